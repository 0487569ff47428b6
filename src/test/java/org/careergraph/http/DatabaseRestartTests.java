package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.http.Clients.Reply;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.CareerGraphProperties.Database;
import org.careergraph.snapshot.Snapshot;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests for a service whose PostgreSQL is restarted while it is asked. */
class DatabaseRestartTests {

    private static final Duration DOWN = Duration.ofSeconds(3);

    /** A pool tries every five seconds at least. */
    private static final Duration RECOVERY = Duration.ofSeconds(15);

    /** A connection that does not come, after others that did not come, with something for a busy machine. */
    private static final Duration LONGEST_REFUSAL = Duration.ofSeconds(8);

    /** Sooner than a connection is given up. */
    private static final Duration END = Duration.ofSeconds(10);

    /** Of the working database. */
    private static final int OTHER_CONNECTIONS = 4;

    private static EmbeddedPostgres server(Path data, int port) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(port)
                .setServerConfig("fsync", "off")
                .start();
    }

    @Test
    void withoutItsDatabaseTheServiceSaysSoAndWithItTheServiceAnswersAgain() throws Exception {
        Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "cluster")
                .toAbsolutePath();
        EmbeddedPostgres before = server(data, 0);
        Database database = new Database(before.getJdbcUrl("postgres", "postgres"), "postgres", null);
        List<String> settings = new ArrayList<>(Installation.settings(
                new CareerGraphProperties(TestDatabase.SQLITE.empty().home(), "us", database, TestDatabase.PATIENCE)));
        settings.add("--server.port=0");
        List<Reply> replies;
        Reply first;
        long stopped;
        try (ConfigurableApplicationContext service =
                        SpringApplication.run(CareerGraphApplication.class, settings.toArray(String[]::new));
                Clients clients = new Clients(URI.create(
                        "http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port")))) {
            first = clients.ask();
            clients.start();
            TimeUnit.MILLISECONDS.sleep(500);
            before.close();
            Thread.sleep(DOWN);
            try (EmbeddedPostgres after = server(data, before.getPort())) {
                clients.askUntilAnswered(RECOVERY);
                TimeUnit.MILLISECONDS.sleep(500);
                long back = System.nanoTime();
                TimeUnit.MILLISECONDS.sleep(500);
                replies = clients.stop();
                assertThat(replies.stream().filter(reply -> reply.askedAt() > back))
                        .as("once it is back, it is back for all")
                        .isNotEmpty()
                        .allMatch(reply -> reply.status() == 200);
                assertThat(connections(after)).isLessThanOrEqualTo(Snapshot.CONNECTIONS + OTHER_CONNECTIONS);
            }
            TimeUnit.MILLISECONDS.sleep(500); // for the service to look for its database, which is away
            stopped = System.nanoTime();
        }
        assertThat(Duration.ofNanos(System.nanoTime() - stopped))
                .as("it ends without its database, too")
                .isLessThan(END);
        check(first, replies);
    }

    private static void check(Reply first, List<Reply> replies) {
        assertThat(first.status()).isEqualTo(200);
        assertThat(replies).extracting(Reply::status).contains(200, 503).containsOnly(200, 503);
        assertThat(replies.stream().filter(reply -> reply.status() == 200))
                .extracting(Reply::body)
                .containsOnly(first.body());
        assertThat(replies.stream().filter(reply -> reply.status() == 503)).allSatisfy(reply -> {
            assertThat(reply.body())
                    .containsPattern("\"code\":\"(DATABASE_UNAVAILABLE|OVERLOADED)\"")
                    .doesNotContainIgnoringCase("sql")
                    .doesNotContain("Exception", "onnection refused", "pool");
            assertThat(reply.headers()).contains("retry-after", "application/problem+json", "no-store");
            assertThat(reply.took()).isLessThan(LONGEST_REFUSAL);
        });
        assertThat(replies).extracting(Reply::body).anyMatch(body -> body.contains("DATABASE_UNAVAILABLE"));
    }

    private static int connections(EmbeddedPostgres server) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery(
                        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'careergraph'")) {
            count.next();
            return count.getInt(1);
        }
    }
}
