package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.RELEASE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.TestDatabase;
import org.careergraph.snapshot.Verification.Check;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for what {@link Verification} finds. */
class VerificationTests {

    private static List<Check> verify(SmallInstallation installation) {
        return new Verification(installation.working(), installation.store(), installation.publisher()).verify();
    }

    private static Stream<String> violations(SmallInstallation installation) {
        return verify(installation).stream().flatMap(check -> check.violations().stream());
    }

    @ParameterizedTest
    @EnumSource
    void whatIsWholeHasNoViolations(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            String fingerprint = installation.publish();
            assertThat(violations(installation)).isEmpty();
            assertThat(verify(installation))
                    .extracting(Check::what)
                    .contains(
                            "the served snapshot " + fingerprint + " opens",
                            "the served snapshot is what its fingerprint names")
                    .hasSize(database == TestDatabase.SQLITE ? 5 : 3);
            assertThat(installation.publisher().isUpToDate()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void brokenRulesOfTheWorkingDatabaseAreTold(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            installation
                    .working()
                    .transaction(transaction -> transaction.deleteFrom(LOCATION).execute());
            assertThat(violations(installation))
                    .singleElement()
                    .asString()
                    .startsWith("the home location \"us\" is not held");
            assertThat(installation.publisher().isUpToDate()).isFalse();
        }
    }

    @Test
    void aSnapshotThatHoldsSomethingElseIsTold() throws SQLException {
        CareerGraphProperties properties = TestDatabase.SQLITE.empty();
        try (SmallInstallation installation = SmallInstallation.of(properties)) {
            Path file = properties.home().resolve("published").resolve(installation.publish() + ".db");
            try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
                connection.createStatement().execute("UPDATE release SET public_id = 'release:own:one:other'");
            }
            assertThat(violations(installation))
                    .singleElement()
                    .asString()
                    .startsWith("the fingerprint of what it holds is ")
                    .endsWith("; publish again");
        }
    }

    @Test
    void aSnapshotThatHoldsSomethingElseIsToldOnPostgresqlToo() {
        try (SmallInstallation installation = SmallInstallation.on(TestDatabase.POSTGRESQL)) {
            String schema = "s_" + installation.publish().substring(0, 40);
            installation.working().dsl().execute("UPDATE " + schema + ".release SET public_id = 'other'");
            assertThat(violations(installation)).singleElement().asString().endsWith("; publish again");
        }
    }

    @Test
    void aDamagedSnapshotIsTold() throws IOException {
        CareerGraphProperties properties = TestDatabase.SQLITE.empty();
        try (SmallInstallation installation = SmallInstallation.of(properties)) {
            Path file = properties.home().resolve("published").resolve(installation.publish() + ".db");
            byte[] bytes = Files.readAllBytes(file);
            int page = 4_096;
            for (int i = bytes.length - page; i < bytes.length; i++) {
                bytes[i] = 'x';
            }
            Files.write(file, bytes);
            assertThat(verify(installation))
                    .filteredOn(check -> check.what().startsWith("the file of the served snapshot"))
                    .singleElement()
                    .satisfies(check -> assertThat(check.violations()).isNotEmpty());
            Files.writeString(file, "not a database");
            assertThat(violations(installation)).containsExactly("it is missing, or damaged");
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatIsImportedAndNotPublishedIsKnown(TestDatabase database) {
        try (SmallInstallation installation = SmallInstallation.on(database)) {
            installation.publish();
            installation.relabel("2");
            assertThat(violations(installation)).isEmpty();
            assertThat(installation.publisher().isUpToDate()).isFalse();
            assertThat(installation.working().dsl().fetchValues(RELEASE.LABEL)).containsExactly("2");
        }
    }
}
