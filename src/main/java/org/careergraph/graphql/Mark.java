package org.careergraph.graphql;

import org.jooq.Field;

/** Control characters that stand nowhere in JSON: with them a database leaves to {@link JsonBuffer} what would cost it more. */
final class Mark {

    /** An integer follows, of a number's smallest units; how far the mark is from this one tells the digits after the point, one to nine. */
    static final char UNITS = 0x10;

    /** A ranked list begins. The number of rows before it follows. */
    static final char LIST = 0x1a;

    /** A row of that list begins. */
    static final char ROW = 0x1b;

    /** Here its rank is told. */
    static final char RANK = 0x1c;

    /** The ranked list ends. */
    static final char END = 0x1d;

    private Mark() {}

    /** A JSON array of {@linkplain #row rows} that tell their rank, and so many came before it. */
    static Field<String> list(Field<Integer> before, Field<String> array) {
        return new Concatenation.Builder()
                .constant(String.valueOf(LIST))
                .value(before)
                .value(array)
                .end(String.valueOf(END));
    }

    static Field<String> row(Field<String> object) {
        return new Concatenation.Builder()
                .constant(String.valueOf(ROW))
                .value(object)
                .end("");
    }

    static Field<String> rank() {
        return new Concatenation.Builder().end(String.valueOf(RANK));
    }
}
