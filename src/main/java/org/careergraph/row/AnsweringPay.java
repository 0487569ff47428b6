package org.careergraph.row;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;

import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Which pay cell answers for a role at a place, where no question narrows the choice. */
public final class AnsweringPay {

    private AnsweringPay() {}

    /** The id of the cell that answers by default; NULL where none is held. */
    public static Field<Integer> of(Field<Integer> role, Field<Integer> place) {
        DefaultPay standing = DEFAULT_PAY.as("standing");
        return DSL.field(DSL.select(standing.PAY_CELL_ID)
                .from(standing)
                .where(standing.ROLE_ID.eq(role))
                .and(standing.LOCATION_ID.eq(place)));
    }

    /**
     * The id of the cell that answers for a role beside a related profession: what the relation's own source says of the role
     * itself, else what answers by default; NULL where none is held.
     */
    public static Field<Integer> of(Field<Integer> role, RelatedProfessionRow related) {
        PayCell stated = PAY_CELL.as("stated");
        Release release = RELEASE.as("stated_release");
        Field<Integer> own = DSL.field(DSL.select(stated.ID)
                .from(stated)
                .join(release)
                .on(release.ID.eq(stated.RELEASE_ID))
                .where(stated.ROLE_ID.eq(role))
                .and(stated.LOCATION_ID.eq(related.place()))
                .and(stated.INDUSTRY.isNull())
                .and(stated.OWNERSHIP.isNull())
                .and(release.SOURCE_ID.eq(related.release().SOURCE_ID))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .orderBy(
                        DSL.coalesce(stated.PERIOD_END, stated.UPDATED_AT, DSL.inline(""))
                                .desc(),
                        stated.ID.desc())
                .limit(DSL.inline(1)));
        return DSL.coalesce(own, of(role, related.place()));
    }
}
