package org.careergraph.dataset.oews;

import java.util.List;
import java.util.function.Function;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.table.Lines;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a published file holds, to be read as often as needed. An unreadable file is an
 * {@link java.io.UncheckedIOException}.
 */
interface Content {

    /**
     * What stands beside the rows.
     *
     * @param sheets names of all sheets, the one with the rows first
     * @param notes texts of the sheets that describe the rows
     */
    record Surroundings(List<String> sheets, List<String> notes) {

        /** Nothing, as beside text. */
        static final Surroundings NONE = new Surroundings(List.of(), List.of());
    }

    /** What notices and releases call it. */
    String name();

    /** The published file that it stands in. */
    DataFile file();

    /** What stands beside the rows. */
    Surroundings surroundings();

    /** Reads the rows. */
    <T extends @Nullable Object> T read(Function<Lines, T> reader);
}
