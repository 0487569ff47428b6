package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.WrittenWorkbook;
import org.careergraph.dataset.WrittenWorkbook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FirstRowsTests {

    @TempDir
    private Path folder;

    @Test
    void areThoseOfEverySheet() throws IOException {
        DataFile file = WrittenWorkbook.in(
                folder,
                "a.xlsx",
                new Sheet("Index", List.of(List.of("contents"))),
                new Sheet("Data", Collections.nCopies(100, List.of("x", 1.5))));
        Map<String, List<Line>> sheets = FirstRows.ofSheets(file);
        assertThat(sheets).containsOnlyKeys("Index", "Data");
        assertThat(sheets.get("Index")).containsExactly(new Line(new Row("a.xlsx/Index", 1), List.of("contents")));
        assertThat(sheets.get("Data")).hasSize(20);
        assertThat(FirstRows.ofFirstSheet(file)).isEqualTo(sheets.get("Index"));
        assertThat(FirstRows.ofText(file, Delimited.COMMAS)).isEmpty();
    }

    @Test
    void areThoseBeforeTextIsNoLongerOfItsForm() throws IOException {
        DataFile file = write("a.csv", "a,b\n1,2\n\"3,4\n");
        assertThat(FirstRows.ofText(file, Delimited.COMMAS))
                .extracting(Line::cells)
                .startsWith(List.of("a", "b"), List.of("1", "2"));
        assertThat(FirstRows.ofSheets(file)).isEmpty();
    }

    @Test
    void areNoneInFilesThatAreNothingAtAll() throws IOException {
        for (String text :
                List.of("", "PK\u0003\u0004", "PK\u0003\u0004 and no more of an archive", "\u0000\u0001\u0002")) {
            assertThat(FirstRows.ofSheets(write("a.xlsx", text))).isEmpty();
        }
        assertThat(FirstRows.ofText(write("a.csv", ""), Delimited.COMMAS)).isEmpty();
        assertThat(FirstRows.ofSheets(zip("a.csv", "a,b\n"))).isEmpty();
        assertThat(FirstRows.ofSheets(zip("xl/workbook.xml", "<workbook/>"))).isEmpty();
        assertThat(FirstRows.ofSheets(zip("[Content_Types].xml", "<Types><Override")))
                .isEmpty();
    }

    private DataFile write(String name, String text) throws IOException {
        return DataFile.at(Files.writeString(folder.resolve(name), text));
    }

    private DataFile zip(String entry, String text) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(entry));
            zip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return DataFile.at(file);
    }
}
