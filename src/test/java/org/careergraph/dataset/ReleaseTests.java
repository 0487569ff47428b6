package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careergraph.dataset.ListedFacts.mean;
import static org.careergraph.dataset.ListedFacts.median;
import static org.careergraph.jooq.Tables.CHANGE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PAY_CELL_ROW;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;

import java.util.List;
import java.util.function.UnaryOperator;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportResult.Change;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.jooq.tables.records.PayCellRecord;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for editions that arrive in several files, and more than once. */
class ReleaseTests {

    private static final Estimate FLOOR = Estimate.atLeast(239_200_00);

    private static Change imported(ImportFixture fixture, UnaryOperator<ListedFacts> files) {
        return imported(fixture, 2023, files);
    }

    private static Change imported(ImportFixture fixture, int year, UnaryOperator<ListedFacts> files) {
        ImportResult result = fixture.importListed(files.apply(ListedFacts.part(year)));
        return result.releases().getFirst().change();
    }

    private static UnaryOperator<ListedFacts> means(String file, long dollars) {
        return edition -> edition.file(file, edition.pay("us-ca", mean(dollars)), edition.pay("us-wa", mean(90_000)));
    }

    private static UnaryOperator<ListedFacts> medians(String file, long dollars) {
        return edition -> edition.file(file, edition.pay("us-ca", median(dollars, FLOOR)));
    }

    private static List<PayCellRecord> cells(ImportFixture fixture, int revision) {
        return fixture.dsl()
                .select(PAY_CELL.fields())
                .from(PAY_CELL)
                .join(RELEASE)
                .on(RELEASE.ID.eq(PAY_CELL.RELEASE_ID))
                .where(RELEASE.REVISION.eq(revision))
                .and(PAY_CELL.OCCUPATION_CODE_ID.isNotNull())
                .orderBy(PAY_CELL.LOCATION_ID)
                .fetchInto(PAY_CELL);
    }

    @ParameterizedTest
    @EnumSource
    void aSecondFileAddsStatisticsToTheSameCell(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            assertThat(imported(fixture, means("means.csv", 140_490))).isEqualTo(Change.NEW);
            assertThat(imported(fixture, medians("report.xlsx", 133_690))).isEqualTo(Change.ADDED);
            PayCellRecord california = cells(fixture, 1).getFirst();
            assertThat(california.getAnnualMean()).isEqualTo(140_490_00);
            assertThat(california.getAnnualP50()).isEqualTo(133_690_00);
            assertThat(california.getAnnualP90()).isNull();
            assertThat(california.getAnnualP90Status()).isEqualTo("TOP_CODED");
            assertThat(california.getAnnualP90Bound()).isEqualTo(239_200_00);
            assertThat(fixture.dsl()
                            .select(RELEASE_FILE.NAME, PAY_CELL_ROW.FILE_ROW)
                            .from(PAY_CELL_ROW.join(RELEASE_FILE).on(RELEASE_FILE.ID.eq(PAY_CELL_ROW.FILE_ID)))
                            .fetchSingle()
                            .intoList())
                    .as("where the cell stands too")
                    .isEqualTo(List.of("report.xlsx", 2));
        }
    }

    @ParameterizedTest
    @EnumSource
    void factsThatAreHeldChangeNothing(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, means("means.csv", 140_490));
            String before = fixture.everything();
            assertThat(imported(fixture, means("means.csv", 140_490)))
                    .as("the same file")
                    .isEqualTo(Change.UNCHANGED);
            assertThat(imported(fixture, means("other name.csv", 140_490)))
                    .as("the same facts")
                    .isEqualTo(Change.UNCHANGED);
            assertThat(imported(fixture, edition -> means("means.csv", 140_490).apply(edition.savedAgain())))
                    .as("the same facts in other bytes")
                    .isEqualTo(Change.UNCHANGED);
            assertThat(fixture.everything()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesThatComeTogetherMustAgree(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            String before = fixture.everything();
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> imported(fixture, edition -> means("b.csv", 140_491)
                            .apply(means("a.csv", 140_490).apply(edition))))
                    .withMessageContaining("b.csv, row 2, column annual_mean, value \"14049100\": another row of this"
                            + " release says 14049000");
            assertThat(fixture.everything()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aLaterFileThatDiffersMakesARevision(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, edition -> means("means.csv", 140_490).apply(edition.published("2024-04-03")));
            assertThat(imported(fixture, means("corrected.csv", 141_000))).isEqualTo(Change.REVISED);
            assertThat(cells(fixture, 1))
                    .extracting(PayCellRecord::getAnnualMean)
                    .containsExactly(140_490_00L, 90_000_00L);
            assertThat(cells(fixture, 2))
                    .extracting(PayCellRecord::getAnnualMean)
                    .containsExactly(141_000_00L, 90_000_00L);
            List<ReleaseRecord> revisions = fixture.dsl()
                    .selectFrom(RELEASE)
                    .where(RELEASE.LABEL.eq("May 2023"))
                    .orderBy(RELEASE.ID)
                    .fetch();
            assertThat(revisions.getFirst().getSupersededById())
                    .isEqualTo(revisions.getLast().getId());
            assertThat(revisions.getFirst().getKnownAt()).isEqualTo("2024-04-03T00:00:00Z");
            assertThat(revisions.getLast().getKnownAt()).isGreaterThan("2024-04-03T00:00:00Z");
            assertThat(fixture.dsl().fetchValues(CHANGE.NOTE))
                    .last()
                    .asString()
                    .contains("1 figures differ", "annual_mean was 14049000 and is 14100000");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatComesAgainWithdrawsWhatItLeavesOut(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, edition -> edition.file("national.xlsx", edition.pay("us", mean(119_040))));
            imported(fixture, means("means.csv", 140_490));
            assertThat(imported(fixture, edition -> edition.file("means.csv", edition.pay("us-ca", mean(140_490)))))
                    .isEqualTo(Change.REVISED);
            assertThat(cells(fixture, 2))
                    .as("us from the file that did not come again, us-ca; us-wa is withdrawn")
                    .extracting(PayCellRecord::getAnnualMean)
                    .containsExactly(119_040_00L, 140_490_00L);
            assertThat(cells(fixture, 1)).hasSize(3);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderEditionMayComeLater(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, 2024, means("means.csv", 150_000));
            assertThat(imported(fixture, 2022, means("means.csv", 130_000))).isEqualTo(Change.NEW);
            assertThat(imported(fixture, 2023, means("means.csv", 140_000))).isEqualTo(Change.NEW);
            assertThat(cells(fixture, 1)).hasSize(6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void figuresOfAnIndustryAreAnotherCell(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            Statistic.Slice information = new Statistic.Slice("51", "Information", "5");
            imported(
                    fixture,
                    edition -> edition.file(
                            "all.xlsx",
                            edition.pay("us", mean(119_040)),
                            edition.pay("us", mean(140_000), information)));
            assertThat(cells(fixture, 1)).extracting(PayCellRecord::getIndustry).containsExactly(null, "51");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRemovedRevisionLetsTheOneBeforeCountAgain(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, means("means.csv", 140_490));
            String before = fixture.everything();
            imported(fixture, means("means.csv", 141_000));
            fixture.importer().remove("release:bls:survey:May 2023#2");
            assertThat(fixture.everything()).startsWith(before.substring(0, before.indexOf("change")));
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importer().remove("release:bls:survey:May 2023#2"))
                    .withMessageContaining("no such release is held");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aReaderThatLosesRowsIsRefused(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            String before = fixture.everything();
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> imported(
                            fixture, edition -> means("means.csv", 140_490).apply(edition.losing(3))))
                    .withMessageContaining("means.csv: 5 rows were read, but 2 were stored and 0 left out");
            assertThat(fixture.everything()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void percentilesThatFallAreRefused(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> imported(
                            fixture,
                            edition ->
                                    edition.file("a.xlsx", edition.pay("us", median(100_000, Estimate.of(9_000_000))))))
                    .withMessageContaining(
                            "a.xlsx, row 2, column annual p90, value \"90000\": less than p50; percentiles never fall");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFloorThatIsNotTheEditionsIsRefused(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> imported(
                            fixture, edition -> medians("a.xlsx", 133_690).apply(edition.topCoded(208_000_00))))
                    .withMessageContaining("value \"239200\": not the floor that this edition tells, 208000");
        }
    }

    /** What a year of it makes has to be exact, too. */
    @ParameterizedTest
    @EnumSource
    void payPerHourOfWhichAYearIsTooMuchIsRefused(TestDatabase database) {
        Statistic.Figures most = Statistic.Figures.all(Estimate.of(4_807_692_307L));
        Statistic.Figures more = Statistic.Figures.all(Estimate.of(4_807_692_308L));
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, edition -> edition.file("a.xlsx", hourly(edition, most)));
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> imported(fixture, edition -> edition.file("b.xlsx", hourly(edition, more))))
                    .withMessageContaining(
                            "b.xlsx, row 2, column hourly, value \"48076923.08\": more than 48076923.07");
        }
    }

    private static ListedFacts.Stated hourly(ListedFacts edition, Statistic.Figures figures) {
        return edition.pay("us-wa", Statistic.Figures.NOT_COLLECTED, Statistic.Slice.ALL, figures);
    }
}
