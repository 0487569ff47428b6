package org.careergraph.dataset.oews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE_FILE;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.PublishedData;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Statistic.Figures;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of the published files, which are skipped where they are not beside the project. */
class PublishedOewsTests {

    private static final List<String> MAY_2023 = List.of(
            "2023/state_M2023_dl.three-occupations.csv",
            "2023/state_M2023_dl.means-only.csv",
            "2023/OES_Report_DataScientists.xlsx",
            "2023/OES_Report_DatabaseArchitects.xlsx",
            "2023/national_M2023_dl.xlsx");

    private static final Estimate NOT_APPLICABLE = Estimate.absent(EstimateStatus.NOT_APPLICABLE);
    private static final Estimate NOT_RELEASED = Estimate.absent(EstimateStatus.NOT_RELEASED);

    private final OewsFormat format = new OewsFormat(new KnownReleases());

    private static DataFile file(String path) {
        return PublishedData.file("oews/" + path);
    }

    private Collected read(String... paths) {
        Collected collected = Collected.of(
                format,
                StarterPlaces.KNOWN,
                Stream.of(paths).map(path -> file(path).path()).toArray(Path[]::new));
        assertThat(collected.notices()).isEmpty();
        return collected;
    }

    private Collected national(int year) {
        return read(year + "/national_M" + year + "_dl.xlsx");
    }

    private static Fact.Pay pay(Collected collected, String code, String place) {
        return collected.all(Fact.Pay.class).stream()
                .filter(pay -> pay.location().equals(place))
                .filter(pay -> Objects.requireNonNull(pay.code()).code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Map<EstimateStatus, Integer> statuses(List<Fact.Pay> cells) {
        Map<EstimateStatus, Integer> counts = new EnumMap<>(EstimateStatus.class);
        for (Fact.Pay cell : cells) {
            for (Figures figures : List.of(cell.annual(), cell.hourly())) {
                figures.inOrder().forEach(estimate -> counts.merge(estimate.status(), 1, Integer::sum));
            }
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({
        "2020/national_M2020_dl.xlsx, May 2020, 1329",
        "2021/national_M2021_dl.xlsx, May 2021, 1403",
        "2022/national_M2022_dl.xlsx, May 2022, 1402",
        "2023/national_M2023_dl.xlsx, May 2023, 1403",
        "2024/national_M2024_dl.xlsx, May 2024, 1403",
        "2024/natsector_M2024_dl.xlsx, May 2024, 16434",
        "2023/state_M2023_dl.means-only.csv, May 2023, 37676",
        "2023/OES_Report_DataScientists.xlsx, May 2023, 52",
        "2023/OES_Report_DatabaseArchitects.xlsx, May 2023, 52",
        "2022/OES_Report_Electricians_MSA.xlsx, May 2022, 527",
        "2021/OES_Report_LosAngeles_MSA.xlsx, May 2021, 758",
        "2020/OES_Report_DataScientists_states.csv, May 2020, 47"
    })
    void everyRowIsStated(String path, String edition, int rows) {
        Collected collected = read(path);
        assertThat(collected.catalogue().releases().getFirst().label()).isEqualTo(edition);
        assertThat(collected.files()).hasSize(1);
        assertThat(collected.rows(collected.files().getFirst())).isEqualTo(rows);
        assertThat(collected.all(Fact.Pay.class)).hasSize(rows);
        assertThat(collected.dropped()).isEmpty();
    }

    /** Floors, wages that are marked as not available, those of them that do not apply, and employment likewise. */
    @ParameterizedTest
    @CsvSource({
        "2020, 178, 528, 528, 1",
        "2021, 267, 553, 540, 0",
        "2022, 184, 540, 540, 0",
        "2023, 211, 540, 540, 0",
        "2024, 235, 540, 540, 0"
    })
    void everyMarkerIsStated(int year, int floors, int stars, int notApplicable, int employment) {
        List<Fact.Pay> cells = national(year).all(Fact.Pay.class);
        Map<EstimateStatus, Integer> statuses = statuses(cells);
        assertThat(statuses.get(EstimateStatus.TOP_CODED)).isEqualTo(floors);
        assertThat(statuses.get(EstimateStatus.NOT_APPLICABLE)).isEqualTo(notApplicable);
        long errors = cells.stream().filter(pay -> pay.meanRsePpm() == null).count();
        assertThat(notApplicable + statuses.getOrDefault(EstimateStatus.NOT_RELEASED, 0) + errors)
                .isEqualTo(stars);
        assertThat(cells.stream().filter(pay -> pay.jobs().employment().equals(NOT_RELEASED)))
                .hasSize(employment);
    }

    /** Mean and median pay of data scientists a year. */
    @ParameterizedTest
    @CsvSource({"2021, 108660, 100910", "2022, 115240, 103500", "2023, 119040, 108020", "2024, 124590, 112590"})
    void dataScientists(int year, long mean, long median) {
        Fact.Pay pay = pay(national(year), "15-2051", "us");
        assertThat(pay.annual().mean()).isEqualTo(Estimate.of(mean * 100));
        assertThat(pay.annual().p50()).isEqualTo(Estimate.of(median * 100));
    }

    @Test
    void theBestPaidResearchersOf2021EarnAtLeastItsFloor() {
        assertThat(pay(national(2021), "15-1221", "us").annual().p90()).isEqualTo(Estimate.atLeast(208_000_00));
    }

    @Test
    void rule4TeachersHaveNoHourlyWage() {
        Fact.Pay teachers = pay(national(2023), "25-2031", "us");
        assertThat(teachers.hourly()).isEqualTo(Figures.all(NOT_APPLICABLE));
        assertThat(teachers.annual().p50().status()).isEqualTo(EstimateStatus.NORMAL);
    }

    @Test
    void rule18CodesOf2020AreOfTheHybridStructure() {
        Collected collected = national(2020);
        for (String code : List.of("15-2098", "15-1256", "15-1245")) {
            assertThat(Objects.requireNonNull(pay(collected, code, "us").code()).version())
                    .isEqualTo("2019");
        }
        assertThat(collected.all(Fact.OccupationCode.class).stream()
                        .filter(code -> code.code().code().equals("29-2010"))
                        .map(Fact.OccupationCode::level))
                .containsExactly(CodeLevel.BROAD, CodeLevel.DETAILED);
    }

    @Test
    void sectorsKeepTheirIndustryAndOwnership() {
        List<Fact.Pay> cells = read("2024/natsector_M2024_dl.xlsx").all(Fact.Pay.class);
        assertThat(cells.stream().map(pay -> pay.slice().industry()).distinct()).hasSize(20);
        assertThat(cells.stream().map(pay -> pay.slice().ownership()).distinct())
                .containsExactlyInAnyOrder("5", "57", "58", "59", "123", "235");
        assertThat(cells.stream().filter(pay -> pay.jobs().reporting().equals(Estimate.atMost(5_000))))
                .hasSize(8_896);
        assertThat(cells.stream().filter(pay -> pay.jobs().employment().equals(NOT_RELEASED)))
                .hasSize(1_061);
    }

    @Test
    void areasOfAReportAreDefinedWithTheirStates() {
        Collected collected = read("2022/OES_Report_Electricians_MSA.xlsx");
        List<Fact.LocationCode> codes = collected.all(Fact.LocationCode.class);
        assertThat(codes.stream().filter(code -> !code.scheme().equals("OEWS_AREA")))
                .hasSize(394);
        assertThat(codes.stream().filter(code -> code.scheme().equals("OEWS_AREA")))
                .hasSize(133);
        assertThat(codes.stream().map(Fact.LocationCode::location).distinct()).hasSize(527);
        assertThat(collected.all(Fact.Containment.class).stream()
                        .filter(place -> place.location().equals("us-mo-kansas-city"))
                        .map(Fact.Containment::within))
                .containsExactly("us-mo", "us-ks");
        assertThat(pay(collected, "47-2111", "us-ma-boston-necta")
                        .annual()
                        .mean()
                        .status())
                .isEqualTo(EstimateStatus.NORMAL);
    }

    @Test
    void aDashOfAReportIsNotReleased() {
        assertThat(pay(read("2023/OES_Report_DataScientists.xlsx"), "15-2051", "us-wy")
                        .jobs()
                        .employment())
                .isEqualTo(NOT_RELEASED);
        Fact.Pay pumpOperators = pay(read("2021/OES_Report_LosAngeles_MSA.xlsx"), "53-7072", "us-ca-los-angeles");
        assertThat(pumpOperators.annual().mean()).isEqualTo(NOT_RELEASED);
        assertThat(pumpOperators.jobs().employment()).isEqualTo(Estimate.of(130));
    }

    @Test
    void theFilesOfMay2023StateTheSameWhereverTheyOverlap() {
        Collected collected = read(MAY_2023.toArray(String[]::new));
        Map<List<Object>, List<Fact.Pay>> cells = new HashMap<>();
        for (Fact.Pay pay : collected.all(Fact.Pay.class)) {
            cells.computeIfAbsent(List.of(Objects.requireNonNull(pay.code()), pay.location()), c -> new ArrayList<>())
                    .add(pay);
        }
        assertThat(cells.values().stream().filter(stated -> stated.size() == 3)).hasSize(104);
        assertThat(cells.values()).allSatisfy(stated -> {
            for (int i = 0; i < 12; i++) {
                int statistic = i;
                assertThat(said(stated.stream().map(pay -> estimates(pay).get(statistic))))
                        .as("%s", stated)
                        .hasSizeLessThanOrEqualTo(1);
            }
            assertThat(said(stated.stream().map(pay -> pay.jobs().employment())))
                    .hasSizeLessThanOrEqualTo(1);
        });
        Fact.Pay california =
                cells
                        .get(List.of(
                                Objects.requireNonNull(
                                        pay(collected, "15-1243", "us-ca").code()),
                                "us-ca"))
                        .stream()
                        .max(Comparator.comparing(pay -> pay.annual().p50().status() == EstimateStatus.NORMAL))
                        .orElseThrow();
        assertThat(california.annual().mean()).isEqualTo(Estimate.of(162_660_00));
        assertThat(california.annual().p50()).isEqualTo(Estimate.of(162_250_00));
        assertThat(california.jobs().employment()).isEqualTo(Estimate.of(6_120));
    }

    private static List<Estimate> estimates(Fact.Pay pay) {
        return Stream.concat(pay.annual().inOrder().stream(), pay.hourly().inOrder().stream())
                .toList();
    }

    private static Set<Estimate> said(Stream<Estimate> estimates) {
        Set<Estimate> said = new HashSet<>(estimates.toList());
        said.remove(Estimate.NOT_COLLECTED);
        return said;
    }

    @Test
    void theFilesOfMay2023AreOneReleaseInADatabase() {
        List<DataFile> files = MAY_2023.stream().map(PublishedOewsTests::file).toList();
        try (ImportFixture fixture = ImportFixture.withStarter(TestDatabase.SQLITE)) {
            fixture.importer().importEdition(format, files);
            assertThat(fixture.dsl()
                            .selectFrom(RELEASE_FILE)
                            .where(RELEASE_FILE.NAME.contains("2023").or(RELEASE_FILE.NAME.contains("Report")))
                            .fetch(RELEASE_FILE.ROW_COUNT))
                    .containsExactlyInAnyOrder(1_403, 37_676, 156, 52, 52);
            // The seven codes that are a broad group and an occupation at once are one cell each.
            assertThat(fixture.dsl().fetchCount(PAY_CELL, PAY_CELL.PERIOD_LABEL.eq("May 2023")))
                    .isEqualTo(1_403 - 7 + 37_676);
        }
    }

    @Test
    void aReportOfMetropolitanAreasIsStored() {
        try (ImportFixture fixture = ImportFixture.withStarter(TestDatabase.SQLITE)) {
            fixture.importer().importEdition(format, List.of(file("2022/OES_Report_Electricians_MSA.xlsx")));
            fixture.importer().importEdition(format, List.of(file("2021/OES_Report_LosAngeles_MSA.xlsx")));
            assertThat(fixture.dsl().fetchCount(PAY_CELL, PAY_CELL.PERIOD_LABEL.eq("May 2022")))
                    .isEqualTo(527);
            assertThat(fixture.dsl().fetchCount(PAY_CELL, PAY_CELL.PERIOD_LABEL.eq("May 2021")))
                    .isEqualTo(758);
            assertThat(fixture.dsl().fetchCount(LOCATION_WITHIN)).isGreaterThan(527);
        }
    }
}
