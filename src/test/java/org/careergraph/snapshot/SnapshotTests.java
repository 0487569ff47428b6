package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.careergraph.TestDatabase;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for {@link Snapshot}. */
class SnapshotTests {

    /** In the order of their bytes. */
    private static final List<String> TITLES =
            List.of("", " a", "A", "B", "Z", "_", "a", "a b", "a-b", "ab", "Á", "é", "ö");

    private record Value(int number) {}

    private record Sum(int number) {}

    @ParameterizedTest
    @EnumSource
    void textIsInTheOrderOfItsBytes(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            int id = 0;
            for (String title : TITLES.subList(1, TITLES.size()).reversed()) {
                installation.addRole(++id, title);
            }
            Snapshot snapshot = installation.published();
            assertThat(snapshot.dsl()
                            .select(ROLE.TITLE)
                            .from(ROLE)
                            .orderBy(ROLE.TITLE)
                            .fetch(ROLE.TITLE))
                    .isEqualTo(TITLES.subList(1, TITLES.size()));
            assertThat(snapshot.dsl().fetchCount(ROLE, ROLE.TITLE.lt("a"))).isEqualTo(TITLES.indexOf("a") - 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothingCanBeWritten(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            Snapshot snapshot = installation.published();
            assertThatThrownBy(() -> snapshot.dsl()
                            .update(DATASET)
                            .set(DATASET.BUILT_AT, "never")
                            .execute())
                    .isInstanceOf(DataAccessException.class)
                    .message()
                    .containsAnyOf("readonly", "read-only");
        }
    }

    @ParameterizedTest
    @EnumSource
    void itSaysWhatItIs(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            Snapshot snapshot = installation.published();
            assertThat(snapshot.dsl().selectFrom(DATASET).fetchSingle()).satisfies(dataset -> {
                assertThat(dataset.getFingerprint()).isEqualTo(snapshot.fingerprint());
                assertThat(dataset.getSchemaVersion())
                        .isEqualTo(installation.working().schemaVersion());
                assertThat(dataset.getHomeLocationId()).isEqualTo(1);
            });
        }
    }

    @Test
    void anAttachmentIsMadeOnceAndMayAskForAnother() {
        try (SmallInstallation installation = SmallInstallation.on(TestDatabase.SQLITE)) {
            Snapshot snapshot = installation.published();
            AtomicInteger made = new AtomicInteger();
            List<Sum> sums = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                sums.add(snapshot.attachment(
                        Sum.class,
                        s -> new Sum(1
                                + s.attachment(Value.class, t -> new Value(made.incrementAndGet()))
                                        .number())));
            }
            assertThat(sums).containsOnly(new Sum(2));
            assertThat(made).hasValue(1);
        }
    }
}
