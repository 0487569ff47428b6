package org.careergraph.dataset;

/**
 * Reads one dataset. A cell that cannot be understood becomes a notice and its row no fact; an unreadable file is an
 * {@link java.io.UncheckedIOException}.
 */
public interface DatasetReader extends AutoCloseable {

    /** Reads what the dataset says of its sources and releases. Called once, first. */
    Catalogue catalogue(Notices notices);

    /** Hands over every other fact, definitions before what names them, without holding them all. Called at most twice. */
    void read(FactSink facts, Notices notices);

    /** Lets go of its files. */
    @Override
    default void close() {}
}
