package org.careergraph.bench;

import static org.careergraph.bench.JsonWriter.literal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Writes pay by hand, from result sets with the columns of {@link PaySql}. */
final class PayJson {

    private static final byte[] AMOUNT = literal("{'amount':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] DISPLAY = literal(",'display':");
    private static final byte[] AT_LEAST = literal(",'atLeast':");
    private static final byte[] MISSING = literal("'MISSING'");
    private static final byte[] AVAILABILITY = literal("{'availability':");
    private static final byte[] NOT_LOADED = literal("'NOT_LOADED'");
    private static final byte[] SUPPRESSED = literal("'SUPPRESSED'");
    private static final byte[] PUBLISHED = literal("'PUBLISHED'");
    private static final byte[] METHOD = literal(",'method':");
    private static final byte[] CONCEPT = literal(",'concept':");
    private static final byte[] UPDATED = literal(",'updatedAt':");
    private static final byte[] MEAN = literal(",'mean':");
    private static final byte[] ONLY_MEAN = literal("{'mean':");
    private static final byte[] MEDIAN = literal(",'median':");
    private static final byte[][] PERCENTILES = {
        literal(",'p10':"), literal(",'p25':"), literal(",'p75':"), literal(",'p90':")
    };
    private static final byte[] SAMPLE = literal(",'sampleSize':");
    private static final byte[] COUNT = literal("{'count':");
    private static final byte[] UNIT = literal(",'unit':");
    private static final byte[] SCOPE = literal(",'scope':");
    private static final byte[] BANDED = literal(",'banded':");
    private static final byte[] SOURCE = literal(",'source':");
    private static final byte[] NAME = literal("{'name':");

    private final JsonWriter out;

    PayJson(JsonWriter out) {
        this.out = out;
    }

    void narrow(ResultSet row) throws SQLException {
        out.raw(ONLY_MEAN);
        estimate(row, 1);
        out.ascii('}');
    }

    void dashboard(ResultSet row, int at) throws SQLException {
        head(row, at);
        source(row, at + 6);
        out.ascii('}');
    }

    void wide(ResultSet row) throws SQLException {
        availability(row, 1);
        out.raw(METHOD).text(row.getBytes(3));
        out.raw(CONCEPT).text(row.getBytes(4));
        out.raw(UPDATED).text(row.getBytes(5));
        out.raw(MEAN);
        estimate(row, 6);
        out.raw(MEDIAN);
        estimate(row, 8);
        for (int i = 0; i < PERCENTILES.length; i++) {
            out.raw(PERCENTILES[i]);
            estimate(row, 10 + 2 * i);
        }
        if (sample(row, 18)) {
            out.raw(BANDED).bool(row.getBoolean(21)).ascii('}');
        }
        out.ascii('}');
    }

    void profile(ResultSet row, int at) throws SQLException {
        availability(row, at);
        out.raw(MEAN);
        amount(row, at + 2);
        status(row, at + 3);
        display(row, at + 2, at + 3, at + 7, at + 8);
        out.ascii('}').raw(MEDIAN);
        estimate(row, at + 4);
        if (sample(row, at + 9)) {
            out.ascii('}');
        }
        out.raw(UPDATED).text(row.getBytes(at + 12));
        source(row, at + 6);
        out.ascii('}');
    }

    /** The mean as it is shown of a related profession. */
    void average(ResultSet row, int at) throws SQLException {
        out.raw(ONLY_MEAN);
        amount(row, at);
        display(row, at, at + 1, at + 2, at + 3);
        out.ascii('}').ascii('}');
    }

    private void head(ResultSet row, int at) throws SQLException {
        availability(row, at);
        out.raw(MEAN);
        estimate(row, at + 2);
        out.raw(MEDIAN);
        estimate(row, at + 4);
    }

    /** Opens an object with the availability of a cell whose id, and whether it has figures, are columns. */
    void availability(ResultSet row, int at) throws SQLException {
        out.raw(AVAILABILITY);
        if (row.getInt(at) == 0) {
            out.raw(NOT_LOADED);
        } else {
            out.raw(row.getBoolean(at + 1) ? PUBLISHED : SUPPRESSED);
        }
    }

    void median(Median median) {
        amountOf(median);
        out.raw(STATUS).raw(median.status()).ascii('}');
    }

    void medianOrFloor(Median median) {
        amountOf(median);
        out.raw(STATUS).raw(median.status()).raw(AT_LEAST);
        if (median.isFloor()) {
            out.hundredths(median.bound());
        } else {
            out.nothing();
        }
        out.ascii('}');
    }

    /** Leaves the object open. */
    private void amountOf(Median median) {
        out.raw(AMOUNT);
        if (median.isAmount()) {
            out.hundredths(median.amount());
        } else {
            out.nothing();
        }
    }

    private void estimate(ResultSet row, int at) throws SQLException {
        amount(row, at);
        status(row, at + 1);
        out.ascii('}');
    }

    private void amount(ResultSet row, int at) throws SQLException {
        long amount = row.getLong(at);
        out.raw(AMOUNT);
        if (amount == 0 && row.wasNull()) {
            out.nothing();
        } else {
            out.hundredths(amount);
        }
    }

    private void status(ResultSet row, int at) throws SQLException {
        byte[] status = row.getBytes(at);
        out.raw(STATUS);
        if (status == null) {
            out.raw(MISSING);
        } else {
            out.text(status);
        }
    }

    private void display(ResultSet row, int amount, int status, int bound, int currency) throws SQLException {
        out.raw(DISPLAY);
        long value = row.getLong(amount);
        if (value != 0 || !row.wasNull()) {
            out.ascii('"');
            money(row.getString(currency), value);
            out.ascii('"');
            return;
        }
        String code = row.getString(status);
        out.ascii('"');
        switch (code) {
            case null -> out.raw(literal("Not held"));
            case "TOP_CODED" -> bound(row.getString(currency), row.getLong(bound), " or more");
            case "BOTTOM_CODED" -> bound(row.getString(currency), row.getLong(bound), " or less");
            default -> out.raw(literal(words(code)));
        }
        out.ascii('"');
    }

    private void bound(String currency, long value, String which) {
        money(currency, value);
        out.raw(literal(which));
    }

    private static String words(String status) {
        return switch (status) {
            case "NOT_RELEASED" -> "Not released";
            case "SUPPRESSED_CONFIDENTIAL", "SUPPRESSED_UNRELIABLE" -> "Suppressed";
            case "WITHHELD_PRIVACY" -> "Withheld";
            case "NOT_APPLICABLE" -> "Not applicable";
            case "NOT_COLLECTED" -> "Not collected";
            default -> "Not held";
        };
    }

    private void money(String currency, long hundredths) {
        String symbol =
                switch (currency) {
                    case "USD" -> "$";
                    case "EUR" -> "€";
                    case "GBP" -> "£";
                    default -> currency + " ";
                };
        out.raw(symbol.getBytes(StandardCharsets.UTF_8)).grouped(hundredths);
    }

    /** Leaves the object open, for more members; false when there is none. */
    private boolean sample(ResultSet row, int at) throws SQLException {
        out.raw(SAMPLE);
        int count = row.getInt(at);
        if (count == 0 && row.wasNull()) {
            out.nothing();
            return false;
        }
        out.raw(COUNT).number(count);
        out.raw(UNIT).text(row.getBytes(at + 1));
        out.raw(SCOPE).text(row.getBytes(at + 2));
        return true;
    }

    private void source(ResultSet row, int at) throws SQLException {
        byte[] name = row.getBytes(at);
        out.raw(SOURCE);
        if (name == null) {
            out.nothing();
        } else {
            out.raw(NAME).text(name).ascii('}');
        }
    }
}
