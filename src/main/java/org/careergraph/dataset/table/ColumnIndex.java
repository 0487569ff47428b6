package org.careergraph.dataset.table;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where each column stands, by its name in any case. */
public final class ColumnIndex {

    private static final int ABSENT = Integer.MAX_VALUE;

    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, Integer> asked = new HashMap<>();

    private ColumnIndex(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            positions.putIfAbsent(key(names.get(i)), i);
        }
    }

    /** The columns that a header names; of several of one name, the first counts. */
    public static ColumnIndex of(Line header) {
        return new ColumnIndex(header.cells());
    }

    /** Whether every one of these columns is there. */
    public boolean has(String... names) {
        for (String name : names) {
            if (!positions.containsKey(key(name))) {
                return false;
            }
        }
        return true;
    }

    /** The cell of a row; null when it is blank, or there is no such column. */
    public @Nullable String cell(Line line, String name) {
        int position = asked.computeIfAbsent(name, n -> positions.getOrDefault(key(n), ABSENT));
        if (position >= line.cells().size()) {
            return null;
        }
        String cell = line.cells().get(position);
        return cell.isEmpty() ? null : cell;
    }

    private static String key(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }
}
