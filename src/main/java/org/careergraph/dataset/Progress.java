package org.careergraph.dataset;

/** Is told how far the reading of a file has come. */
@FunctionalInterface
public interface Progress {

    /** Nobody wants to know. */
    Progress NONE = bytes -> {};

    /**
     * The reading has come this far; said at every 64 KB or so, not at every byte.
     *
     * @param bytes of the file on disk that have been read. It starts again when the file is read again, and ends short
     *     of the file's size when parts of the file are of no use.
     */
    void read(long bytes);
}
