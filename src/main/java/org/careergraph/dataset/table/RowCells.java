package org.careergraph.dataset.table;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Row;

/** The cells of the row that is being read, which cannot be more or longer than any that are published. */
final class RowCells {

    /** As many as a spreadsheet has. */
    static final int MAX_CELLS = 16_384;

    /** Three times the longest cell that is published: a list of occupations of ESCO has 627,354 characters. */
    static final int MAX_CELL_CHARACTERS = 1 << 21;

    /** Room for four of the longest cells. */
    static final int MAX_CHARACTERS = 4 * MAX_CELL_CHARACTERS;

    private final List<String> cells = new ArrayList<>();
    private Row at;
    private int characters;

    RowCells(Row at) {
        this.at = at;
    }

    /** Begins a row. */
    void begin(Row row) {
        at = row;
        cells.clear();
        characters = 0;
    }

    /** The row that was begun last. */
    Row at() {
        return at;
    }

    int size() {
        return cells.size();
    }

    /** The cell that was added last. */
    String last() {
        return cells.getLast();
    }

    /** Adds the characters from one position of a buffer to another, without blanks around them. */
    void add(char[] buffer, int start, int end) {
        int first = start;
        int behind = end;
        while (first < behind && Character.isWhitespace(buffer[first])) {
            first++;
        }
        while (first < behind && Character.isWhitespace(buffer[behind - 1])) {
            behind--;
        }
        add(new String(buffer, first, behind - first));
    }

    /** Adds a cell that has no blanks around it. */
    void add(String cell) {
        characters += cell.length();
        requireRoom(0);
        if (cells.size() == MAX_CELLS) {
            throw refused("more than %d cells in this row; check that this is the right file".formatted(MAX_CELLS));
        }
        cells.add(cell);
    }

    /** Refuses a cell that is being put together and has grown too long, or makes the row too long. */
    void requireRoom(int length) {
        if (length > MAX_CELL_CHARACTERS || characters + length > MAX_CHARACTERS) {
            throw refused(
                    "a cell of more than %d characters in this row, or %d in all; check that this is the right file"
                            .formatted(MAX_CELL_CHARACTERS, MAX_CHARACTERS));
        }
    }

    private ImportRefusedException refused(String message) {
        return ImportRefusedException.of(at.notice(message));
    }

    /** The row as it is now. */
    Line line() {
        return new Line(at, List.copyOf(cells));
    }
}
