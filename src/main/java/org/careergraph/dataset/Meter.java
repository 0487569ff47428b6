package org.careergraph.dataset;

/** Counts how many bytes of a file have been read, and tells a {@link Progress} of them now and then. */
public final class Meter {

    /** Often enough for a person who watches, and too seldom to be felt. */
    private static final int STEP_BYTES = 1 << 16;

    private final Progress progress;
    private final long size;
    private long read;
    private long told;

    /**
     * A meter that stands at 0.
     *
     * @param size of the file, in bytes; the count ends there even if parts of it are read twice
     */
    public Meter(Progress progress, long size) {
        this.progress = progress;
        this.size = size;
    }

    /** Counts bytes that have been read. */
    public void add(long bytes) {
        read = Math.min(read + bytes, size);
        if (read - told >= STEP_BYTES || (read == size && told < size)) {
            told = read;
            progress.read(read);
        }
    }
}
