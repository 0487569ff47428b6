package org.careergraph.snapshot;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a publication made.
 *
 * @param fingerprint of the snapshot for everybody
 * @param full fingerprint of the one that holds what private sources say, too; null when there are none
 */
record Published(String fingerprint, @Nullable String full) {

    /** The fingerprints of its snapshots. */
    Stream<String> fingerprints() {
        return full == null ? Stream.of(fingerprint) : Stream.of(fingerprint, full);
    }
}
