package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import org.careergraph.dataset.Row;

/** Rows of a text file, which are numbered from 1. */
abstract class TextLines extends RowLines {

    private final String file;
    private final Utf8Reader text;
    private int number;

    TextLines(String file, Utf8Reader text) {
        super(file);
        this.file = file;
        this.text = text;
    }

    /** Adds the cells of the next row; false when there is none. */
    abstract boolean read() throws IOException;

    @Override
    final boolean readRow() {
        number++;
        cells().begin(new Row(file, number));
        try {
            return read();
        } catch (CharacterCodingException e) {
            throw refused("this row has a character that is not in UTF-8; save the file as text in UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    @Override
    public final void close() {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + file, e);
        }
    }
}
