package org.careergraph.dataset.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.search.Findings.Skipped;
import org.careergraph.dataset.search.Formats.Judgement;

/** Puts files together that belong to one edition. */
final class EditionFiles {

    /** What is imported together. A file that is all of its edition has its own name as {@code part}, others have none. */
    private record Key(String format, String source, String label, String part) {}

    /** A file of an edition, and where people find it. */
    private record Located(DataFile file, String place) {}

    private static final class Group {
        private final Judgement.Known first;
        private final Map<String, Located> files = new LinkedHashMap<>();

        Group(Judgement.Known first) {
            this.first = first;
        }

        FoundDataset.Published published() {
            List<DataFile> sorted = files.values().stream().map(Located::file).toList();
            return new FoundDataset.Published(first.format(), first.edition(), sorted);
        }
    }

    private final Map<Key, Group> groups = new LinkedHashMap<>();
    private final List<Skipped> copies = new ArrayList<>();
    private final List<String> clashes = new ArrayList<>();

    void add(DataFile file, String place, Judgement.Known known) {
        String part = known.format().isWholeInOneFile() ? file.name() : "";
        Key key = new Key(
                known.format().name(), known.edition().source(), known.edition().label(), part);
        Group group = groups.computeIfAbsent(key, k -> new Group(known));
        Located there = group.files.putIfAbsent(file.name(), new Located(file, place));
        if (there == null) {
            return;
        }
        if (there.file().sha256().equals(file.sha256())) {
            copies.add(new Skipped(place, "the same file as " + there.place()));
        } else {
            clashes.add("%s and %s have one name, belong to %s and differ; leave one out, or rename it"
                    .formatted(there.place(), place, group.published().title()));
        }
    }

    /** The editions, in the order of import. */
    List<FoundDataset.Published> editions() {
        return groups.values().stream()
                .map(Group::published)
                .sorted(FoundDataset.Published.ORDER)
                .toList();
    }

    /** Files that were there twice. */
    List<Skipped> copies() {
        return copies;
    }

    /** Files that cannot be told apart in one edition, as sentences. */
    List<String> clashes() {
        return clashes;
    }
}
