package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;

/** The markup of pay: percentiles per year, else per hour, that are real point estimates; nothing where there is none. */
final class PayMarkup {

    private static final byte[] START =
            literal(",'estimatedSalary':{'@type':'MonetaryAmountDistribution','duration':'");
    private static final byte[] CURRENCY = literal("','currency':");
    private static final byte[][] KEYS = {
        literal(",'percentile10':"),
        literal(",'percentile25':"),
        literal(",'median':"),
        literal(",'percentile75':"),
        literal(",'percentile90':")
    };
    private static final byte[] DESCRIPTION = literal(",'description':");

    private static final List<String> PERCENTILES = List.of("p10", "p25", "p50", "p75", "p90");
    private static final int YEAR_AT = 3;

    private static final String SQL = "SELECT c.currency, y.attribution || coalesce(' Measured for ' || o.title || ' ('"
            + " || o.code || ').', ''), " + columns("annual_") + ", " + columns("hourly_")
            + " FROM default_pay d JOIN pay_cell c ON c.id = d.pay_cell_id JOIN release y ON y.id = c.release_id"
            + " LEFT JOIN occupation_code o ON o.id = c.occupation_code_id WHERE d.role_id = ? AND d.location_id = ?";

    private final Statements statements;

    PayMarkup(Statements statements) {
        this.statements = statements;
    }

    private static String columns(String per) {
        return PERCENTILES.stream().map(one -> "c." + per + one).collect(Collectors.joining(", "));
    }

    /** Writes the member. */
    void write(int role, int place, JsonWriter out) throws SQLException {
        try (ResultSet row = statements.ask(SQL, role, place)) {
            if (!row.next()) {
                return;
            }
            long[] year = amounts(row, YEAR_AT);
            long[] amounts = year == null ? amounts(row, YEAR_AT + PERCENTILES.size()) : year;
            if (amounts == null) {
                return;
            }
            out.raw(START).letters(year == null ? "PT1H" : "P1Y").raw(CURRENCY).text(row.getBytes(1));
            for (int i = 0; i < amounts.length; i++) {
                if (amounts[i] != Estimate.NONE) {
                    out.raw(KEYS[i]).decimal(amounts[i], 100);
                }
            }
            out.raw(DESCRIPTION).text(row.getBytes(2)).ascii('}');
        }
    }

    /** Null where there is none. */
    private static long @Nullable [] amounts(ResultSet row, int at) throws SQLException {
        long[] amounts = new long[PERCENTILES.size()];
        boolean any = false;
        for (int i = 0; i < amounts.length; i++) {
            long amount = row.getLong(at + i);
            boolean isHeld = !row.wasNull();
            amounts[i] = isHeld ? amount : Estimate.NONE;
            any |= isHeld;
        }
        return any ? amounts : null;
    }
}
