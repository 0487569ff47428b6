package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import graphql.schema.GraphQLSchema;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.PublishedStarter;
import org.careergraph.TestDatabase;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.Snapshot;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The compiler and the oracle over the same schema, mappings and snapshot. */
final class TwoExecutors {

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final Map<Installation, TwoExecutors> SERVICES = new HashMap<>();

    private final Snapshot snapshot;
    private final Mappings mappings;
    private final References references;
    private final GraphQLSchema schema;
    private final GraphQL compiled;
    private final GraphQL oracle;

    private TwoExecutors(GraphQL compiled, GraphQLSchema schema, Mappings mappings, Snapshot snapshot) {
        this.compiled = compiled;
        this.schema = schema;
        this.oracle = GraphQL.newGraphQL(schema).build();
        this.mappings = mappings;
        this.snapshot = snapshot;
        this.references = new References(mappings, snapshot);
    }

    /** The service with the starter, and the oracle over its schema. */
    static TwoExecutors on(TestDatabase database) {
        return of(Installation.starter(database));
    }

    /** A service, and the oracle over its schema. */
    static synchronized TwoExecutors of(Installation installation) {
        return SERVICES.computeIfAbsent(installation, service -> {
            Mappings mappings = service.bean(Mappings.class);
            try (ServedSnapshot.Lease lease = service.bean(ServedSnapshot.class).acquire()) {
                return new TwoExecutors(
                        service.bean(GraphQlSource.class).graphQl(),
                        OracleSchema.of(schemaOfTheService(), mappings),
                        mappings,
                        lease.snapshot());
            }
        });
    }

    /** A schema of a test's own over the tables of the published starter. */
    static TwoExecutors on(TestDatabase database, String sdl, Mapping mapping) {
        Mappings mappings = new Mappings(List.of(mapping));
        GraphQLSchema schema = OracleSchema.of(sdl, mappings);
        Installation starter = Installation.starter(database);
        ServedSnapshot served = starter.bean(ServedSnapshot.class);
        try (ServedSnapshot.Lease lease = served.acquire()) {
            // The snapshot keeps the look-ups of whoever asks it first, which has to be the service.
            lease.snapshot().attachment(References.class, s -> new References(starter.bean(Mappings.class), s));
        }
        GraphQL compiled = GraphQL.newGraphQL(schema)
                .queryExecutionStrategy(
                        new SnapshotExecutionStrategy(served, mappings, new JsonMapper(), TestDatabase.PATIENCE))
                .preparsedDocumentProvider(new DocumentCache())
                .build();
        return new TwoExecutors(compiled, schema, mappings, PublishedStarter.on(database));
    }

    private static String schemaOfTheService() {
        try {
            return Files.readString(Path.of("schema.graphqls"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    GraphQLSchema schema() {
        return schema;
    }

    Snapshot snapshot() {
        return snapshot;
    }

    /** The whole response of the service. */
    JsonNode compiled(String operation, Map<String, Object> variables) {
        return response(compiled, input(operation, variables).build());
    }

    /** The whole response of the oracle. */
    JsonNode oracle(String operation, Map<String, Object> variables) {
        try (Connection connection = snapshot.dataSource().getConnection()) {
            OracleRequest request = new OracleRequest(connection, snapshot.dsl().configuration(), mappings, references);
            return response(
                    oracle,
                    input(operation, variables)
                            .root(OracleObject.QUERY)
                            .graphQLContext(context -> context.put(OracleRequest.class, request))
                            .build());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The data that both executors answer with, neither with an error. */
    JsonNode same(String operation, Map<String, Object> variables) {
        JsonNode one = compiled(operation, variables);
        JsonNode other = oracle(operation, variables);
        String difference = one.has("errors") || other.has("errors")
                ? "an error"
                : JsonDifference.between(one.get("data"), other.get("data"));
        assertThat(difference)
                .as("%s%n%s%n%s%ncompiled: %s%noracle:   %s", snapshot.dialect(), operation, variables, one, other)
                .isNull();
        return one.get("data");
    }

    /** As {@link #same}, unless the operation is refused for its cost, which the oracle does not count. */
    void sameUnlessTooCostly(String operation, Map<String, Object> variables) {
        if (!compiled(operation, variables)
                .at("/errors/0/extensions/code")
                .asString()
                .equals(ErrorCode.COST_LIMIT.name())) {
            same(operation, variables);
        }
    }

    JsonNode same(String operation) {
        return same(operation, Map.of());
    }

    private static ExecutionInput.Builder input(String operation, Map<String, Object> variables) {
        return ExecutionInput.newExecutionInput(operation).variables(variables);
    }

    private static JsonNode response(GraphQL executor, ExecutionInput input) {
        return JSON.readTree(JSON.writeValueAsBytes(executor.execute(input).toSpecification()));
    }
}
