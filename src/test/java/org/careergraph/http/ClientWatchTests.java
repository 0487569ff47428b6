package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.ServedSnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** Tests that the database stops working for a client that has gone, and that nothing happens to one that waits. */
@Timeout(120)
class ClientWatchTests {

    private static final String GOOD = "{\"query\":\"{ dataset { homeLocation { slug } } }\"}";

    private static ConfigurableApplicationContext service(CareerGraphProperties properties) {
        List<String> arguments = new ArrayList<>(Installation.settings(properties));
        arguments.add("--server.port=0");
        arguments.add("--careergraph.request-timeout=100s");
        return SpringApplication.run(CareerGraphApplication.class, arguments.toArray(String[]::new));
    }

    private static Socket post(ConfigurableApplicationContext service, String body) throws IOException {
        int port = Integer.parseInt(service.getEnvironment().getRequiredProperty("local.server.port"));
        Socket client = new Socket("127.0.0.1", port);
        client.setSoTimeout(60_000);
        send(client, body);
        return client;
    }

    private static void send(Socket client, String body) throws IOException {
        String head =
                "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
                        .formatted(body.length());
        client.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
    }

    private static String read(Socket client) throws IOException {
        return read(client, "statements");
    }

    private static String read(Socket client, String until) throws IOException {
        StringBuilder text = new StringBuilder();
        byte[] part = new byte[8192];
        while (!text.toString().contains(until)) {
            int length = client.getInputStream().read(part);
            assertThat(length).as(text.toString()).isPositive();
            text.append(new String(part, 0, length, StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static HikariDataSource pool(ConfigurableApplicationContext service) {
        try (ServedSnapshot.Lease lease = service.getBean(ServedSnapshot.class).acquire()) {
            return (HikariDataSource) lease.snapshot().dataSource();
        }
    }

    private static int active(ConfigurableApplicationContext service) {
        return pool(service).getHikariPoolMXBean().getActiveConnections();
    }

    /** As much as one request may ask for: the pay of a hundred roles in a hundred places, many times over. */
    private static String heavy() {
        String cells =
                IntStream.range(0, 5).mapToObj(i -> "a" + i + ": availability ").collect(Collectors.joining());
        String grids = IntStream.range(0, 19)
                .mapToObj(i -> "g%d: compareSalaries(roles: $r, locations: $l) { rows { cells { %s } } } "
                        .formatted(i, i < 18 ? "a" + i + ": availability" : cells))
                .collect(Collectors.joining());
        return JsonMapper.shared()
                .writeValueAsString(Map.of(
                        "query",
                        "query ($r: [RoleRef!]!, $l: [LocationRef!]!) { " + grids + "}",
                        "variables",
                        Map.of(
                                "r", Collections.nCopies(100, Map.of("slug", "data-analyst")),
                                "l", Collections.nCopies(100, Map.of("slug", "us")))));
    }

    @Test
    void onSqliteTheConnectionIsBackInThePool() throws Exception {
        try (ConfigurableApplicationContext service = service(TestDatabase.SQLITE.empty())) {
            long whole = System.nanoTime();
            try (Socket patient = post(service, heavy())) {
                assertThat(read(patient)).contains("\"g18\"").doesNotContain("errors");
            }
            whole = System.nanoTime() - whole;
            Socket client = post(service, heavy().replace("availability", "availability "));
            await().until(() -> active(service) == 1);
            client.close();
            long gone = System.nanoTime();
            await().pollInterval(Duration.ofMillis(5)).until(() -> active(service) == 0);

            assertThat(System.nanoTime() - gone).isLessThan(Math.min(whole, 2_000_000_000L));
            try (Socket next = post(service, GOOD)) {
                assertThat(read(next)).contains("{\"data\":{\"dataset\":{\"homeLocation\":{\"slug\":\"us\"}}}");
            }
        }
    }

    /** Somebody holds a lock that every answer has to wait for. */
    @Test
    void onPostgresTheQueryIsGone() throws Exception {
        CareerGraphProperties properties = TestDatabase.POSTGRESQL.empty();
        try (ConfigurableApplicationContext service = service(properties);
                Connection other =
                        DriverManager.getConnection(properties.database().url(), "postgres", null);
                Connection watch =
                        DriverManager.getConnection(properties.database().url(), "postgres", null);
                Socket first = post(service, "{\"query\":\"{ sources { id } }\"}")) {
            assertThat(read(first)).contains("\"id\"");
            String schema = pool(service).getDataSourceProperties().getProperty("currentSchema");
            other.setAutoCommit(false);
            other.createStatement().execute("LOCK TABLE " + schema + ".location IN ACCESS EXCLUSIVE MODE");
            Socket gone = post(service, GOOD);
            await().until(() -> waiting(watch) == 1);
            Thread.sleep(600); // asked several times whether it is there
            assertThat(waiting(watch)).isOne();
            gone.close();
            await().atMost(Duration.ofSeconds(2)).until(() -> waiting(watch) == 0);
            await().until(() -> active(service) == 0);

            try (Socket client = post(service, GOOD.replace("slug", "name"))) {
                await().until(() -> waiting(watch) == 1);
                send(client, GOOD); // the next request, while the first is being answered
                Thread.sleep(600);
                other.rollback();
                assertThat(read(client, "slug")).contains("United States");
            }
        }
    }

    private static int waiting(Connection connection) throws SQLException {
        try (ResultSet count = connection
                .createStatement()
                .executeQuery("select count(*) from pg_stat_activity where state = 'active'"
                        + " and wait_event_type = 'Lock' and datname = current_database()")) {
            count.next();
            return count.getInt(1);
        }
    }
}
