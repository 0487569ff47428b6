package org.careergraph.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The statements that read pay at home, and pay of the same edition elsewhere. */
final class EarnMoreCells {

    private static final String HOME = "SELECT c.role_id, c.occupation_code_id, c.release_id, c.concept, c.currency,"
            + " c.period_end, p.index_milli, p.base, " + PaySql.ANY + ", " + PaySql.MEDIAN + " FROM ";

    private static final String THERE = "SELECT " + PaySql.MEDIAN + ", p.index_milli, p.base, c.employment,"
            + " c.employment_status, c.mean_rse_ppm, l.slug, l.name, l.sort_name, l.latitude_micro, l.longitude_micro"
            + " FROM pay_cell c JOIN location l ON l.id = c.location_id" + PaySql.PRICE
            + " WHERE c.release_id = ? AND c.concept = ? AND c.currency = ? AND coalesce(c.period_end, '') = ?"
            + " AND c.location_id <> ? AND c.industry IS NULL AND c.ownership IS NULL AND l.kind IN ('STATE', ?)"
            + " AND ";

    /**
     * A cell at home.
     *
     * @param role null where the cell is a code's
     * @param index 0 where no price level is held
     */
    record Home(
            @Nullable Integer role,
            int code,
            int release,
            String concept,
            String currency,
            String period,
            int index,
            @Nullable String base,
            boolean published,
            Median median) {}

    private final PreparedStatement home;
    private final PreparedStatement byDefault;
    private final PreparedStatement ofRole;
    private final PreparedStatement ofCode;

    /** @param sqlite whether that is the database: PostgreSQL takes both indexes only where the codes are an array */
    EarnMoreCells(Connection connection, boolean sqlite) throws SQLException {
        String codes = "(SELECT occupation_code_id FROM classification WHERE role_id = ? AND lends_pay)";
        home = connection.prepareStatement(HOME
                + "pay_cell c JOIN release r ON r.id = c.release_id JOIN source s ON s.id = r.source_id" + PaySql.PRICE
                + " WHERE c.location_id = ? AND (c.role_id = ? OR c.occupation_code_id "
                + (sqlite ? "IN " + codes : "= ANY (ARRAY" + codes + ")") + ")"
                + " AND c.concept <> 'UNSPECIFIED' AND c.industry IS NULL AND c.ownership IS NULL"
                + " AND r.superseded_by_id IS NULL AND coalesce(c.annual_p50, c.hourly_p50) IS NOT NULL"
                + " ORDER BY CASE WHEN c.role_id IS NULL THEN 1 ELSE 0 END, s.precedence,"
                + " coalesce(c.period_end, c.updated_at, '') DESC, c.id DESC");
        byDefault = connection.prepareStatement(HOME + "default_pay d JOIN pay_cell c ON c.id = d.pay_cell_id"
                + PaySql.PRICE + " WHERE d.role_id = ? AND d.location_id = ?");
        ofRole = connection.prepareStatement(THERE + "c.role_id = ?");
        ofCode = connection.prepareStatement(THERE + "c.occupation_code_id = ?");
    }

    /** Cells that tell what they measure, in the order in which they answer. */
    List<Home> atHome(int role, int place) throws SQLException {
        home.setInt(1, place);
        home.setInt(2, role);
        home.setInt(3, role);
        List<Home> cells = new ArrayList<>();
        try (ResultSet row = home.executeQuery()) {
            while (row.next()) {
                cells.add(read(row));
            }
        }
        return cells;
    }

    @Nullable
    Home byDefault(int role, int place) throws SQLException {
        byDefault.setInt(1, role);
        byDefault.setInt(2, place);
        try (ResultSet row = byDefault.executeQuery()) {
            return row.next() ? read(row) : null;
        }
    }

    private static Home read(ResultSet row) throws SQLException {
        int role = row.getInt(1);
        boolean ofCode = row.wasNull();
        String period = row.getString(6);
        return new Home(
                ofCode ? null : role,
                row.getInt(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                period == null ? "" : period,
                row.getInt(7),
                row.getString(8),
                row.getBoolean(9),
                Median.read(row, 10));
    }

    /** Cells elsewhere that compare with one at home. */
    ResultSet beside(Home home, int place, boolean metros) throws SQLException {
        PreparedStatement cells = home.role == null ? ofCode : ofRole;
        cells.setInt(1, home.release);
        cells.setString(2, home.concept);
        cells.setString(3, home.currency);
        cells.setString(4, home.period);
        cells.setInt(5, place);
        cells.setString(6, metros ? "METRO" : "STATE");
        cells.setInt(7, home.role == null ? home.code : home.role);
        return cells.executeQuery();
    }
}
