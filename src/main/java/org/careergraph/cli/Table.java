package org.careergraph.cli;

import java.util.ArrayList;
import java.util.List;

/** Text in columns that stand under one another. */
final class Table {

    private static final String GAP = "  ";

    /** A row of cells, or one of a single text that is not bound to columns. */
    private record TextRow(List<String> cells, boolean free) {}

    private final List<TextRow> rows = new ArrayList<>();

    Table(String... heads) {
        add(heads);
    }

    void add(String... cells) {
        rows.add(new TextRow(List.of(cells), false));
    }

    /** Adds a line below the last row, set in. */
    void addBelow(String line) {
        rows.add(new TextRow(List.of(GAP + line), true));
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> !row.free())
                .mapToInt(row -> row.cells().get(column).length())
                .max()
                .orElse(0);
    }

    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < rows.getFirst().cells().size(); column++) {
            widths.add(width(column));
        }
        for (TextRow row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < row.cells().size(); column++) {
                String cell = row.cells().get(column);
                line.append(cell)
                        .append(" ".repeat(Math.max(0, widths.get(column) - cell.length())))
                        .append(GAP);
            }
            lines.add(line.toString().stripTrailing());
        }
        return String.join(System.lineSeparator(), lines);
    }
}
