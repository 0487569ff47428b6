package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What moving from one role to another takes: the two, what is needed, pay of both, and how people prepare. */
final class BridgeTheGap implements OperationAnswer {

    private static final byte[] START = literal("{'skillGap':{'coverage':");
    private static final byte[] DIFFERENCE = literal(",'payDifferencePercent':");
    private static final byte[] SHARED = literal(",'shared':[");
    private static final byte[] SKILL = literal("{'skill':{'id':");
    private static final byte[] NAME = literal(",'name':");
    private static final byte[] NECESSITY = literal("},'necessity':");
    private static final byte[] MISSING = literal("],'missing':[");
    private static final byte[] KIND = literal(",'kind':");
    private static final byte[] CURRENT = literal("},'currentLevel':");
    private static final byte[] REQUIRED = literal(",'requiredLevel':");
    private static final byte[] IMPORTANCE = literal(",'importance':");
    private static final byte[] NORMALIZED = literal("{'normalized':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] PREPARATION = literal("],'to':{'preparation':");
    private static final byte[] FRAMEWORK = literal("{'framework':");
    private static final byte[] LEVEL = literal(",'level':");
    private static final byte[] LABEL = literal(",'label':");
    private static final byte[] END = literal("}}}");
    private static final int SHOWN = 20;
    private static final long MILLION = 1_000_000;

    private static final String NEEDS = "SELECT " + GapSql.IS_BROUGHT + ", k.public_id, k.name, k.kind, n.necessity,"
            + " h.level_value, n.level_value, n.importance_value, ni.id, ni.minimum, ni.maximum, n.importance_status,"
            + " n.in_demand, CASE WHEN " + GapSql.ARE_LEVELS_RATED
            + " THEN (SELECT minimum FROM rating_scale WHERE id = n.level_scale_id) END" + GapSql.FROM
            + " AND n.role_id = ?" + GapSql.IS_TOLD + GapSql.ORDER;

    private static final String PAY =
            "SELECT " + PayDifference.columns("b", "br") + ", " + PayDifference.columns("c", "cr")
                    + " FROM dataset d JOIN default_pay f ON f.role_id = ? AND f.location_id = d.home_location_id"
                    + " JOIN default_pay t ON t.role_id = ? AND t.location_id = d.home_location_id"
                    + " JOIN pay_cell b ON b.id = f.pay_cell_id JOIN release br ON br.id = b.release_id"
                    + " JOIN pay_cell c ON c.id = t.pay_cell_id JOIN release cr ON cr.id = c.release_id";

    private static final String PREPARATION_FOR =
            "SELECT framework, level, label FROM preparation WHERE role_id = ? ORDER BY release_id DESC LIMIT 1";

    /**
     * What a role needs.
     *
     * @param held null where no level is told of the other role; the others likewise
     */
    private record Need(
            byte[] id,
            byte[] name,
            byte[] kind,
            byte[] necessity,
            @Nullable Integer held,
            @Nullable Integer needed,
            @Nullable Integer importance,
            int least,
            int most,
            byte[] status) {}

    /** Adds up how much of what is needed is brought. */
    private static final class Sum {

        private long weight;
        private long reached;
        private long wanted;
        private long wantedBrought;
        private long listed;
        private long listedBrought;

        void add(Need need, boolean brought, boolean inDemand, @Nullable Integer leastLevel) {
            if (need.importance == null) {
                listed++;
                listedBrought += brought ? 1 : 0;
                wanted += inDemand ? 1 : 0;
                wantedBrought += inDemand && brought ? 1 : 0;
                return;
            }
            long length = 100L * (need.most - need.least);
            long share = ((need.importance - 100L * need.least) * 10_000 + length / 2) / length;
            weight += share;
            if (brought) {
                reached += share * MILLION;
            } else if (leastLevel != null) {
                reached += share * ((need.held - 100L * leastLevel) * MILLION / (need.needed - 100L * leastLevel));
            }
        }

        void write(JsonWriter out) {
            long part = weight > 0 ? reached : wanted > 0 ? wantedBrought : listedBrought;
            long whole = weight > 0 ? weight * MILLION : wanted > 0 ? wanted : listed;
            if (whole == 0) {
                out.nothing();
            } else {
                out.decimal((part * 20_000 + whole) / (2 * whole), 10_000);
            }
        }
    }

    private final Statements statements;
    private final References references;

    BridgeTheGap(Statements statements) {
        this.statements = statements;
        this.references = new References(statements);
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        int from = role(variables.get("from"));
        int to = role(variables.get("to"));
        List<Need> shared = new ArrayList<>();
        List<Need> missing = new ArrayList<>();
        Sum sum = needs(from, to, shared, missing);
        sum.write(out.raw(START));
        out.raw(DIFFERENCE);
        try (ResultSet row = statements.ask(PAY, from, to)) {
            if (row.next()) {
                PayDifference.write(row, 1, out);
            } else {
                out.nothing();
            }
        }
        out.raw(SHARED);
        for (int i = 0; i < Math.min(shared.size(), SHOWN); i++) {
            Need need = shared.get(i);
            out.separate(i == 0).raw(SKILL).text(need.id).raw(NAME).text(need.name);
            out.raw(NECESSITY).text(need.necessity).ascii('}');
        }
        out.raw(MISSING);
        for (int i = 0; i < Math.min(missing.size(), SHOWN); i++) {
            missing(missing.get(i), out.separate(i == 0));
        }
        out.raw(PREPARATION);
        preparation(to, out);
        out.raw(END);
    }

    private int role(JsonNode reference) throws SQLException {
        int role = references.role(reference);
        if (role == 0) {
            throw new IllegalArgumentException("There is no role " + reference);
        }
        return role;
    }

    private Sum needs(int from, int to, List<Need> shared, List<Need> missing) throws SQLException {
        Sum sum = new Sum();
        try (ResultSet row = statements.ask(NEEDS, from, to, from)) {
            while (row.next()) {
                boolean brought = row.getInt(1) == 1;
                Need need = new Need(
                        row.getBytes(2),
                        row.getBytes(3),
                        row.getBytes(4),
                        row.getBytes(5),
                        number(row, 6),
                        number(row, 7),
                        row.getInt(9) == 0 ? null : number(row, 8),
                        row.getInt(10),
                        row.getInt(11),
                        row.getBytes(12));
                (brought ? shared : missing).add(need);
                sum.add(need, brought, row.getBoolean(13), number(row, 14));
            }
        }
        return sum;
    }

    private static @Nullable Integer number(ResultSet row, int at) throws SQLException {
        int number = row.getInt(at);
        return row.wasNull() ? null : number;
    }

    private static void missing(Need need, JsonWriter out) {
        out.raw(SKILL)
                .text(need.id)
                .raw(NAME)
                .text(need.name)
                .raw(KIND)
                .text(need.kind)
                .raw(CURRENT);
        level(need.held, out);
        level(need.needed, out.raw(REQUIRED));
        out.raw(IMPORTANCE);
        if (need.importance == null) {
            out.nothing();
        } else {
            long whole = 100L * (need.most - need.least);
            out.raw(NORMALIZED).decimal(((need.importance - 100L * need.least) * 20_000 + whole) / (2 * whole), 10_000);
            out.raw(STATUS).text(need.status).ascii('}');
        }
        out.ascii('}');
    }

    private static void level(@Nullable Integer hundredths, JsonWriter out) {
        EstimateJson.amount(out, hundredths == null ? Estimate.NONE : hundredths);
    }

    private void preparation(int role, JsonWriter out) throws SQLException {
        try (ResultSet row = statements.ask(PREPARATION_FOR, role)) {
            if (row.next()) {
                out.raw(FRAMEWORK).text(row.getBytes(1)).raw(LEVEL).number(row.getInt(2));
                out.raw(LABEL).text(row.getBytes(3)).ascii('}');
            } else {
                out.nothing();
            }
        }
    }
}
