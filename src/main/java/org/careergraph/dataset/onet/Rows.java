package org.careergraph.dataset.onet;

import java.time.YearMonth;
import java.util.List;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table, one at a time, their cells read by column and kind. Columns are found by name, wherever they stand. A
 * refused cell becomes a notice and answers a stand-in. Blank and {@code n/a} both mean that nothing is stated.
 */
final class Rows {

    private static final String NOT_AVAILABLE = "n/a";
    private static final int MONTHS = 12;

    private final Lines lines;
    private final Notices notices;
    private final Row headerAt;
    private final List<String> header;
    private Line line;
    private boolean readable = true;
    private boolean sound = true;
    private int count;

    /** Starts with the header. */
    Rows(String file, Lines lines, Notices notices) {
        this.lines = lines;
        this.notices = notices;
        this.line = lines.hasNext() ? lines.next() : new Line(Row.ofFile(file), List.of());
        this.headerAt = line.at();
        this.header = line.cells();
    }

    /** The place of a column that has to be there, under one of the names that editions give it. */
    int column(String... names) {
        int column = optionalColumn(names);
        if (column < 0) {
            String message = "no such column; take the table as it is published";
            notices.add(headerAt.notice(String.join(" or ", names), null, message));
            readable = false;
        }
        return column;
    }

    /** The place of a column under one of its names; -1, of which every cell is blank, when it is not there. */
    int optionalColumn(String... names) {
        for (String name : names) {
            for (int i = 0; i < header.size(); i++) {
                if (header.get(i).equalsIgnoreCase(name)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Whether every column is there that has to be, as far as it has been asked for. */
    boolean isReadable() {
        return readable;
    }

    /** Goes to the next row; there is none when a column is missing. */
    boolean next() {
        if (!readable || !lines.hasNext()) {
            return false;
        }
        line = lines.next();
        count++;
        sound = true;
        if (line.cells().size() > header.size() && !restIsBlank()) {
            refuse("more cells than the header has columns; look for a tab that does not belong there");
        }
        return true;
    }

    private boolean restIsBlank() {
        return line.cells().subList(header.size(), line.cells().size()).stream().allMatch(String::isEmpty);
    }

    /** Where the row stands. */
    Row at() {
        return line.at();
    }

    /** Whether nothing in the row was refused so far. */
    boolean isSound() {
        return sound;
    }

    /** How many rows there were so far. */
    int count() {
        return count;
    }

    /** A cell as it stands; null when it states nothing. */
    @Nullable
    String cell(int column) {
        if (column < 0 || column >= line.cells().size()) {
            return null;
        }
        String cell = line.cells().get(column);
        return cell.isEmpty() || cell.equals(NOT_AVAILABLE) ? null : cell;
    }

    /** A text that has to be there, no longer than what it is stored in. */
    String text(int column, Field<String> stored) {
        String text = optionalText(column, stored);
        return text == null ? refuseBlank(column, "") : text;
    }

    /** A text, no longer than what it is stored in; null when it is not stated. */
    @Nullable
    String optionalText(int column, Field<String> stored) {
        String text = cell(column);
        int length = stored.getDataType().length();
        if (text != null && text.length() > length) {
            refuse(column, "longer than " + length + " characters; leave it out or shorten it");
        }
        return text;
    }

    /** A whole number that has to be there. */
    int whole(int column) {
        Integer number = optionalWhole(column);
        return number == null ? refuseBlank(column, 0) : number;
    }

    /** A whole number; null when it is not stated. */
    @Nullable
    Integer optionalWhole(int column) {
        return optionalDecimal(column, 0);
    }

    /** A number that has to be there, as a whole number of units of its last place. */
    int decimal(int column, int places) {
        Integer number = optionalDecimal(column, places);
        return number == null ? refuseBlank(column, 0) : number;
    }

    /** A number that is not negative, as a whole number of units of its last place; null when it is not stated. */
    @Nullable
    Integer optionalDecimal(int column, int places) {
        String cell = cell(column);
        return cell == null ? null : number(column, cell, places);
    }

    /** A whole number that has to be there and may be negative. */
    int signed(int column) {
        String cell = cell(column);
        boolean negative = cell != null && cell.startsWith("-");
        return negative ? -number(column, cell.substring(1), 0) : whole(column);
    }

    private int number(int column, String text, int places) {
        Integer number = Decimals.parse(text, places);
        if (number == null) {
            String kind = places == 0 ? "no whole number" : "no number with at most " + places + " decimal places";
            refuse(column, kind + "; write it as it is published");
            return 0;
        }
        return number;
    }

    /** Whether a cell says Y; null when it says neither Y nor N. */
    @Nullable
    Boolean flag(int column) {
        String cell = cell(column);
        if (cell == null) {
            return null;
        }
        if (!cell.equals("Y") && !cell.equals("N")) {
            refuse(column, "unknown mark; the marks are Y, N and n/a");
        }
        return cell.equals("Y");
    }

    /** A month written as {@code 08/2023}; null when it is not stated. */
    @Nullable
    YearMonth month(int column) {
        String cell = cell(column);
        if (cell == null) {
            return null;
        }
        Integer month = cell.length() == 7 ? Decimals.parse(cell.substring(0, 2), 0) : null;
        Integer year = cell.length() == 7 ? Decimals.parse(cell.substring(3), 0) : null;
        if (month == null || year == null || cell.charAt(2) != '/' || month < 1 || month > MONTHS) {
            refuse(column, "no month; write it as 08/2023");
            return null;
        }
        return YearMonth.of(year, month);
    }

    /** Refuses a cell. */
    void refuse(int column, String message) {
        sound = false;
        String value = column < line.cells().size() ? line.cells().get(column) : null;
        notices.add(at().notice(header.get(column), value, message));
    }

    /** Refuses the row as a whole. */
    void refuse(String message) {
        sound = false;
        notices.add(at().notice(message));
    }

    private <T> T refuseBlank(int column, T standIn) {
        refuse(column, "blank; it needs a value");
        return standIn;
    }
}
