package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;

/**
 * What an import did.
 *
 * @param releases what became of each release, in the order of the dataset
 * @param rows how many rows were stored, by table; empty when nothing changed
 * @param dropped rows that were knowingly left out
 */
public record ImportResult(List<Release> releases, SortedMap<String, Integer> rows, List<Dropped> dropped) {

    /** What became of a release. */
    public enum Change {
        /** It was not there before. */
        NEW,
        /** It was there; these files added to it. */
        ADDED,
        /** It was there with other facts; a new revision holds what it states now. */
        REVISED,
        /** It was there with the same facts; nothing was done. */
        UNCHANGED
    }

    /** A release of the dataset: key of its source, label, revision now held. */
    public record Release(String source, String label, int revision, Change change) {}

    /**
     * Rows of a file that were left out for one reason.
     *
     * @param example number of the first of them
     */
    public record Dropped(String file, String reason, int rows, int example) {

        @Override
        public String toString() {
            return rows == 1
                    ? "%s, row %d left out: %s".formatted(file, example, reason)
                    : "%s, %d rows left out, such as row %d: %s".formatted(file, rows, example, reason);
        }
    }

    /** Whether anything was stored. */
    public boolean changedAnything() {
        return releases.stream().anyMatch(release -> release.change() != Change.UNCHANGED);
    }

    /** The result in a few lines, for people. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        releases.forEach(release -> lines.add(line(release)));
        if (!rows.isEmpty()) {
            lines.add(
                    "rows: " + rows.entrySet().stream().map(Map.Entry::toString).collect(Collectors.joining(", ")));
        }
        dropped.forEach(rows -> lines.add(rows.toString()));
        return String.join("\n", lines);
    }

    private static String line(Release release) {
        String revision = release.revision() == 1 ? "" : ", revision " + release.revision();
        String change = release.change().name().toLowerCase(Locale.ROOT);
        return "%s, release %s%s: %s".formatted(release.source(), Notice.quote(release.label()), revision, change);
    }
}
