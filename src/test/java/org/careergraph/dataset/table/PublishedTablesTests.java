package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.careergraph.dataset.PublishedData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests of tables as they are published. Counts are those of the rows with something in them, headers and notes included. */
class PublishedTablesTests {

    @ParameterizedTest
    @CsvSource({
        "oews/2020/national_M2020_dl.xlsx, 1330, 31, 1330",
        "oews/2024/natsector_M2024_dl.xlsx, 16435, 32, 16435",
        "oews/2022/OES_Report_Electricians_MSA.xlsx, 536, 18, 540",
        "soc/2018/soc_2018_definitions.xlsx, 1452, 4, 1455"
    })
    void aSheetIsReadToItsLastRow(String path, int rows, int cells, int last) throws IOException {
        List<Line> lines = ReadTables.sheet(PublishedData.file(path));
        assertThat(lines).hasSize(rows);
        assertThat(lines.stream().mapToInt(line -> line.cells().size()).max()).hasValue(cells);
        assertThat(lines.getLast().at().number()).isEqualTo(last);
    }

    @ParameterizedTest
    @CsvSource({
        "ESCO dataset - v1.1.1 - classification - en - csv.zip, occupations_en.csv, 3008",
        "ESCO dataset - v1.1.1 - classification - en - csv.zip, conceptSchemes_en.csv, 20",
        "ESCO dataset - v1.1.1 - classification -  - csv.zip, occupationSkillRelations.csv, 123856"
    })
    void rowsAreCountedAndNotLines(String zip, String name, int rows) throws IOException {
        try (Archive archive = Archive.open(PublishedData.file("esco/1.1.1/" + zip))) {
            assertThat(ReadTables.all(Delimited.COMMAS.open(name, archive.open(name))))
                    .hasSize(rows);
        }
    }

    @Test
    void theWorkbookAndTheTextOfATableAgree() throws IOException {
        try (Archive workbooks = Archive.open(PublishedData.file("onet/29.3/db_29_3_excel.zip"));
                Archive texts = Archive.open(PublishedData.file("onet/29.3/db_29_3_text_derived_from_excel.zip"));
                Workbook workbook = Workbook.open(workbooks, "Skills.xlsx");
                Lines rows = workbook.lines();
                Lines text = Delimited.TABS.open("Skills.txt", texts.open("Skills.txt"))) {
            ColumnIndex inWorkbook = ColumnIndex.of(rows.next());
            ColumnIndex inText = ColumnIndex.of(text.next());
            int count = 0;
            while (rows.hasNext()) {
                Line row = rows.next();
                Line line = text.next();
                for (String column : List.of("O*NET-SOC Code", "Element ID", "Scale ID", "Date")) {
                    assertThat(inWorkbook.cell(row, column)).isEqualTo(inText.cell(line, column));
                }
                assertThat(number(inWorkbook, row)).isEqualByComparingTo(number(inText, line));
                count++;
            }
            assertThat(count).isEqualTo(61_530);
            assertThat(text.hasNext()).isFalse();
        }
    }

    private static BigDecimal number(ColumnIndex columns, Line line) {
        return new BigDecimal(Objects.requireNonNull(columns.cell(line, "Data Value")));
    }
}
