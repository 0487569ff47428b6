package org.careergraph.http.table;

import java.io.OutputStream;

/** How a table is written. */
public enum TableFormat {

    /** RFC 4180, with a header. */
    CSV("csv") {
        @Override
        RowWriter open(Table table, OutputStream out) {
            return new CsvRows(table, out);
        }
    },

    /** A JSON object a line, in which the dots of names are objects within objects. */
    NDJSON("ndjson") {
        @Override
        RowWriter open(Table table, OutputStream out) {
            return new JsonLines(table.names(), out);
        }
    },

    /** The same by its other name. */
    JSON_LINES("jsonl") {
        @Override
        RowWriter open(Table table, OutputStream out) {
            return new JsonLines(table.names(), out);
        }
    };

    private final String extension;

    TableFormat(String extension) {
        this.extension = extension;
    }

    /** What names of its files end with. */
    public String extension() {
        return extension;
    }

    /** Closing the writer closes the output. */
    abstract RowWriter open(Table table, OutputStream out);
}
