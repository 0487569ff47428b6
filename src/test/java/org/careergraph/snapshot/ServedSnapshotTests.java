package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for {@link ServedSnapshot}. */
@Isolated("it is promised within a second")
class ServedSnapshotTests {

    private static final int READERS = 4;
    private static final int PUBLICATIONS = 8;

    private static String fingerprint(ServedSnapshot served) {
        try (ServedSnapshot.Lease lease = served.acquire()) {
            return lease.snapshot().fingerprint();
        }
    }

    private static void await(ServedSnapshot served, String fingerprint) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(1));
        while (!fingerprint(served).equals(fingerprint)) {
            assertThat(Instant.now()).as("a publication is noticed").isBefore(end);
            Thread.sleep(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void readersAlwaysReadOneWholeSnapshotWhileOthersArePublished(TestDatabase database) throws Exception {
        AtomicBoolean done = new AtomicBoolean();
        try (SmallInstallation installation = SmallInstallation.on(database);
                ExecutorService threads = Executors.newFixedThreadPool(READERS)) {
            installation.publish();
            try (ServedSnapshot served = installation.serve()) {
                List<Future<Integer>> readers = IntStream.range(0, READERS)
                        .mapToObj(i -> threads.submit(() -> readUntil(done, installation, served)))
                        .toList();
                for (int i = 0; i < PUBLICATIONS; i++) {
                    await(served, installation.relabel("r" + i).publish());
                }
                done.set(true);
                for (Future<Integer> reader : readers) {
                    assertThat(reader.get()).isGreaterThan(PUBLICATIONS);
                }
            } finally {
                done.set(true);
            }
        }
    }

    private static int readUntil(AtomicBoolean done, SmallInstallation installation, ServedSnapshot served) {
        int reads = 0;
        while (!done.get()) {
            try (ServedSnapshot.Lease lease = served.acquire()) {
                String label = installation.label(lease.snapshot());
                assertThat(installation.label(lease.snapshot())).isEqualTo(label);
                reads++;
            }
        }
        return reads;
    }

    @ParameterizedTest
    @EnumSource
    void whatCannotBeServedIsLeftAlone(TestDatabase database) throws Exception {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            String fingerprint = installation.publish();
            try (ServedSnapshot served = installation.serve()) {
                installation.store().point(List.of(new Published("0".repeat(fingerprint.length()), null)));
                Thread.sleep(600);
                assertThat(fingerprint(served)).isEqualTo(fingerprint);
                await(served, installation.relabel("2").publish());
            }
        }
    }

    @Test
    void aRetiredSnapshotClosesWithItsLastLease() throws Exception {
        try (SmallInstallation installation = SmallInstallation.on(TestDatabase.SQLITE)) {
            installation.publish();
            try (ServedSnapshot served = installation.serve()) {
                Snapshot first;
                try (ServedSnapshot.Lease lease = served.acquire()) {
                    first = lease.snapshot();
                    await(served, installation.relabel("2").publish());
                    assertThat(installation.label(first)).isEqualTo("1");
                }
                assertThat(first.enter()).isFalse();
                assertThatThrownBy(() -> installation.label(first))
                        .hasRootCauseMessage("HikariDataSource HikariDataSource (snapshot) has been closed.");
            }
        }
    }

    @Test
    void beforeAnythingIsPublishedNothingCanBePinned() {
        try (SmallInstallation installation = SmallInstallation.on(TestDatabase.SQLITE);
                ServedSnapshot served = installation.serve()) {
            assertThatThrownBy(served::acquire).isInstanceOf(IllegalStateException.class);
        }
    }
}
