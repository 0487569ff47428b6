package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.search.TitleLists;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for which files of an edition have to be read. */
class HeldFilesTests {

    private static final Recognition.Edition EDITION = new Recognition.Edition("crafts", "2024", "2024");

    @TempDir
    private Path folder;

    private DataFile write(String name, String content) throws IOException {
        return DataFile.at(Files.writeString(folder.resolve(name), content));
    }

    @ParameterizedTest
    @EnumSource
    void ofAnEditionInPartsOnlyWhatIsNewIsRead(TestDatabase database) throws IOException {
        DatasetFormat format = new TitleLists("crafts", 1, Completeness.PART);
        DataFile one = write("one.txt", "crafts 2024\nSmith");
        DataFile two = write("two.txt", "crafts 2024\nWelder");
        try (Installation installation = Installation.empty(database)) {
            HeldFiles held = installation.bean(HeldFiles.class);
            assertThat(held.unread(format, EDITION, List.of(one, two))).containsExactly(one, two);
            installation.bean(Importer.class).importEdition(format, List.of(one));
            assertThat(held.unread(format, EDITION, List.of(one))).isEmpty();
            assertThat(held.unread(format, EDITION, List.of(one, two))).containsExactly(two);
            assertThat(held.unread(format, new Recognition.Edition("crafts", "2025", "2025"), List.of(one)))
                    .containsExactly(one);
            DataFile other = write("one.txt", "crafts 2024\nTinker");
            assertThat(held.unread(format, EDITION, List.of(other))).containsExactly(other);
            installation.bean(Importer.class).importEdition(format, List.of(two));
            assertThat(held.unread(format, EDITION, List.of(two))).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aWholeEditionIsReadWholeUnlessAllOfItIsHeld(TestDatabase database) throws IOException {
        DatasetFormat format = new TitleLists("crafts", 1, Completeness.WHOLE);
        DataFile one = write("one.txt", "crafts 2024\nSmith");
        DataFile two = write("two.txt", "crafts 2024\nWelder");
        DataFile three = write("three.txt", "crafts 2024\nTinker");
        try (Installation installation = Installation.empty(database)) {
            HeldFiles held = installation.bean(HeldFiles.class);
            installation.bean(Importer.class).importEdition(format, List.of(one, two));
            assertThat(held.unread(format, EDITION, List.of(one, two))).isEmpty();
            assertThat(held.unread(format, EDITION, List.of(one))).containsExactly(one);
            assertThat(held.unread(format, EDITION, List.of(one, two, three))).containsExactly(one, two, three);
        }
    }
}
