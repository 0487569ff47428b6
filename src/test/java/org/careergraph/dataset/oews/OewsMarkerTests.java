package org.careergraph.dataset.oews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.dataset.oews.WrittenWages.occupation;
import static org.careergraph.dataset.oews.WrittenWages.row;
import static org.careergraph.dataset.oews.WrittenWages.wages;
import static org.careergraph.dataset.oews.WrittenWages.workbook;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Statistic.Figures;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests for what cells of workbooks mean that hold no number. */
class OewsMarkerTests {

    private static final Estimate NOT_RELEASED = Estimate.absent(EstimateStatus.NOT_RELEASED);
    private static final Estimate NOT_APPLICABLE = Estimate.absent(EstimateStatus.NOT_APPLICABLE);

    private final OewsFormat format = new OewsFormat(new KnownReleases());

    @TempDir
    private Path folder;

    private Collected read(DataFile file) {
        return Collected.of(format, StarterPlaces.KNOWN, file.path());
    }

    private Fact.Pay only(Map<String, String> row) {
        Collected collected = read(workbook(folder, row));
        assertThat(collected.notices()).isEmpty();
        return collected.all(Fact.Pay.class).getFirst();
    }

    private List<String> notices(Map<String, String> row) {
        return read(workbook(folder, row)).notices();
    }

    @Test
    void numbersAreExact() {
        Fact.Pay pay = only(row(
                "TOT_EMP=33220",
                "EMP_PRSE=1.9",
                "JOBS_1000=1.851",
                "LOC_QUOTIENT=1.46",
                "PCT_TOTAL=0.07",
                "PCT_RPT=29",
                "H_MEAN=67.54",
                "A_MEAN=140490",
                "MEAN_PRSE=0.8",
                "H_MEDIAN=20.17"));
        assertThat(pay.jobs())
                .isEqualTo(
                        new Statistic.Jobs(Estimate.of(33_220), 19_000, 1_851, 1_460_000L, 700, Estimate.of(290_000)));
        assertThat(pay.meanRsePpm()).isEqualTo(8_000);
        assertThat(pay.hourly().mean()).isEqualTo(Estimate.of(67_54));
        assertThat(pay.hourly().p50()).isEqualTo(Estimate.of(20_17));
        assertThat(pay.annual().mean()).isEqualTo(Estimate.of(140_490_00));
    }

    @Test
    void rule1AHashIsTheFloorThatTheEditionTellsAndNoAmount() {
        Fact.Pay pay = only(row("H_MEDIAN=98.4", "H_PCT90=#", "A_MEDIAN=204670", "A_PCT90=#"));
        assertThat(pay.hourly().p90()).isEqualTo(Estimate.atLeast(115_00));
        assertThat(pay.annual().p90()).isEqualTo(Estimate.atLeast(239_200_00));
        assertThat(pay.annual().p90().amount()).isNull();
        assertThat(pay.annual().p50()).isEqualTo(Estimate.of(204_670_00));
    }

    @Test
    void aHashWithoutAKnownFloorIsRefused() {
        DataFile file =
                workbook(folder, "wages.xlsx", WrittenWages.COLUMNS, "May 2031 OEWS Estimates", "", row("A_PCT90=#"));
        assertThat(read(file).notices())
                .singleElement()
                .asString()
                .startsWith("wages.xlsx, row 2, column A_PCT90, value \"#\": a floor, but no file here tells which");
    }

    @Test
    void theFloorOfAnEditionThatDoesNotTellItIsTheKnownOne() {
        DataFile file =
                workbook(folder, "wages.xlsx", WrittenWages.COLUMNS, "May 2021 OEWS Estimates", "", row("A_PCT90=#"));
        assertThat(read(file).all(Fact.Pay.class).getFirst().annual().p90()).isEqualTo(Estimate.atLeast(208_000_00));
    }

    @Test
    void rule2AStarIsAWageThatIsNotReleased() {
        Fact.Pay pay = only(row("TOT_EMP=50", "H_MEAN=*", "A_MEAN=*", "A_PCT10=*", "MEAN_PRSE=*"));
        assertThat(pay.hourly().mean()).isEqualTo(NOT_RELEASED);
        assertThat(pay.annual().mean()).isEqualTo(NOT_RELEASED);
        assertThat(pay.annual().p10()).isEqualTo(NOT_RELEASED);
        assertThat(pay.meanRsePpm()).isNull();
    }

    @Test
    void rule4AnHourlyWageOfAnAnnualOnlyOccupationIsNotApplicable() {
        Map<String, String> row = row(wages('H', "*"));
        row.putAll(Map.of("ANNUAL", "TRUE", "A_MEAN", "69530", "A_PCT10", "*"));
        Fact.Pay pay = only(row);
        assertThat(pay.hourly()).isEqualTo(Figures.all(NOT_APPLICABLE));
        assertThat(pay.annual().mean()).isEqualTo(Estimate.of(69_530_00));
        assertThat(pay.annual().p10()).isEqualTo(NOT_RELEASED);
    }

    @Test
    void anAnnualWageOfAnHourlyOnlyOccupationIsNotApplicable() {
        Map<String, String> row = row(wages('A', "*"));
        row.putAll(Map.of("HOURLY", "TRUE", "H_MEAN", "31.31"));
        Fact.Pay pay = only(row);
        assertThat(pay.annual()).isEqualTo(Figures.all(NOT_APPLICABLE));
        assertThat(pay.hourly().mean()).isEqualTo(Estimate.of(31_31));
    }

    @Test
    void rule2TwoStarsAreEmploymentThatIsNotReleased() {
        Statistic.Jobs jobs = only(row(
                        "TOT_EMP=**", "EMP_PRSE=**", "JOBS_1000=**", "LOC_QUOTIENT=**", "PCT_TOTAL=**", "PCT_RPT=**"))
                .jobs();
        assertThat(jobs).isEqualTo(new Statistic.Jobs(NOT_RELEASED, null, null, null, null, NOT_RELEASED));
    }

    @Test
    void rule2ATildeIsAtMostHalfAPercentOfWorkplaces() {
        assertThat(only(row("PCT_RPT=~")).jobs().reporting()).isEqualTo(Estimate.atMost(5_000));
    }

    @Test
    void rule2ABlankCellIsNotCollectedAndAZeroIsAZero() {
        Fact.Pay pay = only(row("TOT_EMP=0", "EMP_PRSE=0"));
        assertThat(pay.jobs().employment()).isEqualTo(Estimate.of(0));
        assertThat(pay.jobs().employmentRsePpm()).isZero();
        assertThat(pay.jobs().reporting()).isEqualTo(Estimate.NOT_COLLECTED);
        assertThat(pay.annual()).isEqualTo(Figures.NOT_COLLECTED);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    A_MEAN    | n/a   | no number, and no marker that is known here
                    A_MEAN    | **    | no number, and no marker that is known here
                    A_MEAN    | 999x  | not a number
                    A_MEAN    | -5    | no number, and no marker that is known here
                    H_MEAN    | 12.345| not a number, or one with more than 2 decimals
                    TOT_EMP   | *     | no number, and no marker that is known here
                    TOT_EMP   | #     | no number, and no marker that is known here
                    TOT_EMP   | 1,23  | not a number
                    PCT_TOTAL | ~     | no number, and no marker that is known here
                    MEAN_PRSE | #     | no number, and no marker that is known here
                    EMP_PRSE  | ?     | no number, and no marker that is known here
                    ANNUAL    | yes   | not TRUE or blank
                    OWN_CODE  | 4     | not an ownership that the publisher describes
                    AREA_TYPE | 5     | not a kind of area that is known
                    O_GROUP   | tiny  | not one of total, major, minor, broad, detailed
                    OCC_CODE  | 2051  | not the code of an occupation
                    AREA      | 5x    | not the code of an area of this kind
                    """)
    void anythingElseIsRefusedWithItsCoordinates(String column, String value, String message) {
        assertThat(notices(row(column + "=" + value)))
                .singleElement()
                .asString()
                .startsWith("wages.xlsx, row 2, column " + column + ", value \"" + value + "\": " + message);
    }

    @Test
    void theRowOfARefusedCellIsNoFactAndOthersAre() {
        Collected collected =
                read(workbook(folder, row("A_MEAN=n/a"), occupation("15-2041", "Statisticians", "A_MEAN=104350")));
        assertThat(collected.all(Fact.Pay.class))
                .extracting(pay -> pay.at().number())
                .containsExactly(3);
    }
}
