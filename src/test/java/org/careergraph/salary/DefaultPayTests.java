package org.careergraph.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.selectOne;

import java.util.List;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.snapshot.ServedSnapshot;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DefaultPayTests {

    private static final List<Field<?>> STANDING = List.of(
            DEFAULT_PAY.HAS_FIGURES,
            DEFAULT_PAY.EXACT,
            DEFAULT_PAY.RELEASE_ID,
            DEFAULT_PAY.SOURCE_ID,
            DEFAULT_PAY.CONCEPT,
            coalesce(DEFAULT_PAY.PERIOD_END, "none"),
            DEFAULT_PAY.CURRENCY);

    private static List<Field<?>> told() {
        Condition exact = PAY_CELL.OCCUPATION_CODE_ID
                .isNull()
                .or(exists(selectOne()
                        .from(CLASSIFICATION)
                        .where(CLASSIFICATION.ROLE_ID.eq(DEFAULT_PAY.ROLE_ID))
                        .and(CLASSIFICATION.OCCUPATION_CODE_ID.eq(PAY_CELL.OCCUPATION_CODE_ID))
                        .and(CLASSIFICATION.MATCH_KIND.eq("EXACT"))));
        return List.of(
                field(PayStatistic.anyFigure(PAY_CELL).isNotNull()),
                field(exact),
                PAY_CELL.RELEASE_ID,
                RELEASE.SOURCE_ID,
                PAY_CELL.CONCEPT,
                coalesce(PAY_CELL.PERIOD_END, "none"),
                PAY_CELL.CURRENCY);
    }

    @ParameterizedTest
    @EnumSource
    void whatStandsOfACellIsWhatTheCellTells(TestDatabase database) {
        Installation installation = Installation.wages(database);
        try (ServedSnapshot.Lease lease =
                installation.bean(ServedSnapshot.class).acquire()) {
            List<Record> cells = lease.snapshot()
                    .dsl()
                    .select(STANDING)
                    .select(told())
                    .from(DEFAULT_PAY)
                    .join(PAY_CELL)
                    .on(PAY_CELL.ID.eq(DEFAULT_PAY.PAY_CELL_ID))
                    .join(RELEASE)
                    .on(RELEASE.ID.eq(PAY_CELL.RELEASE_ID))
                    .fetch();

            assertThat(cells).allSatisfy(row -> {
                List<Object> facts = row.intoList();
                assertThat(facts.subList(0, STANDING.size())).isEqualTo(facts.subList(STANDING.size(), facts.size()));
            });
            for (int i = 0; i < STANDING.size() - 1; i++) {
                int fact = i;
                assertThat(cells.stream().map(row -> row.get(fact)).distinct())
                        .as("different values of %s", STANDING.get(i))
                        .hasSizeGreaterThan(1);
            }
        }
    }
}
