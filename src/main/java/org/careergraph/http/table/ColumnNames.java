package org.careergraph.http.table;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names columns after where their values stand in the answer, as short as they stay apart: first without what leads to the rows and
 * without {@code edges} and {@code node}, then with the former, then with all. None is the beginning of another, so that they can be
 * objects within objects, too.
 */
final class ColumnNames {

    private static final int LONGEST = 2;

    private final List<Column> columns;
    private final List<Step> rows;
    private final int[] lengths;

    private ColumnNames(List<Column> columns, List<Step> rows) {
        this.columns = columns;
        this.rows = rows;
        this.lengths = new int[columns.size()];
    }

    /**
     * @param rows path to the list whose elements the rows are
     * @return in the order of the columns
     */
    static List<String> of(List<Column> columns, List<Step> rows) {
        return new ColumnNames(columns, rows).settled();
    }

    private List<String> settled() {
        List<String> names = names();
        while (lengthened(names)) {
            names = names();
        }
        return names;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < lengths.length; i++) {
            names.add(name(columns.get(i).path(), lengths[i]));
        }
        return names;
    }

    private String name(List<Step> path, int length) {
        List<Step> own = length == 0 ? path.subList(common(path), path.size()) : path;
        return Step.dotted(
                length == LONGEST
                        ? own
                        : own.stream().filter(step -> !step.wrapping()).toList());
    }

    private int common(List<Step> path) {
        int length = 0;
        while (length < rows.size()
                && length < path.size() - 1
                && path.get(length).equals(rows.get(length))) {
            length++;
        }
        return length;
    }

    private boolean lengthened(List<String> names) {
        Map<String, Integer> uses = new HashMap<>();
        Set<String> begun = new HashSet<>();
        for (String name : names) {
            uses.merge(name, 1, Integer::sum);
            begun.addAll(beginnings(name));
        }
        boolean lengthened = false;
        for (int i = 0; i < lengths.length; i++) {
            String name = names.get(i);
            boolean clashes = uses.get(name) > 1
                    || begun.contains(name)
                    || beginnings(name).stream().anyMatch(uses::containsKey);
            if (clashes && lengths[i] < LONGEST) {
                lengths[i]++;
                lengthened = true;
            }
        }
        return lengthened;
    }

    private static List<String> beginnings(String name) {
        List<String> beginnings = new ArrayList<>();
        for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
            beginnings.add(name.substring(0, dot));
        }
        return beginnings;
    }
}
