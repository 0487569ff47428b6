package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tests that arguments are refused at the path of their field, and take only their root field with them. */
class RefusalTests {

    /** What no client should read: SQL, names of classes, paths of files. */
    private static final String INTERNALS =
            "(?is).*(select |insert |\\bsql|exception|java|jooq|sqlite|postgres|org\\.|\\.db|/\\w+/).*";

    private static final String GOOD = "good: location(by: {slug: \"us\"}) { name }";

    /** The response on both databases, which is the same. */
    private static JsonNode ask(String operation, Map<String, Object> variables) {
        List<JsonNode> responses = new ArrayList<>();
        for (TestDatabase database : TestDatabase.values()) {
            responses.add(TwoExecutors.on(database).compiled(operation, variables));
        }
        assertThat(responses.getFirst()).isEqualTo(responses.getLast());
        responses.getFirst().path("errors").forEach(error -> assertThat(
                        error.get("message").asString())
                .isNotBlank()
                .doesNotMatch(INTERNALS));
        return responses.getFirst();
    }

    /** Asserts that the response has one error: this one. */
    private static void assertRefused(JsonNode response, ErrorCode code, String... path) {
        assertThat(response.get("errors")).as(response.toString()).hasSize(1);
        JsonNode error = response.get("errors").get(0);
        assertThat(error.get("extensions").get("code").asString()).isEqualTo(code.name());
        assertThat(error.get("extensions").get("hint").asString()).isNotBlank();
        assertThat(error.get("path")).extracting(JsonNode::asString).containsExactly(path);
    }

    /** A field of the role, refused with a value as a literal and as a variable. */
    private static void assertRefusedBelowRole(
            String field, String type, String literal, Object value, ErrorCode code, String... path) {
        String operation = "query %s { r: role(by: {slug: \"machine-learning-engineer\"}) { title %s } " + GOOD + " }";
        List<JsonNode> responses = List.of(
                ask(operation.formatted("", field.replace("$v", literal)), Map.of()),
                ask(operation.formatted("($v: " + type + ")", field), Map.of("v", value)));
        for (JsonNode response : responses) {
            assertRefused(response, code, path);
            assertThat(response.get("data").toString()).isEqualTo("{\"r\":null,\"good\":{\"name\":\"United States\"}}");
        }
    }

    @ParameterizedTest
    @CsvSource({"slug,atlantis", "id,location:atlantis", "slug,US", "slug,''", "slug,''' or 1=1 --'"})
    void unknownPlace(String member, String value) {
        String literal = "{%s: \"%s\"}".formatted(member, value);
        Map<String, Object> place = Map.of(member, value);

        assertRefusedBelowRole(
                "s: salary(at: $v) { availability }", "LocationRef", literal, place, ErrorCode.NOT_FOUND, "r", "s");
        assertRefusedBelowRole(
                "d: demand(at: $v) { __typename }", "LocationRef", literal, place, ErrorCode.NOT_FOUND, "r", "d");
        assertRefusedBelowRole(
                "p: relatedProfessions(at: $v) { totalCount }",
                "LocationRef",
                literal,
                place,
                ErrorCode.NOT_FOUND,
                "r",
                "p");
        assertRefusedBelowRole(
                "relatedProfessions { edges { node { q: role { s: salary(at: $v) { mean { amount } } } } } }",
                "LocationRef",
                literal,
                place,
                ErrorCode.NOT_FOUND,
                "r",
                "relatedProfessions",
                "edges",
                "node",
                "q",
                "s");
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void pageSizeOutOfRange(int first) {
        String literal = String.valueOf(first);
        for (String field : List.of("relatedProfessions", "questions")) {
            assertRefusedBelowRole(
                    "x: %s(first: $v) { totalCount }".formatted(field),
                    "Int!",
                    literal,
                    first,
                    ErrorCode.BAD_USER_INPUT,
                    "r",
                    "x");
        }
        for (String field : List.of("aliases", "responsibilities", "skills")) {
            assertRefusedBelowRole(
                    "x: %s(first: $v) { __typename }".formatted(field),
                    "Int!",
                    literal,
                    first,
                    ErrorCode.BAD_USER_INPUT,
                    "r",
                    "x");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 100, -50, Integer.MAX_VALUE})
    void percentileOutOfRange(int p) {
        assertRefusedBelowRole(
                "pay: salary { half: percentile(p: $v) { __typename } }",
                "Int!",
                String.valueOf(p),
                p,
                ErrorCode.BAD_USER_INPUT,
                "r",
                "pay",
                "half");
    }

    @Test
    void dateWhoseYearHasMoreThanFourDigits() {
        String operation = "{ p: location(by: {slug: \"us\"}) { l: priceLevel(asOf: \"+12345-01-01\") { base } } }";

        assertRefused(ask(operation, Map.of()), ErrorCode.BAD_USER_INPUT, "p", "l");
    }

    @ParameterizedTest
    @EnumSource
    void cursorsThatTheListDidNotMake(TestDatabase database) {
        JsonNode data = TwoExecutors.on(database).same("""
                { role(by: {slug: "machine-learning-engineer"}) {
                    mine: relatedProfessions(orderBy: SIMILARITY, first: 1) { pageInfo { endCursor } }
                    titled: relatedProfessions(orderBy: TITLE, first: 1) { pageInfo { endCursor } } }
                  roles(first: 1) { pageInfo { endCursor } } }""");
        String mine = endCursor(data.get("role").get("mine"));
        String prefix = mine.substring(0, mine.indexOf('.'));
        List<String> others = List.of(
                endCursor(data.get("role").get("titled")),
                endCursor(data.get("roles")),
                "",
                "junk",
                "...",
                prefix,
                mine.substring(0, mine.length() - 1),
                mine.substring(0, mine.lastIndexOf('.')),
                mine + ".",
                mine + ".31",
                mine.toLowerCase(Locale.ROOT),
                prefix + ".FF.61.62",
                prefix + ".3939393939393939393939.61.62",
                prefix + ".31.00.62",
                prefix + ".31.C080.62",
                prefix + "..61.62");
        for (String cursor : others) {
            assertRefusedBelowRole(
                    "x: relatedProfessions(after: $v) { edges { cursor } }",
                    "String",
                    '"' + cursor + '"',
                    cursor,
                    ErrorCode.INVALID_CURSOR,
                    "r",
                    "x");
        }
    }

    private static String endCursor(JsonNode connection) {
        return connection.get("pageInfo").get("endCursor").asString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\ud800", "\udc00\ud800", "source:own:\udfff"})
    void textThatNoDatabaseHolds(String text) {
        JsonNode source = ask("query ($v: ID!) { s: source(id: $v) { name } " + GOOD + " }", Map.of("v", text));
        JsonNode node = ask("query ($v: ID!) { s: node(id: $v) { id } }", Map.of("v", "role:" + text));
        JsonNode pay = ask(
                "query ($v: ID) { r: role(by: {slug: \"data-analyst\"}) { s: salary(source: $v) { availability } } }",
                Map.of("v", text));

        assertRefused(source, ErrorCode.BAD_USER_INPUT, "s");
        assertThat(source.get("data").get("good").get("name").asString()).isEqualTo("United States");
        assertRefused(node, ErrorCode.BAD_USER_INPUT, "s");
        assertRefused(pay, ErrorCode.BAD_USER_INPUT, "r", "s");
        assertRefused(
                ask("query ($v: String) { roles(after: $v) { totalCount } }", Map.of("v", text)),
                ErrorCode.INVALID_CURSOR,
                "roles");
        assertThat(ask("query ($v: String!) { role(by: {slug: $v}) { title } }", Map.of("v", text))
                        .has("errors"))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "role:\\u0000"})
    void textThatNoDatabaseHoldsAsALiteral(String text) {
        assertRefused(
                ask("{ s: source(id: \"%s\") { name } }".formatted(text), Map.of()), ErrorCode.BAD_USER_INPUT, "s");
    }

    @ParameterizedTest
    @EnumSource
    void memberOfAReferenceThatIsNull(TestDatabase database) {
        assertRefused(
                ask("{ r: role(by: {slug: null}) { title } " + GOOD + " }", Map.of()), ErrorCode.BAD_USER_INPUT, "r");

        Map<String, Object> reference = new TreeMap<>();
        reference.put("slug", null);
        JsonNode response = TwoExecutors.on(database)
                .compiled("query ($r: RoleRef!) { role(by: $r) { title } }", Map.of("r", reference));
        assertThat(response.has("data")).isFalse();
        assertThat(response.get("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ roles(first: 101) { totalCount } GOOD }",
                "{ GOOD roles(after: \"junk\") { totalCount } }",
                "{ GOOD roles { edges { node { salary(at: {slug: \"atlantis\"}) { availability } } } } }",
                "{ locations(filter: {within: {slug: \"atlantis\"}}) { totalCount } GOOD }"
            })
    void refusedRootThatIsNeverNull(String operation) {
        JsonNode response = ask(operation.replace("GOOD", GOOD), Map.of());

        assertThat(response.get("data").isNull()).isTrue();
        assertThat(response.get("errors")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"slug", "id", "title"})
    void unknownRoleIsNullWithoutAnError(String member) {
        JsonNode literal =
                ask("{ role(by: {%s: \"nobody\"}) { title aliases { name } } %s }".formatted(member, GOOD), Map.of());
        JsonNode variable = ask(
                "query ($r: RoleRef!) { role(by: $r) { title } " + GOOD + " }", Map.of("r", Map.of(member, "nobody")));

        for (JsonNode response : Arrays.asList(literal, variable)) {
            assertThat(response.has("errors")).isFalse();
            assertThat(response.get("data").toString())
                    .isEqualTo("{\"role\":null,\"good\":{\"name\":\"United States\"}}");
        }
    }

    @Test
    void eachRefusedRootHasAnErrorOfItsOwn() {
        JsonNode response = ask("""
                { a: role(by: {slug: "data-analyst"}) { aliases(first: 101) { name } }
                  b: location(by: {slug: "us"}) { children(after: "junk") { totalCount } }
                  c: role(by: {slug: "data-analyst"}) { title } }""", Map.of());

        assertThat(response.get("data").toString())
                .isEqualTo("{\"a\":null,\"b\":null,\"c\":{\"title\":\"Data Analyst\"}}");
        assertThat(response.get("errors")).hasSize(2);
    }
}
