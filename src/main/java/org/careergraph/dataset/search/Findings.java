package org.careergraph.dataset.search;

import java.util.List;

/** What a search came to. Until it is closed it keeps the files that it unpacked. */
public final class Findings implements AutoCloseable {

    /**
     * A file that is not imported.
     *
     * @param file as people find it: its path, and its name in a zip
     * @param reason why not
     */
    public record Skipped(String file, String reason) {

        @Override
        public String toString() {
            return file + ": " + reason;
        }
    }

    private final List<FoundDataset> datasets;
    private final List<Skipped> skipped;
    private final List<Unpacked> unpacked;

    Findings(List<FoundDataset> datasets, List<Skipped> skipped, List<Unpacked> unpacked) {
        this.datasets = List.copyOf(datasets);
        this.skipped = List.copyOf(skipped);
        this.unpacked = List.copyOf(unpacked);
    }

    /** What can be imported, in the order of import; never empty. */
    public List<FoundDataset> datasets() {
        return datasets;
    }

    /** What was looked at and left alone. */
    public List<Skipped> skipped() {
        return skipped;
    }

    @Override
    public void close() {
        unpacked.forEach(Unpacked::close);
    }
}
