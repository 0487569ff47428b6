package org.careergraph.dataset.table;

import java.io.IOException;

/** Rows of a text file in which every separator and every line end counts. Lines end in LF, CR or both. */
final class UnquotedLines extends TextLines {

    private static final int BUFFER = 1 << 15;

    private final Utf8Reader text;
    private final char separator;
    private final char[] buffer = new char[BUFFER];
    private final StringBuilder begun = new StringBuilder();
    private int position;
    private int limit;
    private boolean afterReturn;

    UnquotedLines(String file, Utf8Reader text, char separator) {
        super(file, text);
        this.text = text;
        this.separator = separator;
    }

    @Override
    boolean read() throws IOException {
        if (afterReturn && fill() && buffer[position] == '\n') {
            position++;
        }
        afterReturn = false;
        if (!fill()) {
            return false;
        }
        boolean more = true;
        while (more) {
            more = readCell();
        }
        return true;
    }

    /** Adds a cell; false when it is the last of its row. */
    private boolean readCell() throws IOException {
        begun.setLength(0);
        do {
            int start = position;
            while (position < limit) {
                char c = buffer[position++];
                if (c == separator || c == '\n' || c == '\r') {
                    addCell(start, position - 1);
                    afterReturn = c == '\r';
                    return c == separator;
                }
            }
            begun.append(buffer, start, limit - start);
            cells().requireRoom(begun.length());
        } while (fill());
        cells().add(begun.toString().strip());
        return false;
    }

    private void addCell(int start, int end) {
        if (begun.isEmpty()) {
            cells().add(buffer, start, end);
        } else {
            cells().add(begun.append(buffer, start, end - start).toString().strip());
        }
    }

    /** Whether there is a character in the buffer, after the next ones were read if there was none. */
    private boolean fill() throws IOException {
        if (position == limit) {
            position = 0;
            limit = Math.max(text.read(buffer, 0, BUFFER), 0);
        }
        return position < limit;
    }
}
