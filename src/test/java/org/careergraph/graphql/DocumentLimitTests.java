package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQuery;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Tests that a document that asks for too much is refused as a whole, before anything is done for it. */
class DocumentLimitTests {

    private static final String GOOD = "{ location(by: {slug: \"us\"}) { name } }";

    private static JsonNode ask(String document) {
        return TwoExecutors.on(TestDatabase.SQLITE).compiled(document, Map.of());
    }

    private static String times(int count, String text) {
        return IntStream.range(0, count)
                .mapToObj(i -> text.replace("#", "" + i))
                .collect(Collectors.joining(" "));
    }

    private static JsonNode assertRefused(String document, ErrorCode code) {
        JsonNode response = ask(document);
        assertThat(response.has("data")).isFalse();
        assertThat(response.get("errors")).as(response.toString()).hasSize(1);
        JsonNode error = response.get("errors").get(0);
        assertThat(error.has("path")).isFalse();
        assertThat(error.at("/extensions/code").asString()).isEqualTo(code.name());
        assertThat(error.at("/extensions/classification").asString()).isEqualTo("LIMIT");
        assertThat(error.at("/extensions/hint").asString()).isNotBlank();
        assertThat(response.toString().length()).isLessThan(1000);
        assertThat(ask(GOOD).at("/data/location/name").asString()).isEqualTo("United States");
        return error;
    }

    private static void assertRefused(String document, ErrorCode code, long requested, long limit) {
        JsonNode error = assertRefused(document, code);
        assertThat(error.at("/extensions/requested").asLong()).isEqualTo(requested);
        assertThat(error.at("/extensions/limit").asLong()).isEqualTo(limit);
        assertThat(error.get("message").asString()).contains("" + requested, "" + limit);
    }

    @Test
    void moreTokensThanAreRead() {
        assertRefused("{ " + times(20_000, "a#:x") + " }", ErrorCode.TOO_MANY_TOKENS);
        assertRefused("{ __typename " + times(20_000, "@a") + " }", ErrorCode.TOO_MANY_TOKENS);
        assertRefused("{ source(id: \"%s\") { name } }".formatted("x".repeat(900_000)), ErrorCode.TOO_MANY_CHARACTERS);
    }

    @Test
    void moreAliasesThanAreAnswered() {
        assertRefused("{ " + times(1_000, "a#: __typename") + " }", ErrorCode.TOO_MANY_ALIASES, 1_000, 100);
        assertRefused(
                "{ dataset { %s } } fragment F on Dataset { %s }".formatted(times(60, "...F"), times(2, "a#: builtAt")),
                ErrorCode.TOO_MANY_ALIASES,
                120,
                100);
    }

    @Test
    void moreFieldsThanAreAnswered() {
        assertRefused("{ dataset { " + times(14_000, "builtAt") + " } }", ErrorCode.TOO_COMPLEX, 14_001, 1_000);
        assertRefused("{ " + times(51, "__typename") + " }", ErrorCode.TOO_MANY_ROOT_FIELDS, 51, 50);
    }

    @Test
    void moreDirectivesThanAreHeeded() {
        assertRefused("{ __typename " + times(5_000, "@a#") + " }", ErrorCode.TOO_MANY_DIRECTIVES, 5_000, 100);
        assertRefused("query " + times(101, "@a") + " { __typename }", ErrorCode.TOO_MANY_DIRECTIVES, 101, 100);
        assertRefused("query ($a: Int %s) { __typename }".formatted(times(101, "@a")), ErrorCode.TOO_MANY_DIRECTIVES);
    }

    private static String related(int times) {
        String level = "relatedProfessions { edges { node { role { ";
        return "{ role(by: {slug: \"data-analyst\"}) { %s title %s } }"
                .formatted(level.repeat(times), "} } } }".repeat(times));
    }

    @ParameterizedTest
    @CsvSource({"4,18", "12,50", "30,122"})
    void deeperThanIsAnswered(int times, int depth) {
        if (depth <= Limits.MAX_DEPTH) {
            assertThat(ask(related(times)).has("errors")).isFalse();
        } else {
            assertRefused(related(times), ErrorCode.TOO_DEEP, depth, Limits.MAX_DEPTH);
        }
    }

    @Test
    void deeperThanIsRead() {
        assertRefused(related(250), ErrorCode.TOO_DEEP);
        String chain = IntStream.range(0, 1_500)
                .mapToObj(i -> "fragment F%d on Query { ...F%d }".formatted(i, i + 1))
                .collect(Collectors.joining(" "));
        assertRefused("{ ...F0 } " + chain + " fragment F1500 on Query { __typename }", ErrorCode.TOO_DEEP);
    }

    @Test
    void fragmentsThatMultiplyAreRefusedInMilliseconds() {
        String document = "{ ...F0 } "
                + IntStream.range(0, 100)
                        .mapToObj(i -> "fragment F%d on Query { ...F%d ...F%d }".formatted(i, i + 1, i + 1))
                        .collect(Collectors.joining(" "))
                + " fragment F100 on Query { __typename }";
        assertRefused(document, ErrorCode.TOO_COMPLEX, (1L << 53) - 1, 1_000);

        long start = System.nanoTime();
        ask(document);
        assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ a: __schema { queryType { name } } b: __schema { queryType { name } } }",
                "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }",
                "{ __typename __type(name: \"Role\") { fields { type { fields { type { name } } } } } dataset { builtAt } }"
            })
    void questionsThatMultiplyTheSchema(String document) {
        assertRefused(document, ErrorCode.BAD_FAITH_INTROSPECTION);
    }

    @Test
    void whatGraphiQlAsksIsAnswered() {
        assertThat(ask(IntrospectionQuery.INTROSPECTION_QUERY)
                        .at("/data/__schema/types")
                        .size())
                .isGreaterThan(50);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ ...A } fragment A on Query { ...A }",
                "{ ...A } fragment A on Query { ...B } fragment B on Query { dataset { ...C } } fragment C on Dataset { ...C }",
                "{ ...Nowhere }",
                "{ __typename } type Mine { a: Int }"
            })
    void whatIsNotValidIsLeftToValidation(String document) {
        JsonNode response = ask(document);
        assertThat(response.has("data")).isFalse();
        assertThat(response.get("errors")).isNotEmpty();
        assertThat(response.toString()).contains("\"VALIDATION\"");
    }

    @Test
    void aDocumentOfTheGreatestSizeIsAnswered() {
        String fields = times(Limits.MAX_ALIASES, "a#: builtAt") + " " + times(800, "fingerprint");
        JsonNode response = ask("{ dataset { " + fields + " } }");
        assertThat(response.has("errors")).isFalse();
        assertThat(response.at("/data/dataset").size()).isEqualTo(Limits.MAX_ALIASES + 1);
    }
}
