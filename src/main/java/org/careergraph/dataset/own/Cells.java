package org.careergraph.dataset.own;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.careergraph.jooq.Tables;
import org.jspecify.annotations.Nullable;

/** The cells of one row, read by column and format; a refused cell becomes a notice and answers a stand-in. */
final class Cells {

    private static final Format<String> PERIOD_LABEL = Format.text(Tables.RELEASE.PERIOD_LABEL);

    private final Header header;
    private final Row at;
    private final List<String> cells;
    private final Releases releases;
    private final Notices notices;
    private final Set<String> refused = new HashSet<>();
    private boolean shifted;

    Cells(Header header, Row at, List<String> cells, Releases releases, Notices notices) {
        this.header = header;
        this.at = at;
        this.cells = cells;
        this.releases = releases;
        this.notices = notices;
    }

    /** Where the row stands. */
    Row at() {
        return at;
    }

    /** Whether no cell was refused so far. */
    boolean isSound() {
        return refused.isEmpty();
    }

    /** The value of a cell that must not be blank. */
    <T> T required(String column, Format<T> format) {
        T value = optional(column, format);
        if (value != null) {
            return value;
        }
        if (header.has(column)) {
            refuse(column, "blank; it needs a value");
        } else {
            refuseQuietly(column);
        }
        return format.standIn();
    }

    /** The value of a cell; null when it is blank, or the file has no such column. */
    <T> @Nullable T optional(String column, Format<T> format) {
        String cell = header.cell(cells, column);
        if (cell == null) {
            return null;
        }
        try {
            return format.parser().parse(cell);
        } catch (Format.Fault fault) {
            refuse(column, Objects.requireNonNull(fault.getMessage()));
            return format.standIn();
        }
    }

    /** Whether a cell is filled in. */
    boolean states(String column) {
        return header.cell(cells, column) != null;
    }

    /** A whole number that need not be there. */
    @Nullable
    Integer optionalCount(String column) {
        Long count = optional(column, Format.whole(0, Integer.MAX_VALUE));
        return count == null ? null : count.intValue();
    }

    /** The place in an order, from 1. */
    int rank() {
        return required("rank", Format.whole(1, Integer.MAX_VALUE)).intValue();
    }

    /** Key of the source that the row names, of which there must be a release. */
    String source() {
        String source = required("source", Format.SOURCE_KEY);
        if (!source.isEmpty() && !releases.has(source)) {
            refuse("source", "no release of this source; add it to release.csv");
        }
        return source;
    }

    /** The period that the row states, else the one of its source's release; null when neither states one. */
    Fact.@Nullable Period periodOr(String source) {
        Fact.Period period = period();
        return period == null ? releases.period(source) : period;
    }

    /** The period that the row states; null when it states none. */
    Fact.@Nullable Period period() {
        LocalDate start = optional("period_start", Format.DATE);
        LocalDate end = optional("period_end", Format.DATE);
        String label = optional("period_label", PERIOD_LABEL);
        if (end == null && (start != null || label != null)) {
            refuse("period_end", "blank; a period needs its last day");
        }
        if (label == null && (start != null || end != null)) {
            refuse("period_label", "blank; a period needs a label, such as May 2024");
        }
        checkOrder("period_start", start, "period_end", end);
        return end == null || label == null ? null : new Fact.Period(start, end, label);
    }

    /** Refuses a first day that is later than the last. */
    void checkOrder(String startColumn, @Nullable LocalDate start, String endColumn, @Nullable LocalDate end) {
        if (start != null && end != null && isSound() && start.isAfter(end)) {
            refuse(startColumn, "later than " + endColumn + ", which is " + end);
        }
    }

    /** Refuses a cell, once. */
    void refuse(String column, String message) {
        if (refused.add(column) && !shifted) {
            notices.add(at.notice(column, header.cell(cells, column), message));
        }
    }

    /** Refuses a cell without a notice, where one elsewhere says enough. */
    void refuseQuietly(String column) {
        refused.add(column);
    }

    /** Refuses the row as a whole. */
    void refuse(String message) {
        refuseQuietly("");
        if (!shifted) {
            notices.add(at.notice(message));
        }
    }

    /** Refuses a row that has another number of cells than the header, so that nobody knows which cell is which. */
    void checkWidth() {
        if (cells.size() != header.size()) {
            String message =
                    "%d cells, but the header has %d; look at its commas and quotation marks: a text with a comma"
                            + " stands between quotation marks";
            refuse(message.formatted(cells.size(), header.size()));
            shifted = true;
        }
    }

    /** Whether the cells may stand under the wrong columns; nothing more is said of them. */
    boolean isShifted() {
        return shifted;
    }
}
