package org.careergraph.row;

import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.graphql.Aliases;
import org.careergraph.jooq.tables.Demand;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** Which count of what is wanted answers for a role at a place: by precedence of sources; the newest first. */
public final class AnsweringCount {

    private AnsweringCount() {}

    /** The id of the count; NULL where none is held. */
    public static Field<Integer> of(String measure, Field<Integer> role, Field<Integer> place, Aliases aliases) {
        return of(measure, role, place, null, aliases);
    }

    /** The id of the count of advertised postings of a related profession: what the relation's own source counted comes first. */
    public static Field<Integer> ofRelated(RelatedProfessionRow related, Aliases aliases) {
        return of("ADVERTISED_POSTINGS", related.role().ID, related.place(), related.release().SOURCE_ID, aliases);
    }

    private static Field<Integer> of(
            String measure,
            Field<Integer> role,
            Field<Integer> place,
            @Nullable Field<Integer> preferred,
            Aliases aliases) {
        Demand held = aliases.of(DEMAND);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        List<OrderField<?>> order = new ArrayList<>();
        if (preferred != null) {
            order.add(DSL.field(release.SOURCE_ID.eq(preferred)).desc());
        }
        order.add(source.PRECEDENCE.asc());
        order.add(DSL.coalesce(held.PERIOD_END, DSL.inline("")).desc());
        order.add(held.ID.desc());
        return DSL.field(DSL.select(held.ID)
                .from(held)
                .join(release)
                .on(release.ID.eq(held.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(held.ROLE_ID.eq(role))
                .and(held.LOCATION_ID.eq(place))
                .and(held.MEASURE.eq(measure))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .orderBy(order)
                .limit(DSL.inline(1)));
    }
}
