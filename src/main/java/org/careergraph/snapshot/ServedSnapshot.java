package org.careergraph.snapshot;

import static org.careergraph.jooq.Tables.DATASET;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The snapshots that questions are answered from, one for everybody, one that holds what private sources say, too. Follows the
 * pointer: a publication by any process is noticed within a second.
 */
public final class ServedSnapshot implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ServedSnapshot.class);

    /** How often the pointer is read: one small read, and well within the promised second. */
    private static final Duration POLL = Duration.ofMillis(250);

    private final SnapshotStore store;
    private final ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("snapshot-poll").factory());
    private final String schemaVersion;
    private volatile @Nullable Pair current;
    private @Nullable Published refused;
    private boolean unreadable;

    ServedSnapshot(SnapshotStore store, String schemaVersion) {
        this.store = store;
        this.schemaVersion = schemaVersion;
    }

    /** Snapshots that were published together; where nothing is private, both are one. */
    private record Pair(Published published, Snapshot open, Snapshot full) {

        Snapshot of(Audience audience) {
            return audience == Audience.FULL ? full : open;
        }

        @Nullable
        Snapshot find(@Nullable String fingerprint) {
            return Stream.of(open, full)
                    .filter(snapshot -> snapshot.fingerprint().equals(fingerprint))
                    .findFirst()
                    .orElse(null);
        }

        /** Lets go of the snapshots that do not go on being served. */
        void leaveBut(Stream<Snapshot> next) {
            Set<Snapshot> kept = next.collect(Collectors.toSet());
            Stream.of(open, full)
                    .distinct()
                    .filter(snapshot -> !kept.contains(snapshot))
                    .forEach(Snapshot::leave);
        }
    }

    /** Serves what the pointer names from now on, and follows it. */
    public void follow() {
        refresh();
        poller.scheduleWithFixedDelay(this::refreshOrLog, POLL.toMillis(), POLL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** Pins the snapshot for everybody. */
    public Lease acquire() {
        return acquire(Audience.PUBLIC);
    }

    /**
     * Pins a snapshot for one operation: what it reads does not change until it is closed.
     *
     * @throws IllegalStateException when nothing is published
     */
    public Lease acquire(Audience audience) {
        while (true) {
            Pair pair = current;
            if (pair == null) {
                throw new IllegalStateException("Nothing is published yet");
            }
            Snapshot snapshot = pair.of(audience);
            if (snapshot.enter()) {
                return new Lease(snapshot);
            }
        }
    }

    /** Of what is served to somebody now; empty when nothing is published. */
    public Optional<String> fingerprint(Audience audience) {
        return Optional.ofNullable(current).map(pair -> pair.of(audience).fingerprint());
    }

    /**
     * What is served to everybody, as a file; empty when that is another snapshot, none, or one that makes no file. What was served
     * before is not handed out any more: somebody may have taken it back.
     */
    public Optional<Download> download(String fingerprint) {
        return fingerprint(Audience.PUBLIC).filter(fingerprint::equals).flatMap(store::download);
    }

    /** When what is served now was published; empty when nothing is. */
    public Optional<Instant> builtAt() {
        if (current == null) {
            return Optional.empty();
        }
        try (Lease lease = acquire()) {
            return Optional.of(
                    lease.snapshot().attachment(BuiltAt.class, BuiltAt::of).at());
        }
    }

    private record BuiltAt(Instant at) {

        static BuiltAt of(Snapshot snapshot) {
            return new BuiltAt(Instant.parse(
                    snapshot.dsl().select(DATASET.BUILT_AT).from(DATASET).fetchSingle(DATASET.BUILT_AT)));
        }
    }

    private void refreshOrLog() {
        try {
            refresh();
            if (unreadable) {
                LOG.info("It can be read again which snapshot is published");
            }
            unreadable = false;
        } catch (RuntimeException e) {
            if (!unreadable && !poller.isShutdown()) { // said once, not at every look
                LOG.warn(
                        "Cannot read which snapshot is published, and serves on: {}",
                        StorageFault.in(e).orElseGet(e::toString));
            }
            unreadable = true;
        }
    }

    private synchronized void refresh() {
        Pair serving = current;
        Published published = store.current().orElse(null);
        if (published == null
                || published.equals(refused)
                || (serving != null && serving.published().equals(published))) {
            return;
        }
        refused = null;
        Optional<String> unusable = published
                .fingerprints()
                .filter(fingerprint -> !isUsable(fingerprint))
                .findFirst();
        if (unusable.isPresent()) {
            refused = published; // said once, not four times a second
            LOG.error("Snapshot {} is damaged or of another version of this program; it is not served", unusable.get());
            return;
        }
        Snapshot open = open(published.fingerprint(), serving);
        Snapshot full = published.full() == null ? open : open(published.full(), serving);
        current = new Pair(published, open, full);
        LOG.info("Serving snapshot {}", published.fingerprint());
        if (serving != null) {
            serving.leaveBut(Stream.of(open, full));
        }
    }

    private boolean isUsable(String fingerprint) {
        return store.find(fingerprint)
                .map(Description::schemaVersion)
                .filter(schemaVersion::equals)
                .isPresent();
    }

    /** A snapshot that is served already is not opened again. */
    private Snapshot open(String fingerprint, @Nullable Pair serving) {
        Snapshot served = serving == null ? null : serving.find(fingerprint);
        return served == null ? store.open(fingerprint) : served;
    }

    @Override
    public void close() {
        poller.shutdownNow(); // a look that waits for its database, too
        synchronized (this) {
            Pair serving = current;
            current = null;
            if (serving != null) {
                serving.leaveBut(Stream.of());
            }
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
