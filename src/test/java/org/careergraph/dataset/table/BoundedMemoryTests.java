package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests, in a process of little memory, that no file fills it. */
class BoundedMemoryTests {

    private static final String MEMORY = "-Xmx128m";

    /** More than fits into that memory. */
    private static final int MEGABYTES = 150;

    @TempDir
    private Path folder;

    /** What a process says of a file. */
    private static String outcome(Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + File.separator + "bin" + File.separator + "java",
                        MEMORY,
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ReadingProgram.class.getName(),
                        file.toString())
                .redirectErrorStream(true)
                .start();
        try (BufferedReader output = process.inputReader()) {
            return String.join("\n", output.readAllLines());
        } finally {
            process.destroyForcibly().waitFor();
        }
    }

    @Test
    void isNotFilledByACell() throws Exception {
        assertThat(flooded(RawWorkbook.SHEET, "<worksheet><sheetData><row><c t='str'><v>", "x"))
                .contains("2097152 characters");
    }

    @Test
    void isNotFilledByATag() throws Exception {
        assertThat(flooded(RawWorkbook.SHEET, "<worksheet><sheetData><row><c r='", "A"))
                .contains("markup without end");
    }

    @Test
    void isNotFilledByEmptyCells() throws Exception {
        assertThat(flooded(RawWorkbook.SHEET, "<worksheet><sheetData><row>", "<c/>"))
                .contains("more than 16384 cells");
    }

    @Test
    void isNotFilledBySharedText() throws Exception {
        assertThat(flooded(RawWorkbook.SHARED, "<sst>", "<si><t>x</t></si>"))
                .contains("more text in the workbook than is ever published");
    }

    private String flooded(String part, String xml, String text) throws IOException, InterruptedException {
        return outcome(RawWorkbook.of("<row><c t='s'><v>99999999</v></c></row>")
                .flooding(part, xml, text, MEGABYTES)
                .in(folder)
                .path());
    }

    @Test
    void isNotFilledByALine() throws Exception {
        for (String name : List.of("a.csv", "a.txt")) {
            Path file = folder.resolve(name);
            try (OutputStream out = Files.newOutputStream(file)) {
                out.write("a\n\"".getBytes(StandardCharsets.UTF_8));
                WrittenZip.writeMegabytes(out, "x", MEGABYTES);
            }
            assertThat(outcome(file)).containsAnyOf("2097152 characters", "quotation mark");
        }
    }
}
