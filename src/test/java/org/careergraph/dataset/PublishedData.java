package org.careergraph.dataset;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;

/** Published files as they were received. They are not part of the project: tests of them are skipped where they are not there. */
public final class PublishedData {

    private PublishedData() {}

    /** The folder that they are in, whether or not it is there. */
    public static Path folder() {
        return Path.of(System.getProperty("careergraph.data", "../shared/data"));
    }

    /** A file by its path in the folder; skips the test when it is not there. */
    public static DataFile file(String path) {
        Path file = folder().resolve(path);
        assumeThat(file).as("published files").exists();
        return DataFile.at(file);
    }
}
