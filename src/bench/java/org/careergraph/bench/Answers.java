package org.careergraph.bench;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;

/** The hand-written answers of one connection, which keeps its statements prepared. */
final class Answers {

    private static final byte[] PAGE = literal("{'roles':{'edges':[");
    private static final byte[] NODE = literal("{'node':{");
    private static final byte[] END_OF_PAGE = literal("]}}");
    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] ID = literal("{'role':{'id':");
    private static final byte[] NEXT_SLUG = literal(",'slug':");
    private static final byte[] SLUG = literal("'slug':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] SUMMARY = literal(",'summary':");
    private static final byte[] RESPONSIBILITIES = literal(",'responsibilities':[");
    private static final byte[] SALARY = literal(",'salary':");
    private static final byte[] ONLY_SALARY = literal("'salary':");
    private static final byte[] RANK = literal("{'rank':");
    private static final byte[] TEXT = literal(",'text':");

    private final Connection connection;
    private final boolean sqlite;
    private final PaySql sql;
    private final JsonWriter out = new JsonWriter();
    private final PayJson pay = new PayJson(out);
    private final ProfileAnswer profile;
    private final EarnMoreAnswer earnMore;
    private final ComparisonAnswer comparison;
    private final PayMapAnswer payMap;
    private final PreparedStatement role;
    private final Map<Workload, PreparedStatement> pages = new EnumMap<>(Workload.class);
    private final PreparedStatement responsibilities;

    Answers(Connection connection, boolean sqlite) throws SQLException {
        this.connection = connection;
        this.sqlite = sqlite;
        this.sql = new PaySql(homeLocation());
        this.profile = new ProfileAnswer(connection, sql, out, pay);
        this.earnMore = new EarnMoreAnswer(connection, sqlite, out, pay);
        this.comparison = new ComparisonAnswer(connection, out, pay);
        this.payMap = new PayMapAnswer(connection, out, pay);
        this.role = connection.prepareStatement("SELECT public_id, slug, title, summary FROM role WHERE slug = ?");
        this.responsibilities = connection.prepareStatement(
                sqlite
                        ? "SELECT rank, text FROM responsibility WHERE role_id = ? ORDER BY release_id, rank, id LIMIT 5"
                        : "SELECT t.rank, t.text, r.id FROM " + PaySql.PAGE
                                + " CROSS JOIN LATERAL (SELECT rank, text, id"
                                + " FROM responsibility WHERE role_id = r.id ORDER BY release_id, rank, id LIMIT 5) t"
                                + " ORDER BY r.sort_title, r.slug, t.rank, t.id");
        page(Workload.LIST, "r.slug, r.title", "");
        page(Workload.NARROW, PaySql.NARROW, sql.join("r.id"));
        page(Workload.WIDE, PaySql.WIDE, sql.join("r.id"));
        page(
                Workload.DASHBOARD,
                "r.id, r.slug, r.title, r.summary, " + PaySql.DASHBOARD,
                sql.join("r.id") + PaySql.SOURCE);
    }

    private int homeLocation() throws SQLException {
        try (PreparedStatement home = connection.prepareStatement("SELECT home_location_id FROM dataset");
                ResultSet row = home.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void page(Workload workload, String columns, String join) throws SQLException {
        pages.put(
                workload,
                connection.prepareStatement(
                        "SELECT " + columns + " FROM " + PaySql.PAGE + join + " ORDER BY r.sort_title, r.slug"));
    }

    byte[] answer(Workload workload, Request request) throws SQLException {
        out.clear();
        switch (workload) {
            case ROLE -> role(request);
            case PROFILE -> profile.write(request);
            case DASHBOARD -> dashboard(request);
            case EARN_MORE -> earnMore.write(request, true);
            case EARN_MORE_STATES -> earnMore.write(request, false);
            case COMPARE -> comparison.write(request);
            case PAY_MAP -> payMap.write(request);
            default -> page(workload, request);
        }
        return out.toBytes();
    }

    private void role(Request request) throws SQLException {
        role.setString(1, request.slug());
        try (ResultSet row = role.executeQuery()) {
            if (!row.next()) {
                out.raw(NO_ROLE);
                return;
            }
            out.raw(ID).text(row.getBytes(1));
            out.raw(NEXT_SLUG).text(row.getBytes(2));
            out.raw(TITLE).text(row.getBytes(3));
            out.raw(SUMMARY).text(row.getBytes(4)).ascii('}').ascii('}');
        }
    }

    private void page(Workload workload, Request request) throws SQLException {
        out.raw(PAGE);
        try (ResultSet rows = after(pages.get(workload), request)) {
            for (boolean first = true; rows.next(); first = false) {
                out.separate(first).raw(NODE);
                switch (workload) {
                    case LIST -> {
                        out.raw(SLUG).text(rows.getBytes(1));
                        out.raw(TITLE).text(rows.getBytes(2));
                    }
                    case NARROW -> {
                        out.raw(ONLY_SALARY);
                        pay.narrow(rows);
                    }
                    default -> {
                        out.raw(ONLY_SALARY);
                        pay.wide(rows);
                    }
                }
                out.ascii('}').ascii('}');
            }
        }
        out.raw(END_OF_PAGE);
    }

    private static ResultSet after(PreparedStatement statement, Request request) throws SQLException {
        statement.setString(1, request.sortTitle());
        statement.setString(2, request.afterSlug());
        return statement.executeQuery();
    }

    private void dashboard(Request request) throws SQLException {
        out.raw(PAGE);
        try (ResultSet rows = after(pages.get(Workload.DASHBOARD), request);
                ResultSet statements = sqlite ? null : after(responsibilities, request)) {
            boolean more = statements != null && statements.next();
            for (boolean first = true; rows.next(); first = false) {
                int id = rows.getInt(1);
                out.separate(first).raw(NODE).raw(SLUG).text(rows.getBytes(2));
                out.raw(TITLE).text(rows.getBytes(3));
                out.raw(SUMMARY).text(rows.getBytes(4));
                out.raw(RESPONSIBILITIES);
                if (statements == null) {
                    responsibilitiesOf(id);
                } else {
                    for (boolean firstOf = true; more && statements.getInt(3) == id; firstOf = false) {
                        responsibility(statements, firstOf);
                        more = statements.next();
                    }
                }
                out.ascii(']').raw(SALARY);
                pay.dashboard(rows, 5);
                out.ascii('}').ascii('}');
            }
        }
        out.raw(END_OF_PAGE);
    }

    private void responsibilitiesOf(int role) throws SQLException {
        responsibilities.setInt(1, role);
        try (ResultSet rows = responsibilities.executeQuery()) {
            for (boolean first = true; rows.next(); first = false) {
                responsibility(rows, first);
            }
        }
    }

    private void responsibility(ResultSet row, boolean first) throws SQLException {
        out.separate(first).raw(RANK).number(row.getInt(1));
        out.raw(TEXT).text(row.getBytes(2)).ascii('}');
    }
}
