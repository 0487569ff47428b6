package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.StatedFacts;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Terms.*;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for counts of what is known of pay and what is not. */
class CoverageTests {

    /** Counts as text, of the statistics that are of interest. */
    private static List<String> counts(TwoExecutors executors, String arguments) {
        JsonNode coverage = executors
                .same("{ dataset { coverage(%s) { statistic status cells source { name } } } }".formatted(arguments))
                .get("dataset")
                .get("coverage");
        List<String> counts = new ArrayList<>();
        coverage.forEach(count -> {
            String statistic = count.get("statistic").asString();
            if (List.of("ANNUAL_MEAN", "ANNUAL_P90", "HOURLY_MEAN", "EMPLOYMENT")
                    .contains(statistic)) {
                counts.add(statistic + " " + count.get("status").asString() + " " + count.get("cells"));
            }
        });
        return counts;
    }

    private static TwoExecutors market(TestDatabase database) {
        return TwoExecutors.of(Installation.market(database));
    }

    @ParameterizedTest
    @EnumSource
    void cellsAreCountedByStatisticAndStatus(TestDatabase database) {
        assertThat(counts(market(database), "source: \"source:made-up:jobs\""))
                .containsExactly(
                        "ANNUAL_MEAN NORMAL 4",
                        "ANNUAL_P90 TOP_CODED 4",
                        "HOURLY_MEAN NOT_COLLECTED 4",
                        "EMPLOYMENT NORMAL 3",
                        "EMPLOYMENT NOT_RELEASED 1");
        assertThat(counts(market(database), "source: \"source:made-up:jobs\", kind: STATE"))
                .containsExactly(
                        "ANNUAL_MEAN NORMAL 1",
                        "ANNUAL_P90 TOP_CODED 1",
                        "HOURLY_MEAN NOT_COLLECTED 1",
                        "EMPLOYMENT NOT_RELEASED 1");
        assertThat(counts(market(database), "kind: METRO")).isEmpty();
        assertThat(counts(market(database), "source: \"source:own:nobody\"")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sourcesComeInTheOrderInWhichTheyAnswer(TestDatabase database) {
        JsonNode coverage = market(database).same("{ dataset { coverage { source { kind } } } }");

        assertThat(coverage.findValuesAsString("kind").stream().distinct())
                .containsExactly("OFFICIAL_STATISTICS", "SELF_REPORTS");
    }

    @ParameterizedTest
    @EnumSource
    void cellsOfARoleAreItsOwnAndThoseThatItMayBorrow(TestDatabase database) {
        assertThat(counts(market(database), "role: {slug: \"data-scientist\"}, kind: COUNTRY"))
                .containsExactly(
                        "ANNUAL_MEAN NORMAL 2",
                        "ANNUAL_P90 TOP_CODED 2",
                        "HOURLY_MEAN NOT_COLLECTED 2",
                        "EMPLOYMENT NORMAL 2",
                        "ANNUAL_MEAN NORMAL 1",
                        "ANNUAL_P90 NOT_COLLECTED 1",
                        "HOURLY_MEAN NOT_COLLECTED 1",
                        "EMPLOYMENT NOT_COLLECTED 1");
        assertThat(counts(
                        market(database),
                        "role: {slug: \"data-scientist\"}, kind: STATE, source: \"source:made-up:jobs\""))
                .contains("EMPLOYMENT NOT_RELEASED 1");
        JsonNode unknown = market(database)
                .compiled("{ dataset { coverage(role: {slug: \"nobody\"}) { cells } } }", Map.of())
                .get("errors");
        assertThat(unknown.get(0).get("extensions").get("code").asString()).isEqualTo("NOT_FOUND");
    }

    @ParameterizedTest
    @EnumSource
    void everyEditionCountsInItsLatestRevision(TestDatabase database) {
        try (Installation installation = Installation.empty(database)) {
            Importer importer = installation.bean(Importer.class);
            importer.importStarter();
            importer.importEdition(edition("May 2023", 9_000_000), List.of());
            importer.importEdition(edition("May 2024", 9_500_000), List.of());
            importer.importEdition(edition("May 2024", 9_600_000), List.of());
            installation.bean(Publisher.class).publish();
            installation.bean(ServedSnapshot.class).follow();
            TwoExecutors executors = TwoExecutors.of(installation);

            assertThat(executors.same("{ dataset { releases { revision } } }").findValuesAsString("revision"))
                    .contains("2");
            assertThat(counts(executors, "source: \"source:made-up:jobs\"")).contains("ANNUAL_MEAN NORMAL 2");
            assertThat(counts(executors, "role: {slug: \"data-scientist\"}, source: \"source:made-up:jobs\""))
                    .contains("ANNUAL_MEAN NORMAL 2");
        }
    }

    private static StatedFacts edition(String label, long mean) {
        StatedFacts.Lines lines = new StatedFacts.Lines(mean + ".csv");
        Statistic.Figures figures = new Statistic.Figures(
                Estimate.of(mean),
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED);
        return new StatedFacts(
                Completeness.PART,
                StatedFacts.source("jobs", SourceKind.OFFICIAL_STATISTICS),
                StatedFacts.release("jobs", label, lines.file(), null, null),
                List.of(new Fact.Pay(
                        lines.next(),
                        "jobs",
                        "data-scientist",
                        null,
                        "us",
                        Statistic.Slice.ALL,
                        PayConcept.BASE,
                        SalaryMethod.EMPLOYER_SURVEY,
                        "USD",
                        null,
                        null,
                        null,
                        null,
                        Statistic.Jobs.NOT_COLLECTED,
                        figures,
                        Statistic.Figures.NOT_COLLECTED)));
    }
}
