package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careergraph.jooq.Tables.ROLE;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Importer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for {@link Publisher} and what follows it. */
class PublicationTests {

    private static final Path STARTER = Path.of("db", "starter");

    /** That it takes a second at most is tested by {@link ServedSnapshotTests}, which run alone. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static Installation withStarter(TestDatabase database) {
        Installation installation = Installation.empty(database);
        installation.bean(Importer.class).importFolder(STARTER);
        return installation;
    }

    private static String title(Snapshot snapshot) {
        return snapshot.dsl()
                .select(ROLE.TITLE)
                .from(ROLE)
                .where(ROLE.SLUG.eq("data-analyst"))
                .fetchSingle(ROLE.TITLE);
    }

    private static void rename(Installation installation, String title) {
        installation.working().transaction(transaction -> {
            transaction
                    .update(ROLE)
                    .set(ROLE.TITLE, title)
                    .where(ROLE.SLUG.eq("data-analyst"))
                    .execute();
            // A new release has other files; its name in the fingerprint is what tells the two apart.
            return transaction.execute("UPDATE release_file SET sha256 = '%064x'".formatted(title.hashCode() & 0xffff));
        });
    }

    private static Snapshot serving(ServedSnapshot served) {
        try (ServedSnapshot.Lease lease = served.acquire()) {
            return lease.snapshot();
        }
    }

    private static void await(ServedSnapshot served, String fingerprint) throws InterruptedException {
        Instant end = Instant.now().plus(PATIENCE);
        while (!serving(served).fingerprint().equals(fingerprint)) {
            assertThat(Instant.now()).as("served %s", fingerprint).isBefore(end);
            Thread.sleep(10);
        }
    }

    @ParameterizedTest
    @EnumSource
    void publicationIsNoticedAndALeaseKeepsItsSnapshot(TestDatabase database) throws Exception {
        try (Installation installation = withStarter(database)) {
            Publisher publisher = installation.bean(Publisher.class);
            String before = publisher.publish().fingerprint();
            ServedSnapshot served = installation.bean(ServedSnapshot.class);
            served.follow();
            try (ServedSnapshot.Lease lease = served.acquire()) {
                rename(installation, "Data Reader");
                String after = publisher.publish().fingerprint();
                await(served, after);
                assertThat(after).isNotEqualTo(before);
                assertThat(title(lease.snapshot())).isEqualTo("Data Analyst");
                assertThat(title(serving(served))).isEqualTo("Data Reader");
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void rollbackServesTheSnapshotBeforeAndPublishingAgainBuildsNothing(TestDatabase database) {
        try (Installation installation = withStarter(database)) {
            Publisher publisher = installation.bean(Publisher.class);
            SnapshotStore store = installation.bean(SnapshotStore.class);
            String first = publisher.publish().fingerprint();
            assertThatThrownBy(publisher::rollback).isInstanceOf(PublicationRefusedException.class);
            rename(installation, "Data Reader");
            String second = publisher.publish().fingerprint();

            assertThat(publisher.rollback().fingerprint()).isEqualTo(first);
            assertThat(store.current()).contains(new Published(first, null));
            assertThat(publisher.publish()).isEqualTo(new Publisher.Publication(second, null, false));
        }
    }

    @ParameterizedTest
    @EnumSource
    void theLastThreeSnapshotsStay(TestDatabase database) {
        try (Installation installation = withStarter(database)) {
            Publisher publisher = installation.bean(Publisher.class);
            for (String title : new String[] {"One", "Two", "Three", "Four"}) {
                rename(installation, title);
                publisher.publish();
            }
            assertThat(installation.bean(SnapshotStore.class).history()).hasSize(SnapshotStore.KEPT);
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatBreaksAnInvariantIsNotPublished(TestDatabase database) {
        try (Installation installation = withStarter(database)) {
            Publisher publisher = installation.bean(Publisher.class);
            String before = publisher.publish().fingerprint();
            installation
                    .working()
                    .transaction(transaction -> transaction.execute("UPDATE classification SET weight_ppm = 600000"));
            assertThatThrownBy(publisher::publish)
                    .isInstanceOf(PublicationRefusedException.class)
                    .hasMessageContaining("the weights of role:own:machine-learning-engineer in ONET_SOC are over 1");
            assertThat(installation.bean(SnapshotStore.class).current()).contains(new Published(before, null));
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsPublishedFromAnEmptyDatabase(TestDatabase database) {
        try (Installation installation = Installation.empty(database)) {
            assertThatThrownBy(installation.bean(Publisher.class)::publish)
                    .hasMessageContaining("no release is imported")
                    .hasMessageContaining("the home location \"us\" is not held");
            assertThat(installation.bean(Publisher.class).isServable()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void onlyOneImportOrPublicationRunsAtATime(TestDatabase database) {
        CareerGraphProperties properties = database.empty();
        try (WorkingDatabase one = WorkingDatabase.open(properties);
                WorkingDatabase other = WorkingDatabase.open(properties)) {
            one.exclusively(() -> {
                assertThatThrownBy(() -> other.exclusively(() -> "never"))
                        .isInstanceOf(WorkingDatabaseBusyException.class);
                return "done";
            });
            assertThat(other.exclusively(() -> "free again")).isEqualTo("free again");
        }
    }

    @Test
    void theSameDataHasTheSameFingerprintOnBothDatabases() {
        try (Installation sqlite = withStarter(TestDatabase.SQLITE);
                Installation postgresql = withStarter(TestDatabase.POSTGRESQL)) {
            assertThat(sqlite.bean(Publisher.class).publish().fingerprint())
                    .isEqualTo(postgresql.bean(Publisher.class).publish().fingerprint());
        }
    }

    @Test
    void sqliteKeepsStatisticsButNoSamples() {
        try (Installation installation = withStarter(TestDatabase.SQLITE)) {
            String fingerprint = installation.bean(Publisher.class).publish().fingerprint();
            Snapshot snapshot = installation.bean(SnapshotStore.class).open(fingerprint);
            assertThat(snapshot.dsl().fetchValues("SELECT name FROM sqlite_schema WHERE name LIKE 'sqlite_stat%'"))
                    .map(String::valueOf)
                    .containsExactly("sqlite_stat1");
            assertThatThrownBy(() -> snapshot.dsl().deleteFrom(ROLE).execute()).hasMessageContaining("readonly");
            snapshot.leave();
        }
    }

    @Test
    void theWorkingDatabaseHasThePragmasThatItNeeds() {
        try (WorkingDatabase working = WorkingDatabase.open(TestDatabase.SQLITE.empty())) {
            assertThat(working.dsl().fetchValue("PRAGMA foreign_keys")).isEqualTo(1);
            assertThat(working.dsl().fetchValue("PRAGMA journal_mode")).isEqualTo("wal");
            assertThat(working.dsl().fetchValue("PRAGMA synchronous")).isEqualTo(2);
            assertThat(working.dsl().fetchValue("PRAGMA busy_timeout")).isEqualTo(5000);
        }
    }
}
