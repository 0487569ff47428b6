package org.careergraph.snapshot;

import java.util.List;
import java.util.Optional;

/** Where published snapshots are kept, with a pointer to the one that is served. */
interface SnapshotStore {

    /** How many snapshots stay, to roll back to. */
    int KEPT = 3;

    /** The fingerprint that the pointer names; empty when nothing is published. */
    default Optional<String> current() {
        return history().stream().findFirst();
    }

    /** The fingerprint that the pointer names, then those that were served before it, the latest first. */
    List<String> history();

    /** What a snapshot says of itself; empty when there is no such snapshot, or it cannot be read. */
    Optional<Description> find(String fingerprint);

    /** Opens a snapshot for reading. */
    Snapshot open(String fingerprint);

    /** Builds a snapshot of the working database, whole or not at all; the pointer stays. */
    void build(WorkingDatabase working, Description description);

    /** Points to the first of these snapshots and remembers the others, atomically. */
    void point(List<String> history);

    /** Removes every snapshot but these. */
    void keepOnly(List<String> fingerprints);
}
