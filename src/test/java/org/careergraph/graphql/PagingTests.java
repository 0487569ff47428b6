package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Tests that pages resumed with cursors are the whole list, each row once. */
class PagingTests {

    /** A connection; {@code %s} stands for its arguments. */
    private static final List<String> CONNECTIONS = List.of(
            "{ roles(%s) { ...page } }",
            "{ locations(%s) { ...page } }",
            "{ locations(filter: {kinds: [STATE, TERRITORY], within: {slug: \"us\"}}, %s) { ...page } }",
            "{ location(by: {slug: \"us\"}) { children(%s) { ...page } } }",
            "{ location(by: {slug: \"us\"}) { children(kind: STATE, %s) { ...page } } }",
            "{ role(by: {slug: \"machine-learning-engineer\"}) { relatedProfessions(%s) { ...page } } }",
            "{ role(by: {slug: \"machine-learning-engineer\"}) { relatedProfessions(orderBy: TITLE, %s) { ...page } } }",
            "{ role(by: {slug: \"machine-learning-engineer\"}) { questions(%s) { ...page } } }");

    static Stream<Arguments> connections() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> CONNECTIONS.stream().map(connection -> Arguments.of(database, connection)));
    }

    private static JsonNode page(TestDatabase database, String connection, int first, String after) {
        return page(database, connection, first, after, "totalCount ");
    }

    /** @param beside what is asked beside edges and what they tell of the page */
    private static JsonNode page(TestDatabase database, String connection, int first, String after, String beside) {
        String type = connection.replaceFirst(".* (\\w+)\\([^()]*\\) \\{ \\.\\.\\.page.*", "$1");
        String node = Map.of("roles", "Role", "locations", "Location", "children", "Location", "questions", "Question")
                .getOrDefault(type, "RelatedProfession");
        String fragment = "fragment page on %sConnection { edges { cursor node { __typename } } %spageInfo "
                        .formatted(node, beside)
                + "{ hasNextPage hasPreviousPage startCursor endCursor } }";
        Map<String, Object> variables = new HashMap<>();
        variables.put("first", first);
        variables.put("after", after);
        String operation = "query ($first: Int!, $after: String) "
                + connection.formatted("first: $first, after: $after") + fragment;
        JsonNode data = TwoExecutors.on(database).same(operation, variables);
        return data.has("role") || data.has("location") ? data.iterator().next().get(type) : data.get(type);
    }

    private static List<String> cursors(JsonNode page) {
        return page.get("edges").findValuesAsString("cursor");
    }

    @ParameterizedTest
    @MethodSource("connections")
    void resumingGivesTheWholeListOnce(TestDatabase database, String connection) {
        List<String> whole = cursors(page(database, connection, 100, null));
        JsonNode none = page(database, connection, 0, null);
        int count = none.get("totalCount").asInt();
        assertThat(page(database, connection, 0, null, "").get("pageInfo")).isEqualTo(none.get("pageInfo"));

        for (int size : new int[] {1, 2, 7}) {
            List<String> read = new ArrayList<>();
            String after = null;
            boolean more = true;
            while (more) {
                JsonNode page = page(database, connection, size, after);
                JsonNode info = page.get("pageInfo");
                assertThat(page(database, connection, size, after, "").get("pageInfo"))
                        .isEqualTo(info);
                List<String> cursors = cursors(page);
                assertThat(cursors).hasSizeLessThanOrEqualTo(size);
                assertThat(info.get("startCursor").asString()).isEqualTo(cursors.getFirst());
                assertThat(info.get("hasPreviousPage").asBoolean()).isEqualTo(after != null);
                read.addAll(cursors);
                after = info.get("endCursor").asString();
                more = info.get("hasNextPage").asBoolean();
            }
            assertThat(read).isEqualTo(whole).doesNotHaveDuplicates().hasSize(count);
        }
    }

    @ParameterizedTest
    @MethodSource("connections")
    void emptyPageSaysWhetherMoreFollow(TestDatabase database, String connection) {
        JsonNode start = page(database, connection, 0, null);
        String end = page(database, connection, 100, null)
                .get("pageInfo")
                .get("endCursor")
                .asString();
        JsonNode beyond = page(database, connection, 10, end);

        assertThat(start.get("edges")).isEmpty();
        assertThat(start.get("pageInfo").toString())
                .isEqualTo("{\"hasNextPage\":true,\"hasPreviousPage\":false,\"startCursor\":null,\"endCursor\":null}");
        assertThat(beyond.get("edges")).isEmpty();
        assertThat(beyond.get("pageInfo").toString())
                .isEqualTo("{\"hasNextPage\":false,\"hasPreviousPage\":true,\"startCursor\":null,\"endCursor\":null}");
    }
}
