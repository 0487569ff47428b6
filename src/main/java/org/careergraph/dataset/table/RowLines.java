package org.careergraph.dataset.table;

import java.util.NoSuchElementException;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/** Rows that are read one ahead; blank ones are left out. */
abstract class RowLines implements Lines {

    private final RowCells cells;
    private @Nullable Line next;
    private boolean ended;

    /** @param file what notices call it */
    RowLines(String file) {
        this.cells = new RowCells(Row.ofFile(file));
    }

    /** Begins the next row, and adds its cells; false when there is none. */
    abstract boolean readRow();

    /** The cells of the row that is being read. */
    final RowCells cells() {
        return cells;
    }

    /** What to throw when the row that is being read cannot be used. */
    final ImportRefusedException refused(String message) {
        return ImportRefusedException.of(cells.at().notice(message));
    }

    @Override
    public final boolean hasNext() {
        while (next == null && !ended) {
            if (readRow()) {
                Line line = cells.line();
                next = line.isBlank() ? null : line;
            } else {
                ended = true;
            }
        }
        return next != null;
    }

    @Override
    public final Line next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        Line line = next;
        next = null;
        return line;
    }
}
