package org.careergraph.bench;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** SQL of the hand-written answers about pay and demand, for one place; public for the answers to operations. */
public final class PaySql {

    static final String PAGE = "(SELECT id, slug, title, summary, sort_title FROM role"
            + " WHERE (sort_title, slug) > (?, ?) ORDER BY sort_title, slug LIMIT 100) r";

    static final String NARROW = figures("mean");

    /** That any figure is held. */
    public static final String ANY = "coalesce(c.annual_mean, c.annual_mean_bound, c.hourly_mean, c.hourly_mean_bound,"
            + " c.annual_p10, c.annual_p10_bound, c.hourly_p10, c.hourly_p10_bound,"
            + " c.annual_p25, c.annual_p25_bound, c.hourly_p25, c.hourly_p25_bound,"
            + " c.annual_p50, c.annual_p50_bound, c.hourly_p50, c.hourly_p50_bound,"
            + " c.annual_p75, c.annual_p75_bound, c.hourly_p75, c.hourly_p75_bound,"
            + " c.annual_p90, c.annual_p90_bound, c.hourly_p90, c.hourly_p90_bound) IS NOT NULL";

    /** The median per year, and per hour for where it is told by the hour only. */
    static final String MEDIAN = "c.annual_p50, c.annual_p50_status, c.annual_p50_bound,"
            + " c.hourly_p50, c.hourly_p50_status, c.hourly_p50_bound";

    /** Joins the price level of a cell's place in the cell's period. */
    public static final String PRICE =
            " LEFT JOIN pay_price_level x ON x.location_id = c.location_id AND x.period_end = c.period_end"
                    + " AND x.period_start = coalesce(c.period_start, c.period_end) LEFT JOIN price_level p ON p.id = x.price_level_id";

    static final String DASHBOARD = "c.id, d.has_figures, " + figures("mean", "p50") + ", cs.name";

    static final String WIDE = "c.id, d.has_figures, c.method, c.concept, c.updated_at, "
            + figures("mean", "p50", "p10", "p25", "p75", "p90")
            + ", c.sample_count, c.sample_unit, c.sample_scope, c.sample_banded";

    private static final String MEAN_BOUND = perYear("mean", "_bound", "2080 * ");

    static final String PROFILE =
            DASHBOARD + ", " + MEAN_BOUND + ", c.currency, c.sample_count, c.sample_unit, c.sample_scope, c.updated_at";

    /** The mean as it is shown. */
    static final String AVERAGE = figures("mean") + ", " + MEAN_BOUND + ", c.currency";

    static final String SOURCE =
            " LEFT JOIN release cr ON cr.id = c.release_id LEFT JOIN source cs ON cs.id = cr.source_id";

    private final int place;

    /** Amounts and statuses per year. */
    private static String figures(String... names) {
        return Stream.of(names)
                .map(name -> perYear(name, "", "2080 * ") + ", " + perYear(name, "_status", ""))
                .collect(Collectors.joining(", "));
    }

    /** What is told of a figure, by the hour where it is not collected by the year. */
    private static String perYear(String name, String column, String times) {
        return "CASE WHEN c.annual_%1$s_status = 'NOT_COLLECTED' THEN %3$sc.hourly_%1$s%2$s ELSE c.annual_%1$s%2$s END"
                .formatted(name, column, times);
    }

    PaySql(int place) {
        this.place = place;
    }

    /** Joins the cell that answers for a role by default. */
    String join(String role) {
        return " LEFT JOIN default_pay d ON " + isOf("d", role) + " LEFT JOIN pay_cell c ON c.id = d.pay_cell_id";
    }

    /** Joins the cell of the role's own that a source states, else the one that answers by default. */
    String join(String role, String source) {
        return " LEFT JOIN pay_cell c ON c.id = coalesce("
                + first(
                        "pay_cell",
                        "x.role_id = " + role + " AND x.industry IS NULL AND y.source_id = " + source,
                        "",
                        "x.updated_at, ")
                + ", (SELECT x.pay_cell_id FROM default_pay x WHERE " + isOf("x", role) + "))";
    }

    private String isOf(String cell, String role) {
        return cell + ".role_id = " + role + " AND " + cell + ".location_id = " + place;
    }

    /** Joins the advertised postings for a role, where those of a source come first. */
    String joinDemand(String role, String source) {
        return " LEFT JOIN demand d ON d.id = "
                + first(
                        "demand",
                        "x.role_id = " + role + " AND x.measure = 'ADVERTISED_POSTINGS'",
                        "y.source_id = " + source + " DESC, ",
                        "");
    }

    private String first(String table, String subject, String preference, String date) {
        return "(SELECT x.id FROM " + table
                + " x JOIN release y ON y.id = x.release_id JOIN source z ON z.id = y.source_id"
                + " WHERE y.superseded_by_id IS NULL AND " + subject + " AND x.location_id = " + place
                + " ORDER BY " + preference + "z.precedence, coalesce(x.period_end, " + date
                + "'') DESC, x.id DESC LIMIT 1)";
    }
}
