package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests that whatever has an id is found by it. */
class NodeTests {

    private static final String ONE_OF_EACH = """
            { location(by: {slug: "us-wa"}) { ...id } sources { ...id } dataset { releases { ...id } }
              role(by: {slug: "data-scientist"}) { ...id responsibilities { ...id } skills { skill { ...id } } }
              engineer: role(by: {slug: "machine-learning-engineer"}) { questions { edges { node { ...id } } } } }
            fragment id on Node { __typename id }""";

    @ParameterizedTest
    @EnumSource
    void everyTypeWithAnIdIsFoundByIt(TestDatabase database) {
        TwoExecutors executors = TwoExecutors.of(Installation.market(database));
        Map<String, String> ids = new TreeMap<>();
        collect(executors.same(ONE_OF_EACH), ids);

        assertThat(ids.keySet())
                .as("ask for one of each type in this test")
                .containsExactlyElementsOf(implementations(executors.schema()));
        ids.forEach((type, id) -> {
            JsonNode node = executors
                    .same("query ($id: ID!) { node(id: $id) { __typename id } }", Map.of("id", id))
                    .get("node");
            assertThat(node.toString()).isEqualTo("{\"__typename\":\"%s\",\"id\":\"%s\"}".formatted(type, id));
        });
    }

    private static List<String> implementations(GraphQLSchema schema) {
        return schema.getImplementations((GraphQLInterfaceType) schema.getType("Node")).stream()
                .map(GraphQLNamedType::getName)
                .sorted()
                .toList();
    }

    private static void collect(JsonNode node, Map<String, String> ids) {
        if (node.has("id")) {
            ids.putIfAbsent(node.get("__typename").asString(), node.get("id").asString());
        }
        node.forEach(child -> collect(child, ids));
    }

    @Test
    void serviceDoesNotStartWithATypeThatIsNotFound() {
        GraphQLSchema schema = UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser()
                .parse("type Query { node(id: ID!): Node } interface Node { id: ID! }"
                        + " type Thing implements Node { id: ID! }"));

        assertThat(SchemaCheck.faults(schema, new Mappings(List.of())))
                .contains("Thing is a Node, but node does not find it");
    }
}
