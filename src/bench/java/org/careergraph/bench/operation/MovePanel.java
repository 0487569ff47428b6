package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careergraph.bench.JsonWriter;
import org.careergraph.bench.PaySql;
import org.jspecify.annotations.Nullable;

/** The metros whose price-adjusted median is above that of a place: the cells there, then those beside the first that has any. */
final class MovePanel {

    private static final byte[] RANK = literal("{'rank':");
    private static final byte[] SLUG = literal(",'node':{'location':{'slug':");
    private static final byte[] NAME = literal(",'name':");
    private static final byte[] MEDIAN = literal("},'median':");
    private static final byte[] PERCENT = literal("},'percentDifference':");
    private static final byte[] END = literal(",'distinguishable':null}"); // no source tells the error of a median
    private static final int PAGE = 5;
    private static final int MIN_JOBS = 500;
    private static final int MAX_ERROR_PPM = 150_000;

    private static final String HOME = "SELECT c.role_id, c.occupation_code_id, c.release_id, c.concept, c.currency,"
            + " c.period_end, p.index_milli, p.base, " + Figure.columns("p50")
            + " FROM " + CellSql.CANDIDATES + " JOIN pay_cell c ON c.id = b.id JOIN release y ON y.id = c.release_id"
            + " JOIN source s ON s.id = y.source_id" + PaySql.PRICE + " WHERE c.concept <> 'UNSPECIFIED'"
            + CellSql.ALL_WORKERS + CellSql.NEWEST + " AND coalesce(c.annual_p50, c.hourly_p50) IS NOT NULL"
            + CellSql.IN_LINE;

    private static final String METROS = "SELECT l.slug, l.name, l.sort_name, p.index_milli, p.base, c.employment,"
            + " c.employment_status, c.mean_rse_ppm, " + Figure.columns("p50")
            + " FROM pay_cell c JOIN location l ON l.id = c.location_id" + PaySql.PRICE
            + " WHERE c.release_id = ? AND c.concept = ? AND c.currency = ? AND coalesce(c.period_end, '') = ?"
            + " AND c.location_id <> ? AND c.industry IS NULL AND c.ownership IS NULL AND l.kind = 'METRO' AND ";

    private static final String OF_ROLE = METROS + "c.role_id = ?";
    private static final String OF_CODE = METROS + "c.occupation_code_id = ?";

    /**
     * A cell at home.
     *
     * @param role 0 where the cell is a code's
     * @param index 0 where no price level is held
     */
    private record Home(
            int role,
            int code,
            int release,
            String concept,
            String currency,
            String period,
            int index,
            @Nullable String base,
            Estimate median) {}

    private record Metro(byte[] slug, String slugText, byte[] name, String sortName, Estimate median, long adjusted) {}

    private static final Comparator<Metro> BEST_PAID_FIRST = Comparator.comparingLong(Metro::adjusted)
            .reversed()
            .thenComparing(Metro::sortName)
            .thenComparing(Metro::slugText);

    private final Statements statements;

    MovePanel(Statements statements) {
        this.statements = statements;
    }

    /** Writes the elements of the list. */
    void write(int role, int place, JsonWriter out) throws SQLException {
        for (Home home : homes(role, place)) {
            try (ResultSet row = beside(home, place)) {
                if (row.next()) {
                    long adjusted = adjusted(home.median, home.index);
                    List<Metro> better = better(row, home, adjusted);
                    better.sort(BEST_PAID_FIRST);
                    write(better, adjusted, home.currency, out);
                    return;
                }
            }
        }
    }

    private List<Home> homes(int role, int place) throws SQLException {
        List<Home> homes = new ArrayList<>();
        try (ResultSet row = statements.ask(HOME, role, place, role, place)) {
            while (row.next()) {
                String period = row.getString(6);
                homes.add(new Home(
                        row.getInt(1),
                        row.getInt(2),
                        row.getInt(3),
                        row.getString(4),
                        row.getString(5),
                        period == null ? "" : period,
                        row.getInt(7),
                        row.getString(8),
                        Figure.read(row, 9).per(Per.YEAR)));
            }
        }
        return homes;
    }

    private ResultSet beside(Home home, int place) throws SQLException {
        return statements.ask(
                home.role == 0 ? OF_CODE : OF_ROLE,
                home.release,
                home.concept,
                home.currency,
                home.period,
                place,
                home.role == 0 ? home.code : home.role);
    }

    private static List<Metro> better(ResultSet row, Home home, long adjustedHome) throws SQLException {
        List<Metro> better = new ArrayList<>();
        do {
            int index = row.getInt(4);
            Estimate median = Figure.read(row, 9).per(Per.YEAR);
            long adjusted = adjusted(median, index);
            boolean priced = index != 0 && (home.base == null || home.base.equals(row.getString(5)));
            boolean small = row.getLong(6) < MIN_JOBS && !"NOT_COLLECTED".equals(row.getString(7));
            if (priced
                    && !small
                    && row.getInt(8) <= MAX_ERROR_PPM
                    && adjustedHome != Estimate.NONE
                    && adjusted > adjustedHome) {
                better.add(new Metro(
                        row.getBytes(1), row.getString(1), row.getBytes(2), row.getString(3), median, adjusted));
            }
        } while (row.next());
        return better;
    }

    private static long adjusted(Estimate median, int index) {
        return index == 0 ? Estimate.NONE : Estimate.scale(median.amount(), 100_000, index);
    }

    private static void write(List<Metro> better, long home, String currency, JsonWriter out) {
        for (int i = 0; i < Math.min(better.size(), PAGE); i++) {
            Metro metro = better.get(i);
            out.separate(i == 0)
                    .raw(RANK)
                    .number(i + 1)
                    .raw(SLUG)
                    .text(metro.slug)
                    .raw(NAME)
                    .text(metro.name);
            EstimateJson.money(out.raw(MEDIAN), metro.median, currency, Per.YEAR);
            out.raw(PERCENT);
            if (home > 0) {
                out.decimal(Estimate.scale(metro.adjusted - home, 1_000, home), 10);
            } else {
                out.nothing();
            }
            out.raw(END);
        }
    }
}
