package org.careergraph.snapshot;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SOURCE;
import static org.jooq.impl.DSL.sum;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;

/** What the service relies on in any dataset, whatever its sources. */
final class WholeDataset implements Invariant {

    private static final int WHOLE_PPM = 1_000_000;

    private final String homeLocation;

    WholeDataset(String homeLocation) {
        this.homeLocation = homeLocation;
    }

    @Override
    public List<String> violations(DSLContext working) {
        List<String> violations = new ArrayList<>();
        if (!working.fetchExists(RELEASE)) {
            violations.add("no release is imported");
        }
        if (!working.fetchExists(LOCATION, LOCATION.SLUG.eq(homeLocation))) {
            violations.add("the home location \"%s\" is not held; import it or set careergraph.home-location"
                    .formatted(homeLocation));
        }
        working.select(SOURCE.PUBLIC_ID)
                .from(SOURCE)
                .whereNotExists(DSL.selectOne().from(RELEASE).where(RELEASE.SOURCE_ID.eq(SOURCE.ID)))
                .forEach(source -> violations.add(source.value1() + " has no release"));
        working.select(ROLE.PUBLIC_ID, CLASSIFICATION.SCHEME)
                .from(CLASSIFICATION)
                .join(ROLE)
                .on(ROLE.ID.eq(CLASSIFICATION.ROLE_ID))
                .groupBy(ROLE.PUBLIC_ID, CLASSIFICATION.SCHEME)
                .having(sum(CLASSIFICATION.WEIGHT_PPM).gt(DSL.inline(WHOLE_PPM).cast(java.math.BigDecimal.class)))
                .forEach(row ->
                        violations.add("the weights of %s in %s are over 1".formatted(row.value1(), row.value2())));
        if (working.dialect() == SQLDialect.SQLITE) {
            working.fetch("PRAGMA foreign_key_check")
                    .forEach(row -> violations.add(
                            "a row of %s refers to none of %s".formatted(row.get("table"), row.get("parent"))));
        }
        return violations;
    }
}
