package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTests {

    @TempDir
    private Path folder;

    private DataFile zip(String... namesAndTexts) throws IOException {
        return WrittenZip.of(folder.resolve("db.zip"), namesAndTexts);
    }

    private static String text(Archive archive, String name) throws IOException {
        try (InputStream bytes = archive.open(name)) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void findsFilesByNameInWhateverFolder() throws IOException {
        try (Archive archive = Archive.open(zip("db/", "", "db/Skills.txt", "a\tb\n", "Read Me.txt", "note"))) {
            assertThat(archive.names()).containsExactly("Read Me.txt", "Skills.txt");
            assertThat(archive.has("Skills.txt")).isTrue();
            assertThat(archive.has("db/Skills.txt")).isFalse();
            assertThat(archive.pathOf("Skills.txt")).isEqualTo("db/Skills.txt");
            assertThat(ReadTables.all(Delimited.TABS.open(archive.nameOf("Skills.txt"), archive.open("Skills.txt"))))
                    .containsExactly(new Line(new Row("db.zip/Skills.txt", 1), List.of("a", "b")));
        }
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        try (Archive archive = Archive.open(zip("a.csv", ""))) {
            assertThat(ReadTables.refusal(() -> archive.open("b.csv")).toString())
                    .startsWith("db.zip: ")
                    .contains("\"b.csv\" is missing");
        }
    }

    @Test
    void refusesToChooseBetweenFilesOfOneName() throws IOException {
        try (Archive archive = Archive.open(zip("old/a.csv", "1", "new\\a.csv", "2", "b.csv", "3"))) {
            assertThat(archive.names()).containsExactly("a.csv", "b.csv");
            assertThat(ReadTables.refusal(() -> archive.open("a.csv")).message())
                    .contains("more than one \"a.csv\"");
            assertThat(text(archive, "b.csv")).isEqualTo("3");
        }
    }

    @Test
    void passesOverHiddenFiles() throws IOException {
        try (Archive archive = Archive.open(
                zip("a.csv", "1", ".DS_Store", "", "x/.DS_Store", "", "__MACOSX/._a.csv", "2", "b\u001b[2J.csv", ""))) {
            assertThat(archive.names()).containsExactly("a.csv");
        }
    }

    @Test
    void writesNothingWhereverAFileSaysItBelongs() throws IOException {
        Path inner = Files.createDirectories(folder.resolve("one/two"));
        DataFile zip = WrittenZip.of(
                inner.resolve("db.zip"),
                "../../up.csv",
                "1",
                folder.resolve("absolute.csv").toString(),
                "2",
                "..\\back.csv",
                "3",
                "C:\\drive.csv",
                "4",
                "x/..",
                "5");
        try (Archive archive = Archive.open(zip)) {
            assertThat(archive.names()).containsExactly("absolute.csv", "back.csv", "drive.csv", "up.csv");
            assertThat(text(archive, "up.csv")).isEqualTo("1");
            assertThat(text(archive, "drive.csv")).isEqualTo("4");
        }
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).containsExactly(zip.path());
        }
    }

    @Test
    void opensAZipWhoseNamesAreInAnOldCodePage() throws IOException {
        Path file = folder.resolve("db.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file), StandardCharsets.ISO_8859_1)) {
            WrittenZip.add(zip, "métiers.csv", "1".getBytes(StandardCharsets.UTF_8));
            WrittenZip.add(zip, "b.csv", "2".getBytes(StandardCharsets.UTF_8));
        }
        try (Archive archive = Archive.open(DataFile.at(file))) {
            assertThat(text(archive, "b.csv")).isEqualTo("2");
        }
    }
}
