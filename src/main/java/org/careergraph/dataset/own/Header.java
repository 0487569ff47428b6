package org.careergraph.dataset.own;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/** The first row of a file: where each column stands. */
final class Header {

    private final List<String> names;
    private final Map<String, Integer> positions = new HashMap<>();

    Header(List<String> cells) {
        this.names = cells.stream().map(String::strip).toList();
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(names.get(i), i);
        }
    }

    /** How many columns there are. */
    int size() {
        return names.size();
    }

    boolean has(String column) {
        return positions.containsKey(column);
    }

    /** The text of a column in a row, trimmed; null when it is blank or there is no such column. */
    @Nullable
    String cell(List<String> row, String column) {
        Integer position = positions.get(column);
        String cell = position == null || position >= row.size()
                ? ""
                : row.get(position).strip();
        return cell.isEmpty() ? null : cell;
    }

    /** The name of a column by its position. */
    String name(int position) {
        return names.get(position);
    }

    /** Says what is wrong with the header. */
    void check(Sheet sheet, Row at, Notices notices) {
        if (names.size() == 1 && names.getFirst().matches(".*[;\t].*")) {
            notices.add(at.notice("the cells are not separated by commas; save the sheet as CSV with commas"));
            return;
        }
        List<String> known = Stream.concat(sheet.required().stream(), sheet.optional().stream())
                .toList();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (!known.contains(name)) {
                notices.add(at.notice(name, null, "unknown column; the columns are " + String.join(", ", known)));
            } else if (positions.get(name) != i) {
                notices.add(at.notice(name, null, "stands twice; keep one"));
            }
        }
        for (String column : sheet.required()) {
            if (!has(column)) {
                notices.add(at.notice(column, null, "missing column; add it to the header"));
            }
        }
    }
}
