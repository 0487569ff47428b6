package org.careergraph.dataset;

import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a cell, a row or a file.
 *
 * @param row as a spreadsheet counts, the header being 1; 0 for the file as a whole
 * @param column null for the row as a whole
 * @param value as it stands in the cell; null where no single cell is meant
 * @param message what is wrong, and what to write instead
 */
public record Notice(
        String file,
        int row,
        @Nullable String column,
        @Nullable String value,
        String message) {

    private static final int MAX_QUOTED_CHARACTERS = 80;

    /** The notice on one line: file, row, column, value and message. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder(file);
        if (row > 0) {
            line.append(", row ").append(row);
        }
        if (column != null) {
            line.append(", column ").append(column);
        }
        if (value != null) {
            line.append(", value ").append(quote(value));
        }
        return line.append(": ").append(message).toString();
    }

    /** A text in quotation marks as a message may show it: cut off, control characters escaped. */
    public static String quote(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().limit(MAX_QUOTED_CHARACTERS).forEach(c -> {
            if (Character.isISOControl(c)) {
                quoted.append("\\u%04x".formatted(c));
            } else {
                quoted.appendCodePoint(c);
            }
        });
        boolean cut = text.codePointCount(0, text.length()) > MAX_QUOTED_CHARACTERS;
        return quoted.append(cut ? "…\"" : "\"").toString();
    }
}
