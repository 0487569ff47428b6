package org.careergraph.graphql;

import java.util.List;

/**
 * One SQL statement that answers one root field.
 *
 * @param sql its text, with {@code ?} for every parameter
 * @param slots which slot each parameter takes
 * @param columns what its columns are, in response order
 * @param end what follows the last column of a row
 * @param result how its rows become the value of the field
 * @param reads tables whose sources have to be named
 */
record Statement(String sql, int[] slots, List<Column> columns, byte[] end, Result result, List<Reads.Read> reads) {

    /** How rows become a value. */
    sealed interface Result {

        /** At most one row is an object; none is null. */
        record One() implements Result {}

        /** Every row is an element of a list that follows a constant; where a row after it is looked for, the last parameter is its size. */
        record Many(byte[] open, PageEnd end) implements Result {}
    }

    /**
     * A column of a row.
     *
     * @param before the constant part of the response that comes before it
     * @param digits of a number that is told in smallest units: how many of its digits stand after the point
     * @param members how many columns after it are read only where it is not NULL
     * @param end how many bytes of the constant part after those end the object that they are members of
     */
    record Column(byte[] before, Kind kind, int digits, int members, int end) {

        /** A column that no other depends on. */
        Column(byte[] before, Kind kind) {
            this(before, kind, 0, 0, 0);
        }

        /** The same, telling whether an object is there. */
        Column ofObject(int members, int end) {
            return new Column(before, kind, digits, members, end);
        }
    }

    /** What a column holds. */
    enum Kind {
        /** A JSON object whose members are members of the response object too. */
        MEMBERS,
        /** JSON, or NULL. */
        JSON,
        /** Whether the object is there whose members follow: NULL where it is not. */
        PRESENCE,
        TEXT,
        /** A name of the schema, which has nothing that JSON escapes. */
        NAME,
        NUMBER,
        BOOLEAN
    }
}
