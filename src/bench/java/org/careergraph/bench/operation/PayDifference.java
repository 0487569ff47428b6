package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;

/** How much more one cell's mean is than another's, where they compare. */
final class PayDifference {

    private static final int COLUMNS = 7;

    /** The mean of a cell with what makes it comparable. */
    private record Mean(
            int cell,
            String concept,
            String currency,
            @Nullable String start,
            @Nullable String end,
            int source,
            long amount) {}

    private PayDifference() {}

    /** The columns of a {@code pay_cell} and its {@code release}. */
    static String columns(String cell, String release) {
        return "%1$s.id, %1$s.concept, %1$s.currency, %1$s.period_start, %1$s.period_end, %2$s.source_id, %1$s.annual_mean"
                .formatted(cell, release);
    }

    /** Writes percent with one decimal, or null; columns of the cell that is compared with come first. */
    static void write(ResultSet row, int at, JsonWriter out) throws SQLException {
        Mean less = read(row, at);
        Mean more = read(row, at + COLUMNS);
        if (less == null || more == null || !areComparable(less, more)) {
            out.nothing();
            return;
        }
        long tenths = Estimate.product(Math.abs(more.amount - less.amount), 1_000, less.amount);
        out.decimal(more.amount < less.amount ? -tenths : tenths, 10);
    }

    private static boolean areComparable(Mean less, Mean more) {
        return less.cell != more.cell
                && less.amount > 0
                && more.amount != Estimate.NONE
                && less.concept.equals(more.concept)
                && !less.concept.equals("UNSPECIFIED")
                && less.currency.equals(more.currency)
                && less.end != null
                && less.end.equals(more.end)
                && Objects.equals(less.start, more.start)
                && less.source == more.source;
    }

    private static @Nullable Mean read(ResultSet row, int at) throws SQLException {
        int cell = row.getInt(at);
        if (cell == 0) {
            return null;
        }
        long amount = row.getLong(at + 6);
        boolean isAmount = !row.wasNull();
        return new Mean(
                cell,
                row.getString(at + 1),
                row.getString(at + 2),
                row.getString(at + 3),
                row.getString(at + 4),
                row.getInt(at + 5),
                isAmount ? amount : Estimate.NONE);
    }
}
