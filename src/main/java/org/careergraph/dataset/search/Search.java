package org.careergraph.dataset.search;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the data among files and folders that somebody names. */
@Component
public final class Search {

    /** The name of the own-data format, whose datasets are folders. */
    public static final String OWN = "own";

    private final Formats formats;

    Search(Formats formats) {
        this.formats = formats;
    }

    /**
     * Looks through files, and through folders with all that is in them.
     *
     * @param named paths; a file among them has to be data
     * @param format name of the one format that counts; null for any
     * @throws FilesRefusedException when a path names nothing, when a file that is named cannot be used, or nothing is found
     */
    public Findings in(List<Path> named, @Nullable String format) {
        List<String> missing = named.stream()
                .filter(Files::notExists)
                .map(path -> path + ": no such file or folder")
                .toList();
        if (!missing.isEmpty()) {
            throw new FilesRefusedException(missing);
        }
        if (OWN.equals(format)) {
            return ownFolders(named);
        }
        return new Walk(format == null ? formats : only(format), format == null).through(named);
    }

    private Formats only(String name) {
        Formats one = formats.only(name);
        if (one.isEmpty()) {
            throw new FilesRefusedException(List.of("there is no format \"" + name + "\"; the formats are " + names()));
        }
        return one;
    }

    private String names() {
        return Stream.concat(Stream.of(OWN), formats.names().stream()).collect(Collectors.joining(", "));
    }

    private static Findings ownFolders(List<Path> named) {
        List<String> files = named.stream()
                .filter(path -> !Files.isDirectory(path))
                .map(path -> path + ": not a folder; own data is a folder of CSV files")
                .toList();
        if (!files.isEmpty()) {
            throw new FilesRefusedException(files);
        }
        return new Findings(
                named.stream().<FoundDataset>map(FoundDataset.Own::new).toList(), List.of(), List.of());
    }
}
