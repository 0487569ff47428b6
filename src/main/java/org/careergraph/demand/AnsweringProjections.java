package org.careergraph.demand;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE_PROJECTION;
import static org.careergraph.jooq.Tables.SOURCE;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;

import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Derives which projection answers for each role in each country: of the codes that lend to the role, by precedence of sources,
 * the newest edition first.
 */
@Component
@Order(3)
final class AnsweringProjections implements Derivation {

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(ROLE_PROJECTION).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Table<?> ranked = ranked().asTable("ranked");
        working.insertInto(
                        ROLE_PROJECTION,
                        ROLE_PROJECTION.ROLE_ID,
                        ROLE_PROJECTION.LOCATION_ID,
                        ROLE_PROJECTION.PROJECTION_ID)
                .select(select(
                                ranked.field("role", Integer.class),
                                ranked.field("country", Integer.class),
                                ranked.field("projection", Integer.class))
                        .from(ranked)
                        .where(ranked.field("place_in_line", Integer.class).eq(1)))
                .execute();
    }

    private static Select<?> ranked() {
        return select(
                        CLASSIFICATION.ROLE_ID.as("role"),
                        PROJECTION.LOCATION_ID.as("country"),
                        PROJECTION.ID.as("projection"),
                        rowNumber()
                                .over()
                                .partitionBy(CLASSIFICATION.ROLE_ID, PROJECTION.LOCATION_ID)
                                .orderBy(SOURCE.PRECEDENCE, PROJECTION.BASE_YEAR.desc(), PROJECTION.ID.desc())
                                .as("place_in_line"))
                .from(CLASSIFICATION)
                .join(PROJECTION)
                .on(PROJECTION.OCCUPATION_CODE_ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .join(RELEASE)
                .on(RELEASE.ID.eq(PROJECTION.RELEASE_ID))
                .join(SOURCE)
                .on(SOURCE.ID.eq(RELEASE.SOURCE_ID))
                .where(CLASSIFICATION.LENDS_PAY)
                .and(RELEASE.SUPERSEDED_BY_ID.isNull());
    }
}
