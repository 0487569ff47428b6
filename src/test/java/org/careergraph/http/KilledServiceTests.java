package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.ServiceProcess;
import org.careergraph.TestDatabase;
import org.careergraph.http.Clients.Reply;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests for a service that is killed while it is asked, and for one whose published snapshot somebody deletes. */
class KilledServiceTests {

    private static final Duration AT_ONCE = Duration.ofSeconds(10);

    @ParameterizedTest
    @EnumSource
    void killedUnderLoadItServesTheSameAfterAStart(TestDatabase database) throws Exception {
        CareerGraphProperties properties = database.empty();
        List<Reply> replies;
        try (ServiceProcess process = ServiceProcess.start(properties);
                Clients clients = new Clients(process.address()).start()) {
            clients.askUntilAnswered(AT_ONCE);
            TimeUnit.MILLISECONDS.sleep(700);
            process.process().destroyForcibly().waitFor();
            replies = clients.stop();
        }
        assertThat(replies).extracting(Reply::status).contains(200, 0).containsOnly(200, 0);
        database.awaitNobody(properties);
        try (ConfigurableApplicationContext service = start(properties);
                Clients clients = new Clients(address(service))) {
            Reply again = clients.ask();
            assertThat(replies.stream().filter(reply -> reply.status() == 200))
                    .as("every answer before, which names its snapshot, and the one after")
                    .extracting(Reply::body)
                    .containsOnly(again.body());
            assertThat(service.getBean(Verification.class).verify())
                    .allMatch(check -> check.violations().isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aDeletedSnapshotIsPublishedAgain(TestDatabase database) throws Exception {
        CareerGraphProperties properties = database.empty();
        Reply before;
        try (ConfigurableApplicationContext service = start(properties);
                Clients clients = new Clients(address(service))) {
            before = clients.ask();
            assertThat(before.status()).isEqualTo(200);
            delete(properties, fingerprint(service));
            Reply without = clients.ask();
            if (database == TestDatabase.SQLITE) {
                assertThat(without.body()).as("a file that is open").isEqualTo(before.body());
            } else {
                assertThat(without.body()).contains("\"code\":\"INTERNAL\"").doesNotContain("s_", "relation");
            }
            assertThat(service.getBean(Verification.class).verify())
                    .anySatisfy(check -> assertThat(check.violations()).containsExactly("it is missing, or damaged"));
            assertThat(service.getBean(Publisher.class).publish().built()).isTrue();
            assertThat(clients.ask().body()).as("without a start").isEqualTo(before.body());
            delete(properties, fingerprint(service));
        }
        try (ConfigurableApplicationContext service = start(properties);
                Clients clients = new Clients(address(service))) {
            assertThat(clients.ask().body()).isEqualTo(before.body());
        }
    }

    private static ConfigurableApplicationContext start(CareerGraphProperties properties) {
        List<String> settings = new ArrayList<>(Installation.settings(properties));
        settings.add("--server.port=0");
        return SpringApplication.run(CareerGraphApplication.class, settings.toArray(String[]::new));
    }

    private static URI address(ConfigurableApplicationContext service) {
        return URI.create("http://localhost:" + service.getEnvironment().getRequiredProperty("local.server.port"));
    }

    private static String fingerprint(ConfigurableApplicationContext service) {
        return service.getBean(ServedSnapshot.class)
                .fingerprint(Audience.PUBLIC)
                .orElseThrow();
    }

    private static void delete(CareerGraphProperties properties, String fingerprint) throws IOException, SQLException {
        if (properties.database() == null) {
            Files.delete(Path.of(properties.home().toString(), "published", fingerprint + ".db"));
            return;
        }
        try (Connection connection = DriverManager.getConnection(
                        properties.database().url(), properties.database().user(), null);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA s_" + fingerprint.substring(0, 40) + " CASCADE");
        }
    }
}
