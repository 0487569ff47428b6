package org.careergraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.Installation;
import org.careergraph.SmallDisk;
import org.careergraph.TestDatabase;
import org.careergraph.cli.Terminal.Outcome;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.ServedSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.graphql.execution.GraphQlSource;

/** Tests for what happens when the disk of the database is full, on a small one. */
class FullDiskTests {

    private static final int KILOBYTE = 1024;

    /** Enough to begin to write. */
    private static final int LITTLE = 200 * KILOBYTE;

    @TempDir
    private Path folder;

    private void writeOwnData(String label, int roles) throws IOException {
        Files.writeString(folder.resolve("source.csv"), "key,name,publisher,kind\nfirm,Job book,Firm Ltd,EDITORIAL\n");
        Files.writeString(folder.resolve("release.csv"), "source,label\nfirm," + label + "\n");
        Files.write(
                folder.resolve("role.csv"),
                Stream.concat(
                                Stream.of("key,title,summary,source"),
                                IntStream.range(0, roles).mapToObj(i -> "role-%d,Role %d,%s,firm"
                                        .formatted(i, i, "What it is. ".repeat(160))))
                        .toList());
    }

    @Test
    void onSqliteItIsToldInOneLineAndServingGoesOn() throws Exception {
        try (SmallDisk disk = SmallDisk.of(32)) {
            check(disk, new CareerGraphProperties(disk.folder(), "us", null, TestDatabase.PATIENCE));
            assertThat(disk.folder().resolve("published")).isDirectoryNotContaining("glob:**building*");
        }
    }

    @Test
    void onPostgresqlItIsToldInOneLineAndServingGoesOn() throws Exception {
        CareerGraphProperties properties = TestDatabase.POSTGRESQL.empty();
        String url = properties.database().url();
        String database = url.replaceFirst("[?].*", "").replaceFirst(".*/", "");
        try (SmallDisk disk = SmallDisk.of(64)) {
            Path tablespace = Files.createDirectory(disk.folder().resolve("tables"));
            administer(
                    url.replace(database, "postgres"),
                    List.of(
                            "CREATE TABLESPACE small LOCATION '" + tablespace + "'",
                            "ALTER DATABASE " + database + " SET TABLESPACE small"));
            try {
                check(disk, properties);
            } finally {
                administer(
                        url.replace(database, "postgres"),
                        List.of("DROP DATABASE " + database + " WITH (FORCE)", "DROP TABLESPACE small"));
            }
        }
    }

    private static void administer(String url, List<String> commands) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, "postgres", null);
                Statement statement = connection.createStatement()) {
            for (String command : commands) {
                statement.execute(command);
            }
        }
    }

    private void check(SmallDisk disk, CareerGraphProperties properties) throws Exception {
        Terminal terminal = Terminal.with(Installation.settings(properties));
        writeOwnData("1", 10);
        assertThat(terminal.type("import", folder.toString()).err()).doesNotContain("full");
        try (Installation serving = Installation.on(properties)) {
            serving.bean(ServedSnapshot.class).follow();
            String before = fingerprint(serving);

            writeOwnData("2", 1_000);
            disk.fill(LITTLE);
            checkRefused(terminal.type("import", folder.toString()));
            checkServing(serving, before, 17);
            disk.free();

            assertThat(terminal.type("import", "--no-publish", folder.toString())
                            .out())
                    .contains("release \"2\": new");
            disk.fill(LITTLE);
            checkRefused(terminal.type("publish"));
            checkServing(serving, before, 17);
            disk.free();

            assertThat(terminal.type("publish").out()).startsWith("Published snapshot ");
            awaitOther(serving, before);
            checkServing(serving, fingerprint(serving), 1_007);
            assertThat(terminal.type("verify").status()).isEqualTo(CommandLineEntry.DONE);
        }
    }

    private static void checkRefused(Outcome outcome) {
        assertThat(outcome.status()).as(outcome.err()).isEqualTo(CommandLineEntry.REFUSED);
        assertThat(outcome.err().lines().filter(line -> !line.contains(" took ") && !line.endsWith(" bytes")))
                .as(outcome.err())
                .last()
                .asString()
                .contains(" full")
                .endsWith("Nothing is half done");
        assertThat(outcome.err()).doesNotContain("\tat ");
    }

    private static void checkServing(Installation serving, String fingerprint, int roles) {
        assertThat(fingerprint(serving)).isEqualTo(fingerprint);
        assertThat(serving.bean(GraphQlSource.class)
                        .graphQl()
                        .execute("{ roles { totalCount } }")
                        .toSpecification()
                        .get("data")
                        .toString())
                .containsPattern("\"totalCount\" ?: ?" + roles + "}");
    }

    private static String fingerprint(Installation serving) {
        return serving.bean(ServedSnapshot.class).fingerprint(Audience.PUBLIC).orElseThrow();
    }

    private static void awaitOther(Installation serving, String before) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(30));
        while (fingerprint(serving).equals(before)) {
            assertThat(Instant.now()).as("a publication is noticed").isBefore(end);
            Thread.sleep(20);
        }
    }
}
