package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The page of a role: a statement a panel, and some for its markup. */
final class CareerPage implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null");
    private static final byte[] ID = literal("{'role':{'id':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] SUMMARY = literal(",'summary':");
    private static final byte[] LIFECYCLE = literal(",'lifecycle':{'status':");
    private static final byte[] REPLACED = literal(",'replacedBy':");
    private static final byte[] REPLACED_SLUG = literal("{'slug':");
    private static final byte[] UPDATED = literal("},'updatedAt':");
    private static final byte[] SALARY = literal(",'salary':");
    private static final byte[] DUTIES = literal(",'responsibilities':[");
    private static final byte[] DUTY_ID = literal("{'id':");
    private static final byte[] TEXT = literal(",'text':");
    private static final byte[] IMPORTANCE = literal(",'importance':");
    private static final byte[] NORMALIZED = literal("{'normalized':");
    private static final byte[] ORIGIN = literal(",'origin':");
    private static final byte[] EARN_MORE = literal("],'earnMore':{'edges':[");
    private static final byte[] RELATED = literal("]},'relatedProfessions':{'edges':[");
    private static final byte[] RELATED_ROLE = literal("{'node':{'role':{'slug':");
    private static final byte[] OPENINGS = literal("},'openings':");
    private static final byte[] COUNT = literal("{'count':");
    private static final byte[] UNIT = literal(",'unit':");
    private static final byte[] AVERAGE = literal(",'averagePay':{'mean':");
    private static final byte[] MARKUP = literal("]},'jsonLd':");
    private static final byte[] FINGERPRINT = literal(",'dataset':{'fingerprint':");
    private static final int SHOWN_DUTIES = 8;

    private static final String HEADER =
            "SELECT d.fingerprint, r.id, r.public_id, r.title, r.summary, r.deprecated_by_id,"
                    + " n.slug, r.updated_at, p.education, p.experience FROM dataset d LEFT JOIN role r ON r.slug = ?"
                    + " LEFT JOIN role n ON n.id = r.replaced_by_id LEFT JOIN preparation p ON p.role_id = r.id"
                    + " AND p.release_id = (SELECT max(m.release_id) FROM preparation m WHERE m.role_id = r.id)";
    private static final String DUTIES_OF =
            "SELECT t.public_id, t.text, t.origin, t.importance_value, g.id, g.minimum, g.maximum"
                    + " FROM responsibility t LEFT JOIN rating_scale g ON g.id = t.importance_scale_id"
                    + " WHERE t.role_id = ? ORDER BY t.release_id, t.rank, t.id LIMIT " + OccupationMarkup.MAX_ENTRIES;
    private static final String RELATED_TO = "SELECT x.slug, x.title, q.id, q.count, q.unit, c.currency, "
            + Figure.columns("mean") + RelatedSql.first(5) + RelatedSql.OPENINGS + " LEFT JOIN pay_cell c ON c.id = "
            + RelatedSql.pay("x.related_id") + RelatedSql.ORDER;
    /** A role as its markup shows it. */
    record Subject(
            int id,
            byte[] publicId,
            byte[] title,
            byte @Nullable [] summary,
            byte @Nullable [] education,
            byte @Nullable [] experience) {}

    private final Statements statements;
    private final References references;
    private final PayPanel pay;
    private final MovePanel moves;
    private final OccupationMarkup markup;

    CareerPage(Statements statements) {
        this.statements = statements;
        this.references = new References(statements);
        this.pay = new PayPanel(statements);
        this.moves = new MovePanel(statements);
        this.markup = new OccupationMarkup(statements);
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        Place place = references.place(variables.path("place"));
        try (ResultSet row = statements.ask(HEADER, variables.get("slug").stringValue())) {
            row.next();
            if (row.getInt(2) == 0) {
                out.raw(NO_ROLE);
            } else {
                Subject role = header(row, out);
                pay.write(role.id, place, View.of(variables.path("view")), out.raw(SALARY));
                List<byte[]> duties = duties(role.id, out);
                moves.write(role.id, place.id(), out.raw(EARN_MORE));
                related(role.id, place, out);
                markup.write(role, place, duties, out.raw(MARKUP));
                out.ascii('}');
            }
            out.raw(FINGERPRINT).text(row.getBytes(1)).ascii('}').ascii('}');
        }
    }

    private static Subject header(ResultSet row, JsonWriter out) throws SQLException {
        Subject role = new Subject(
                row.getInt(2), row.getBytes(3), row.getBytes(4), row.getBytes(5), row.getBytes(9), row.getBytes(10));
        out.raw(ID).text(role.publicId);
        out.raw(TITLE).text(role.title).raw(SUMMARY).text(role.summary);
        out.raw(LIFECYCLE).word(row.getInt(6) == 0 ? "ACTIVE" : "DEPRECATED").raw(REPLACED);
        byte[] replacedBy = row.getBytes(7);
        if (replacedBy == null) {
            out.nothing();
        } else {
            out.raw(REPLACED_SLUG).text(replacedBy).ascii('}');
        }
        out.raw(UPDATED).text(row.getBytes(8));
        return role;
    }

    /** Writes the first ones; the texts of those that the markup has, too. */
    private List<byte[]> duties(int role, JsonWriter out) throws SQLException {
        List<byte[]> texts = new ArrayList<>();
        out.raw(DUTIES);
        try (ResultSet row = statements.ask(DUTIES_OF, role)) {
            while (row.next()) {
                byte[] text = row.getBytes(2);
                if (texts.size() < SHOWN_DUTIES) {
                    out.separate(texts.isEmpty()).raw(DUTY_ID).text(row.getBytes(1));
                    out.raw(TEXT).text(text).raw(IMPORTANCE);
                    Ratings.normalized(row, 4, NORMALIZED, out);
                    out.raw(ORIGIN).text(row.getBytes(3)).ascii('}');
                }
                texts.add(text);
            }
        }
        return texts;
    }

    private void related(int role, Place place, JsonWriter out) throws SQLException {
        out.raw(RELATED);
        try (ResultSet row = statements.ask(RELATED_TO, role, place.id(), place.id(), place.id())) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first).raw(RELATED_ROLE).text(row.getBytes(1));
                out.raw(TITLE).text(row.getBytes(2)).raw(OPENINGS);
                if (row.getInt(3) == 0) {
                    out.nothing();
                } else {
                    long count = row.getLong(4);
                    out.raw(COUNT);
                    if (row.wasNull()) {
                        out.nothing();
                    } else {
                        out.number(count);
                    }
                    out.raw(UNIT).text(row.getBytes(5)).ascii('}');
                }
                String currency = row.getString(6);
                Estimate mean = Figure.read(row, 7).per(Per.YEAR);
                EstimateJson.money(out.raw(AVERAGE), mean, currency == null ? place.currency() : currency, Per.YEAR);
                out.ascii('}').ascii('}').ascii('}');
            }
        }
    }
}
