package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.careergraph.bench.JsonWriter;
import tools.jackson.databind.JsonNode;

/** The sources that the page of a role rests on: the role, and the sources with their last releases. */
final class WhoSaysSo implements OperationAnswer {

    private static final byte[] NO_ROLE = literal("{'role':null}");
    private static final byte[] START = literal("{'role':{'sources':[");
    private static final byte[] NAME = literal("{'name':");
    private static final byte[] PUBLISHER = literal(",'publisher':");
    private static final byte[] KIND = literal(",'kind':");
    private static final byte[] LICENSE = literal(",'license':");
    private static final byte[] URL = literal(",'url':");
    private static final byte[] REQUIRES = literal(",'requiresAttribution':");
    private static final byte[] RELEASE = literal(",'latestRelease':{'label':");
    private static final byte[] PUBLISHED = literal(",'publishedAt':");
    private static final byte[] ATTRIBUTION = literal(",'attribution':");
    private static final byte[] CITATION = literal(",'citation':");
    private static final byte[] LIMITATIONS = literal("},'limitations':");
    private static final byte[] END = literal("]}}");

    private static final String ROLE = "SELECT id FROM role WHERE slug = ?";

    private static final String SOURCES = "SELECT s.name, s.publisher, s.kind, s.licence_name, s.licence_url,"
            + " s.requires_attribution, y.label, y.published_at, y.attribution_modified, y.citation_apa, s.limitations"
            + " FROM role_source k JOIN source s ON s.id = k.source_id"
            + " JOIN release y ON y.id = (SELECT max(n.id) FROM release n WHERE n.source_id = s.id)"
            + " WHERE k.role_id = ? ORDER BY s.precedence, s.id";

    private final Statements statements;

    WhoSaysSo(Statements statements) {
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
        try (ResultSet row = statements.ask(SOURCES, role)) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first);
                source(row, out);
            }
        }
        out.raw(END);
    }

    private static void source(ResultSet row, JsonWriter out) throws SQLException {
        out.raw(NAME)
                .text(row.getBytes(1))
                .raw(PUBLISHER)
                .text(row.getBytes(2))
                .raw(KIND)
                .text(row.getBytes(3));
        out.raw(LICENSE);
        byte[] licence = row.getBytes(4);
        if (licence == null) {
            out.nothing();
        } else {
            out.raw(NAME).text(licence).raw(URL).text(row.getBytes(5)).raw(REQUIRES);
            boolean requires = row.getBoolean(6);
            if (row.wasNull()) {
                out.nothing();
            } else {
                out.bool(requires);
            }
            out.ascii('}');
        }
        out.raw(RELEASE).text(row.getBytes(7)).raw(PUBLISHED).text(row.getBytes(8));
        out.raw(ATTRIBUTION).text(row.getBytes(9)).raw(CITATION).text(row.getBytes(10));
        out.raw(LIMITATIONS).text(row.getBytes(11)).ascii('}');
    }
}
