package org.careergraph;

import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.Snapshot;

/** The starter dataset as a published snapshot. */
public final class PublishedStarter {

    private PublishedStarter() {}

    /** Shared by all tests of the run. */
    public static Snapshot on(TestDatabase database) {
        try (ServedSnapshot.Lease lease =
                Installation.starter(database).bean(ServedSnapshot.class).acquire()) {
            return lease.snapshot();
        }
    }
}
