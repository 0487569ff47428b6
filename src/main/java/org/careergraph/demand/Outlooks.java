package org.careergraph.demand;

import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.when;

import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.jooq.tables.records.ProjectionRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives the outlook of every occupation: its growth beside that of all occupations together in the same projection. */
@Component
@Order(3)
final class Outlooks implements Derivation {

    /** The outlook where a source does not say what becomes of the occupation, or of all of them. */
    static final String UNKNOWN = "UNKNOWN";

    /** One percentage point: growth that differs by no more is alike. */
    private static final int ALIKE_PPM = 10_000;

    @Override
    public void clear(DSLContext working) {
        working.update(PROJECTION)
                .set(PROJECTION.OUTLOOK, UNKNOWN)
                .where(PROJECTION.OUTLOOK.ne(UNKNOWN))
                .execute();
    }

    @Override
    public void derive(DSLContext working) {
        working.select(PROJECTION.fields())
                .from(PROJECTION)
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(PROJECTION.OCCUPATION_CODE_ID))
                .where(OCCUPATION_CODE.CODE_LEVEL.eq(CodeLevel.TOTAL.name()))
                .and(PROJECTION.CHANGE_PPM.isNotNull())
                .fetchInto(PROJECTION)
                .forEach(all -> compare(working, all));
    }

    private static void compare(DSLContext working, ProjectionRecord all) {
        Field<Integer> ahead = PROJECTION.CHANGE_PPM.minus(inline(all.getChangePpm()));
        working.update(PROJECTION)
                .set(
                        PROJECTION.OUTLOOK,
                        when(ahead.gt(inline(ALIKE_PPM)), inline("BRIGHT"))
                                .when(ahead.lt(inline(-ALIKE_PPM)), inline("BELOW_AVERAGE"))
                                .otherwise(inline("AVERAGE")))
                .where(PROJECTION.RELEASE_ID.eq(all.getReleaseId()))
                .and(PROJECTION.LOCATION_ID.eq(all.getLocationId()))
                .and(PROJECTION.BASE_YEAR.eq(all.getBaseYear()))
                .and(PROJECTION.TARGET_YEAR.eq(all.getTargetYear()))
                .and(PROJECTION.CHANGE_PPM.isNotNull())
                .execute();
    }
}
