package org.careergraph.dataset.table;

/** Where a cell of a sheet stands: letters for the column, a number for the row, such as {@code AB12}. */
final class CellReference {

    /** What is no column, or no row, of a sheet. */
    static final int NONE = -1;

    /** As many rows as a sheet can have. */
    static final int MAX_ROWS = 1 << 20;

    private static final int LETTERS = 26;
    private static final int DIGITS = 10;

    private CellReference() {}

    /** The column of a cell, from 0. */
    static int column(String reference) {
        int letters = letterCount(reference);
        int column = 0;
        for (int i = 0; i < letters; i++) {
            column = column * LETTERS + reference.charAt(i) - 'A' + 1;
            if (column > RowCells.MAX_CELLS) {
                return NONE;
            }
        }
        return column - 1;
    }

    /** The row of a cell, from 1. */
    static int row(String reference) {
        return number(reference, letterCount(reference));
    }

    /** The row that a number stands for, from 1. */
    static int number(String digits) {
        return number(digits, 0);
    }

    private static int letterCount(String reference) {
        int length = 0;
        while (length < reference.length() && reference.charAt(length) >= 'A' && reference.charAt(length) <= 'Z') {
            length++;
        }
        return length;
    }

    private static int number(String text, int start) {
        int number = 0;
        for (int i = start; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit >= DIGITS) {
                return NONE;
            }
            number = number * DIGITS + digit;
            if (number > MAX_ROWS) {
                return NONE;
            }
        }
        return number == 0 ? NONE : number;
    }

    /** The letters of a column, which is counted from 0. */
    static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column + 1; left > 0; left = (left - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (left - 1) % LETTERS));
        }
        return letters.toString();
    }
}
