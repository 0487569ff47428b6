package org.careergraph.dataset.oews;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careergraph.dataset.table.Line;

/** Where the columns of a table stand, by name in any case. Columns that nobody asks for do not matter. */
final class Layout {

    private static final Column[] COLUMNS = Column.values();
    private static final int ABSENT = -1;

    private final int[] positions = new int[COLUMNS.length];
    private final String[] names = new String[COLUMNS.length];
    private final int width;

    /**
     * @param known columns by name in lower case
     * @param header as the file has it
     * @param plain the header in the spelling of the names
     */
    private Layout(Map<String, Column> known, List<String> header, List<String> plain) {
        this.width = header.size();
        Arrays.fill(positions, ABSENT);
        Arrays.setAll(names, i -> COLUMNS[i].name());
        for (int i = header.size() - 1; i >= 0; i--) {
            Column column = known.get(plain.get(i).toLowerCase(Locale.ROOT));
            if (column != null) {
                positions[column.ordinal()] = i;
                names[column.ordinal()] = header.get(i);
            }
        }
    }

    /** The columns of a table under their published names, in which some editions have blanks. */
    static Layout published(Line header) {
        Map<String, Column> known = new HashMap<>();
        for (Column column : COLUMNS) {
            known.put(column.name().toLowerCase(Locale.ROOT), column);
        }
        return new Layout(
                known,
                header.cells(),
                header.cells().stream().map(name -> name.replace(' ', '_')).toList());
    }

    /** The columns of a report under the names that the query tool gives them, which end in the marks of footnotes. */
    static Layout reported(Line header) {
        Map<String, Column> known = new HashMap<>();
        for (Column column : COLUMNS) {
            if (column.reported() != null) {
                known.put(column.reported().toLowerCase(Locale.ROOT), column);
            }
        }
        return new Layout(
                known,
                header.cells(),
                header.cells().stream().map(Footnotes::withoutMarks).toList());
    }

    /** Whether a row has more cells than the header, so that nobody knows which cell is which. */
    boolean isExceededBy(Line line) {
        List<String> cells = line.cells();
        for (int i = width; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                return true;
            }
        }
        return false;
    }

    /** Whether the table has a column. */
    boolean has(Column column) {
        return positions[column.ordinal()] != ABSENT;
    }

    /** Whether the table has one of two columns. */
    boolean hasAny(Column one, Column other) {
        return has(one) || has(other);
    }

    /** What the file calls a column. */
    String name(Column column) {
        return names[column.ordinal()];
    }

    /** The cell of a row; empty when it is blank, or there is no such column. */
    String cell(Line line, Column column) {
        int position = positions[column.ordinal()];
        return position == ABSENT || position >= line.cells().size()
                ? ""
                : line.cells().get(position);
    }
}
