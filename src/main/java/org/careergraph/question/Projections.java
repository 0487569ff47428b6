package org.careergraph.question;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.ROLE_PROJECTION;

import java.util.HashMap;
import java.util.Map;
import org.careergraph.jooq.tables.records.ProjectionRecord;

/** Which projection answers for each role in the home country. */
final class Projections {

    /** @param place name of the country */
    record Projected(String place, ProjectionRecord figures) {}

    private Projections() {}

    static Map<Integer, Projected> byRole(Holdings held) {
        Map<Integer, Projected> projections = new HashMap<>();
        held.database()
                .select(ROLE_PROJECTION.ROLE_ID, LOCATION.NAME)
                .select(PROJECTION.fields())
                .from(ROLE_PROJECTION)
                .join(PROJECTION)
                .on(PROJECTION.ID.eq(ROLE_PROJECTION.PROJECTION_ID))
                .join(LOCATION)
                .on(LOCATION.ID.eq(ROLE_PROJECTION.LOCATION_ID))
                .where(LOCATION.KIND.eq("COUNTRY"))
                .and(LOCATION.COUNTRY.eq(held.home().getCountry()))
                .orderBy(ROLE_PROJECTION.LOCATION_ID)
                .forEach(row -> projections.putIfAbsent(
                        row.get(ROLE_PROJECTION.ROLE_ID), new Projected(row.get(LOCATION.NAME), row.into(PROJECTION))));
        return projections;
    }
}
