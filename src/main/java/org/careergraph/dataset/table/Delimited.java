package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.InputStream;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;

/** Text files whose cells a character separates, in UTF-8, with or without a byte order mark. */
public enum Delimited {
    /** Commas, with quotation marks around cells that need them. */
    COMMAS(','),
    /** Semicolons, with quotation marks around cells that need them. */
    SEMICOLONS(';'),
    /** Tabs; quotation marks are characters like any other. */
    TABS('\t');

    private final char separator;

    Delimited(char separator) {
        this.separator = separator;
    }

    /**
     * Opens a file, whose reading is watched.
     *
     * @throws ImportRefusedException from the lines, when the text is not of this form
     */
    public Lines open(DataFile file) throws IOException {
        return open(file.name(), file.open());
    }

    /**
     * Opens text; its lines close the stream.
     *
     * @param file its name, for notices
     * @throws ImportRefusedException from the lines, when the text is not of this form
     */
    public Lines open(String file, InputStream bytes) {
        Utf8Reader text = new Utf8Reader(bytes);
        return this == TABS ? new UnquotedLines(file, text, separator) : new QuotedLines(file, text, separator);
    }
}
