package org.careergraph.dataset;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an import did.
 *
 * @param releases what became of each release, in the order of the dataset
 * @param rows how many rows were stored, by table; empty when nothing changed
 */
public record ImportResult(List<Release> releases, SortedMap<String, Integer> rows) {

    /** What became of a release. */
    public enum Change {
        /** It was not there before. */
        NEW,
        /** The same edition was there with other files, whose facts it replaced. */
        REVISED,
        /** It was there with the same files; nothing was done. */
        UNCHANGED
    }

    /** A release of the dataset: key of its source, label, revision now held. */
    public record Release(String source, String label, int revision, Change change) {}

    /** Whether anything was stored. */
    public boolean changedAnything() {
        return releases.stream().anyMatch(release -> release.change() != Change.UNCHANGED);
    }

    /** The result in a few lines, for people. */
    @Override
    public String toString() {
        Stream<String> editions = releases.stream().map(ImportResult::line);
        Stream<String> counts = rows.entrySet().stream().map(Map.Entry::toString);
        return Stream.concat(
                        editions,
                        rows.isEmpty() ? Stream.of() : Stream.of("rows: " + counts.collect(Collectors.joining(", "))))
                .collect(Collectors.joining("\n"));
    }

    private static String line(Release release) {
        String revision = release.revision() == 1 ? "" : ", revision " + release.revision();
        String change = release.change().name().toLowerCase(Locale.ROOT);
        return "%s, release %s%s: %s".formatted(release.source(), Notice.quote(release.label()), revision, change);
    }
}
