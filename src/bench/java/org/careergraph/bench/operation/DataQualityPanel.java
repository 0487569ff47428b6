package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What is held and what is known of pay at places of a kind: a statement a list. */
final class DataQualityPanel implements OperationAnswer {

    private static final byte[] FINGERPRINT = literal("{'dataset':{'fingerprint':");
    private static final byte[] BUILT = literal(",'builtAt':");
    private static final byte[] RELEASES = literal(",'releases':[");
    private static final byte[] LABEL = literal("{'label':");
    private static final byte[] PERIOD = literal(",'referencePeriod':");
    private static final byte[] PUBLISHED = literal(",'publishedAt':");
    private static final byte[] INGESTED = literal(",'ingestedAt':");
    private static final byte[] SUPERSEDED = literal(",'supersededBy':");
    private static final byte[] TOP_CODE = literal(",'topCode':");
    private static final byte[] AMOUNT = literal("{'amount':");
    private static final byte[] PER_YEAR = literal(",'per':'YEAR'}");
    private static final byte[] SOURCE = literal(",'source':{'name':");
    private static final byte[] KIND = literal(",'kind':");
    private static final byte[] COVERAGE = literal("],'coverage':[");
    private static final byte[] COUNTED = literal("{'source':{'name':");
    private static final byte[] STATISTIC = literal("},'statistic':");
    private static final byte[] STATUS = literal(",'status':");
    private static final byte[] CELLS = literal(",'cells':");
    private static final byte[] DOWNLOADS = literal("],'downloads':[");
    private static final byte[] FORMAT = literal("{'format':");
    private static final byte[] BYTES = literal(",'bytes':");
    private static final byte[] SHA256 = literal(",'sha256':");
    private static final byte[] URL = literal(",'url':");
    private static final byte[] END = literal("]}}");

    private static final String DATASET = "SELECT fingerprint, built_at FROM dataset";
    private static final String ALL_RELEASES = "SELECT y.label, y.period_label, y.published_at, y.ingested_at, n.label,"
            + " y.top_code_year, s.name, s.kind FROM release y JOIN source s ON s.id = y.source_id"
            + " LEFT JOIN release n ON n.id = y.superseded_by_id ORDER BY y.id";
    private static final String COUNTS = "SELECT s.name, k.statistic, k.status, k.cells FROM coverage_count k"
            + " JOIN source s ON s.id = k.source_id WHERE k.location_kind = ? ORDER BY s.precedence, s.id, k.rank, k.status";
    private static final String FILES = "SELECT format, bytes, sha256, url FROM download ORDER BY format";

    private final Statements statements;

    DataQualityPanel(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        try (ResultSet row = statements.ask(DATASET)) {
            row.next();
            out.raw(FINGERPRINT).text(row.getBytes(1)).raw(BUILT).text(row.getBytes(2));
        }
        out.raw(RELEASES);
        try (ResultSet row = statements.ask(ALL_RELEASES)) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first);
                release(row, out);
            }
        }
        out.raw(COVERAGE);
        try (ResultSet row = statements.ask(COUNTS, variables.get("kind").stringValue())) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first)
                        .raw(COUNTED)
                        .text(row.getBytes(1))
                        .raw(STATISTIC)
                        .text(row.getBytes(2));
                out.raw(STATUS)
                        .text(row.getBytes(3))
                        .raw(CELLS)
                        .number(row.getInt(4))
                        .ascii('}');
            }
        }
        out.raw(DOWNLOADS);
        try (ResultSet row = statements.ask(FILES)) {
            for (boolean first = true; row.next(); first = false) {
                out.separate(first).raw(FORMAT).text(row.getBytes(1)).raw(BYTES).number(row.getLong(2));
                out.raw(SHA256)
                        .text(row.getBytes(3))
                        .raw(URL)
                        .text(row.getBytes(4))
                        .ascii('}');
            }
        }
        out.raw(END);
    }

    private static void release(ResultSet row, JsonWriter out) throws SQLException {
        out.raw(LABEL).text(row.getBytes(1)).raw(PERIOD);
        labelled(row.getBytes(2), out);
        out.raw(PUBLISHED)
                .text(row.getBytes(3))
                .raw(INGESTED)
                .text(row.getBytes(4))
                .raw(SUPERSEDED);
        labelled(row.getBytes(5), out);
        out.raw(TOP_CODE);
        long ceiling = row.getLong(6);
        if (row.wasNull()) {
            out.nothing();
        } else {
            out.raw(AMOUNT).decimal(ceiling, 100).raw(PER_YEAR);
        }
        out.raw(SOURCE)
                .text(row.getBytes(7))
                .raw(KIND)
                .text(row.getBytes(8))
                .ascii('}')
                .ascii('}');
    }

    private static void labelled(byte @Nullable [] label, JsonWriter out) {
        if (label == null) {
            out.nothing();
        } else {
            out.raw(LABEL).text(label).ascii('}');
        }
    }
}
