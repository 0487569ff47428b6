package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careergraph.jooq.Tables.SOURCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for what {@link Publisher} does with the history of publications and with damage. */
class PublisherTests {

    @ParameterizedTest
    @EnumSource
    void whatWasRolledBackIsNeverRolledBackTo(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            Publisher publisher = installation.publisher();
            String good = installation.publish();
            String bad = installation.relabel("bad").publish();
            publisher.rollback();
            installation.relabel("better").publish();
            assertThat(publisher.rollback().fingerprint()).isEqualTo(good);
            assertThat(installation.store().find(bad)).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOlderSnapshotThatIsPublishedAgainIsTheLatest(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            String one = installation.publish();
            String two = installation.relabel("2").publish();
            assertThat(installation.relabel("1").publisher().publish())
                    .isEqualTo(new Publisher.Publication(one, null, false));
            assertThat(installation.store().history())
                    .containsExactly(new Published(one, null), new Published(two, null));
            assertThat(installation.publisher().rollback().fingerprint()).isEqualTo(two);
        }
    }

    @ParameterizedTest
    @EnumSource
    void anotherHomeLocationMakesAnotherSnapshot(TestDatabase database) {
        CareerGraphProperties properties = database.empty();
        try (SmallInstallation installation = SmallInstallation.of(properties)) {
            installation.publish();
            assertThat(installation.publisher().isServable()).isTrue();
        }
        try (SmallInstallation elsewhere = new SmallInstallation(
                new CareerGraphProperties(properties.home(), "us-wa", properties.database(), TestDatabase.PATIENCE))) {
            assertThat(elsewhere.publisher().isServable()).isFalse();
            assertThatThrownBy(elsewhere::publish).hasMessageContaining("the home location \"us-wa\" is not held");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotOfAnotherVersionIsNotServedButBuiltAgain(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            SnapshotStore store = installation.store();
            Description now = store.find(installation.publish()).orElseThrow();
            Description other = new Description(now.fingerprint(), "0", now.homeLocation(), now.builtAt());
            store.build(installation.working(), other);
            assertThat(store.current()).as("the pointer stays").contains(new Published(now.fingerprint(), null));
            assertThat(installation.publisher().isServable()).isFalse();
            try (ServedSnapshot served = installation.serve()) {
                assertThatThrownBy(served::acquire).isInstanceOf(IllegalStateException.class);
            }
            assertThat(installation.publisher().publish())
                    .isEqualTo(new Publisher.Publication(now.fingerprint(), null, true));
            assertThat(installation.publisher().isServable()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void aSnapshotOfAnotherVersionIsNotRolledBackTo(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            SnapshotStore store = installation.store();
            Description old = store.find(installation.publish()).orElseThrow();
            installation.relabel("2").publish();
            store.build(
                    installation.working(), new Description(old.fingerprint(), "0", old.homeLocation(), old.builtAt()));
            assertThatThrownBy(installation.publisher()::rollback).isInstanceOf(PublicationRefusedException.class);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDerivationThatFailsChangesNothing(TestDatabase database) {
        Derivation failing = transaction -> {
            transaction.update(SOURCE).set(SOURCE.NAME, "half").execute();
            throw new IllegalStateException("broken");
        };
        try (SmallInstallation installation = SmallInstallation.of(database.empty(), failing)) {
            assertThatThrownBy(installation::publish).hasMessageContaining("broken");
            assertThat(installation.working().dsl().fetchValues(SOURCE.NAME)).containsExactly("One");
            assertThat(installation.store().history()).isEmpty();
        }
    }

    @Test
    void aDamagedFileOrPointerIsAsGoodAsNoneAndIsReplaced() throws IOException {
        CareerGraphProperties properties = TestDatabase.SQLITE.empty();
        Path published = properties.home().resolve("published");
        try (SmallInstallation installation = SmallInstallation.of(properties)) {
            String fingerprint = installation.publish();

            Files.writeString(published.resolve("current"), "../../etc/passwd\n");
            assertThat(installation.publisher().isServable()).isFalse();
            assertThat(installation.publisher().publish())
                    .isEqualTo(new Publisher.Publication(fingerprint, null, false));

            Files.writeString(published.resolve(fingerprint + ".db"), "not a database");
            assertThat(installation.publisher().isServable()).isFalse();
            assertThat(installation.publisher().publish())
                    .isEqualTo(new Publisher.Publication(fingerprint, null, true));
            assertThat(installation.label(installation.published())).isEqualTo("1");
        }
    }

    @Test
    void aSchemaThatIsGoneIsBuiltAgain() {
        try (SmallInstallation installation = SmallInstallation.on(TestDatabase.POSTGRESQL)) {
            String fingerprint = installation.publish();
            installation.working().dsl().execute("DROP SCHEMA s_" + fingerprint.substring(0, 40) + " CASCADE");
            assertThat(installation.publisher().isServable()).isFalse();
            assertThat(installation.publisher().publish())
                    .isEqualTo(new Publisher.Publication(fingerprint, null, true));
            assertThat(installation.label(installation.published())).isEqualTo("1");
        }
    }

    @Test
    void leftoversOfAKilledPublicationAreNotMixedIn() throws IOException {
        CareerGraphProperties properties = TestDatabase.SQLITE.empty();
        Path published = Files.createDirectories(properties.home().resolve("published"));
        try (SmallInstallation installation = SmallInstallation.of(properties)) {
            Files.writeString(published.resolve("building"), "half");
            Files.writeString(published.resolve("building-journal"), "half");
            String file = installation.publish() + ".db";
            try (var files = Files.list(published)) {
                assertThat(files.map(path -> path.getFileName().toString()))
                        .containsExactlyInAnyOrder("current", file, file + ".sha256");
            }
            assertThat(List.of(Files.readAllBytes(published.resolve(file))[18]))
                    .as("read and written without a write-ahead log")
                    .containsExactly((byte) 1);
        }
    }
}
