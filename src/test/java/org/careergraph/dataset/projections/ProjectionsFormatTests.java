package org.careergraph.dataset.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.WrittenWorkbook;
import org.careergraph.dataset.WrittenWorkbook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProjectionsFormatTests {

    private static final String EXPORT_HEADER =
            "\"Occupation Title\",\"Occupation Code\",\"Employment 2024\",\"Employment 2034\","
                    + "\"Employment Change, 2024-2034\",\"Employment Percent Change, 2024-2034\","
                    + "\"Occupational Openings, 2024-2034 Annual Average\",\"Median Annual Wage 2024\","
                    + "\"Typical Entry-Level Education\",\"Education Code\",\"Work Experience in a Related Occupation\","
                    + "\"Workex Code\",\"Typical on-the-job Training\",\"trCode\"\r\n";

    private static final String DASH = "—";

    private final ProjectionsFormat format = new ProjectionsFormat(new KnownReleases());

    @TempDir
    private Path folder;

    @Test
    void readsJobsAndSharesOfTheWorkbookExactly() {
        Collected collected = read(workbook(
                characteristics(
                        row("Total, all occupations", "00-0000", "Summary", 1000.5, 900, -10.05, DASH, 50),
                        row("      Data scientists", "15-2051", "Line item", 245.9, 328.3, 33.5, 1.8, 23.4)),
                separations()));
        assertThat(collected.all(Fact.Projection.class))
                .contains(new Fact.Projection(
                        new Row("occupation.xlsx/Table 1.2", 4),
                        "projections",
                        new Fact.Code(ClassificationScheme.EMPLOYMENT_PROJECTIONS, "2018", "15-2051"),
                        "us",
                        2024,
                        2034,
                        245_900L,
                        328_300L,
                        335_000,
                        18_000,
                        23_400L,
                        null,
                        null,
                        "Bachelor's degree",
                        "None",
                        null));
        assertThat(collected.all(Fact.Projection.class).getFirst())
                .extracting(Fact.Projection::baseJobs, Fact.Projection::changePpm, Fact.Projection::selfEmployedPpm)
                .containsExactly(1_000_500L, -100_500, null);
        assertThat(collected.all(Fact.OccupationCode.class))
                .extracting(Fact.OccupationCode::title, Fact.OccupationCode::level)
                .containsExactly(
                        tuple("Total, all occupations", CodeLevel.TOTAL),
                        tuple("Data scientists", CodeLevel.DETAILED),
                        tuple("Managers, all other", CodeLevel.DETAILED));
        assertThat(collected.rows("occupation.xlsx/Table 1.2")).isEqualTo(2);
        assertThat(collected.rows("occupation.xlsx/Table 1.10")).isEqualTo(1);
    }

    @Test
    void readsWhoLeavesFromTheTableOfSeparations() {
        Collected collected = read(workbook(separations()));
        assertThat(collected.all(Fact.Projection.class))
                .extracting(Fact.Projection::openings, Fact.Projection::exits, Fact.Projection::transfers)
                .containsExactly(tuple(106_700L, 41_000L, 59_900L));
        assertThat(collected.all(Fact.OccupationCode.class))
                .extracting(Fact.OccupationCode::residual)
                .containsExactly(true);
    }

    @Test
    void rule30ReadsTheExportOfTheQueryTool() throws IOException {
        DataFile file = export(
                "\"Managers, all other    * Archivist Manager* Herder\",\"=\"\"11-9199\"\"\",\"1,344.4\",\"1,403.9\",\"59.5\","
                        + "\"-4.4\",\"106.7\",\"N/A\",\"Bachelor's degree\",\"3\",\"Less than 5 years\",\"2\",\"None\",\"6\"\r\n"
                        + "\"Surgeons, all other\",\"=\"\"29-1249\"\"\",\"1.0\",\"1.1\",\"0.1\",\"5.0\",\"0.0\",\">=239,200\","
                        + "\"Doctoral or professional degree\",\"1\",\"None\",\"4\",\"Internship/residency\",\"1\"\r\n");
        Collected collected = read(file);
        assertThat(collected.all(Fact.OccupationCode.class))
                .extracting(Fact.OccupationCode::title, code -> code.code().code(), Fact.OccupationCode::level)
                .containsExactly(
                        tuple("Managers, all other", "11-9199", CodeLevel.DETAILED),
                        tuple("Surgeons, all other", "29-1249", CodeLevel.DETAILED));
        assertThat(collected.all(Fact.Projection.class))
                .extracting(Fact.Projection::baseJobs, Fact.Projection::changePpm, Fact.Projection::training)
                .containsExactly(tuple(1_344_400L, -44_000, "None"), tuple(1_000L, 50_000, "Internship/residency"));
    }

    @Test
    void saysWhichCellIsWrong() {
        DataFile file = workbook(characteristics(
                row("Actors", "272011", "Line item", 57, 57.1, 0.3, DASH, 6.3),
                row("Actors", "27-2011", "Detail", 57, 57.1, 0.3, DASH, 6.3),
                row("Actors", "27-2011", "Line item", "**", 57.1, 0.3, DASH, 6.3),
                row("Actors", "27-2011", "Line item", 57, 57.1, 0.30001, DASH, 6.3),
                row("Actors", "27-2011", "Line item", 57.0001, -1, 0.3, DASH, ""),
                row("Actors", "27-2011", "Line item", 57, 57.1, 0.3, DASH, 6.3, "#")));
        String at = "occupation.xlsx/Table 1.2, row ";
        Collected collected = Collected.of(format, file.path());
        assertThat(collected.notices())
                .containsExactly(
                        at + "3, column 2024 National Employment Matrix code, value \"272011\":"
                                + " not a code of the matrix; it is written like 15-2051",
                        at + "4, column Occupation type, value \"Detail\": neither Line item nor Summary",
                        at + "5, column Employment, 2024, value \"**\":"
                                + " neither a number nor —, which marks what is not available",
                        at + "6, column Employment change, percent, 2024–34, value \"0.30001\":"
                                + " more decimals, or a larger percentage, than can be held",
                        at + "7, column Employment, 2024, value \"57.0001\":"
                                + " not a number of jobs in thousands, with at most three decimals",
                        at + "7, column Employment, 2034, value \"-1\":"
                                + " not a number of jobs in thousands, with at most three decimals",
                        at + "7, column Occupational openings, 2024–34 annual average, value \"\":"
                                + " blank; the publisher writes — where something is not available",
                        at + "8, column Median annual wage, dollars, 2024[1], value \"#\":"
                                + " neither a wage nor a known mark; wages are not read from here, but say what it means");
        assertThat(collected.all(Fact.class)).isEmpty();
    }

    @Test
    void refusesRowsBelowTheNotes() {
        List<List<Object>> rows = new ArrayList<>(separations().rows());
        rows.add(rows.get(2));
        assertThat(Collected.of(format, workbook(new Sheet("Table 1.10", rows)).path())
                        .notices())
                .containsExactly("occupation.xlsx/Table 1.10, row 5:"
                        + " stands below the notes that end the table; take the file as published");
    }

    @Test
    void knowsItsTablesByTheirHeadersWhateverTheSheetIsCalled() throws IOException {
        Recognition edition = new Recognition.Edition("projections", "2024–34", "2024-2034");
        assertThat(format.recognise(workbook(new Sheet("Sheet1", separations().rows()))))
                .isEqualTo(edition);
        assertThat(format.recognise(export(""))).isEqualTo(edition);
        assertThat(format.recognise(workbook(new Sheet("Table 1.2", List.of(List.of("Table 1.2"))))))
                .isEqualTo(Recognition.FOREIGN);
        Path text = Files.writeString(folder.resolve("other.csv"), "Occupation Title,Occupation Code\n");
        assertThat(format.recognise(DataFile.at(text))).isEqualTo(Recognition.FOREIGN);
    }

    @Test
    void refusesTablesThatItCannotUse() throws IOException {
        String lacking = EXPORT_HEADER.replace("\"Employment 2034\",", "");
        assertThat(reason(write(lacking))).contains("Employment Projections.csv", "[employment target]");
        assertThat(reason(write(EXPORT_HEADER.replace("2024", "2020").replace("2034", "2030"))))
                .contains("SOC of 2018");
    }

    private Collected read(DataFile file) {
        Collected collected = Collected.of(format, file.path());
        assertThat(collected.notices()).isEmpty();
        return collected;
    }

    private String reason(DataFile file) throws IOException {
        return format.recognise(file) instanceof Recognition.Refused refused ? refused.reason() : "";
    }

    private DataFile export(String rows) throws IOException {
        return write(EXPORT_HEADER + rows);
    }

    private DataFile write(String text) throws IOException {
        return DataFile.at(Files.writeString(folder.resolve("Employment Projections.csv"), text));
    }

    private DataFile workbook(Sheet... tables) {
        List<Sheet> sheets = new ArrayList<>(List.of(new Sheet("Index", List.of(List.of("Occupation.xlsx contents")))));
        sheets.addAll(List.of(tables));
        return WrittenWorkbook.in(folder, "occupation.xlsx", sheets.toArray(Sheet[]::new));
    }

    @SafeVarargs
    private static Sheet characteristics(List<Object>... rows) {
        List<List<Object>> sheet = new ArrayList<>();
        sheet.add(List.of("Table 1.2 Occupational projections, 2024–2034, and worker characteristics, 2024"));
        sheet.add(List.of(
                "2024 National Employment Matrix title",
                "2024 National Employment Matrix code",
                "Occupation type",
                "Employment, 2024",
                "Employment, 2034",
                "Employment change, percent, 2024–34",
                "Percent self employed, 2024",
                "Occupational openings, 2024–34 annual average",
                "Median annual wage, dollars, 2024[1]",
                "Typical education needed for entry",
                "Work experience in a related occupation",
                "Typical on-the-job training needed to attain competency in the occupation"));
        for (List<Object> row : rows) {
            sheet.add(row);
        }
        sheet.add(List.of("Footnotes:"));
        sheet.add(List.of("[1] Data are from the Occupational Employment and Wage Statistics program"));
        return new Sheet("Table 1.2", sheet);
    }

    private static List<Object> row(Object... cells) {
        List<Object> row = new ArrayList<>(List.of(cells));
        if (row.size() == 8) {
            row.add(">=$239,200");
        }
        row.addAll(List.of("Bachelor's degree", "None", DASH));
        return row;
    }

    private static Sheet separations() {
        return new Sheet(
                "Table 1.10",
                List.of(
                        List.of("Table 1.10 Occupational separations and openings, projected 2024–34"),
                        List.of(
                                "2024 National Employment Matrix title",
                                "2024 National Employment Matrix code",
                                "Occupation type",
                                "Employment, 2024",
                                "Employment, 2034",
                                "Employment change, percent, 2024–34",
                                "Labor force exit rate, 2024–34 annual average",
                                "Labor force exits, 2024–34 annual average",
                                "Occupational transfers, 2024–34 annual average",
                                "Occupational openings, 2024–34 annual average"),
                        List.of(
                                "    Managers, all other",
                                "11-9199",
                                "Line item",
                                1344.4,
                                1403.9,
                                4.4,
                                3,
                                41,
                                59.9,
                                106.7),
                        List.of("Source: Employment Projections program, U.S. Bureau of Labor Statistics")));
    }
}
