package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.careergraph.bench.JsonWriter;
import tools.jackson.databind.JsonNode;

/** What people ask about a role: the role, and its first questions with what their answers quote. */
final class PeopleAlsoAsk implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'questions':{'edges':[");
    private static final byte[] QUESTION = literal("{'node':{'text':");
    private static final byte[] ANSWER = literal(",'answer':");
    private static final byte[] EDITORIAL = literal(",'editorial':");
    private static final byte[] ANSWERED = literal(",'answeredAt':");
    private static final byte[] EVIDENCE = literal(",'evidence':[");
    private static final byte[] SALARY = literal("{'__typename':'Salary','location':{'name':");
    private static final byte[] PERIOD = literal("},'referencePeriod':");
    private static final byte[] LABEL = literal("{'label':");
    private static final byte[] PROJECTION = literal("{'__typename':'Projection','baseYear':");
    private static final byte[] TARGET = literal(",'targetYear':");
    private static final byte[] CHANGE = literal(",'percentChange':");
    private static final byte[] DUTY = literal("{'__typename':'Responsibility','text':");
    private static final byte[] SKILL = literal("{'__typename':'SkillRequirement','skill':{'name':");
    private static final byte[] PREPARATION = literal("{'__typename':'Preparation'}");
    private static final byte[] RELATED = literal("{'__typename':'RelatedProfession'}");
    private static final byte[] SOURCE = literal(",'source':{'name':");
    private static final byte[] END_OF_QUESTION = literal("]}}");
    private static final byte[] END = literal("]}}}");

    private static final String ROLE = "SELECT id FROM role WHERE slug = ?";

    private static final String QUESTIONS = "SELECT q.id, q.text, q.answer, q.editorial, q.answered_at, e.pay_cell_id,"
            + " e.projection_id, e.responsibility_id, e.role_skill_id, e.preparation_id, e.related_id, s.name, l.name,"
            + " c.period_label, p.base_year, p.target_year, p.change_ppm, t.text, k.name"
            + " FROM (SELECT * FROM question WHERE role_id = ? ORDER BY rank, public_id LIMIT 4) q"
            + " LEFT JOIN question_evidence e ON e.question_id = q.id LEFT JOIN pay_cell c ON c.id = e.pay_cell_id"
            + " LEFT JOIN location l ON l.id = c.location_id LEFT JOIN projection p ON p.id = e.projection_id"
            + " LEFT JOIN responsibility t ON t.id = e.responsibility_id LEFT JOIN role_skill n ON n.id = e.role_skill_id"
            + " LEFT JOIN skill k ON k.id = n.skill_id LEFT JOIN release y"
            + " ON y.id = coalesce(c.release_id, p.release_id, t.release_id, n.release_id)"
            + " LEFT JOIN source s ON s.id = y.source_id ORDER BY q.rank, q.public_id, e.rank";

    private final Statements statements;

    PeopleAlsoAsk(Statements statements) {
        this.statements = statements;
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
        out.raw(START);
        int open = 0;
        try (ResultSet row = statements.ask(QUESTIONS, role)) {
            for (boolean first = true; row.next(); first = false) {
                int question = row.getInt(1);
                boolean isNew = question != open;
                if (isNew) {
                    if (!first) {
                        out.raw(END_OF_QUESTION).ascii(',');
                    }
                    question(row, out);
                    open = question;
                }
                evidence(row, isNew, out);
            }
        }
        if (open != 0) {
            out.raw(END_OF_QUESTION);
        }
        out.raw(END);
    }

    private static void question(ResultSet row, JsonWriter out) throws SQLException {
        out.raw(QUESTION).text(row.getBytes(2)).raw(ANSWER).text(row.getBytes(3));
        out.raw(EDITORIAL)
                .bool(row.getBoolean(4))
                .raw(ANSWERED)
                .text(row.getBytes(5))
                .raw(EVIDENCE);
    }

    private static void evidence(ResultSet row, boolean first, JsonWriter out) throws SQLException {
        if (row.getInt(6) != 0) {
            out.separate(first).raw(SALARY).text(row.getBytes(13)).raw(PERIOD);
            byte[] label = row.getBytes(14);
            if (label == null) {
                out.nothing();
            } else {
                out.raw(LABEL).text(label).ascii('}');
            }
        } else if (row.getInt(7) != 0) {
            out.separate(first)
                    .raw(PROJECTION)
                    .number(row.getInt(15))
                    .raw(TARGET)
                    .number(row.getInt(16))
                    .raw(CHANGE);
            int change = row.getInt(17);
            if (row.wasNull()) {
                out.nothing();
            } else {
                out.decimal(change, 10_000);
            }
        } else if (row.getInt(8) != 0) {
            out.separate(first).raw(DUTY).text(row.getBytes(18));
        } else if (row.getInt(9) != 0) {
            out.separate(first).raw(SKILL).text(row.getBytes(19)).ascii('}');
        } else {
            if (row.getInt(10) != 0) {
                out.separate(first).raw(PREPARATION);
            } else if (row.getInt(11) != 0) {
                out.separate(first).raw(RELATED);
            }
            return;
        }
        out.raw(SOURCE).text(row.getBytes(12)).ascii('}').ascii('}');
    }
}
