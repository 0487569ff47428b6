package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.jooq.impl.DSL.count;

import java.util.List;
import java.util.Random;
import org.careergraph.KilledProcess;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportResult.Change;
import org.careergraph.snapshot.CareerGraphProperties;
import org.jooq.DSLContext;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for what an import leaves when its process is killed. */
@Execution(ExecutionMode.CONCURRENT)
class KilledImportTests {

    /** Each takes some seconds, most of them for the start; {@code -Dkills=100} looks harder. */
    private static final int KILLS = Integer.getInteger("kills", 5);

    /** What the first two imports of a process take. */
    private static final int SPAN_MILLIS = 1_200;

    private static final int FIRST_YEAR = 2025;

    private final Random moments = new Random(1);

    @ParameterizedTest
    @EnumSource
    void killedAtAnyMomentEveryEditionIsHeldWholeOrNotAtAll(TestDatabase database) throws Exception {
        CareerGraphProperties properties = database.empty();
        try (ImportFixture fixture = ImportFixture.on(properties)) {
            fixture.importOwn(ImportingProgram.edition(FIRST_YEAR).files());
        }
        int newest = FIRST_YEAR;
        for (int kill = 0; kill < KILLS; kill++) {
            KilledProcess.run(
                    ImportingProgram.class,
                    ImportingProgram.arguments(newest + 1, properties),
                    ImportingProgram.READY::equals,
                    KilledProcess.moment(kill, KILLS, SPAN_MILLIS, moments));
            database.awaitNobody(properties);
            try (ImportFixture fixture = ImportFixture.on(properties)) {
                checkEveryEditionIsWhole(fixture.dsl());
                newest = newestYear(fixture.dsl()) + 1;
                ImportResult again =
                        fixture.importOwn(ImportingProgram.edition(newest).files());
                assertThat(again.releases().getFirst().change()).isEqualTo(Change.NEW);
            }
        }
    }

    private static int newestYear(DSLContext dsl) {
        return dsl.select(RELEASE.LABEL).from(RELEASE).fetch(RELEASE.LABEL).stream()
                .mapToInt(Integer::parseInt)
                .max()
                .orElseThrow();
    }

    private static void checkEveryEditionIsWhole(DSLContext dsl) {
        int editions = dsl.fetchCount(RELEASE);
        List<Integer> rows =
                dsl.select(count()).from(DEMAND).groupBy(DEMAND.RELEASE_ID).fetch(count());
        assertThat(rows).hasSize(editions).allMatch(count -> count == ImportingProgram.ROWS + 2);
        List<Integer> files = dsl.select(count())
                .from(RELEASE_FILE)
                .groupBy(RELEASE_FILE.RELEASE_ID)
                .fetch(count());
        assertThat(files).hasSize(editions).allMatch(files.getFirst()::equals);
    }
}
