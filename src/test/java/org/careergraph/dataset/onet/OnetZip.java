package org.careergraph.dataset.onet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.KnownReleases;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A small made-up edition in the published layout; its tables are written with bars between cells. */
final class OnetZip {

    private static final String READ_ME = "O*NET 29.3 Database\nMay 2025 Release\n----------------\n";

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");

    private final Map<String, List<List<String>>> tables = new TreeMap<>();
    private String readMe = READ_ME;
    private String folder = "db_29_3_text/";
    private String newline = "\n";

    /** Two occupations of one SOC code and one of another, and the scales. */
    static OnetZip small() {
        return new OnetZip()
                .with(
                        "Occupation Data",
                        "O*NET-SOC Code | Title | Description",
                        "15-1299.00 | Computer Occupations, All Other | All computer occupations not listed separately.",
                        "15-2051.00 | Data Scientists | Develop and implement methods.",
                        "15-2051.01 | Business Intelligence Analysts | Produce \"market\" intelligence.")
                .with(
                        "Scales Reference",
                        "Scale ID | Scale Name | Minimum | Maximum",
                        "FT | Frequency of Task (Categories 1-7) | 0 | 100",
                        "IM | Importance | 1 | 5",
                        "LV | Level | 0 | 7",
                        "RL | Required Level Of Education (Categories 1-12) | 0 | 100",
                        "RT | Relevance of Task | 0 | 100",
                        "WI | Work Styles Impact | -3 | 3")
                .with(
                        "Content Model Reference",
                        "Element ID | Element Name | Description",
                        "1 | Worker Characteristics | Worker Characteristics",
                        "2.A.1 | Content | Background structures.",
                        "2.A.1.a | Reading Comprehension | Understanding written sentences.",
                        "2.C.10 | Transportation | Knowledge of moving people.");
    }

    /** With another table in place of one, header first. */
    OnetZip with(String table, String... lines) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : lines) {
            rows.add(List.of(line.split(" \\| ", -1)));
        }
        tables.put(table, rows);
        return this;
    }

    /** Without a table. */
    OnetZip without(String table) {
        tables.remove(table);
        return this;
    }

    /** With another note of the publisher; none when empty. */
    OnetZip withReadMe(String text) {
        readMe = text;
        return this;
    }

    /** With its files in another folder, or in none. */
    OnetZip in(String folder) {
        this.folder = folder;
        return this;
    }

    /** With lines that end as on Windows. */
    OnetZip withWindowsLines() {
        newline = "\r\n";
        return this;
    }

    /** Writes it as text files. */
    Path text(Path zip) {
        return write(zip, ".txt", this::writeText);
    }

    /** Writes it as workbooks: numbers as numbers, and nothing where the text says n/a. */
    Path excel(Path zip) {
        return write(zip, ".xlsx", OnetZip::writeWorkbook);
    }

    /** What the reader makes of its text files. */
    Collected read(Path folder) {
        return Collected.of(new OnetFormat(new KnownReleases()), text(folder.resolve("onet.zip")));
    }

    private interface TableWriter {
        void write(List<List<String>> rows, OutputStream out) throws IOException;
    }

    private Path write(Path file, String extension, TableWriter writer) {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            if (!readMe.isEmpty()) {
                zip.putNextEntry(new ZipEntry(folder + "Read Me.txt"));
                zip.write(readMe.getBytes(StandardCharsets.UTF_8));
            }
            for (Map.Entry<String, List<List<String>>> table : tables.entrySet()) {
                zip.putNextEntry(new ZipEntry(folder + table.getKey() + extension));
                writer.write(table.getValue(), zip);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private void writeText(List<List<String>> rows, OutputStream out) throws IOException {
        for (List<String> row : rows) {
            out.write((String.join("\t", row) + newline).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void writeWorkbook(List<List<String>> rows, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "tests", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int i = 0; i < rows.size(); i++) {
                for (int j = 0; j < rows.get(i).size(); j++) {
                    String cell = rows.get(i).get(j);
                    if (NUMBER.matcher(cell).matches()) {
                        sheet.value(i, j, new BigDecimal(cell));
                    } else if (!cell.equals("n/a")) {
                        sheet.value(i, j, cell);
                    }
                }
            }
        }
        bytes.writeTo(out);
    }
}
