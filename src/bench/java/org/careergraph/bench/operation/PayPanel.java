package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.careergraph.bench.JsonWriter;
import org.careergraph.bench.PaySql;

/** The pay of a role at a place, or at the nearest wider one that has figures: one statement, and one more where nothing is held. */
final class PayPanel {

    private static final byte[] AVAILABILITY = literal("{'availability':");
    private static final byte[] NOTHING = literal(",'match':null,'location':{'name':");
    private static final byte[] MATCH = literal(",'match':'");
    private static final byte[] LOCATION = literal("','location':{'name':");
    private static final byte[] KIND = literal(",'kind':");
    private static final byte[] MEAN = literal("},'mean':");
    private static final byte[] MEDIAN = literal(",'median':");
    private static final byte[] NOTHING_MORE =
            literal(",'sampleSize':null,'updatedAt':null,'caveats':[],'source':null}");
    private static final byte[] SAMPLE = literal(",'sampleSize':");
    private static final byte[] COUNT = literal("{'count':");
    private static final byte[] UNIT = literal(",'unit':");
    private static final byte[] BANDED = literal(",'banded':");
    private static final byte[] UPDATED = literal(",'updatedAt':");
    private static final byte[] CAVEATS = literal(",'caveats':[");
    private static final byte[] SOURCE = literal("],'source':{'id':");
    private static final byte[] NAME = literal(",'name':");
    private static final byte[] URL = literal(",'url':");

    private static final List<String> OTHER_STATUSES = List.of("p10", "p25", "p75", "p90");
    private static final int STATUSES = 22;
    private static final int MEAN_AT = STATUSES + 8;
    private static final int MEDIAN_AT = MEAN_AT + Figure.COLUMNS;

    private static final String SQL = "SELECT c.location_id, l.name, l.kind, a.has_figures, a.rank,"
            + " c.occupation_code_id IS NULL OR k.match_kind = 'EXACT', c.currency, c.period_end, p.index_milli,"
            + " c.method, c.updated_at, c.sample_count, c.sample_unit, c.sample_banded, s.public_id, s.name, s.url,"
            + " o.residual, " + Caveats.SHARED + ", " + Caveats.STALE + ", c.id, "
            + String.join(
                    ", ",
                    OTHER_STATUSES.stream()
                            .map(one -> "c.annual_" + one + "_status")
                            .toList()) + ", "
            + String.join(
                    ", ",
                    OTHER_STATUSES.stream()
                            .map(one -> "c.hourly_" + one + "_status")
                            .toList()) + ", "
            + Figure.columns("mean") + ", " + Figure.columns("p50")
            + " FROM (SELECT d.pay_cell_id, d.has_figures, w.rank FROM wider_location w JOIN default_pay d"
            + " ON d.location_id = w.wider_id AND d.role_id = ? WHERE w.location_id = ? AND (d.has_figures OR w.rank = 0)"
            + " ORDER BY d.has_figures DESC, w.rank LIMIT 1) a JOIN pay_cell c ON c.id = a.pay_cell_id"
            + " JOIN location l ON l.id = c.location_id JOIN release y ON y.id = c.release_id"
            + " JOIN source s ON s.id = y.source_id LEFT JOIN occupation_code o ON o.id = c.occupation_code_id"
            + " LEFT JOIN classification k ON k.role_id = ? AND k.occupation_code_id = c.occupation_code_id"
            + PaySql.PRICE;

    private final Statements statements;
    private final ConsumerPrices prices;
    private final Absences absences;

    PayPanel(Statements statements) {
        this.statements = statements;
        this.prices = new ConsumerPrices(statements);
        this.absences = new Absences(statements, true);
    }

    void write(int role, Place asked, View view, JsonWriter out) throws SQLException {
        out.raw(AVAILABILITY);
        try (ResultSet row = statements.ask(SQL, role, role, asked.id(), role)) {
            if (row.next()) {
                held(row, view, out);
                return;
            }
        }
        out.word(absences.of(role, asked.id()))
                .raw(NOTHING)
                .text(asked.name())
                .raw(KIND)
                .word(asked.kind());
        String currency = view.currency() == null ? asked.currency() : view.currency();
        Estimate none = view.express(Figure.NONE, new View.Terms(null, 0, 0, 0));
        EstimateJson.money(out.raw(MEAN), none, currency, view.per());
        EstimateJson.money(out.raw(MEDIAN), none, currency, view.per());
        out.raw(NOTHING_MORE);
    }

    private void held(ResultSet row, View view, JsonWriter out) throws SQLException {
        boolean here = row.getInt(5) == 0;
        String match = row.getBoolean(6)
                ? here ? "EXACT" : "BROADER_LOCATION"
                : here ? "BROADER_ROLE" : "BROADER_LOCATION_AND_ROLE";
        out.word(row.getBoolean(4) ? "PUBLISHED" : "SUPPRESSED").raw(MATCH).letters(match);
        out.raw(LOCATION).text(row.getBytes(2)).raw(KIND).text(row.getBytes(3));
        View.Terms terms = prices.terms(view, row.getString(7), row.getInt(9), row.getInt(1), row.getString(8));
        String currency = view.currency() == null ? row.getString(7) : view.currency();
        Figure mean = Figure.read(row, MEAN_AT);
        Figure median = Figure.read(row, MEDIAN_AT);
        EstimateJson.money(out.raw(MEAN), view.express(mean, terms), currency, view.per());
        EstimateJson.money(out.raw(MEDIAN), view.express(median, terms), currency, view.per());
        int sample = row.getInt(12);
        boolean sampled = !row.wasNull();
        out.raw(SAMPLE);
        if (sampled) {
            out.raw(COUNT).number(sample).raw(UNIT).text(row.getBytes(13));
            out.raw(BANDED).bool(row.getBoolean(14)).ascii('}');
        } else {
            out.nothing();
        }
        out.raw(UPDATED).text(row.getBytes(11)).raw(CAVEATS);
        caveats(row, view, terms, mean, median, sampled ? sample : Caveats.ENOUGH, out);
        out.raw(SOURCE).text(row.getBytes(15));
        out.raw(NAME).text(row.getBytes(16));
        out.raw(URL).text(row.getBytes(17)).ascii('}').ascii('}');
    }

    private static void caveats(
            ResultSet row, View view, View.Terms terms, Figure mean, Figure median, int sample, JsonWriter out)
            throws SQLException {
        boolean topCoded = mean.isTopCoded(view.per()) || median.isTopCoded(view.per());
        int first = view.per().yearFirst ? STATUSES : STATUSES + OTHER_STATUSES.size();
        for (int i = 0; i < OTHER_STATUSES.size(); i++) {
            topCoded |= "TOP_CODED".equals(row.getString(first + i));
        }
        String method = row.getString(10);
        Caveats caveats = new Caveats(out);
        caveats.add(row.getBoolean(18), Caveats.Code.RESIDUAL_OCCUPATION);
        caveats.add(row.getBoolean(19), Caveats.Code.SHARED_OCCUPATION_GROUP);
        caveats.add(topCoded, Caveats.Code.TOP_CODED);
        caveats.add("NOT_APPLICABLE".equals(mean.hourStatus()), Caveats.Code.ANNUAL_ONLY);
        caveats.add("NOT_APPLICABLE".equals(mean.yearStatus()), Caveats.Code.HOURLY_ONLY);
        caveats.add(view.adjusted() && terms.index() == 0, Caveats.Code.NO_PRICE_LEVEL);
        caveats.add(view.month() != null && terms.now() == 0, Caveats.Code.NO_CONSUMER_PRICES);
        caveats.add(
                view.currency() != null && !view.currency().equals(terms.currency()), Caveats.Code.NO_EXCHANGE_RATE);
        caveats.add(sample < Caveats.ENOUGH, Caveats.Code.SMALL_SAMPLE);
        caveats.add(row.getBoolean(20), Caveats.Code.STALE);
        caveats.add("MODELLED".equals(method) || "BLENDED".equals(method), Caveats.Code.MODELLED);
        caveats.add("EMPLOYER_SURVEY".equals(method), Caveats.Code.EXCLUDES_SELF_EMPLOYED);
    }
}
