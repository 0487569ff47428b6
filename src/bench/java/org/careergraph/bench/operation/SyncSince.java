package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The changes after a cursor, and the dataset. */
final class SyncSince implements OperationAnswer {

    private static final byte[] START = literal("{'changes':{'edges':[");
    private static final byte[] KIND = literal("{'node':{'kind':");
    private static final byte[] AT = literal(",'at':");
    private static final byte[] NOTE = literal(",'note':");
    private static final byte[] SUBJECT = literal(",'subject':");
    private static final byte[] ROLE = literal("{'__typename':'Role','id':");
    private static final byte[] SLUG = literal(",'slug':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] ACTIVE = literal(",'lifecycle':{'status':'ACTIVE','replacedBy':");
    private static final byte[] DEPRECATED = literal(",'lifecycle':{'status':'DEPRECATED','replacedBy':");
    private static final byte[] REPLACED_BY = literal("{'id':");
    private static final byte[] A_RELEASE = literal("{'__typename':'Release','id':");
    private static final byte[] RELEASE = literal(",'release':");
    private static final byte[] LABEL = literal("{'label':");
    private static final byte[] SOURCE = literal(",'source':{'name':");
    private static final byte[] MORE = literal("],'pageInfo':{'hasNextPage':");
    private static final byte[] CURSOR = literal(",'endCursor':");
    private static final byte[] FINGERPRINT = literal("}},'dataset':{'fingerprint':");
    private static final byte[] BUILT = literal(",'builtAt':");

    private static final String CURSORS = hex("1 Query.changes") + ".";
    private static final int BATCH = 100;

    private static final String CHANGES = "SELECT h.id, h.kind, h.at, h.note, r.public_id, r.slug, r.title,"
            + " r.deprecated_by_id, n.public_id, n.slug, x.public_id, y.label, s.name FROM change h"
            + " LEFT JOIN role r ON r.public_id = h.subject LEFT JOIN role n ON n.id = r.replaced_by_id"
            + " LEFT JOIN release x ON x.public_id = h.subject LEFT JOIN release y ON y.public_id = h.release"
            + " LEFT JOIN source s ON s.id = y.source_id WHERE h.id > ?"
            + " AND h.kind IN ('CREATED', 'UPDATED', 'DEPRECATED', 'REPLACED', 'RESTATED') ORDER BY h.id LIMIT ?";
    private static final String DATASET = "SELECT fingerprint, built_at FROM dataset";

    private final Statements statements;

    SyncSince(Statements statements) {
        this.statements = statements;
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        int batch = variables.path("batch").intValue(BATCH);
        if (batch < 0 || batch > BATCH) {
            throw new IllegalArgumentException("A batch of " + batch + " is not from 0 to " + BATCH);
        }
        int last = 0;
        boolean more = false;
        out.raw(START);
        try (ResultSet row =
                statements.ask(CHANGES, after(variables.path("cursor").stringValue(null)), batch + 1)) {
            for (int i = 0; row.next(); i++) {
                more = i == batch;
                if (!more) {
                    last = row.getInt(1);
                    out.separate(i == 0).raw(KIND).text(row.getBytes(2)).raw(AT).text(row.getBytes(3));
                    out.raw(NOTE).text(row.getBytes(4)).raw(SUBJECT);
                    subject(row, out);
                    release(row, out);
                }
            }
        }
        out.raw(MORE).bool(more).raw(CURSOR).word(last == 0 ? null : CURSORS + hex(String.valueOf(last)));
        try (ResultSet row = statements.ask(DATASET)) {
            row.next();
            out.raw(FINGERPRINT)
                    .text(row.getBytes(1))
                    .raw(BUILT)
                    .text(row.getBytes(2))
                    .ascii('}')
                    .ascii('}');
        }
    }

    private static void subject(ResultSet row, JsonWriter out) throws SQLException {
        byte[] role = row.getBytes(5);
        byte[] release = row.getBytes(11);
        if (role != null) {
            out.raw(ROLE).text(role).raw(SLUG).text(row.getBytes(6)).raw(TITLE).text(row.getBytes(7));
            out.raw(row.getInt(8) == 0 ? ACTIVE : DEPRECATED);
            byte[] replacedBy = row.getBytes(9);
            if (replacedBy == null) {
                out.nothing();
            } else {
                out.raw(REPLACED_BY)
                        .text(replacedBy)
                        .raw(SLUG)
                        .text(row.getBytes(10))
                        .ascii('}');
            }
            out.ascii('}').ascii('}');
        } else if (release != null) {
            out.raw(A_RELEASE).text(release).ascii('}');
        } else {
            out.nothing();
        }
    }

    private static void release(ResultSet row, JsonWriter out) throws SQLException {
        byte[] label = row.getBytes(12);
        out.raw(RELEASE);
        if (label == null) {
            out.nothing();
        } else {
            out.raw(LABEL)
                    .text(label)
                    .raw(SOURCE)
                    .text(row.getBytes(13))
                    .ascii('}')
                    .ascii('}');
        }
        out.ascii('}').ascii('}');
    }

    /** The change that a cursor was made of; 0 comes before all. */
    private static int after(@Nullable String cursor) {
        if (cursor == null) {
            return 0;
        }
        if (!cursor.startsWith(CURSORS)) {
            throw new IllegalArgumentException("The cursor " + cursor + " does not belong to this list");
        }
        byte[] id = HexFormat.of().parseHex(cursor.substring(CURSORS.length()));
        return Integer.parseInt(new String(id, StandardCharsets.UTF_8));
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
