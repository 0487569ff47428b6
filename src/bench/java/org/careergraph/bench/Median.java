package org.careergraph.bench;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A median per year, in hundredths.
 *
 * @param amount {@link #NONE} unless it is a point estimate
 * @param status as JSON
 * @param bound {@link #NONE} unless only a floor or a ceiling is known
 */
record Median(long amount, byte[] status, long bound) {

    static final long NONE = -1;

    private static final long HOURS = 2_080;
    private static final String NOT_COLLECTED = "NOT_COLLECTED";
    private static final Map<String, byte[]> STATUSES = new HashMap<>();
    private static final byte[] TOP_CODED = status("TOP_CODED");
    private static final byte[] NOT_APPLICABLE = status("NOT_APPLICABLE");

    /** Reads the columns of {@link PaySql#MEDIAN}. */
    static Median read(ResultSet row, int at) throws SQLException {
        String status = row.getString(at + 1);
        if (NOT_COLLECTED.equals(status)) {
            String byHour = row.getString(at + 4);
            if (!NOT_COLLECTED.equals(byHour)) {
                return new Median(hours(number(row, at + 3)), status(byHour), hours(number(row, at + 5)));
            }
        }
        return new Median(number(row, at), status(status), number(row, at + 2));
    }

    private static byte[] status(@Nullable String status) {
        return STATUSES.computeIfAbsent(status == null ? "MISSING" : status, one -> literal("'" + one + "'"));
    }

    private static long number(ResultSet row, int at) throws SQLException {
        long number = row.getLong(at);
        return number == 0 && row.wasNull() ? NONE : number;
    }

    private static long hours(long hourly) {
        return hourly == NONE ? NONE : hourly * HOURS;
    }

    /** In the prices of the country; not applicable without an index. */
    Median adjusted(int index) {
        if (index == 0) {
            return isHeld() ? new Median(NONE, NOT_APPLICABLE, NONE) : this;
        }
        return new Median(adjusted(amount, index), status, adjusted(bound, index));
    }

    private static long adjusted(long amount, int index) {
        return amount == NONE ? NONE : product(amount, 100_000, index);
    }

    boolean isAmount() {
        return amount != NONE;
    }

    boolean isHeld() {
        return amount != NONE || bound != NONE;
    }

    boolean isFloor() {
        return status == TOP_CODED && bound != NONE;
    }

    /** Rounded half-up. */
    static long product(long amount, long times, long over) {
        return (2 * amount * times + over) / (2 * over);
    }
}
