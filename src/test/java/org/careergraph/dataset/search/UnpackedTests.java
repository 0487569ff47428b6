package org.careergraph.dataset.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for what is unpacked, and what is not. */
class UnpackedTests {

    @TempDir
    private Path folder;

    private DataFile zip(String... names) throws IOException {
        Path file = folder.resolve("a.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(new byte[100]);
            }
        }
        return DataFile.at(file);
    }

    @Test
    void onlyWorkbooksAndCsvFilesAreTakenAndOnlyByTheirNames() throws IOException {
        DataFile zip = zip("a/B.XLSX", "../../c.csv", "d.exe", "e.xlsx.sh", ".hidden.csv", "C:f.csv", "/g/h.csv");
        Path unpackedTo;
        try (Unpacked unpacked = Unpacked.of(zip)) {
            assertThat(unpacked.files()).extracting(DataFile::name).containsExactly("B.XLSX", "c.csv", "h.csv");
            unpackedTo = unpacked.files().getFirst().path().getParent();
            assertThat(unpacked.files())
                    .allSatisfy(file ->
                            assertThat(file.path()).hasParent(unpackedTo).hasSize(100));
        }
        assertThat(unpackedTo).doesNotExist();
    }

    @Test
    void aBombIsRefusedAndLeavesNothing() throws IOException {
        Path file = folder.resolve("bomb.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("bomb.csv"));
            for (int i = 0; i < 64; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> Unpacked.of(DataFile.at(file)))
                .withMessageContaining("more than 200 times its size");
    }
}
