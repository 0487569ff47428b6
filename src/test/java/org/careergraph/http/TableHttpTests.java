package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.RunningService;
import org.careergraph.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for answers as tables, as a spreadsheet, a data frame or a shell asks for them. */
class TableHttpTests {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String CSV = "text/csv";
    private static final String RELATED = """
            query Related { role(by: {slug: "machine-learning-engineer"}) { title
              relatedProfessions(first: 2) { totalCount pageInfo { endCursor }
                edges { node { role { title } openings { count } averagePay { mean { amount } includes } } } } } }""";

    private static ConfigurableApplicationContext onPostgres;

    @BeforeAll
    static void start() {
        List<String> settings = new ArrayList<>(Installation.settings(TestDatabase.POSTGRESQL.empty()));
        settings.add("--server.port=0");
        onPostgres = SpringApplication.run(CareerGraphApplication.class, settings.toArray(String[]::new));
    }

    @AfterAll
    static void stop() {
        onPostgres.close();
    }

    private static HttpRequest.Builder request(TestDatabase database, String address, String accept) {
        URI service = database == TestDatabase.SQLITE
                ? RunningService.ADDRESS
                : URI.create("http://localhost:%s/"
                        .formatted(onPostgres.getEnvironment().getRequiredProperty("local.server.port")));
        return HttpRequest.newBuilder(service.resolve(address)).header("Accept", accept);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> ask(TestDatabase database, String accept, String query) throws Exception {
        return ask(database, accept, Map.of("query", query));
    }

    private static HttpResponse<String> ask(TestDatabase database, String accept, Map<String, Object> parameters)
            throws Exception {
        return send(request(database, "graphql", accept)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(parameters))));
    }

    private static String address(String query) {
        return "graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    @ParameterizedTest
    @EnumSource
    void rowsAreTheElementsOfTheOneListAndParentsAreRepeated(TestDatabase database) throws Exception {
        HttpResponse<String> answer = ask(database, CSV, RELATED);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(header(answer, "Content-Type")).isEqualTo("text/csv;header=present;charset=utf-8");
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"Related.csv\"");
        assertThat(answer.body()).isEqualTo("""
                title,role.title,openings.count,averagePay.mean.amount,averagePay.includes\r
                Machine Learning Engineer,Data Scientist,23757,102069,""\r
                Machine Learning Engineer,Data Engineer,16290,115205,""\r
                """);
    }

    @ParameterizedTest
    @EnumSource
    void linesAreObjectsWithTheSameNames(TestDatabase database) throws Exception {
        for (String name : List.of("application/x-ndjson", "application/jsonl")) {
            HttpResponse<String> answer = ask(database, name, RELATED);
            assertThat(header(answer, "Content-Type")).isEqualTo(name + ";charset=utf-8");
            assertThat(answer.body()).isEqualTo("""
                    {"title":"Machine Learning Engineer","role":{"title":"Data Scientist"},"openings":{"count":23757},\
                    "averagePay":{"mean":{"amount":102069},"includes":[]}}
                    {"title":"Machine Learning Engineer","role":{"title":"Data Engineer"},"openings":{"count":16290},\
                    "averagePay":{"mean":{"amount":115205},"includes":[]}}
                    """);
        }
    }

    @ParameterizedTest
    @EnumSource
    void columnsAreThoseOfTheSelectionWhateverTheAnswerIs(TestDatabase database) throws Exception {
        String query = """
                query($slug: String!, $with: Boolean!) { role(by: {slug: $slug}) { title aliases { name ...On @include(if: $with) } } }
                fragment On on Alias { origin sharedWith: ambiguous }""";
        for (String slug : List.of("data-scientist", "nobody")) {
            Map<String, Object> variables = Map.of("slug", slug, "with", true);
            assertThat(ask(database, CSV, Map.of("query", query, "variables", variables))
                            .body())
                    .startsWith("title,name,origin,sharedWith\r\n");
        }
        assertThat(ask(database, CSV, Map.of("query", query, "variables", Map.of("slug", "nobody", "with", false)))
                        .body())
                .isEqualTo("title,name\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void aUnionHasTheColumnsOfAllItsMembers(TestDatabase database) throws Exception {
        String query = """
                { search(text: "washington engineer data", kinds: [ROLE, LOCATION], first: 1) { item { __typename
                    ... on Location { name slug } ... on Role { title slug } } }
                  }""";
        assertThat(ask(database, CSV, query.replace(" engineer data", "")).body())
                .isEqualTo("item.__typename,item.name,item.slug,item.title\r\nLocation,Washington,us-wa,\r\n");
        assertThat(ask(database, CSV, query.replace("washington ", "")).body())
                .isEqualTo("item.__typename,item.name,item.slug,item.title\r\nRole,,data-engineer,Data Engineer\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void listsWithinListsUnrollAndAnEmptyOneLeavesItsParentARow(TestDatabase database) throws Exception {
        assertThat(ask(database, CSV, """
                                { resolveTitles(titles: ["Data Scientist", "Nobody, at all", "=1+1", "\\tTab"]) {
                                    candidates { role { title } confidence } input outcome } }""").body()).isEqualTo("""
                candidates.role.title,candidates.confidence,input,outcome\r
                Data Scientist,1,Data Scientist,RESOLVED\r
                ,,"Nobody, at all",NO_MATCH\r
                ,,'=1+1,NO_MATCH\r
                ,,'\tTab,NO_MATCH\r
                """);
    }

    @ParameterizedTest
    @EnumSource
    void namesAreAsLongAsTheyHaveToBe(TestDatabase database) throws Exception {
        assertThat(ask(database, CSV, """
                                { location(by: {slug: "us"}) { name
                                    children(first: 1) { edges { cursor n: node { name } node { slug } } } } }""").body().lines().findFirst()).contains("name,cursor,n.name,slug");
        assertThat(ask(database, CSV, """
                                { __typename role(by: {slug: "data-scientist"}) { __typename title
                                    relatedProfessions(first: 1) { edges { __typename node { __typename } } } } }""").body().lines().findFirst())
                .contains("__typename,role.__typename,title,"
                        + "role.relatedProfessions.edges.__typename,role.relatedProfessions.edges.node.__typename");
    }

    @ParameterizedTest
    @EnumSource
    void anOperationWithoutAListIsOneRow(TestDatabase database) throws Exception {
        assertThat(ask(
                                database,
                                CSV,
                                "{ role(by: {slug: \"data-scientist\"}) { title salary { mean { amount display } } } }")
                        .body())
                .isEqualTo("title,salary.mean.amount,salary.mean.display\r\nData Scientist,102069,\"$102,069\"\r\n");
        assertThat(ask(database, CSV, "{ roles { totalCount pageInfo { hasNextPage } } }")
                        .body())
                .isEqualTo("totalCount,pageInfo.hasNextPage\r\n7,false\r\n");
    }

    @ParameterizedTest
    @EnumSource
    void twoListsBesideEachOtherAreRefusedByName(TestDatabase database) throws Exception {
        HttpResponse<String> answer = ask(database, CSV, """
                { role(by: {slug: "data-scientist"}) { also: aliases { name } relatedProfessions { edges { cursor } } } }""");
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"NOT_A_TABLE\"", "role.also", "role.relatedProfessions.edges", "\"hint\":");
    }

    @ParameterizedTest
    @EnumSource
    void whatHasErrorsIsJsonWithAStatusThatSaysSo(TestDatabase database) throws Exception {
        for (String query : List.of(
                "{ roles { nothing } }",
                "{ roles(first: 1) { edges { node { title } } } dataset { coverage(source: \"nobody\") { cells } } }",
                "{ fine: role(by: {slug: \"data-scientist\"}) { title } "
                        + "never: role(by: {slug: \"data-scientist\"}) { salary(at: {slug: \"atlantis\"}) { availability } } }")) {
            HttpResponse<String> answer = ask(database, CSV, query);
            if (answer.statusCode() != 406) {
                assertThat(answer.statusCode()).as(query).isEqualTo(400);
                assertThat(header(answer, "Content-Type")).startsWith("application/graphql-response+json");
                assertThat(header(answer, "Content-Disposition")).isEmpty();
                assertThat(JSON.readTree(answer.body()).get("errors")).isNotEmpty();
            }
        }
        Map<String, Object> dry = Map.of("query", RELATED, "extensions", Map.of("dryRun", true));
        HttpResponse<String> answer = ask(database, CSV, dry);
        assertThat(answer.statusCode()).isEqualTo(406);
        assertThat(answer.body()).contains("dryRun");
    }

    @ParameterizedTest
    @EnumSource
    void aTableHasATagOfItsOwnAndIsKeptLikeOtherAnswers(TestDatabase database) throws Exception {
        HttpResponse<String> csv = send(request(database, address(RELATED), CSV));
        String etag = header(csv, "ETag");
        assertThat(header(csv, "Vary").toLowerCase()).contains("accept");
        assertThat(header(send(request(database, address(RELATED), "application/json")), "ETag"))
                .isNotEqualTo(etag);
        HttpResponse<String> again =
                send(request(database, address(RELATED), CSV).header("If-None-Match", etag));
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(send(request(database, address(RELATED), CSV)).body()).isEqualTo(csv.body());
        HttpResponse<String> head =
                send(request(database, address(RELATED), CSV).method("HEAD", BodyPublishers.noBody()));
        assertThat(head.body()).isEmpty();
        assertThat(header(head, "Content-Type")).isEqualTo(header(csv, "Content-Type"));
        assertThat(header(head, "ETag")).isEqualTo(etag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "text/csv;q=0.5, application/json", "text/html, */*;q=0.8"})
    void whoDoesNotAskForATableGetsJson(String accept) throws Exception {
        HttpResponse<String> answer = ask(TestDatabase.SQLITE, accept, RELATED);
        assertThat(header(answer, "Content-Type")).isEqualTo("application/json;charset=utf-8");
        JsonNode role = JSON.readTree(answer.body()).at("/data/role/relatedProfessions/totalCount");
        assertThat(role.intValue()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "ndjson", "jsonl"})
    void anAddressCanNameTheTable(String format) throws Exception {
        HttpResponse<String> answer =
                send(request(TestDatabase.SQLITE, address(RELATED) + "&format=" + format, "text/html, */*;q=0.8"));
        assertThat(header(answer, "Content-Disposition")).isEqualTo("attachment; filename=\"Related.%s\"", format);
        assertThat(answer.body().lines()).hasSize(format.equals("csv") ? 3 : 2);
    }

    @Test
    void anAddressThatNamesNoTableIsRefused() throws Exception {
        HttpResponse<String> answer = send(request(TestDatabase.SQLITE, address(RELATED) + "&format=xls", CSV));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("\"code\":\"BAD_PARAMETER\"", "xls", "format=csv");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/*", "text/csv; header=absent", "application/json;q=0.5, text/csv;charset=utf-8"})
    void whoPrefersATableGetsIt(String accept) throws Exception {
        assertThat(header(ask(TestDatabase.SQLITE, accept, RELATED), "Content-Type"))
                .startsWith("text/csv");
    }

    @Test
    void postgresHasTablesButNoFiles() throws Exception {
        TestDatabase database = TestDatabase.POSTGRESQL;
        assertThat(ask(database, CSV, "{ dataset { downloads { url } } }").body())
                .isEqualTo("url\r\n");
        HttpResponse<String> file = send(request(database, "dataset/" + "0".repeat(64) + ".db", "*/*"));
        assertThat(file.statusCode()).isEqualTo(404);
        assertThat(file.body()).contains("PostgreSQL", "as CSV");
    }
}
