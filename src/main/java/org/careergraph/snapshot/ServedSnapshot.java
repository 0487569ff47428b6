package org.careergraph.snapshot;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The snapshot that questions are answered from. Follows the pointer: a publication by any process is noticed within a second. */
public final class ServedSnapshot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServedSnapshot.class);

    /** How often the pointer is read: one small read, and well within the promised second. */
    private static final Duration POLL = Duration.ofMillis(250);

    private final SnapshotStore store;
    private final ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("snapshot-poll").factory());
    private final String schemaVersion;
    private volatile @Nullable Snapshot current;
    private @Nullable String refused;

    ServedSnapshot(SnapshotStore store, String schemaVersion) {
        this.store = store;
        this.schemaVersion = schemaVersion;
    }

    /** Serves what the pointer names from now on, and follows it. */
    public void follow() {
        refresh();
        poller.scheduleWithFixedDelay(this::refreshOrLog, POLL.toMillis(), POLL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /**
     * Pins the snapshot for one operation: what it reads does not change until it is closed.
     *
     * @throws IllegalStateException when nothing is published
     */
    public Lease acquire() {
        while (true) {
            Snapshot snapshot = current;
            if (snapshot == null) {
                throw new IllegalStateException("Nothing is published yet");
            }
            if (snapshot.enter()) {
                return new Lease(snapshot);
            }
        }
    }

    /** Of what is served now; empty when nothing is published. */
    public Optional<String> fingerprint() {
        return Optional.ofNullable(current).map(Snapshot::fingerprint);
    }

    private void refreshOrLog() {
        try {
            refresh();
        } catch (RuntimeException e) {
            LOG.warn("Cannot read which snapshot is published; serving goes on", e);
        }
    }

    private synchronized void refresh() {
        Snapshot serving = current;
        String published = store.current().orElse(null);
        if (published == null
                || published.equals(refused)
                || (serving != null && serving.fingerprint().equals(published))) {
            return;
        }
        refused = null;
        if (store.find(published)
                .map(Description::schemaVersion)
                .filter(schemaVersion::equals)
                .isEmpty()) {
            refused = published; // said once, not four times a second
            LOG.error("Snapshot {} is damaged or of another version of this program; it is not served", published);
            return;
        }
        current = store.open(published);
        LOG.info("Serving snapshot {}", published);
        if (serving != null) {
            serving.leave();
        }
    }

    @Override
    public synchronized void close() {
        poller.shutdownNow();
        Snapshot serving = current;
        current = null;
        if (serving != null) {
            serving.leave();
        }
    }

    /** One operation's hold on the snapshot that it reads. */
    public static final class Lease implements AutoCloseable {

        private final Snapshot snapshot;

        Lease(Snapshot snapshot) {
            this.snapshot = snapshot;
        }

        public Snapshot snapshot() {
            return snapshot;
        }

        @Override
        public void close() {
            snapshot.leave();
        }
    }
}
