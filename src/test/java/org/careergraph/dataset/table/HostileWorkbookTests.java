package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipException;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Notice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for workbooks that no spreadsheet program saved. */
class HostileWorkbookTests {

    private static final String CELL = "<row r='1'><c r='A1' t='inlineStr'><is><t>a</t></is></c></row>";

    @TempDir
    private Path folder;

    private Notice refusal(RawWorkbook workbook) throws IOException {
        DataFile file = workbook.in(folder);
        Notice notice = ReadTables.refusal(() -> ReadTables.sheet(file));
        assertThat(notice.file()).isEqualTo("a.xlsx");
        return notice;
    }

    private Notice refusal(String rows) throws IOException {
        return refusal(RawWorkbook.of(rows));
    }

    @ParameterizedTest
    @ValueSource(strings = {RawWorkbook.SHEET, RawWorkbook.SHARED, RawWorkbook.WORKBOOK, RawWorkbook.ROOT})
    void resolvesNoEntityInAnyPart(String part) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "the secret");
        String laughs = IntStream.range(1, 20)
                .mapToObj(i -> "<!ENTITY e%d '%s'>"
                        .formatted(i, "&e%d;".formatted(i - 1).repeat(10)))
                .collect(Collectors.joining("", "<!ENTITY e0 'ha'>", ""));
        for (String type : List.of(
                "<!DOCTYPE x>",
                "<!DOCTYPE x SYSTEM '" + secret.toUri() + "'>",
                "<!DOCTYPE x [<!ENTITY e19 SYSTEM '" + secret.toUri() + "'>]>",
                "<!DOCTYPE x [<!ENTITY % p SYSTEM '" + secret.toUri() + "'>%p;]>",
                "<!DOCTYPE x [" + laughs + "]>")) {
            RawWorkbook workbook = RawWorkbook.of(CELL.replace("<t>a", "<t>&e19;") + "<row><c t='s'><v>0</v></c></row>")
                    .sharing("<si><t>&e19;</t></si>")
                    .prefixing(part, type);
            assertThat(refusal(workbook).toString()).doesNotContain("the secret");
        }
    }

    @Test
    void refusesEntitiesThatNothingDeclares() throws IOException {
        assertThat(refusal(CELL.replace("a</t>", "&e;</t>")).row()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "<c t='s'><v>0</v></c>, 0",
        "<c t='s'><v>2147483647</v></c>, 2147483647",
        "<c t='s'><v>-1</v></c>, -1",
        "<c t='s'><v>99999999999</v></c>, 99999999999",
        "<c><v>1.2.3</v></c>, 1.2.3",
        "<c><v>1E999</v></c>, 1E999",
        "<c><v>NaN</v></c>, NaN",
        "<c><v>0x1p3</v></c>, 0x1p3",
        "<c t='b'><v>2</v></c>, 2",
        "<c t='x'><v>y</v></c>, y",
        "<c><f>A2</f></c>,"
    })
    void refusesACellThatHoldsWhatItCannot(String cell, String value) throws IOException {
        Notice notice = refusal("<row><c><v>1</v></c></row><row><c><v>1</v></c>" + cell + "</row>");
        assertThat(notice.row()).isEqualTo(2);
        assertThat(notice.column()).isEqualTo("B");
        assertThat(notice.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"XFE1", "ZZZZZZZ1", "A2", "A0", "A-1", "1", "A", "", "a1", "Ä1", "A1048577", "A99999999999"})
    void refusesACellThatStandsNowhere(String reference) throws IOException {
        assertThat(refusal("<row r='1'><c r='" + reference + "'><v>1</v></c></row>")
                        .row())
                .isEqualTo(1);
    }

    @Test
    void refusesCellsOutOfOrder() throws IOException {
        assertThat(refusal("<row r='1'><c r='B1'/><c r='A1'/></row>").message()).contains("A1");
        assertThat(refusal("<row r='1'><c r='B1'/><c r='B1'/></row>").message()).contains("B1");
        assertThat(refusal("<row r='1'><c r='XFD1'/><c/></row>").row()).isEqualTo(1);
        assertThat(refusal("<row>" + "<c/>".repeat(16_385) + "</row>").row()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1048577", "0", "-1", "4", "3", "5.5", "", "99999999999"})
    void refusesARowThatStandsNowhere(String number) throws IOException {
        Notice notice = refusal("<row r='4'/><row r='" + number + "'><c><v>1</v></c></row>");
        assertThat(notice.row()).isEqualTo(4);
        assertThat(notice.message()).contains("\"" + number + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row><c><v>1</v></c></row",
                "</row>",
                "<row><c>\u0001</c></row>",
                "<row><c r='A1' r='B1'/></row>"
            })
    void refusesWhatIsNotXml(String rows) throws IOException {
        assertThat(refusal(rows).message()).contains("XML").contains("save it as .xlsx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "<r><t>x</t></r>", "&#120;&amp;"})
    void refusesSharedTextWithoutEnd(String text) throws IOException {
        String endless = text.repeat((1 << 21) + 1);
        assertThat(refusal(RawWorkbook.of("<row><c t='s'><v>0</v></c></row>")
                                .sharing(
                                        "<si>" + (text.startsWith("<") ? endless : "<t>" + endless + "</t>") + "</si>"))
                        .message())
                .contains("2097152 characters");
    }

    @Test
    void refusesACellWithoutEnd() throws IOException {
        String endless = "x".repeat((1 << 21) + 1);
        for (String cell : List.of(
                "<c t='inlineStr'><is><t>" + endless + "</t></is></c>",
                "<c t='str'><v>" + endless + "</v></c>",
                "<c t='str'><v>" + "x<!-- -->".repeat((1 << 21) + 1) + "</v></c>")) {
            assertThat(refusal("<row><c/></row><row>" + cell + "</row>").row()).isEqualTo(2);
        }
    }

    @Test
    void refusesMarkupWithoutEnd() throws IOException {
        String endless = "x".repeat(1 << 24);
        for (String markup : List.of(
                "<c r='" + endless + "'/>",
                "<!--" + endless + "-->",
                "<c><v><![CDATA[" + endless + "]]></v></c>",
                "<?" + "p " + endless + "?>",
                "<" + endless + "/>")) {
            assertThat(refusal("<row r='1'/><row r='2'>" + markup + "</row>").row())
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesNamesAndDepthWithoutEnd() throws IOException {
        String elements =
                IntStream.range(0, 2_000).mapToObj(i -> "<e" + i + "/>").collect(Collectors.joining());
        String attributes =
                IntStream.range(0, 2_000).mapToObj(i -> "<c a" + i + "=''/>").collect(Collectors.joining());
        String namespaces = IntStream.range(0, 2_000)
                .mapToObj(i -> "<c xmlns:n" + i + "='n" + i + "'/>")
                .collect(Collectors.joining());
        String instructions =
                IntStream.range(0, 2_000).mapToObj(i -> "<?p" + i + "?>").collect(Collectors.joining());
        for (String names : List.of(elements, attributes, namespaces, instructions)) {
            assertThat(refusal("<row>" + names + "</row>").message()).contains("too many different names");
        }
        assertThat(refusal("<row>".repeat(100_000)).message()).contains("XML");
    }

    @Test
    void opensNothingOutsideOfTheWorkbook() throws IOException {
        Path outside = folder.resolve("outside.xml");
        Files.writeString(outside, "<worksheet><sheetData>" + CELL + "</sheetData></worksheet>");
        for (String target : List.of(outside.toUri().toString(), outside.toString(), "../../../" + outside)) {
            RawWorkbook workbook = RawWorkbook.of(CELL)
                    .replacing(
                            "xl/_rels/workbook.xml.rels",
                            "Target='worksheets/sheet1.xml'",
                            "Target='" + target + "' TargetMode='External'");
            assertThat(refusal(workbook).message()).contains("it has no ");
        }
    }

    @Test
    void refusesWhatIsNoWorkbook() throws IOException {
        for (String part : List.of(RawWorkbook.ROOT, RawWorkbook.WORKBOOK, RawWorkbook.SHEET, RawWorkbook.SHARED)) {
            assertThat(refusal(RawWorkbook.of(CELL).without(part)).message())
                    .startsWith("not a workbook that can be read");
        }
        assertThat(refusal(RawWorkbook.of(CELL).with("XL/WorkBook.xml", "<workbook/>"))
                        .message())
                .contains("one name");
        assertThat(refusal(RawWorkbook.of(CELL).with(RawWorkbook.WORKBOOK, "<workbook/>"))
                        .message())
                .contains("no sheet");
        assertThat(refusal(RawWorkbook.of(CELL).replacing(RawWorkbook.WORKBOOK, "r:id='r1'", "r:id='r9'"))
                        .message())
                .contains("where one of its sheets is");
        DataFile page = DataFile.at(Files.writeString(folder.resolve("b.xlsx"), "<html>Access denied</html>"));
        assertThatThrownBy(() -> Workbook.open(page)).isInstanceOf(ZipException.class);
    }
}
