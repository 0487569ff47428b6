package org.careergraph.dataset.search;

import static org.careergraph.jooq.Tables.RELEASE_FILE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.snapshot.Verification.Check;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.stereotype.Component;

/** Compares files that somebody has with those that were imported under the same names. */
@Component
public final class FileVerification {

    private final WorkingDatabase working;

    FileVerification(WorkingDatabase working) {
        this.working = working;
    }

    /**
     * Compares the files of a folder, and of all folders and zips in it.
     *
     * @throws FilesRefusedException when it is not a folder
     */
    public List<Check> verify(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw new FilesRefusedException("Nothing was checked", List.of(folder + ": not a folder"));
        }
        Comparison comparison = new Comparison(imported());
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(path -> comparison.add(DataFile.at(path), path.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + folder, e);
        }
        String what = "the SHA-256 of %d of %d imported files, which are in %s";
        return List.of(new Check(
                what.formatted(comparison.found.size(), comparison.imported.size(), folder), comparison.differences));
    }

    /** What was recorded of each published file, by its name; of one name there may be several. */
    private Map<String, Set<String>> imported() {
        Map<String, Set<String>> hashes = new HashMap<>();
        working.everything()
                .select(RELEASE_FILE.NAME, RELEASE_FILE.SHA256)
                .from(RELEASE_FILE)
                .forEach(row -> hashes.computeIfAbsent(DataFile.published(row.value1()), name -> new HashSet<>())
                        .add(row.value2()));
        return hashes;
    }

    private static final class Comparison {

        private final Map<String, Set<String>> imported;
        private final Set<String> found = new HashSet<>();
        private final List<String> differences = new ArrayList<>();

        Comparison(Map<String, Set<String>> imported) {
            this.imported = imported;
        }

        void add(DataFile file, String place) {
            try {
                if (imported.containsKey(file.name())) {
                    compare(file, place);
                } else if (Unpacked.isZip(file)) {
                    addContent(file, place);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + place, e);
            } catch (ImportRefusedException e) {
                differences.add(place + ": " + e.notices().getFirst().message());
            }
        }

        private void addContent(DataFile zip, String place) throws IOException {
            try (Unpacked content = Unpacked.of(zip)) {
                content.files().stream()
                        .filter(file -> imported.containsKey(file.name()))
                        .forEach(file -> compare(file, place + "/" + file.name()));
            }
        }

        private void compare(DataFile file, String place) {
            found.add(file.name());
            Set<String> recorded = imported.getOrDefault(file.name(), Set.of());
            String hash = file.sha256();
            if (!recorded.contains(hash)) {
                differences.add(place + " is another file than was imported: its SHA-256 is " + hash + ", not "
                        + String.join(" or ", recorded));
            }
        }
    }
}
