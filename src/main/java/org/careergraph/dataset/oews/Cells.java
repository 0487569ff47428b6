package org.careergraph.dataset.oews;

import java.util.Locale;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.table.Line;

/** The cells of one row; a refused cell becomes a notice, and its row no fact. */
final class Cells {

    private final Layout layout;
    private final Line line;
    private final Footnotes footnotes;
    private final Notices notices;
    private boolean sound = true;

    Cells(Layout layout, Line line, Footnotes footnotes, Notices notices) {
        this.layout = layout;
        this.line = line;
        this.footnotes = footnotes;
        this.notices = notices;
    }

    Row at() {
        return line.at();
    }

    Footnotes footnotes() {
        return footnotes;
    }

    /** Whether the table has a column. */
    boolean has(Column column) {
        return layout.has(column);
    }

    /** What the table calls a column. */
    String name(Column column) {
        return layout.name(column);
    }

    /** Whether each cell stands under a column; if not, the row is refused. */
    boolean standUnderColumns() {
        if (layout.isExceededBy(line)) {
            notices.add(at().notice("more cells than the header has; look at its commas and quotation marks"));
            sound = false;
        }
        return sound;
    }

    /** Whether no cell was refused so far. */
    boolean isSound() {
        return sound;
    }

    /** The text of a cell; empty when it is blank, or the table has no such column. */
    String text(Column column) {
        return layout.cell(line, column);
    }

    /** What a cell holds, where a number may stand. */
    Marker marker(Column column) {
        return Marker.of(text(column), footnotes);
    }

    /** The number in a cell, with as many decimals kept; {@link Decimals#NONE} when it is refused. */
    long number(Column column, int places) {
        long number = Decimals.parse(text(column), places);
        if (number == Decimals.NONE) {
            refuse(column, "not a number, or one with more than %d decimals".formatted(places));
        }
        return number;
    }

    /** Whether a cell says TRUE. */
    boolean flag(Column column) {
        return switch (text(column).toUpperCase(Locale.ROOT)) {
            case "TRUE" -> true;
            case "", "FALSE" -> false;
            default -> {
                refuse(column, "not TRUE or blank");
                yield false;
            }
        };
    }

    /** Refuses a cell that holds neither a number nor a marker that has a meaning in its column. */
    void refuseMarker(Column column) {
        refuse(column, "no number, and no marker that is known here; take the file as published");
    }

    /** Refuses a cell. */
    void refuse(Column column, String message) {
        String text = text(column);
        notices.add(at().notice(layout.name(column), text.isEmpty() ? null : text, message));
        sound = false;
    }
}
