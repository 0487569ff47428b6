package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Notices as lines for people: those that say the same of the same column of a file share a line. */
final class Problems {

    private static final int MAX_LINES = 20;
    private static final int MAX_ROWS = 3;

    private record Kind(String file, @Nullable String column, String message) {}

    private Problems() {}

    /** How many there are, and a line for each kind, in reading order. */
    static String describe(List<Notice> notices) {
        Map<Kind, List<Notice>> kinds = notices.stream()
                .collect(Collectors.groupingBy(
                        notice -> new Kind(notice.file(), notice.column(), notice.message()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> lines = new ArrayList<>();
        lines.add(notices.size() == 1 ? "1 problem." : notices.size() + " problems.");
        kinds.values().stream().limit(MAX_LINES).map(Problems::line).forEach(lines::add);
        int unsaid = kinds.values().stream()
                .skip(MAX_LINES)
                .mapToInt(Collection::size)
                .sum();
        if (unsaid > 0) {
            lines.add("and " + unsaid + " more");
        }
        return String.join("\n", lines);
    }

    private static String line(List<Notice> alike) {
        Notice first = alike.getFirst();
        List<Notice> others = alike.subList(1, alike.size());
        return others.isEmpty()
                ? first.toString()
                : "%s; and %d more like it%s".formatted(first, others.size(), rows(others));
    }

    private static String rows(List<Notice> notices) {
        if (notices.getFirst().row() == 0) {
            return "";
        }
        String numbers = notices.stream()
                .limit(MAX_ROWS)
                .map(notice -> String.valueOf(notice.row()))
                .collect(Collectors.joining(", "));
        return " (%s %s%s)"
                .formatted(notices.size() == 1 ? "row" : "rows", numbers, notices.size() > MAX_ROWS ? "…" : "");
    }
}
