package org.careergraph.dataset.projections;

import java.util.Iterator;
import java.util.List;
import org.careergraph.dataset.projections.Layout.Column;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/** A table of projections: its layout, its years, and where its columns stand. */
final class Table {

    private final Layout layout;
    private final Years years;
    private final Line header;
    private final Line names;
    private final ColumnIndex columns;

    private Table(Layout layout, Years years, Line header, Line names, ColumnIndex columns) {
        this.layout = layout;
        this.years = years;
        this.header = header;
        this.names = names;
        this.columns = columns;
    }

    /** Goes on behind the first row that is the header of such a table; null when there is none. */
    static @Nullable Table find(Iterator<Line> lines) {
        while (lines.hasNext()) {
            Line header = lines.next();
            Years years = Years.of(header);
            if (years != null) {
                Line names = years.withoutYears(header);
                ColumnIndex columns = ColumnIndex.of(names);
                Layout layout = Layout.of(columns);
                if (layout != null) {
                    return new Table(layout, years, header, names, columns);
                }
            }
        }
        return null;
    }

    /** The years of its edition. */
    Years years() {
        return years;
    }

    /** Whether it is of a layout that has a column. */
    boolean has(Column column) {
        return layout.has(column);
    }

    /** Names of the columns that it lacks, years taken out, in alphabetical order. */
    List<String> missing() {
        return layout.missing(columns);
    }

    /** The cell of a row; null when it is blank, or the layout has no such column. */
    @Nullable
    String cell(Line row, Column column) {
        return columns.cell(row, layout.name(column));
    }

    /** The name of a column as it stands in the header. */
    String published(Column column) {
        return header.cells().get(names.cells().indexOf(layout.name(column)));
    }
}
