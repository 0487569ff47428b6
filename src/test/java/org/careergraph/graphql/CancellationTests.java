package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.zaxxer.hikari.HikariDataSource;
import graphql.ExecutionInput;
import graphql.GraphQL;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.careergraph.PublishedStarter;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests that a request that is over stops the work of the database, and leaves its connection as it found it. */
@Timeout(60)
class CancellationTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final String THREE =
            "{ before: work(rounds: 3) { value } long: work(rounds: %d) { value } after: work(rounds: 4) { value } }"
                    .formatted(SlowService.ENDLESS);

    private static JsonNode ask(GraphQL service, String operation, Cancellation cancellation) {
        ExecutionInput input = ExecutionInput.newExecutionInput(operation)
                .graphQLContext(context -> context.put(Cancellation.class, cancellation))
                .build();
        return JSON.readTree(JSON.writeValueAsBytes(service.execute(input).toSpecification()));
    }

    private static void assertStopped(TestDatabase database, GraphQL service, JsonNode response, ErrorCode code) {
        assertThat(response.get("data").toString())
                .isEqualTo("{\"before\":{\"value\":3},\"long\":null,\"after\":null}");
        assertThat(response.get("errors")).hasSize(2);
        response.get("errors").forEach(error -> {
            assertThat(error.at("/extensions/code").asString()).isEqualTo(code.name());
            assertThat(error.at("/extensions/hint").asString()).isNotBlank();
        });
        assertThat(response.at("/errors/0/path/0").asString()).isEqualTo("long");
        HikariDataSource pool = SlowService.pool(database);
        assertThat(pool.getHikariPoolMXBean().getActiveConnections()).isZero();
        assertThat(running(database)).isZero();
        for (int i = 0; i < 4 * pool.getMaximumPoolSize(); i++) {
            assertThat(ask(service, "{ work(rounds: 5) { value } }", Cancellation.after(TestDatabase.PATIENCE))
                            .get("data")
                            .toString())
                    .isEqualTo("{\"work\":{\"value\":5}}");
        }
    }

    /** Slow statements that the database itself sees; SQLite runs them on the thread of the request, which is back. */
    private static int running(TestDatabase database) {
        if (database == TestDatabase.SQLITE) {
            return 0;
        }
        try (Connection connection = PublishedStarter.on(database).dataSource().getConnection();
                ResultSet count = connection
                        .createStatement()
                        .executeQuery("select count(*) from pg_stat_activity where state = 'active'"
                                + " and query like '%pg_sleep(%' and pid <> pg_backend_pid()")) {
            count.next();
            return count.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void deadlineStopsTheStatementUnderWay(TestDatabase database) {
        GraphQL service = SlowService.on(database, TestDatabase.PATIENCE);
        long start = System.nanoTime();
        JsonNode response = ask(service, THREE, Cancellation.after(Duration.ofMillis(300)));

        assertThat(Duration.ofNanos(System.nanoTime() - start))
                .isBetween(Duration.ofMillis(300), Duration.ofSeconds(3));
        assertThat(response.at("/errors/0/message").asString()).isEqualTo("The answer was not ready within 0.3 s");
        assertStopped(database, service, response, ErrorCode.TIMEOUT);
    }

    @ParameterizedTest
    @EnumSource
    void aRequestWithoutADeadlineHasTheUsualOne(TestDatabase database) {
        GraphQL service = SlowService.on(database, Duration.ofMillis(200));
        JsonNode response =
                JSON.readTree(JSON.writeValueAsBytes(service.execute(THREE).toSpecification()));

        assertStopped(database, service, response, ErrorCode.TIMEOUT);
    }

    @ParameterizedTest
    @EnumSource
    void cancellingStopsTheStatementUnderWay(TestDatabase database) throws Exception {
        GraphQL service = SlowService.on(database, TestDatabase.PATIENCE);
        Cancellation cancellation = Cancellation.after(TestDatabase.PATIENCE);
        try (ExecutorService client = Executors.newSingleThreadExecutor()) {
            Future<JsonNode> response = client.submit(() -> ask(service, THREE, cancellation));
            HikariDataSource pool = SlowService.pool(database);
            await().until(() -> pool.getHikariPoolMXBean().getActiveConnections() == 1
                    && (database == TestDatabase.SQLITE || running(database) == 1));
            cancellation.cancel();

            assertStopped(database, service, response.get(5, TimeUnit.SECONDS), ErrorCode.CANCELLED);
        }
    }

    /** Deadlines pass at every moment of a statement's life; whoever has time must never feel another's. */
    @ParameterizedTest
    @EnumSource
    void deadlinesOfOthersAreNotFelt(TestDatabase database) throws Exception {
        GraphQL service = SlowService.on(database, TestDatabase.PATIENCE);
        List<Future<Integer>> hasty = new ArrayList<>();
        List<Future<Integer>> patient = new ArrayList<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(4)) {
            for (int client = 0; client < 2; client++) {
                hasty.add(clients.submit(() -> answered(service, "{ work(rounds: 100000) { value } }", 10)));
                patient.add(clients.submit(() -> answered(service, "{ work(rounds: 20000) { value } }", 60_000)));
            }
        }
        for (Future<Integer> answers : patient) {
            assertThat(answers.get()).isEqualTo(30);
        }
        assertThat(hasty.getFirst().get() + hasty.getLast().get()).isLessThan(60);
    }

    private static int answered(GraphQL service, String operation, int milliseconds) {
        int answered = 0;
        for (int i = 0; i < 30; i++) {
            JsonNode response = ask(service, operation, Cancellation.after(Duration.ofMillis(milliseconds)));
            answered += response.has("errors") ? 0 : 1;
        }
        return answered;
    }
}
