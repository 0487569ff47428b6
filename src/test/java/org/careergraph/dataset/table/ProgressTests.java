package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.careergraph.dataset.DataFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for what somebody who watches is told while a file is read. */
class ProgressTests {

    private static final int ROWS = 50_000;

    @TempDir
    private Path folder;

    private final List<Long> told = new ArrayList<>();

    /** Rows that cannot be packed much. */
    private static String rows(String before, String after) {
        Random random = new Random(1);
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ROWS; i++) {
            rows.append(before).append(random.nextInt(1_000_000_000)).append(after);
        }
        return rows.toString();
    }

    private void assertSteps(DataFile file, long end) throws IOException {
        long size = Files.size(file.path());
        assertThat(told).isSorted().doesNotHaveDuplicates().hasSizeGreaterThan(2);
        assertThat(told).hasSizeLessThanOrEqualTo((int) (size >> 16) + 2);
        assertThat(told.getLast()).isBetween(end - (1 << 16), size);
    }

    @Test
    void followsATextFileToItsEndAndStartsAgain() throws IOException {
        DataFile file = DataFile.at(Files.writeString(folder.resolve("a.csv"), rows("", "\n")))
                .withProgress(told::add);
        long size = Files.size(file.path());
        for (int pass = 0; pass < 2; pass++) {
            told.clear();
            assertThat(ReadTables.all(Delimited.COMMAS.open(file))).hasSize(ROWS);
            assertSteps(file, size);
            assertThat(told.getLast()).isEqualTo(size);
        }
    }

    @Test
    void followsAWorkbook() throws IOException {
        DataFile file =
                RawWorkbook.of(rows("<row><c><v>", "</v></c></row>")).in(folder).withProgress(told::add);
        assertThat(ReadTables.sheet(file)).hasSize(ROWS);
        assertSteps(file, Files.size(file.path()));
    }

    @Test
    void countsThePackedBytesOfAnArchive() throws IOException {
        DataFile file = WrittenZip.of(folder.resolve("a.zip"), "a.csv", rows("", "\n"), "b.csv", rows("", "\n"))
                .withProgress(told::add);
        long size = Files.size(file.path());
        try (Archive archive = Archive.open(file)) {
            ReadTables.all(Delimited.COMMAS.open("a.csv", archive.open("a.csv")));
            assertSteps(file, size / 2);
            assertThat(told.getLast()).isLessThanOrEqualTo(size / 2);
            ReadTables.all(Delimited.COMMAS.open("b.csv", archive.open("b.csv")));
            assertSteps(file, size);
        }
    }

    @Test
    void followsAWorkbookInAnArchiveWhileItsRowsAreRead() throws IOException {
        byte[] workbook = Files.readAllBytes(
                RawWorkbook.of(rows("<row><c><v>", "</v></c></row>")).in(folder).path());
        DataFile file = WrittenZip.of(folder.resolve("a.zip"), zip -> WrittenZip.add(zip, "a.xlsx", workbook))
                .withProgress(told::add);
        try (Archive archive = Archive.open(file);
                Workbook inner = Workbook.open(archive, "a.xlsx")) {
            assertThat(told).isEmpty();
            ReadTables.all(inner.lines());
        }
        assertSteps(file, Files.size(file.path()));
    }
}
