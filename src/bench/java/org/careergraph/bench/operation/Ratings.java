package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.careergraph.bench.JsonWriter;

/** Writes ratings as shares of their scales. */
final class Ratings {

    private Ratings() {}

    /** An object with the rating from 0 to 1 of four columns: the value, and id, least and greatest of its scale. */
    static void normalized(ResultSet row, int at, byte[] start, JsonWriter out) throws SQLException {
        if (open(row, at, start, out)) {
            out.ascii('}');
        }
    }

    /** The same, with the object left open; false where nothing is rated. */
    static boolean open(ResultSet row, int at, byte[] start, JsonWriter out) throws SQLException {
        if (row.getInt(at + 1) == 0) {
            out.nothing();
            return false;
        }
        long value = row.getLong(at);
        boolean isRated = !row.wasNull();
        long least = 100L * row.getInt(at + 2);
        out.raw(start);
        if (isRated) {
            long whole = 100L * row.getInt(at + 3) - least;
            out.decimal(((value - least) * 20_000 + whole) / (2 * whole), 10_000);
        } else {
            out.nothing();
        }
        return true;
    }
}
