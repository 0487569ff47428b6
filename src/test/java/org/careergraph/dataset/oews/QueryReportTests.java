package org.careergraph.dataset.oews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Statistic.TopCode;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.WrittenWorkbook;
import org.careergraph.dataset.WrittenWorkbook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for reports that the publisher's query tool issues. */
class QueryReportTests {

    private static final String FLOOR =
            "(5)This wage is equal to or greater than $100.00 per hour or $208,000 per year.";
    private static final String UNRELEASED = "(8)Estimate not released.";
    private static final String PART_YEAR =
            "(4)Wages for some occupations that do not generally work year-round, full time, are reported either as hourly"
                    + " wages or annual salaries depending on how they are typically paid.";

    private static final Estimate NOT_RELEASED = Estimate.absent(EstimateStatus.NOT_RELEASED);
    private static final Estimate NOT_APPLICABLE = Estimate.absent(EstimateStatus.NOT_APPLICABLE);
    private static final Estimate ANNUAL_FLOOR = Estimate.atLeast(208_000_00);
    private static final Estimate HOURLY_FLOOR = Estimate.atLeast(100_00);

    private final OewsFormat format = new OewsFormat(new KnownReleases());

    @TempDir
    private Path folder;

    /** One occupation in areas: a name and, padded with blanks as in a report, employment, mean, median and top wage a year. */
    private DataFile areas(List<String> footnotes, String[]... rows) {
        List<List<Object>> sheet = new ArrayList<>(List.of(
                List.of("One occupation for multiple geographical areas"),
                List.of(),
                List.of("Occupation:Surgeons, All Other(SOC Code291249)"),
                List.of("Period:May 2021"),
                List.of(),
                List.of(
                        "Area Name",
                        "Employment(1)",
                        "Annual mean wage(2)",
                        "Annual median wage(2)",
                        "Annual 90th percentile wage(2)",
                        "Employment per 1,000 jobs")));
        return report("OES_Surgeons.xlsx", sheet, footnotes, rows);
    }

    /** Many occupations in one area: a title, employment, and mean wage by the hour and the year. */
    private DataFile occupations(String area, List<String> footnotes, String[]... rows) {
        List<List<Object>> sheet = new ArrayList<>(List.of(
                List.of("Multiple occupations for one geographical area"),
                List.of(),
                List.of("Area:" + area),
                List.of("Period:May 2021"),
                List.of(),
                List.of("Occupation (SOC code)", "Employment(1)", "Hourly mean wage", "Annual mean wage(2)")));
        return report("OES_Area.xlsx", sheet, footnotes, rows);
    }

    private DataFile report(String name, List<List<Object>> sheet, List<String> footnotes, String[]... rows) {
        for (String[] row : rows) {
            List<Object> cells = new ArrayList<>(List.of(row[0]));
            for (int i = 1; i < row.length; i++) {
                cells.add("%12s".formatted(row[i]));
            }
            sheet.add(cells);
        }
        sheet.add(List.of());
        footnotes.forEach(footnote -> sheet.add(List.of(footnote)));
        sheet.add(List.of());
        sheet.add(
                List.of("SOC code: Standard Occupational Classification code -- see http://www.bls.gov/soc/home.htm"));
        sheet.add(List.of("Date extracted on :Nov 17, 2022"));
        return WrittenWorkbook.in(folder, name, new Sheet("OES Sheet", sheet));
    }

    private static String[] cells(String... cells) {
        return cells;
    }

    private Collected read(DataFile file) {
        Collected collected = Collected.of(format, StarterPlaces.KNOWN, file.path());
        assertThat(collected.notices()).isEmpty();
        return collected;
    }

    private List<Fact.Pay> pay(DataFile file) {
        return read(file).all(Fact.Pay.class);
    }

    private Recognition recognised(DataFile file) {
        try {
            return format.recognise(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void oneOccupationIsReadForEachArea() {
        DataFile file = areas(
                List.of(UNRELEASED),
                cells("California(0600000)", "1120", "175000", "140490", "190000", "0.547"),
                cells("Abilene, TX(0010180)", "-", "160000", "-", "-", "-"),
                cells("Western Washington nonmetropolitan area(5300006)", "0", "160000", "150000", "151000", "0.1"));
        assertThat(recognised(file)).isEqualTo(new Recognition.Edition("oews", "May 2021", "2021-05"));
        Collected collected = read(file);
        assertThat(collected.rows("OES_Surgeons.xlsx")).isEqualTo(3);
        assertThat(collected.all(Fact.OccupationCode.class))
                .extracting(code -> code.code().code(), Fact.OccupationCode::title, Fact.OccupationCode::level)
                .containsExactly(tuple("29-1249", "Surgeons, All Other", null));
        assertThat(collected.all(Fact.Pay.class))
                .extracting(Fact.Pay::location, pay -> pay.jobs().employment(), pay -> pay.jobs()
                        .perMillion())
                .containsExactly(
                        tuple("us-ca", Estimate.of(1_120), 547),
                        tuple("us-tx-abilene", NOT_RELEASED, null),
                        tuple("us-wa-western-washington-nonmetro", Estimate.of(0), 100));
        assertThat(collected.all(Fact.Pay.class).get(1).annual().p90()).isEqualTo(NOT_RELEASED);
        assertThat(collected.all(Fact.Pay.class).getFirst().hourly().mean()).isEqualTo(Estimate.NOT_COLLECTED);
    }

    @Test
    void manyOccupationsAreReadForOneArea() {
        Collected collected = read(occupations(
                "Los Angeles-Long Beach-Anaheim, CA",
                List.of(),
                cells("Chief Executives(111011)", "12110", "123.36", "256600"),
                cells("Statisticians(152041)", "300", "44.10", "91730")));
        assertThat(collected.all(Fact.Pay.class))
                .extracting(Fact.Pay::location, pay -> pay.code().code(), pay -> pay.hourly()
                        .mean())
                .containsExactly(
                        tuple("us-ca-los-angeles", "11-1011", Estimate.of(123_36)),
                        tuple("us-ca-los-angeles", "15-2041", Estimate.of(44_10)));
        assertThat(collected.all(Fact.LocationCode.class)).isEmpty();
        assertThat(collected.all(Fact.Containment.class))
                .extracting(Fact.Containment::within)
                .containsExactly("us-ca");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-(5)", "(5)-", "(5)"})
    void theMarkOfTheFootnoteIsItsFloor(String mark) {
        DataFile file = areas(List.of(FLOOR, UNRELEASED), cells("Guam(6600000)", "40", mark, "(8)", "-(8)", "(8)-"));
        Collected collected = read(file);
        Fact.Pay pay = collected.all(Fact.Pay.class).getFirst();
        assertThat(pay.annual().mean()).isEqualTo(ANNUAL_FLOOR);
        assertThat(pay.annual().p50()).isEqualTo(NOT_RELEASED);
        assertThat(collected.catalogue().releases().getFirst().topCode())
                .isEqualTo(new TopCode(208_000_00L, 100_00L, "USD"));
    }

    @Test
    void aDashAboveLowerWagesIsTheFloorThatTheReportLists() {
        String[] row = cells("Guam(6600000)", "-", "175000", "140490", "-", "-");
        assertThat(pay(areas(List.of(FLOOR, UNRELEASED), row))
                        .getFirst()
                        .annual()
                        .p90())
                .isEqualTo(ANNUAL_FLOOR);
        assertThat(pay(areas(List.of(UNRELEASED), row)).getFirst().annual().p90())
                .isEqualTo(NOT_RELEASED);
    }

    @Test
    void aDashBelowHigherWagesIsNeverAFloor() {
        Fact.Pay pay = pay(areas(List.of(FLOOR, UNRELEASED), cells("Guam(6600000)", "9", "175000", "-", "190000", "1")))
                .getFirst();
        assertThat(pay.annual().p50()).isEqualTo(NOT_RELEASED);
    }

    @Test
    void dashesAloneAreFloorsOnlyWhereNothingElseIsListed() {
        String[] row = cells("Dermatologists(291213)", "90", "-", "-");
        assertThat(pay(occupations("Guam", List.of(FLOOR), row)))
                .extracting(pay -> pay.annual().mean(), pay -> pay.hourly().mean())
                .containsExactly(tuple(ANNUAL_FLOOR, HOURLY_FLOOR));
        assertThat(pay(occupations("Guam", List.of(FLOOR, UNRELEASED), row)))
                .extracting(pay -> pay.annual().mean(), pay -> pay.hourly().mean())
                .containsExactly(tuple(NOT_RELEASED, NOT_RELEASED));
    }

    @Test
    void aWageOfOnePeriodAloneTellsThatTheOtherDoesNotApply() {
        assertThat(pay(occupations(
                        "Guam",
                        List.of(PART_YEAR, FLOOR, UNRELEASED),
                        cells("Secondary School Teachers(252031)", "90", "-", "58000"),
                        cells("Dancers(272031)", "90", "18.97", "-(4)"))))
                .extracting(pay -> pay.hourly().mean(), pay -> pay.annual().mean())
                .containsExactly(
                        tuple(NOT_APPLICABLE, Estimate.of(58_000_00)), tuple(Estimate.of(18_97), NOT_APPLICABLE));
    }

    @Test
    void aRowOrACellThatIsNotUnderstoodIsRefused() {
        Collected collected = Collected.of(
                format,
                StarterPlaces.KNOWN,
                areas(
                                List.of(FLOOR),
                                cells("California", "1120", "175000", "140490", "190000", "0.547"),
                                cells("California(0600000)", "1120", "(7)", "140490", "190000", "0.547"))
                        .path());
        assertThat(collected.notices())
                .containsExactly(
                        "OES_Surgeons.xlsx, row 7, column Area Name, value \"California\": no code of 7 digits in brackets at"
                                + " its end; take the report as issued",
                        "OES_Surgeons.xlsx, row 8, column Annual mean wage(2), value \"(7)\": no number, and no marker that is"
                                + " known here; take the file as published");
    }

    @Test
    void aReportSavedAsTextIsTheSame() throws IOException {
        Path file = Files.writeString(folder.resolve("report.csv"), """
                \uFEFFOne occupation for multiple geographical areas,,
                ,,
                "Occupation:Data Scientists and Mathematical Science Occupations, All Other(SOC Code152098)",,
                Period:May 2020,,
                ,,
                Area Name,Employment(1),"Employment per 1,000 jobs"
                Alabama(0100000),         210,       0.113
                ,,
                (8)Estimate not released.,,
                "Date extracted on :May 05, 2021",,
                """);
        Fact.Pay pay = pay(DataFile.at(file)).getFirst();
        assertThat(pay.code().code()).isEqualTo("15-2098");
        assertThat(pay.code().version()).isEqualTo("2019");
        assertThat(pay.jobs().employment()).isEqualTo(Estimate.of(210));
        assertThat(pay.jobs().perMillion()).isEqualTo(113);
    }

    @Test
    void reportsUnderTheirCommonNameAreToldApartByContent() throws IOException {
        List<List<Object>> sheet = new ArrayList<>(List.of(
                List.of("Multiple occupations for one geographical area"),
                List.of("Area:Guam"),
                List.of("Period:May 2021"),
                List.of("Occupation (SOC code)", "Employment(1)", "Annual mean wage(2)")));
        DataFile file = report("OES_Report (1).xlsx", sheet, List.of(), cells("Dancers(272031)", "9", "1000"));
        Path copy = Files.copy(file.path(), folder.resolve("OES_Report.xlsx"));
        assertThat(Collected.of(format, StarterPlaces.KNOWN, file.path(), copy).files())
                .containsExactly("OES_Report_" + file.sha256().substring(0, 8) + ".xlsx");
    }

    @Test
    void aReportByIndustryIsRefusedWithTheReason() {
        DataFile file = WrittenWorkbook.in(
                folder, "r.xlsx", new Sheet("OES Sheet", List.of(List.of("One occupation for multiple industries"))));
        assertThat(recognised(file))
                .isEqualTo(new Recognition.Refused(
                        "a report by industry is not read; take the workbook of the industries instead"));
    }
}
