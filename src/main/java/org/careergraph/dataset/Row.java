package org.careergraph.dataset;

import org.jspecify.annotations.Nullable;

/** A row of a file, counted as a spreadsheet does: the header is row 1; 0 stands for the file as a whole. */
public record Row(String file, int number) {

    /** The file as a whole. */
    public static Row ofFile(String file) {
        return new Row(file, 0);
    }

    /** A notice about a cell of this row. */
    public Notice notice(String column, @Nullable String value, String message) {
        return new Notice(file, number, column, value, message);
    }

    /** A notice about this row as a whole. */
    public Notice notice(String message) {
        return new Notice(file, number, null, null, message);
    }
}
