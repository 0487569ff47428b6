package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.careergraph.bench.JsonWriter;
import tools.jackson.databind.JsonNode;

/** What a role is: the role with how people prepare for it, its aliases, and what people in it do. */
final class MeetTheRole implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] TITLE = literal("{'role':{'title':");
    private static final byte[] SUMMARY = literal(",'summary':");
    private static final byte[] ALIASES = literal(",'aliases':[");
    private static final byte[] NAME = literal("{'name':");
    private static final byte[] ORIGIN = literal(",'origin':");
    private static final byte[] AMBIGUOUS = literal(",'ambiguous':");
    private static final byte[] DUTIES = literal("],'responsibilities':[");
    private static final byte[] RANK = literal("{'rank':");
    private static final byte[] TEXT = literal(",'text':");
    private static final byte[] CORE = literal(",'core':");
    private static final byte[] IMPORTANCE = literal(",'importance':");
    private static final byte[] NORMALIZED = literal("{'normalized':");
    private static final byte[] RESPONDENTS = literal(",'respondents':");
    private static final byte[] COLLECTED = literal(",'collectedAt':");
    private static final byte[] PREPARATION = literal("],'preparation':");
    private static final byte[] FRAMEWORK = literal("{'framework':");
    private static final byte[] LABEL = literal(",'label':");
    private static final byte[] EDUCATION = literal(",'typicalEducation':");
    private static final byte[] UPDATED = literal(",'updatedAt':");

    private static final String ROLE =
            "SELECT r.id, r.title, r.summary, r.updated_at, p.id, p.framework, p.label, p.education"
                    + " FROM role r LEFT JOIN preparation p ON p.role_id = r.id AND p.release_id ="
                    + " (SELECT max(n.release_id) FROM preparation n WHERE n.role_id = r.id) WHERE r.slug = ?";

    private static final String ALIASES_OF = "SELECT a.name, a.origin,"
            + " EXISTS (SELECT 1 FROM alias n WHERE n.name_key = a.name_key AND n.role_id <> a.role_id)"
            + " OR EXISTS (SELECT 1 FROM search_name n WHERE n.words = ' ' || a.name_key || ' '"
            + " AND n.matched_on = 'TITLE' AND n.role_id <> a.role_id)"
            + " FROM (SELECT * FROM alias WHERE role_id = ? ORDER BY name, id LIMIT 6) a ORDER BY a.name, a.id";

    private static final String DUTIES_OF = "SELECT t.rank, t.text, t.core, t.collected_at, t.importance_respondents,"
            + " t.importance_value, g.id, g.minimum, g.maximum"
            + " FROM responsibility t LEFT JOIN rating_scale g ON g.id = t.importance_scale_id"
            + " WHERE t.role_id = ? ORDER BY t.release_id, t.rank, t.id LIMIT 5";

    private final Statements statements;

    MeetTheRole(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        try (ResultSet row = statements.ask(ROLE, variables.get("slug").stringValue())) {
            if (!row.next()) {
                out.raw(NO_ROLE);
                return;
            }
            int role = row.getInt(1);
            out.raw(TITLE)
                    .text(row.getBytes(2))
                    .raw(SUMMARY)
                    .text(row.getBytes(3))
                    .raw(ALIASES);
            aliases(role, out);
            out.raw(DUTIES);
            duties(role, out);
            out.raw(PREPARATION);
            if (row.getInt(5) == 0) {
                out.nothing();
            } else {
                out.raw(FRAMEWORK).text(row.getBytes(6)).raw(LABEL).text(row.getBytes(7));
                out.raw(EDUCATION).text(row.getBytes(8)).ascii('}');
            }
            out.raw(UPDATED).text(row.getBytes(4)).ascii('}').ascii('}');
        }
    }

    private void aliases(int role, JsonWriter out) throws SQLException {
        try (ResultSet row = statements.ask(ALIASES_OF, role)) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first).raw(NAME).text(row.getBytes(1)).raw(ORIGIN).text(row.getBytes(2));
                out.raw(AMBIGUOUS).bool(row.getBoolean(3)).ascii('}');
            }
        }
    }

    private void duties(int role, JsonWriter out) throws SQLException {
        try (ResultSet row = statements.ask(DUTIES_OF, role)) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first)
                        .raw(RANK)
                        .number(row.getInt(1))
                        .raw(TEXT)
                        .text(row.getBytes(2))
                        .raw(CORE);
                boolean core = row.getBoolean(3);
                if (row.wasNull()) {
                    out.nothing();
                } else {
                    out.bool(core);
                }
                out.raw(IMPORTANCE);
                if (Ratings.open(row, 6, NORMALIZED, out)) {
                    int respondents = row.getInt(5);
                    out.raw(RESPONDENTS);
                    if (row.wasNull()) {
                        out.nothing();
                    } else {
                        out.number(respondents);
                    }
                    out.ascii('}');
                }
                out.raw(COLLECTED).text(row.getBytes(4)).ascii('}');
            }
        }
    }
}
