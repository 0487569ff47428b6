package org.careergraph.dataset.table;

import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Finds the header of a table under what its publisher put above it. */
public final class Headers {

    private Headers() {}

    /** Goes on behind the first row that names all of these columns; null when there is none. */
    public static @Nullable ColumnIndex find(Iterator<Line> lines, String... columns) {
        while (lines.hasNext()) {
            ColumnIndex index = ColumnIndex.of(lines.next());
            if (index.has(columns)) {
                return index;
            }
        }
        return null;
    }
}
