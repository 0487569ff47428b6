package org.careergraph.snapshot;

import java.nio.file.Path;

/**
 * A snapshot as a file, for anybody to keep.
 *
 * @param file where it is; may go as soon as another is served
 * @param bytes its size
 * @param sha256 of the file, in lower-case hexadecimal
 */
public record Download(Path file, long bytes, String sha256) {

    /** Name of the file. */
    public String name() {
        return file.getFileName().toString();
    }
}
