package org.careergraph.dataset.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.search.FoundDataset.Own;
import org.careergraph.dataset.search.FoundDataset.Published;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for what is found among files and folders. */
class SearchTests {

    private static final TitleLists CRAFTS = new TitleLists("crafts", 2, Completeness.PART);
    private static final TitleLists ARTS = new TitleLists("arts", 1, Completeness.WHOLE);

    @TempDir
    private Path folder;

    private final Search search = new Search(Formats.of(CRAFTS, ARTS));

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private Path zip(String name, String... namesAndContents) throws IOException {
        Path file = folder.resolve(name);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (int i = 0; i < namesAndContents.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndContents[i]));
                zip.write(namesAndContents[i + 1].getBytes());
            }
        }
        return file;
    }

    private Findings find(@Nullable String format, Path... named) {
        return search.in(List.of(named), format);
    }

    private String refusal(@Nullable String format, Path... named) {
        String[] message = {""};
        assertThatExceptionOfType(FilesRefusedException.class)
                .isThrownBy(() -> find(format, named).close())
                .satisfies(refused -> message[0] = refused.getMessage().replace(folder + "/", ""));
        return message[0];
    }

    private static List<String> titles(Findings findings) {
        return findings.datasets().stream().map(FoundDataset::title).toList();
    }

    private Stream<String> skipped(Findings findings) {
        return findings.skipped().stream().map(left -> left.toString().replace(folder + "/", ""));
    }

    @Test
    void aFolderIsLookedThroughAndWhatIsNoDataIsListed() throws IOException {
        write("b/new.txt", "crafts 2025\nSmith");
        write("b/old.txt", "crafts 2024\nSmith");
        write("a/more.txt", "crafts 2024\nWelder");
        write("z/arts.txt", "arts 1\nPainter");
        write("a/draft.txt", "crafts draft");
        write("a/letter.txt", "Dear Sir");
        write("a/.hidden", "crafts 2023");
        write("z/arts.txt.sha256", "0000");
        write("z/more.txt.part", "arts 1\nHalf of a title");
        write("z/more.txt.part.origin", "https://example.org/more.txt");
        Files.createSymbolicLink(folder.resolve("link.txt"), folder.resolve("z/arts.txt"));
        try (Findings found = find(null, folder)) {
            assertThat(titles(found)).containsExactly("arts \"1\"", "crafts \"2024\"", "crafts \"2025\"");
            assertThat(((Published) found.datasets().get(1)).files())
                    .extracting(DataFile::name)
                    .containsExactly("more.txt", "old.txt");
            assertThat(skipped(found))
                    .containsExactly(
                            "a/draft.txt: Titles of crafts: a draft; wait for the edition",
                            "a/letter.txt: in no format that is known here",
                            "link.txt: a symbolic link; name what it links to",
                            "z/more.txt.part: a download that is not complete; 'fetch' goes on with it");
        }
    }

    @Test
    void aNamedFileHasToBeData() throws IOException {
        Path data = write("data.txt", "crafts 2024\nSmith");
        Path draft = write("draft.txt", "crafts draft");
        Path letter = write("letter.txt", "Dear Sir");
        assertThat(refusal(null, data, letter))
                .isEqualTo("Nothing was imported: letter.txt: in no format that is known here");
        assertThat(refusal(null, draft, letter)).isEqualTo("""
                        Nothing was imported:
                          draft.txt: Titles of crafts: a draft; wait for the edition
                          letter.txt: in no format that is known here""");
        assertThat(refusal(null, data, folder.resolve("none.txt")))
                .isEqualTo("Nothing was imported: none.txt: no such file or folder");
    }

    @Test
    void aFolderWithoutDataIsRefused() throws IOException {
        write("letter.txt", "Dear Sir");
        assertThat(refusal(null, folder)).contains("no data is found", "letter.txt: in no format");
    }

    @Test
    void foldersOfOwnDataAreFoundAtAnyDepthAndComeLast() throws IOException {
        write("own/release.csv", "\uFEFFlabel,source\n1,firm");
        write("own/role.csv", "key,title,source");
        write("own/deep/down/release.csv", "source,label");
        write("own/arts.txt", "arts 1");
        write("other/release.csv", "version,date");
        try (Findings found = find(null, folder)) {
            assertThat(found.datasets())
                    .endsWith(new Own(folder.resolve("own")), new Own(folder.resolve("own/deep/down")))
                    .hasSize(3);
            assertThat(skipped(found)).containsExactly("other/release.csv: in no format that is known here");
        }
        assertThat(refusal(null, folder.resolve("own/role.csv")))
                .contains("role.csv: a part of own data; name its folder instead");
    }

    @Test
    void oneFormatCanBeAskedFor() throws IOException {
        Path crafts = write("in/crafts.txt", "crafts 2024");
        write("in/arts.txt", "arts 1");
        write("in/release.csv", "source,label");
        try (Findings found = find("crafts", folder.resolve("in"))) {
            assertThat(titles(found)).containsExactly("crafts \"2024\"");
            assertThat(found.skipped()).hasSize(2);
        }
        assertThat(refusal("arts", crafts)).contains("crafts.txt: in no format");
        assertThat(refusal("own", crafts)).contains("crafts.txt: not a folder");
        assertThat(refusal("craft", crafts)).contains("no format \"craft\"; the formats are own, arts, crafts");
        Path faulty = write("faulty/release.csv", "sorce,label").getParent();
        try (Findings found = find("own", faulty)) {
            assertThat(found.datasets()).containsExactly(new Own(faulty));
        }
    }

    @Test
    void aFileThatTwoFormatsKnowIsNotGuessed() throws IOException {
        Path file = write("a.txt", "crafts 2024");
        Search ambiguous = new Search(Formats.of(CRAFTS, new TitleLists("crafts", 1, Completeness.WHOLE)));
        assertThatExceptionOfType(FilesRefusedException.class)
                .isThrownBy(() -> ambiguous.in(List.of(file), null))
                .withMessageContaining("choose one with --as");
    }

    @Test
    void aZipIsUnpackedWhenNoFormatTakesItWhole() throws IOException {
        Path zip = zip(
                "published.zip",
                "oesm24nat/national.csv",
                "crafts 2024\nSmith",
                "oesm24nat/notes.csv",
                "Dear Sir",
                "../../escaped.csv",
                "crafts 2024\nThief",
                "readme.txt",
                "crafts 2024");
        Path unpacked;
        try (Findings found = find(null, zip)) {
            List<DataFile> files = ((Published) found.datasets().getFirst()).files();
            assertThat(files).extracting(DataFile::name).containsExactly("escaped.csv", "national.csv");
            unpacked = files.getFirst().path().getParent();
            assertThat(files).allSatisfy(file -> assertThat(file.path()).hasParent(unpacked));
            assertThat(skipped(found)).containsExactly("published.zip/notes.csv: in no format that is known here");
        }
        assertThat(unpacked).doesNotExist();
        assertThat(folder.getParent().resolve("escaped.csv")).doesNotExist();
    }

    @Test
    void aZipWithoutDataSaysWhy() throws IOException {
        assertThat(refusal(null, zip("letters.zip", "a.csv", "Dear Sir")))
                .isEqualTo("Nothing was imported: letters.zip: in no format that is known here");
        assertThat(refusal(null, zip("drafts.zip", "a.csv", "crafts draft")))
                .contains("drafts.zip: drafts.zip/a.csv: Titles of crafts: a draft");
        assertThat(refusal(null, zip("book.xlsx", "[Content_Types].xml", "", "a.csv", "crafts 2024")))
                .contains("book.xlsx: in no format");
        assertThat(refusal(null, write("cut.zip", "PK\003\004, and then it was cut off")))
                .contains("cut.zip: cannot be opened");
        assertThat(refusal(null, zip("two.zip", "a/data.csv", "crafts 2024", "b/data.csv", "crafts 2024")))
                .contains("two.zip: more than one \"data.csv\" is in it");
    }

    @Test
    void aFileAndItsCopyInAZipAreOne() throws IOException {
        write("national.csv", "crafts 2024\nSmith");
        zip("published.zip", "national.csv", "crafts 2024\nSmith");
        try (Findings found = find(null, folder)) {
            assertThat(((Published) found.datasets().getFirst()).files()).hasSize(1);
            assertThat(skipped(found)).containsExactly("published.zip/national.csv: the same file as national.csv");
        }
    }

    @Test
    void filesOfOneNameAndEditionThatDifferAreRefused() throws IOException {
        write("a/report.txt", "crafts 2024\nSmith");
        write("b/report.txt", "crafts 2024\nWelder");
        assertThat(refusal(null, folder))
                .isEqualTo("Nothing was imported: a/report.txt and b/report.txt have one name, belong to"
                        + " crafts \"2024\" and differ; leave one out, or rename it");
    }
}
