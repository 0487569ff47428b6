package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ExecutionInput;
import graphql.GraphQL;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests what operations are said to cost, and that nothing is read for those that cost too much. */
class CostTests {

    private static final JsonMapper JSON = new JsonMapper();

    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");

    private static JsonNode ask(
            TestDatabase database, String operation, Map<String, Object> variables, Map<String, Object> extensions) {
        GraphQL service =
                Installation.starter(database).bean(GraphQlSource.class).graphQl();
        ExecutionInput input = ExecutionInput.newExecutionInput(operation)
                .variables(variables)
                .extensions(extensions)
                .build();
        return JSON.readTree(JSON.writeValueAsBytes(service.execute(input).toSpecification()));
    }

    private static long requested(String operation, Map<String, Object> variables) {
        JsonNode response = ask(TestDatabase.SQLITE, operation, variables, Map.of("dryRun", true));
        return (response.has("errors")
                        ? response.at("/errors/0/extensions/requested")
                        : response.at("/extensions/cost/requested"))
                .asLong();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0    | { __typename }",
                "1    | { role(by: {slug: \"x\"}) { title } }",
                "8    | { role(by: {slug: \"x\"}) { aliases(first: 7) { name } } }",
                "15   | { role(by: {slug: \"x\"}) { aliases(first: 7) { source { name } } } }",
                "1    | { role(by: {slug: \"x\"}) { aliases(first: 0) { source { name } } } }",
                "22   | { role(by: {slug: \"x\"}) { aliases(first: 7) { source { name } } b: aliases(first: 7) { name } } }",
                "607  | { role(by: {slug: \"x\"}) { salaries(first: 5) { edges { rank } } } }",
                "102  | { role(by: {slug: \"x\"}) { relatedProfessions(first: 50) { totalCount } } }",
                "3    | { role(by: {slug: \"x\"}) { relatedProfessions(first: 50) { pageInfo { endCursor } } } }"
            })
    void countsWhatMayBeRead(long objects, String operation) {
        assertThat(requested(operation, Map.of())).isEqualTo(objects);
    }

    @Test
    void countsByTheValuesOfVariables() {
        String page =
                "query ($n: Int!) { locations(first: $n) { edges { node { children(first: $n) { edges { cursor } } } } } }";
        assertThat(requested(page, Map.of("n", 10))).isEqualTo(1 + 10 * (3 + 10));
        assertThat(requested(page, Map.of("n", 100))).isEqualTo(1 + 100 * (3 + 100));
        assertThat(requested(page, Map.of("n", 0))).isOne();

        String grid = "query ($r: [RoleRef!]!, $l: [LocationRef!]!) {"
                + " compareSalaries(roles: $r, locations: $l) { rows { cells { location { name } } } } }";
        assertThat(requested(grid, Map.of("r", refs(3), "l", refs(20)))).isEqualTo(1 + 3 + 3 * 20 * 2);
        assertThat(requested(grid, Map.of("r", refs(100), "l", refs(100)))).isEqualTo(20_101);

        String titles =
                "query ($t: [String!]!, $m: Int!) { resolveTitles(titles: $t, maxCandidates: $m) { candidates { role { title } } } }";
        assertThat(requested(titles, Map.of("t", Collections.nCopies(500, "a"), "m", 4)))
                .isEqualTo(500 + 500 * 4 * 2);
    }

    private static List<Map<String, String>> refs(int count) {
        return Collections.nCopies(count, Map.of("slug", "x"));
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerTellsItsCost(TestDatabase database) {
        JsonNode response = ask(
                database,
                "{ role(by: {slug: \"data-analyst\"}) { title } dataset { homeLocation { slug } } }",
                Map.of(),
                Map.of());

        assertThat(response.at("/extensions/cost").toString())
                .isEqualTo("{\"requested\":3,\"limit\":%d,\"actual\":3,\"statements\":2}".formatted(Limits.MAX_COST));
    }

    @Test
    void pagesWithinPagesWithinPagesAreRefused() {
        String level = "relatedProfessions(first: $n) { edges { node { role { ";
        String operation = "query ($n: Int!) { role(by: {slug: \"data-analyst\"}) { " + level.repeat(4) + "title"
                + " } } } }".repeat(4) + " } }";
        JsonNode response = ask(TestDatabase.SQLITE, operation, Map.of("n", 100), Map.of());

        assertThat(response.has("data")).isFalse();
        JsonNode error = response.get("errors").get(0);
        assertThat(error.has("path")).isFalse();
        assertThat(error.at("/extensions/code").asString()).isEqualTo("COST_LIMIT");
        assertThat(error.at("/extensions/requested").asLong()).isGreaterThan(100_000_000);
        assertThat(error.at("/extensions/limit").asLong()).isEqualTo(Limits.MAX_COST);
        assertThat(ask(TestDatabase.SQLITE, operation, Map.of("n", 2), Map.of()).has("errors"))
                .isFalse();
    }

    @Test
    void aPageSizeOutOfRangeIsRefusedWhereItStands() {
        JsonNode response = ask(
                TestDatabase.SQLITE,
                "query ($n: Int) { roles(first: 2) { edges { node { relatedProfessions(first: $n) { totalCount } } } } }",
                Map.of("n", Integer.MAX_VALUE),
                Map.of());

        assertThat(response.get("data").isNull()).isTrue();
        assertThat(response.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
    }

    @ParameterizedTest
    @EnumSource
    void anAnswerThatBecomesTooLargeIsRefusedWhereItStands(TestDatabase database) {
        String cells = IntStream.range(0, 90)
                .mapToObj(i -> "a" + i + ": availability ")
                .collect(Collectors.joining());
        JsonNode response = ask(
                database,
                "query ($r: [RoleRef!]!, $l: [LocationRef!]!) { compareSalaries(roles: $r, locations: $l) { rows { cells { "
                        + cells + " } } } }",
                Map.of(
                        "r", Collections.nCopies(100, Map.of("slug", "data-analyst")),
                        "l", Collections.nCopies(100, Map.of("slug", "us"))),
                Map.of());

        assertThat(response.get("data").isNull()).isTrue();
        assertThat(response.at("/errors/0/extensions/code").asString()).isEqualTo("ANSWER_TOO_LARGE");
        assertThat(response.at("/errors/0/extensions/limit").asLong()).isEqualTo(Limits.MAX_ANSWER_BYTES);
        assertThat(response.at("/errors/0/path/0").asString()).isEqualTo("compareSalaries");
    }

    @ParameterizedTest
    @EnumSource
    void aDryRunTellsTheCostAndReadsNothing(TestDatabase database) {
        JsonNode response = ask(
                database,
                "{ role(by: {slug: \"data-analyst\"}) { aliases { name } } __schema { types { name } } }",
                Map.of(),
                Map.of("dryRun", true));

        assertThat(response.has("errors")).isFalse();
        assertThat(response.get("data").isNull()).isTrue();
        assertThat(response.at("/extensions/dryRun").asBoolean()).isTrue();
        assertThat(response.at("/extensions/cost").toString())
                .isEqualTo("{\"requested\":21,\"limit\":%d,\"statements\":1}".formatted(Limits.MAX_COST));
        assertThat(ask(database, "{ roles { nothing } }", Map.of(), Map.of("dryRun", true))
                        .at("/errors"))
                .hasSize(1);
        assertThat(ask(database, "{ dataset { builtAt } }", Map.of(), Map.of("dryRun", false))
                        .at("/data/dataset/builtAt")
                        .asString())
                .isNotBlank();
    }

    @Test
    void aDryRunIsAskedForWithABoolean() {
        JsonNode response = ask(TestDatabase.SQLITE, "{ dataset { builtAt } }", Map.of(), Map.of("dryRun", "yes"));

        assertThat(response.has("data")).isFalse();
        assertThat(response.at("/errors/0/extensions/code").asString()).isEqualTo("BAD_USER_INPUT");
        assertThat(response.at("/errors/0/message").asString()).contains("\"yes\"");
    }

    static Stream<Path> operations() throws IOException {
        try (Stream<Path> files = Files.walk(QUERIES)) {
            return files.filter(file -> file.toString().endsWith(".graphql")).toList().stream();
        }
    }

    @Test
    void everyOperationOfOursHasRoom() throws IOException {
        for (Path file : operations().toList()) {
            Path variables = Path.of(file.toString().replace(".graphql", ".variables.json"));
            @SuppressWarnings("unchecked") // a JSON object
            Map<String, Object> values =
                    Files.exists(variables) ? JSON.readValue(Files.readString(variables), Map.class) : Map.of();

            assertThat(requested(Files.readString(file), values))
                    .as(file.toString())
                    .isLessThan(Limits.MAX_COST / 10);
        }
    }

    /** Four levels of lists of all sizes: the sum over pages of what is on them. */
    @Test
    void costsAreSumsOfProducts() {
        for (int[] n : new int[][] {{1, 1, 1}, {3, 0, 5}, {2, 7, 4}, {10, 10, 10}}) {
            String operation =
                    "query ($c: Int!) { locations(first: %d) { edges { node { children(first: %d) { edges { node { children(first: $c) { edges { cursor } } } } } } } } }"
                            .formatted(n[0], n[1]);
            assertThat(requested(operation, Map.of("c", n[2]))).isEqualTo(1 + n[0] * (3 + n[1] * (3L + n[2])));
        }
    }
}
