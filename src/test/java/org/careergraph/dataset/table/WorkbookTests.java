package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NoSuchElementException;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.WrittenWorkbook;
import org.careergraph.dataset.WrittenWorkbook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkbookTests {

    @TempDir
    private Path folder;

    private static Line line(int number, String... cells) {
        return new Line(new Row("a.xlsx", number), List.of(cells));
    }

    private List<Line> read(String rows) throws IOException {
        return ReadTables.sheet(RawWorkbook.of(rows).in(folder));
    }

    @Test
    void readsWhatEveryTypeOfCellHolds() throws IOException {
        RawWorkbook workbook = RawWorkbook.of("""
                        <row r='1'>
                          <c r='A1'><v>12</v></c>
                          <c r='B1' t='n' s='4'><v>3.50</v></c>
                          <c r='C1' t='s'><v>1</v></c>
                          <c r='D1' t='inlineStr'><is><t xml:space='preserve'> in </t><r><t>line</t></r></is></c>
                          <c r='E1' t='b'><v>1</v></c>
                          <c r='F1' t='b'><v>0</v></c>
                          <c r='G1' t='e'><v>#N/A</v></c>
                          <c r='H1' t='d'><v>2024-05-01</v></c>
                          <c r='I1' s='2'/>
                          <c r='J1' t='s'><v></v></c>
                          <c r='K1'><v><![CDATA[7]]><!-- seven --></v></c>
                        </row>
                        """).sharing("<si><t>zero</t></si><si><t>one</t></si>");
        assertThat(ReadTables.sheet(workbook.in(folder)))
                .containsExactly(
                        line(1, "12", "3.5", "one", "in line", "TRUE", "FALSE", "#N/A", "2024-05-01", "", "", "7"));
    }

    @Test
    void readsWhatAFormulaCameToAndNeverTheFormula() throws IOException {
        assertThat(read("""
                        <row r='1'>
                          <c r='A1'><f>1+1</f><v>2</v></c>
                          <c r='B1' t='str'><f>cmd|' /C calc'!A0</f><v>text</v></c>
                          <c r='C1' t='str'><f>""</f><v></v></c>
                          <c r='D1'><f t='shared' si='0'/><v>4</v></c>
                          <c r='E1' t='str'><v>=1+1</v></c>
                        </row>
                        """)).containsExactly(line(1, "2", "text", "", "4", "=1+1"));
    }

    @Test
    void joinsTheRunsOfSharedTextAndLeavesPhoneticHintsOut() throws IOException {
        RawWorkbook workbook = RawWorkbook.of(
                        "<row><c t='s'><v>2</v></c><c t='s'><v>0</v></c><c t='s'><v>1</v></c></row>")
                .sharing("""
                        <si><r><rPr><b/></rPr><t>bold</t></r><r><t xml:space='preserve'> and </t></r><r><t>plain</t></r></si>
                        <si><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></si>
                        <si><t xml:space='preserve'>  R&amp;D &lt;1&gt;
                        two&#10;three </t></si>
                        """);
        assertThat(ReadTables.sheet(workbook.in(folder)))
                .containsExactly(line(1, "R&D <1>\ntwo\nthree", "bold and plain", "東京"));
    }

    @Test
    void numbersRowsAndColumnsAsTheSheetDoes() throws IOException {
        RawWorkbook workbook =
                RawWorkbook.of("""
                        <row r='3'><c r='B3'><v>1</v></c><c r='D3'><v>2</v></c></row>
                        <row r='4'><c r='A4'/></row>
                        <row r='5'/>
                        <row><c><v>3</v></c><c><v>4</v></c></row>
                        <row r='1048576'><c r='C1048576'><v>5</v></c><c><v>6</v></c></row>
                        """).replacing(RawWorkbook.SHEET, "<sheetData>", "<dimension ref='A1'/><sheetData>");
        assertThat(ReadTables.sheet(workbook.in(folder)))
                .containsExactly(line(3, "", "1", "", "2"), line(6, "3", "4"), line(1_048_576, "", "", "5", "6"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "7, 7",
        "-12, -12",
        "007, 7",
        "20.170000000000002, 20.17",
        "0.30000000000000004, 0.3",
        "0.1, 0.1",
        "0.10, 0.1",
        "-0.50, -0.5",
        "100, 100",
        "1E3, 1000",
        "1.2345E-5, 0.000012345",
        "5.0000000000000001E-2, 0.05",
        "123456789012345, 123456789012345",
        "1234567890123456789, 1234567890123460000",
        "1E-400, 0",
        "' 5 ', 5"
    })
    void showsNumbersInPlainDecimals(String saved, String shown) throws IOException {
        assertThat(read("<row><c><v>" + saved + "</v></c></row>")).containsExactly(line(1, shown));
    }

    @Test
    void readsMoreAmpersandsThanAParserExpects() throws IOException {
        List<Line> lines = read("<row><c t='inlineStr'><is><t>R&amp;D</t></is></c></row>".repeat(110_000));
        assertThat(lines).hasSize(110_000).allSatisfy(line -> assertThat(line.cells())
                .containsExactly("R&D"));
    }

    @Test
    void readsEverySheetUnderItsName() throws IOException {
        DataFile file = WrittenWorkbook.in(
                folder,
                "a.xlsx",
                new Sheet("Notes", List.of(List.of("contents"))),
                new Sheet("Table 1", List.of(List.of("x", 1.5))));
        try (Workbook workbook = Workbook.open(file)) {
            assertThat(workbook.sheets()).containsExactly("Notes", "Table 1");
            assertThat(ReadTables.all(workbook.lines("Table 1")))
                    .containsExactly(new Line(new Row("a.xlsx/Table 1", 1), List.of("x", "1.5")));
            assertThat(ReadTables.all(workbook.lines())).containsExactly(line(1, "contents"));
            assertThat(ReadTables.refusal(() -> workbook.lines("Table 2")).message())
                    .contains("no sheet \"Table 2\"");
        }
    }

    @Test
    void readsSheetsSideBySideAndFromTheStartEachTime() throws IOException {
        RawWorkbook raw = RawWorkbook.of("<row><c t='s'><v>0</v></c></row><row><c t='s'><v>1</v></c></row>")
                .sharing("<si><t>a</t></si><si><t>b</t></si>");
        try (Workbook workbook = Workbook.open(raw.in(folder));
                Lines one = workbook.lines();
                Lines other = workbook.lines()) {
            assertThat(one.next()).isEqualTo(line(1, "a"));
            assertThat(other.next()).isEqualTo(line(1, "a"));
            assertThat(one.next()).isEqualTo(line(2, "b"));
            assertThat(other.next()).isEqualTo(line(2, "b"));
            assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void readsAWorkbookInAnArchive() throws IOException {
        DataFile inner = WrittenWorkbook.in(folder, "b.xlsx", new Sheet("One", List.of(List.of("a", 2))));
        DataFile outer = WrittenZip.of(
                folder.resolve("a.zip"), zip -> WrittenZip.add(zip, "x/b.xlsx", Files.readAllBytes(inner.path())));
        try (Archive archive = Archive.open(outer);
                Workbook workbook = Workbook.open(archive, "b.xlsx")) {
            assertThat(ReadTables.all(workbook.lines()))
                    .containsExactly(new Line(new Row("a.zip/b.xlsx", 1), List.of("a", "2")));
        }
    }
}
