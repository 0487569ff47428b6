package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.careergraph.bench.operation.View.Terms;
import org.jspecify.annotations.Nullable;

/** Finds the consumer prices that restate the pay of a cell in the prices of another month. */
final class ConsumerPrices {

    private static final String SQL = "SELECT h.index_milli, a.index_milli FROM wider_location w"
            + " JOIN consumer_price h ON h.location_id = w.wider_id AND h.month = ?"
            + " JOIN consumer_price a ON a.location_id = h.location_id AND a.release_id = h.release_id AND a.month = ?"
            + " JOIN release r ON r.id = h.release_id AND r.superseded_by_id IS NULL"
            + " WHERE w.location_id = ? ORDER BY w.rank, r.id DESC LIMIT 1";

    private final Statements statements;

    ConsumerPrices(Statements statements) {
        this.statements = statements;
    }

    /** The terms of a cell, with consumer prices where a view asks for them. */
    Terms terms(View view, @Nullable String currency, int index, int place, @Nullable String periodEnd)
            throws SQLException {
        if (view.month() == null || periodEnd == null) {
            return new Terms(currency, index, 0, 0);
        }
        try (ResultSet row = statements.ask(SQL, periodEnd.substring(0, 7), view.month(), place)) {
            return row.next()
                    ? new Terms(currency, index, row.getInt(1), row.getInt(2))
                    : new Terms(currency, index, 0, 0);
        }
    }
}
