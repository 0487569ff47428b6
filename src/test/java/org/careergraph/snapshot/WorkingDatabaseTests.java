package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.careergraph.jooq.Tables.SOURCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.TestDatabase;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for {@link WorkingDatabase}. */
class WorkingDatabaseTests {

    @ParameterizedTest
    @EnumSource
    void aServiceCanStartWhileAnImportIsRunning(TestDatabase database) {
        CareerGraphProperties properties = database.empty();
        try (SmallInstallation importing = SmallInstallation.of(properties)) {
            String fingerprint = importing.publish();
            importing.working().transaction(transaction -> {
                transaction.update(SOURCE).set(SOURCE.NAME, "Two").execute();
                try (SmallInstallation starting = new SmallInstallation(properties);
                        ServedSnapshot served = starting.serve();
                        ServedSnapshot.Lease lease = served.acquire()) {
                    assertThat(starting.publisher().isServable()).isTrue();
                    assertThat(lease.snapshot().fingerprint()).isEqualTo(fingerprint);
                    assertThatThrownBy(starting::publish).isInstanceOf(WorkingDatabaseBusyException.class);
                }
                return "done";
            });
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatThrowsChangesNothingAndLetsOthersIn(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            WorkingDatabase working = installation.working();
            assertThatThrownBy(() -> working.transaction(transaction -> {
                        transaction.update(SOURCE).set(SOURCE.NAME, "Two").execute();
                        throw new IllegalStateException("stop");
                    }))
                    .hasMessage("stop");
            assertThat(working.dsl().fetchValues(SOURCE.NAME)).containsExactly("One");
            assertThat(working.exclusively(() -> working.exclusively(() -> "in")))
                    .isEqualTo("in");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aRehearsalSeesWhatItDidAndLeavesNothing(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            WorkingDatabase working = installation.working();
            List<String> seen = working.rehearse(() -> {
                working.transaction(first -> rename(first, "Two"));
                assertThatThrownBy(() -> working.transaction(second -> {
                            rename(second, "Three");
                            throw new IllegalStateException("only this part");
                        }))
                        .hasMessage("only this part");
                return working.dsl().fetchValues(SOURCE.NAME);
            });
            assertThat(seen).containsExactly("Two");
            assertThat(working.dsl().fetchValues(SOURCE.NAME)).containsExactly("One");
        }
    }

    private static int rename(DSLContext transaction, String name) {
        return transaction.update(SOURCE).set(SOURCE.NAME, name).execute();
    }

    @ParameterizedTest
    @CsvSource({
        "PRAGMA query_only = on, it is read only",
        "PRAGMA max_page_count = 1, the disk is full",
    })
    void aFullOrReadOnlyDiskIsToldInOneLine(String limit, String words) {
        CareerGraphProperties properties = TestDatabase.SQLITE.empty();
        try (SmallInstallation installation = SmallInstallation.of(properties)) {
            WorkingDatabase working = installation.working();
            working.dsl().execute(limit);
            assertThatThrownBy(() -> working.transaction(transaction ->
                            transaction.execute("UPDATE source SET attribution = hex(zeroblob(500000))")))
                    .isInstanceOf(WorkingDatabaseUnusableException.class)
                    .hasMessage("Cannot use the database jdbc:sqlite:"
                            + properties.home().resolve("working.db") + ": " + words + ". Nothing is half done");
            assertThat(working.dsl().fetchValues(SOURCE.ATTRIBUTION)).containsOnlyNulls();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "53100, the disk of its server is full",
        "25006, it is read only",
        "08006, the connection to its server is lost",
    })
    void aServerThatRefusesIsToldInOneLine(String state, String words) {
        try (SmallInstallation installation = SmallInstallation.on(TestDatabase.POSTGRESQL)) {
            assertThatThrownBy(() -> installation.working().transaction(transaction -> {
                        rename(transaction, "Two");
                        return transaction.execute(
                                "DO $$ BEGIN RAISE EXCEPTION 'no' USING ERRCODE = '" + state + "'; END $$");
                    }))
                    .isInstanceOf(WorkingDatabaseUnusableException.class)
                    .hasMessageEndingWith(": " + words + ". Nothing is half done");
        }
    }

    @Test
    void tablesOfOtherMigrationsAreToldWithTheWayOut() {
        CareerGraphProperties properties = TestDatabase.SQLITE.empty();
        try (WorkingDatabase working = WorkingDatabase.open(properties)) {
            working.transaction(transaction -> transaction.execute("UPDATE flyway_schema_history SET checksum = 1"));
        }
        assertThatThrownBy(() -> WorkingDatabase.open(properties))
                .isInstanceOf(WorkingDatabaseUnusableException.class)
                .hasMessageContaining("was made by another version of this program");
    }

    @Test
    void aHomeThatCannotBeMadeIsToldInOneLine() throws IOException {
        Path file = Files.createTempFile(Files.createDirectories(Path.of("target", "homes")), "file", "");
        assertThatThrownBy(
                        () -> WorkingDatabase.open(new CareerGraphProperties(file, "us", null, TestDatabase.PATIENCE)))
                .isInstanceOf(WorkingDatabaseUnusableException.class)
                .hasMessage("Cannot make the home folder " + file);
    }

    @Test
    void aServerThatDoesNotAnswerIsToldInOneLine() {
        CareerGraphProperties properties = new CareerGraphProperties(
                TestDatabase.SQLITE.empty().home(),
                "us",
                new CareerGraphProperties.Database("jdbc:postgresql://localhost:1/none", null, null),
                TestDatabase.PATIENCE);
        assertThatThrownBy(() -> WorkingDatabase.open(properties))
                .isInstanceOf(WorkingDatabaseUnusableException.class)
                .hasMessage("Cannot open the working database jdbc:postgresql://localhost:1/none: Connection refused");
    }
}
