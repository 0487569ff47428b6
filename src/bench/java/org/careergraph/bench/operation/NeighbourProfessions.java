package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.bench.JsonWriter;
import tools.jackson.databind.JsonNode;

/** The professions close to a role: the role, the first of them, and the skills that are missing for these. */
final class NeighbourProfessions implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'relatedProfessions':{'totalCount':");
    private static final byte[] EDGES = literal(",'edges':[");
    private static final byte[] ROLE = literal("{'node':{'role':{'slug':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] SCORE = literal("},'similarity':{'score':");
    private static final byte[] TIER = literal(",'tier':");
    private static final byte[] BASIS = literal(",'basis':");
    private static final byte[] RECIPROCAL = literal("},'reciprocal':");
    private static final byte[] DIRECTION = literal(",'direction':");
    private static final byte[] OPENINGS = literal(",'openings':");
    private static final byte[] COUNT = literal("{'count':");
    private static final byte[] UNIT = literal(",'unit':");
    private static final byte[] SOURCE = literal(",'source':{'name':");
    private static final byte[] MEAN = literal(",'averagePay':{'mean':{'display':");
    private static final byte[] UPDATED = literal("},'updatedAt':");
    private static final byte[] DIFFERENCE = literal("},'payDifferencePercent':");
    private static final byte[] MISSING = literal(",'missingSkills':[");
    private static final byte[] NAME = literal("{'name':");
    private static final byte[] END = literal("]}}}");
    private static final int MEAN_AT = 14;
    private static final int DIFFERENCE_AT = MEAN_AT + Figure.COLUMNS;
    private static final int PROFESSIONS = 6;
    private static final int SKILLS = 3;

    private static final String SUBJECT = "SELECT r.id, d.home_location_id,"
            + " (SELECT count(*) FROM related_profession f WHERE f.role_id = r.id)"
            + " FROM role r CROSS JOIN dataset d WHERE r.slug = ?";

    private static final String RELATED = "SELECT x.related_id, x.slug, x.title, x.score_ppm, x.tier, x.basis,"
            + " EXISTS (SELECT 1 FROM related_profession v WHERE v.role_id = x.related_id AND v.related_id = x.role_id),"
            + " x.direction, q.count, q.unit, qs.name, c.currency, c.updated_at, " + Figure.columns("mean") + ", "
            + PayDifference.columns("b", "br") + ", " + PayDifference.columns("c", "cr")
            + RelatedSql.first(PROFESSIONS) + RelatedSql.OPENINGS
            + " LEFT JOIN release qr ON qr.id = q.release_id LEFT JOIN source qs ON qs.id = qr.source_id"
            + " LEFT JOIN pay_cell c ON c.id = " + RelatedSql.pay("x.related_id")
            + " LEFT JOIN release cr ON cr.id = c.release_id"
            + " LEFT JOIN pay_cell b ON b.id = " + RelatedSql.pay("x.role_id")
            + " LEFT JOIN release br ON br.id = b.release_id" + RelatedSql.ORDER;

    private static final String MISSING_SKILLS = "SELECT role_id, name FROM (SELECT n.role_id, k.name,"
            + " row_number() OVER (PARTITION BY n.role_id" + GapSql.ORDER + ") AS position" + GapSql.FROM
            + " AND n.role_id IN (SELECT x.related_id" + RelatedSql.first(PROFESSIONS) + ")" + GapSql.IS_TOLD + " AND "
            + GapSql.IS_BROUGHT + " = 0) m"
            + " WHERE position <= " + SKILLS + " ORDER BY role_id, position";

    private final Statements statements;

    NeighbourProfessions(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        int role;
        int home;
        try (ResultSet row = statements.ask(SUBJECT, variables.get("slug").stringValue())) {
            if (!row.next()) {
                out.raw(NO_ROLE);
                return;
            }
            role = row.getInt(1);
            home = row.getInt(2);
            out.raw(START).number(row.getInt(3)).raw(EDGES);
        }
        Map<Integer, List<byte[]>> missing = missing(role);
        try (ResultSet row = statements.ask(RELATED, role, home, home, home, home, home)) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first);
                profession(row, out);
                out.raw(MISSING);
                List<byte[]> skills = missing.getOrDefault(row.getInt(1), List.of());
                for (int i = 0; i < skills.size(); i++) {
                    out.separate(i == 0).raw(NAME).text(skills.get(i)).ascii('}');
                }
                out.ascii(']').ascii('}').ascii('}');
            }
        }
        out.raw(END);
    }

    private Map<Integer, List<byte[]>> missing(int role) throws SQLException {
        Map<Integer, List<byte[]>> missing = new HashMap<>();
        try (ResultSet row = statements.ask(MISSING_SKILLS, role, role, role)) {
            while (row.next()) {
                missing.computeIfAbsent(row.getInt(1), one -> new ArrayList<>(SKILLS))
                        .add(row.getBytes(2));
            }
        }
        return missing;
    }

    private static void profession(ResultSet row, JsonWriter out) throws SQLException {
        out.raw(ROLE).text(row.getBytes(2)).raw(TITLE).text(row.getBytes(3)).raw(SCORE);
        int score = row.getInt(4);
        if (row.wasNull()) {
            out.nothing();
        } else {
            out.decimal(score, 1_000_000);
        }
        out.raw(TIER).text(row.getBytes(5)).raw(BASIS).text(row.getBytes(6));
        out.raw(RECIPROCAL)
                .bool(row.getBoolean(7))
                .raw(DIRECTION)
                .text(row.getBytes(8))
                .raw(OPENINGS);
        openings(row, out);
        Estimate mean = Figure.read(row, MEAN_AT).per(Per.YEAR);
        EstimateJson.display(out.raw(MEAN), mean, row.getString(12));
        out.raw(UPDATED).text(row.getBytes(13)).raw(DIFFERENCE);
        PayDifference.write(row, DIFFERENCE_AT, out);
    }

    private static void openings(ResultSet row, JsonWriter out) throws SQLException {
        byte[] unit = row.getBytes(10);
        if (unit == null) {
            out.nothing();
            return;
        }
        long count = row.getLong(9);
        out.raw(COUNT);
        if (row.wasNull()) {
            out.nothing();
        } else {
            out.number(count);
        }
        out.raw(UNIT).text(unit).raw(SOURCE).text(row.getBytes(11)).ascii('}').ascii('}');
    }
}
