package org.careergraph.graphql;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the response tells of a page after its rows.
 *
 * @param parts in response order
 * @param close the constant part of the response after them
 * @param cursor what every cursor of the list begins with
 * @param keys how many columns after those of the response hold the keys that make the cursor of a row; none where no cursor is told
 */
record PageEnd(List<Part> parts, byte[] close, byte[] cursor, int keys) {

    /** Nothing is told but rows. */
    static final PageEnd NONE = new PageEnd(List.of(), ascii("]}"), new byte[0], 0);

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    /** What is known when the rows are read. */
    private enum Told {
        HAS_NEXT,
        START,
        END
    }

    /** @param before the constant part of the response that comes before it */
    private record Part(byte[] before, Told told) {}

    /**
     * The end of a connection's page; null where more is told than edges and then what they tell of the page.
     *
     * @param keys of the order
     */
    static @Nullable PageEnd of(PlanNode connection, Cursor cursor, int keys) {
        List<String> parts = connection.children().stream().map(PlanNode::field).toList();
        if (parts.equals(List.of("edges"))) {
            return NONE;
        }
        return parts.equals(List.of("edges", "pageInfo")) && !cursor.ranked()
                ? of(
                        connection.children().getLast(),
                        cursor,
                        keys,
                        connection.arguments().has("after"))
                : null;
    }

    private static PageEnd of(PlanNode info, Cursor cursor, int keys, boolean resumed) {
        List<Part> parts = new ArrayList<>();
        StringBuilder constant = new StringBuilder("],\"" + info.resultKey() + "\":{");
        String separator = "";
        for (PlanNode child : info.children()) {
            constant.append(separator).append('"').append(child.resultKey()).append("\":");
            separator = ",";
            switch (child.field()) {
                case "hasNextPage" -> parts.add(part(constant, Told.HAS_NEXT));
                case "startCursor" -> parts.add(part(constant, Told.START));
                case "endCursor" -> parts.add(part(constant, Told.END));
                case "hasPreviousPage" -> constant.append(resumed);
                default -> constant.append('"').append(child.parent()).append('"');
            }
        }
        boolean tellsCursor = parts.stream().anyMatch(part -> part.told != Told.HAS_NEXT);
        return new PageEnd(List.copyOf(parts), ascii(constant + "}}"), ascii(cursor.prefix()), tellsCursor ? keys : 0);
    }

    private static Part part(StringBuilder constant, Told told) {
        Part part = new Part(ascii(constant.toString()), told);
        constant.setLength(0);
        return part;
    }

    private static byte[] ascii(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }

    /** Whether a row after the page has to be looked for. */
    boolean looksAhead() {
        return parts.stream().anyMatch(part -> part.told == Told.HAS_NEXT);
    }

    /** The keys of the row that a result set is at, which has so many other columns. */
    byte[][] keys(ResultSet row, int columns) throws SQLException {
        byte[][] values = new byte[keys][];
        for (int i = 0; i < keys; i++) {
            values[i] = row.getBytes(columns + i + 1);
        }
        return values;
    }

    /**
     * Writes it.
     *
     * @param more whether there is a row after the page
     * @param first keys of the first row of the page; null when it has none
     * @param last keys of the last
     */
    void write(JsonBuffer out, boolean more, byte @Nullable [][] first, byte @Nullable [][] last) {
        for (Part part : parts) {
            out.write(part.before);
            switch (part.told) {
                case HAS_NEXT -> out.write(more);
                case START -> cursor(out, first);
                case END -> cursor(out, last);
            }
        }
        out.write(close);
    }

    private void cursor(JsonBuffer out, byte @Nullable [][] values) {
        if (values == null) {
            out.writeNull();
            return;
        }
        out.write('"').write(cursor);
        for (byte[] value : values) {
            out.write('.').write(ascii(HEX.formatHex(value)));
        }
        out.write('"');
    }
}
