package org.careergraph.dataset;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Accounts for the rows of published files: what was read is stored, or was left out for a reason, and nothing else. */
final class RowCounts {

    /** Rows of one file. */
    private static final class File {
        private int stated;
        private int last;
        private final SortedMap<String, ImportResult.Dropped> dropped = new TreeMap<>();
        private @Nullable Integer rows;

        int dropped() {
            return dropped.values().stream()
                    .mapToInt(ImportResult.Dropped::rows)
                    .sum();
        }
    }

    private final Map<String, File> files = new LinkedHashMap<>();

    /** A row is stored, at least in part. Rows come in order, so that one that makes several facts counts once. */
    void stated(Row at) {
        File file = file(at);
        if (file.last != at.number()) {
            file.stated++;
            file.last = at.number();
        }
    }

    void dropped(Row at, String reason) {
        File file = file(at);
        file.last = at.number();
        file.dropped.merge(
                reason,
                new ImportResult.Dropped(at.file(), reason, 1, at.number()),
                (held, one) -> new ImportResult.Dropped(held.file(), reason, held.rows() + 1, held.example()));
    }

    /** Checks the account of a file that is read. */
    void finished(String name, int rows, Notices notices) {
        File file = files.computeIfAbsent(name, n -> new File());
        file.rows = rows;
        if (notices.isEmpty() && rows != file.stated + file.dropped()) {
            String message =
                    "%d rows were read, but %d were stored and %d left out; this reader cannot be trusted with it";
            notices.add(Row.ofFile(name).notice(message.formatted(rows, file.stated, file.dropped())));
        }
    }

    /** How many rows of each finished file there are, and how many were left out. */
    Map<String, int[]> byFile() {
        Map<String, int[]> counts = new HashMap<>();
        files.forEach((name, file) -> {
            if (file.rows != null) {
                counts.put(name, new int[] {file.rows, file.dropped()});
            }
        });
        return counts;
    }

    /** What was left out, by file and reason. */
    List<ImportResult.Dropped> dropped() {
        return files.values().stream()
                .flatMap(file -> file.dropped.values().stream())
                .toList();
    }

    private File file(Row at) {
        return files.computeIfAbsent(at.file(), n -> new File());
    }
}
