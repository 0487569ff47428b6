package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.DOWNLOAD;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.careergraph.Installation;
import org.careergraph.KilledProcess;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Importer;
import org.careergraph.jooq.DefaultSchema;
import org.jooq.Table;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for what a publication leaves when its process is killed. */
@Execution(ExecutionMode.CONCURRENT)
class KilledPublicationTests {

    /** Each takes a second or two; {@code -Dkills=100} looks harder. */
    private static final int KILLS = Integer.getInteger("kills", 4);

    /** Longer than a publication takes. */
    private static final int SPAN_MILLIS = 200;

    private static final Pattern FINGERPRINT = Pattern.compile("[0-9a-f]{64}");

    private final Random moments = new Random(1);

    @ParameterizedTest
    @EnumSource
    void killedAtAnyMomentAWholeSnapshotIsServedAndThePublicationCanBeRunAgain(TestDatabase database) throws Exception {
        CareerGraphProperties properties = database.empty();
        try (Installation installation = Installation.on(properties)) {
            installation.bean(Importer.class).importStarter();
            PublishingProgram.change(installation.working(), 0);
            installation.bean(Publisher.class).publish();
        }
        List<String> served = new ArrayList<>();
        for (int kill = 0; kill < KILLS; kill++) {
            KilledProcess.run(
                    PublishingProgram.class,
                    PublishingProgram.arguments(properties),
                    FINGERPRINT.asMatchPredicate(),
                    KilledProcess.moment(kill, KILLS, SPAN_MILLIS, moments));
            database.awaitNobody(properties);
            served.add(wholeSnapshot(properties));
        }
        assertThat(served).doesNotHaveDuplicates();
        try (WorkingDatabase working = WorkingDatabase.open(properties)) {
            SnapshotStore store = PublishingProgram.store(working, properties);
            PublishingProgram.change(working, 1);
            Publisher.Publication again =
                    PublishingProgram.publisher(working, properties).publish();
            assertThat(again.built()).isTrue();
            assertThat(store.current()).contains(new Published(again.fingerprint(), null));
            assertThat(store.history()).hasSize(SnapshotStore.KEPT).allMatch(f -> store.find(f.fingerprint())
                    .isPresent());
        }
    }

    /** What is served after a start: its fingerprint, once every table of it can be read and all is from one round. */
    private static String wholeSnapshot(CareerGraphProperties properties) {
        try (WorkingDatabase working = WorkingDatabase.open(properties);
                ServedSnapshot served = new SnapshotConfiguration()
                        .servedSnapshot(PublishingProgram.store(working, properties), working)) {
            assertThat(PublishingProgram.publisher(working, properties).isServable())
                    .isTrue();
            served.follow();
            try (ServedSnapshot.Lease lease = served.acquire()) {
                Snapshot snapshot = lease.snapshot();
                List<String> rounds = new ArrayList<>();
                rounds.addAll(
                        snapshot.dsl().selectDistinct(SOURCE.NAME).from(SOURCE).fetch(SOURCE.NAME));
                rounds.addAll(snapshot.dsl()
                        .selectDistinct(RELEASE_FILE.SHA256)
                        .from(RELEASE_FILE)
                        .fetch(RELEASE_FILE.SHA256));
                assertThat(rounds).hasSize(2).allMatch(rounds.getFirst()::equals);
                for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                    if (table.equals(DOWNLOAD)) {
                        continue; // tells of the file, not of what is in it
                    }
                    assertThat(snapshot.dsl().fetchCount(table))
                            .as(table.getName())
                            .isEqualTo(working.dsl().fetchCount(table)
                                    + (table.getName().equals("dataset") ? 1 : 0));
                }
                return snapshot.fingerprint();
            }
        }
    }
}
