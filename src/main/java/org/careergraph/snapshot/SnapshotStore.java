package org.careergraph.snapshot;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Where published snapshots are kept, with a pointer to the one that is served. */
interface SnapshotStore {

    /** How many publications stay, to roll back to. */
    int KEPT = 3;

    /** What the pointer names; empty when nothing is published. */
    default Optional<Published> current() {
        return history().stream().findFirst();
    }

    /** What the pointer names, then what was served before it, the latest first. */
    List<Published> history();

    /** What a snapshot says of itself; empty when there is no such snapshot, or it cannot be read. */
    Optional<Description> find(String fingerprint);

    /** Opens a snapshot for reading. */
    Snapshot open(String fingerprint);

    /** A snapshot for everybody as a file; empty when it is none, when it may not be passed on, and when there is no such snapshot. */
    default Optional<Download> download(String fingerprint) {
        return Optional.empty();
    }

    /** Builds a snapshot of a working database, whole or not at all; the pointer stays. */
    void build(WorkingDatabase working, Description description);

    /** Points to the first of these publications and remembers the others, atomically. */
    void point(List<Published> history);

    /** Removes every snapshot but these. */
    void keepOnly(Collection<String> fingerprints);
}
