package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.parser.Parser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.TestDatabase;
import org.careergraph.graphql.RandomOperations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests that compiled operations answer as the oracle does, on both databases. */
class OracleTests {

    /** How many random operations are tried. */
    private static final int OPERATIONS = Integer.getInteger("careergraph.oracle.operations", 300);

    /** The seed of the first one; the next one has the next seed. */
    private static final long SEED = Long.getLong("careergraph.oracle.seed", 20261121L);

    private static final String MANY_SHAPES = """
            query ($at: LocationRef, $view: PayView, $cell: SalaryCell, $order: RelatedOrder = TITLE, $filter: LocationFilter,
                $id: ID!, $p: Int!, $with: Boolean!) {
              role(by: {slug: "machine-learning-engineer"}) {
                salary(at: $at, view: $view, cell: $cell) { location { slug } mean { amount per } percentile(p: $p) { status }
                  source @include(if: $with) { name } }
                relatedProfessions(orderBy: $order, at: $at) { edges { node { role { slug } openings { count } } } } }
              locations(filter: $filter, first: 3) { totalCount edges { node { slug } } }
              node(id: $id) { __typename ... on Location @skip(if: $with) { name } ... on Role { title } } }""";

    private static Operation random(TestDatabase database, StarterValues starter, long seed) {
        Operation operation =
                RandomOperations.operation(TwoExecutors.on(database).schema(), starter, seed);
        return new Operation(AstPrinter.printAst(Parser.parse(operation.text())), operation.variables());
    }

    @ParameterizedTest
    @EnumSource
    void randomOperations(TestDatabase database) {
        TwoExecutors executors = TwoExecutors.on(database);
        StarterValues starter = StarterValues.read(executors);
        for (long seed = SEED; seed < SEED + OPERATIONS; seed++) {
            Operation operation = random(database, starter, seed);
            try {
                executors.sameUnlessTooCostly(operation.text(), operation.variables());
            } catch (AssertionError e) {
                throw new AssertionError(
                        "Again with -Dcareergraph.oracle.operations=1 -Dcareergraph.oracle.seed=" + seed, e);
            }
        }
    }

    /** Moments of import and publication stand outside the promise that databases agree. */
    @Test
    void bothDatabasesAnswerAlike() {
        StarterValues starter = StarterValues.read(TwoExecutors.on(TestDatabase.SQLITE));
        for (long seed = SEED; seed < SEED + OPERATIONS / 3; seed++) {
            Operation operation = random(TestDatabase.SQLITE, starter, seed);
            if (operation.text().contains("downloads")) {
                continue; // only SQLite has files
            }
            List<String> answers = Stream.of(TestDatabase.values())
                    .map(database -> TwoExecutors.on(database)
                            .compiled(operation.text(), operation.variables())
                            .toString()
                            .replaceAll("\"\\d{4}-\\d\\d-\\d\\dT[^\"]*\"", "\"moment\""))
                    .toList();
            assertThat(answers.getFirst()).as("seed %d%n%s", seed, operation).isEqualTo(answers.getLast());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aliasedTwinsHaveAnswersOfTheirOwn(TestDatabase database) {
        JsonNode role = TwoExecutors.on(database).same("""
                { role(by: {slug: "machine-learning-engineer"}) {
                    us: salary(at: {slug: "us"}) { ...pay } ca: salary(at: {slug: "us-ca"}) { ...pay } } }
                fragment pay on Salary { location { slug } availability source { name } mean { amount status } }""").get("role");

        assertThat(role.get("us").toString())
                .contains("PUBLISHED", "110673", "NORMAL")
                .doesNotContain("null");
        assertThat(role.get("ca").toString()).isEqualTo("""
                {"location":{"slug":"us-ca"},"availability":"NOT_LOADED","source":null,"mean":{"amount":null,"status":"MISSING"}}""");
    }

    @ParameterizedTest
    @EnumSource
    void relatedProfessionsOfRelatedProfessionsOfRelatedProfessions(TestDatabase database) {
        String below = "{ slug salary { mean { display } } }";
        for (int level = 0; level < 3; level++) {
            below = "{ slug relatedProfessions(orderBy: TITLE) { totalCount edges { cursor node { reciprocal "
                    + "openings { count } averagePay { role { title } mean { amount } } role " + below + " } } } }";
        }

        JsonNode role = TwoExecutors.on(database)
                .same("{ role(by: {slug: \"machine-learning-engineer\"}) " + below + " }")
                .get("role");

        assertThat(role.get("relatedProfessions").get("edges")).hasSize(6);
    }

    @ParameterizedTest
    @EnumSource
    void moreAliasesThanOneJsonObjectTakes(TestDatabase database) {
        String role = "role(by: {slug: \"machine-learning-engineer\"}) { %s s: slug }";
        String related = "role(by: {slug: \"data-analyst\"}) { relatedProfessions(first: 2) { %s } }";
        String place = "node(id: \"location:us\") { ... on Location { %s } }";

        assertThat(sameWithAliases(database, role, "title").get("role").size()).isEqualTo(62);
        sameWithAliases(database, role, "salary { availability }");
        sameWithAliases(database, role.formatted("salary { mean { %s } }"), "amount");
        sameWithAliases(database, related, "totalCount");
        sameWithAliases(database, related.formatted("pageInfo { %s }"), "endCursor");
        sameWithAliases(database, related.formatted("edges { %s }"), "cursor");
        sameWithAliases(database, related.formatted("edges { node { %s } }"), "openings { count }");
        sameWithAliases(database, related.formatted("edges { node { role { %s } } }"), "title");
        sameWithAliases(database, "roles(first: 2) { edges { node { %s } } }", "salary { availability }");
        sameWithAliases(database, place, "name");
        sameWithAliases(database, place.formatted("children(first: 1) { edges { node { %s } } }"), "name");
    }

    private static JsonNode sameWithAliases(TestDatabase database, String root, String field) {
        return TwoExecutors.on(database).same("{ " + root.formatted(aliases(field)) + " }");
    }

    private static String aliases(String field) {
        return IntStream.range(0, 61)
                .mapToObj(i -> "a" + i + ": " + field + " ")
                .reduce("", String::concat);
    }

    @ParameterizedTest
    @EnumSource
    void fragmentsCountOnlyWhereEveryConditionAroundThemHolds(TestDatabase database) {
        JsonNode role = TwoExecutors.on(database).same("""
                { role(by: {slug: "data-analyst"}) { ... on Node { ... on Question { ... on Node { id } } } title } }""").get("role");

        assertThat(role.toString()).isEqualTo("{\"title\":\"Data Analyst\"}");
    }

    @ParameterizedTest
    @EnumSource
    void partsOfAPageThatReadNoRow(TestDatabase database) {
        TwoExecutors executors = TwoExecutors.on(database);
        for (String part :
                List.of("pageInfo { __typename }", "pageInfo { hasPreviousPage }", "__typename", "totalCount")) {
            executors.same("""
                    { roles(first: 3) { %1$s } locations(filter: {kinds: []}) { %1$s }
                      role(by: {slug: "data-analyst"}) { questions { %1$s } relatedProfessions(first: 0) { %1$s } } }""".formatted(part));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everythingSkipped(TestDatabase database) {
        TwoExecutors executors = TwoExecutors.on(database);

        assertThat(executors.same("{ dataset @skip(if: true) { builtAt } }").toString())
                .isEqualTo("{}");
        assertThat(executors.same("""
                query ($no: Boolean = false) { role(by: {slug: "data-analyst"}) { title @include(if: $no)
                    salary { mean @include(if: true) { amount @include(if: $no) } } }
                  roles(first: 1) { edges { node { id @skip(if: true) } cursor @include(if: $no) } } }""").toString())
                .isEqualTo("{\"role\":{\"salary\":{\"mean\":{}}},\"roles\":{\"edges\":[{\"node\":{}}]}}");
    }

    private static Map<String, Object> nulls() {
        Map<String, Object> nulls = new HashMap<>(Map.of("id", "location:us", "p", 90, "with", false));
        List.of("at", "view", "cell", "filter").forEach(name -> nulls.put(name, null));
        return nulls;
    }

    /** Statements are kept by the shape of arguments: each of these shapes has to find its own. */
    @ParameterizedTest
    @EnumSource
    void oneDocumentWithManyShapesOfVariables(TestDatabase database) {
        TwoExecutors executors = TwoExecutors.on(database);
        List<Map<String, Object>> requests = List.of(
                Map.of("id", "location:us", "p", 50, "with", true),
                Map.of("id", "role:own:data-analyst", "p", 51, "with", false, "at", Map.of("slug", "us-wa")),
                Map.of("id", "nothing", "p", 10, "with", true, "view", Map.of("per", "HOUR"), "order", "SIMILARITY"),
                Map.of("id", "location:us-wa", "p", 50, "with", false, "cell", Map.of("concept", "BASE")),
                Map.of("id", "location:us-wa", "p", 50, "with", false, "cell", Map.of("concept", "ADVERTISED")),
                Map.of(
                        "id",
                        "source:x",
                        "p",
                        99,
                        "with",
                        true,
                        "filter",
                        Map.of("within", Map.of("id", "location:us"))),
                Map.of(
                        "id",
                        "x",
                        "p",
                        1,
                        "with",
                        true,
                        "filter",
                        Map.of("kinds", List.of("COUNTRY")),
                        "cell",
                        Map.of()),
                Map.of("id", "", "p", 1, "with", true, "filter", Map.of("kinds", List.of()), "view", Map.of()),
                nulls());
        for (int round = 0; round < 7; round++) {
            requests.forEach(request -> executors.same(MANY_SHAPES, request));
        }
    }
}
