package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.bench.JsonWriter;
import org.careergraph.bench.PaySql;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The pay of a role in every state: the role, the cells, and the codes of states. */
final class PayMapByState implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'salaries':{'totalCount':");
    private static final byte[] EDGES = literal(",'edges':[");
    private static final byte[] LOCATION = literal("{'node':{'location':{'name':");
    private static final byte[] CODES = literal(",'codes':[");
    private static final byte[] SCHEME = literal("{'scheme':");
    private static final byte[] CODE = literal(",'code':");
    private static final byte[] PRICES = literal("],'priceLevel':");
    private static final byte[] INDEX = literal("{'index':");
    private static final byte[] AVAILABILITY = literal("},'availability':");
    private static final byte[] MEDIAN = literal(",'median':{'amount':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] AT_LEAST = literal(",'atLeast':");
    private static final byte[] EMPLOYMENT = literal("},'employment':{'count':");
    private static final byte[] END = literal("]}}}");
    private static final int PAGE = 60;

    private static final String ROLE = "SELECT id FROM role WHERE slug = ?";

    private static final String CELLS = "SELECT l.id, l.name, d.has_figures, c.currency, c.period_end, p.index_milli,"
            + " (SELECT n.index_milli FROM price_level n JOIN release r ON r.id = n.release_id"
            + " WHERE n.location_id = l.id AND n.item = 'ALL_ITEMS' AND r.superseded_by_id IS NULL"
            + " ORDER BY n.period_end DESC, coalesce(r.period_end, '') DESC, n.id DESC LIMIT 1),"
            + " c.employment, c.employment_status, " + Figure.columns("p50")
            + " FROM default_pay d JOIN pay_cell c ON c.id = d.pay_cell_id JOIN location l ON l.id = d.location_id"
            + PaySql.PRICE + " WHERE d.role_id = ? AND l.kind = 'STATE' AND EXISTS (SELECT 1 FROM wider_location w"
            + " JOIN location u ON u.id = w.wider_id WHERE w.location_id = l.id AND w.rank > 0 AND u.slug = 'us')"
            + " ORDER BY l.sort_name, l.slug";

    private static final String STATE_CODES = "SELECT k.location_id, k.scheme, k.code FROM location l"
            + " JOIN location_code k ON k.location_id = l.id WHERE l.kind = 'STATE'"
            + " ORDER BY l.sort_name, l.slug, k.scheme, k.code";

    private record Code(byte[] scheme, byte[] code) {}

    private record State(
            int id,
            byte[] name,
            boolean published,
            @Nullable Integer index,
            Estimate median,
            @Nullable Long jobs,
            String jobsStatus) {}

    private final Statements statements;
    private final ConsumerPrices prices;

    PayMapByState(Statements statements) {
        this.statements = statements;
        this.prices = new ConsumerPrices(statements);
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        int role;
        try (ResultSet row = statements.ask(ROLE, variables.get("slug").stringValue())) {
            if (!row.next()) {
                out.raw(NO_ROLE);
                return;
            }
            role = row.getInt(1);
        }
        List<State> states = states(role, View.of(variables.path("view")));
        Map<Integer, List<Code>> codes = codes();
        out.raw(START).number(states.size()).raw(EDGES);
        for (int i = 0; i < Math.min(states.size(), PAGE); i++) {
            State state = states.get(i);
            out.separate(i == 0);
            location(state, codes.getOrDefault(state.id, List.of()), out);
            pay(state, out);
        }
        out.raw(END);
    }

    private List<State> states(int role, View view) throws SQLException {
        List<State> states = new ArrayList<>();
        try (ResultSet row = statements.ask(CELLS, role)) {
            while (row.next()) {
                View.Terms terms = prices.terms(view, row.getString(4), row.getInt(6), row.getInt(1), row.getString(5));
                int index = row.getInt(7);
                boolean priced = !row.wasNull();
                long jobs = row.getLong(8);
                boolean counted = !row.wasNull();
                states.add(new State(
                        row.getInt(1),
                        row.getBytes(2),
                        row.getBoolean(3),
                        priced ? index : null,
                        view.express(Figure.read(row, 10), terms),
                        counted ? jobs : null,
                        row.getString(9)));
            }
        }
        return states;
    }

    private Map<Integer, List<Code>> codes() throws SQLException {
        Map<Integer, List<Code>> codes = new HashMap<>();
        try (ResultSet row = statements.ask(STATE_CODES)) {
            while (row.next()) {
                codes.computeIfAbsent(row.getInt(1), state -> new ArrayList<>())
                        .add(new Code(row.getBytes(2), row.getBytes(3)));
            }
        }
        return codes;
    }

    private static void location(State state, List<Code> codes, JsonWriter out) {
        out.raw(LOCATION).text(state.name).raw(CODES);
        for (int i = 0; i < codes.size(); i++) {
            out.separate(i == 0).raw(SCHEME).text(codes.get(i).scheme);
            out.raw(CODE).text(codes.get(i).code).ascii('}');
        }
        out.raw(PRICES);
        if (state.index == null) {
            out.nothing();
        } else {
            out.raw(INDEX).decimal(state.index, 1_000).ascii('}');
        }
    }

    private static void pay(State state, JsonWriter out) {
        out.raw(AVAILABILITY).word(state.published ? "PUBLISHED" : "SUPPRESSED").raw(MEDIAN);
        EstimateJson.amount(out, state.median.amount()).raw(STATUS);
        EstimateJson.status(out, state.median).raw(AT_LEAST);
        EstimateJson.atLeast(out, state.median).raw(EMPLOYMENT);
        if (state.jobs == null) {
            out.nothing();
        } else {
            out.number(state.jobs);
        }
        out.raw(STATUS).word(state.jobsStatus).ascii('}').ascii('}').ascii('}');
    }
}
