package org.careergraph.graphql;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A list of the oracle: the key values of every row, sorted and paged in plain Java. */
final class OracleList {

    /** What an edge leads to, and what its other fields are read from. */
    record Edge(@Nullable Object node, OracleObject object) {}

    /** Makes the edge of a row. */
    @FunctionalInterface
    interface Edges {

        Edge at(List<Object> keys) throws SQLException;
    }

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private final Comparator<List<Object>> order;
    private final List<List<Object>> rows;

    private OracleList(Comparator<List<Object>> order, List<List<Object>> rows) {
        this.order = order;
        this.rows = rows;
    }

    static OracleList read(OracleRequest request, Rows<?> list, Chain chain) throws SQLException {
        List<Key> keys = list.order();
        Comparator<List<Object>> order = order(keys);
        List<List<Object>> rows = new ArrayList<>(request.read(
                chain, keys.stream().map(key -> key.value().field()).toList()));
        if (list.grouped()) {
            rows = new ArrayList<>(new LinkedHashSet<>(rows));
        }
        rows.sort(order);
        for (int i = 1; i < rows.size(); i++) {
            if (order.compare(rows.get(i - 1), rows.get(i)) == 0) {
                throw new IllegalStateException("Keys do not tell rows apart: " + keys + " " + rows.get(i));
            }
        }
        return new OracleList(order, rows);
    }

    private static Comparator<List<Object>> order(List<Key> keys) {
        Comparator<List<Object>> order = (one, other) -> 0;
        for (int i = 0; i < keys.size(); i++) {
            int key = i;
            Comparator<List<Object>> next = (one, other) -> compare(one.get(key), other.get(key));
            order = order.thenComparing(keys.get(i).descending() ? next.reversed() : next);
        }
        return order;
    }

    /** Texts by code points, which is the order of their bytes in UTF-8; false before true. */
    private static int compare(Object one, Object other) {
        return switch (one) {
            case Integer integer -> integer.compareTo((Integer) other);
            case BigDecimal decimal -> decimal.compareTo((BigDecimal) other);
            case Boolean bool -> bool.compareTo((Boolean) other);
            case String text ->
                Arrays.compareUnsigned(
                        text.getBytes(StandardCharsets.UTF_8), ((String) other).getBytes(StandardCharsets.UTF_8));
            default -> throw new IllegalStateException("A key of " + one.getClass());
        };
    }

    /** The rows up to a page size; all when it is null. */
    List<List<Object>> first(@Nullable Object size) {
        return size == null ? rows : rows.subList(0, Math.min((Integer) size, rows.size()));
    }

    /** The list as a connection. */
    Map<String, Object> page(String orderName, boolean ranked, Map<String, Object> arguments, Edges objects)
            throws SQLException {
        String after = (String) arguments.get("after");
        List<List<Object>> rest = after == null ? rows : after(after);
        int size = Math.min((Integer) arguments.get("first"), rest.size());
        int before = ranked && after != null ? rank(after) : 0;
        List<OraclePart> edges = new ArrayList<>();
        for (List<Object> keys : rest.subList(0, size)) {
            Edge made = objects.at(keys);
            Map<String, Object> edge = new LinkedHashMap<>();
            edge.put("node", made.node());
            if (ranked) {
                int rank = before + edges.size() + 1;
                edge.put("rank", rank);
                edge.put("cursor", cursor(orderName, keys) + "." + hex(String.valueOf(rank)));
            } else {
                edge.put("cursor", cursor(orderName, keys));
            }
            edges.add(new OraclePart(edge, made.object()));
        }
        Map<String, Object> info = new LinkedHashMap<>();
        info.put("hasNextPage", rest.size() > size);
        info.put("hasPreviousPage", after != null);
        info.put(
                "startCursor", edges.isEmpty() ? null : edges.getFirst().parts().get("cursor"));
        info.put("endCursor", edges.isEmpty() ? null : edges.getLast().parts().get("cursor"));
        return Map.of("edges", edges, "pageInfo", info, "totalCount", rows.size());
    }

    private List<List<Object>> after(String cursor) {
        String[] groups = cursor.split("\\.");
        return rows.stream()
                .filter(row -> order.compare(row, keys(groups, row)) > 0)
                .toList();
    }

    /** The key values of a cursor, in the types that a row of the list has. */
    private static List<Object> keys(String[] groups, List<Object> row) {
        List<Object> keys = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            String text = new String(HEX.parseHex(groups[i + 1]), StandardCharsets.UTF_8);
            keys.add(
                    switch (row.get(i)) {
                        case Integer _ -> Integer.valueOf(text);
                        case BigDecimal _ -> new BigDecimal(text);
                        default -> text;
                    });
        }
        return keys;
    }

    /** The place that a cursor holds, last. */
    private static int rank(String cursor) {
        byte[] digits = HEX.parseHex(cursor.substring(cursor.lastIndexOf('.') + 1));
        return Integer.parseInt(new String(digits, StandardCharsets.UTF_8));
    }

    private static String cursor(String orderName, List<Object> keys) {
        StringBuilder cursor = new StringBuilder(hex("1 " + orderName));
        keys.forEach(key -> cursor.append('.').append(hex(String.valueOf(key))));
        return cursor.toString();
    }

    private static String hex(String text) {
        return HEX.formatHex(text.getBytes(StandardCharsets.UTF_8));
    }
}
