package org.careergraph.bench;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careergraph.CareerGraphApplication;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.Snapshot;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.SerializableString;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs in production, without HTTP and without metrics, over the synthetic dataset. */
final class Service implements AutoCloseable {

    private static final String PAGE =
            "query ($after: String) { roles(first: 100, after: $after) { edges { cursor node { slug } } } }";

    private static final int MOST_ROLES = 1_000;
    private static final int COMPARED_ROLES = 10;

    private static final ExecutionId ID = ExecutionId.from("bench");

    private final ConfigurableApplicationContext context;
    private final GraphQL graphQl;

    /** Publishes the synthetic dataset when nothing is published yet. */
    Service(List<String> settings) {
        System.setProperty("org.jooq.no-logo", "true");
        System.setProperty("org.jooq.no-tips", "true");
        context = new SpringApplicationBuilder(CareerGraphApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(settings.toArray(String[]::new));
        Publisher publisher = context.getBean(Publisher.class);
        if (!publisher.isServable()) {
            WorkingDatabase working = context.getBean(WorkingDatabase.class);
            working.transaction(transaction -> {
                SyntheticDataset.fill(transaction);
                return publisher;
            });
            publisher.publish();
        }
        context.getBean(ServedSnapshot.class).follow();
        graphQl = context.getBean(GraphQlSource.class)
                .graphQl()
                .transform(builder -> builder.instrumentation(SimplePerformantInstrumentation.INSTANCE));
    }

    /** The finished bytes, in the object that is handed to HTTP. */
    Object answer(String query, Map<String, Object> variables) {
        ExecutionResult result = graphQl.execute(ExecutionInput.newExecutionInput(query)
                .executionId(ID)
                .variables(variables)
                .build());
        if (!result.getErrors().isEmpty()) {
            throw new IllegalStateException(String.valueOf(result.getErrors()));
        }
        return result.getData();
    }

    byte[] bytes(String query, Map<String, Object> variables) {
        return ((SerializableString) answer(query, variables)).asUnquotedUTF8();
    }

    Snapshot snapshot() {
        try (ServedSnapshot.Lease lease = context.getBean(ServedSnapshot.class).acquire()) {
            return lease.snapshot();
        }
    }

    /** Requests that differ from their neighbours, for full pages only. */
    List<Request> requests() {
        int roles = SyntheticScale.chosen().roles();
        List<Request> inOrder = new ArrayList<>();
        Map<String, Object> variables = Map.of();
        for (int page = 0; page < Math.min(roles, MOST_ROLES) / 100; page++) {
            JsonNode edges = new JsonMapper().readTree(bytes(PAGE, variables)).at("/roles/edges");
            edges.forEach(edge -> inOrder.add(request(
                    edge.at("/node/slug").stringValue(), edge.get("cursor").stringValue(), inOrder.size(), roles)));
            variables = Map.of("after", inOrder.getLast().cursor());
        }
        List<Request> full = inOrder.subList(0, inOrder.size() - 100);
        List<Request> mixed = new ArrayList<>();
        for (int i = 0; i < full.size(); i++) {
            mixed.add(full.get(i * 211 % full.size()));
        }
        return mixed;
    }

    private static Request request(String slug, String cursor, int number, int roles) {
        String[] keys = cursor.split("\\.");
        int step = number % 2 == 0 ? 7 : 14; // 14 keeps to the odd ones, which borrow
        List<String> compared = IntStream.range(0, COMPARED_ROLES)
                .map(i -> (number / 2 * 2 + i * step) % roles + 1)
                .mapToObj(role -> SyntheticText.slug(SyntheticText.title(role, roles)))
                .toList();
        return new Request(slug, cursor, text(keys[1]), text(keys[2]), SyntheticPlaces.home(number), compared);
    }

    private static String text(String hex) {
        return new String(HexFormat.of().parseHex(hex), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        context.close();
    }
}
