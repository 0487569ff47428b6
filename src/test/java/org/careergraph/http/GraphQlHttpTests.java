package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for the service as a GraphQL client meets it over HTTP. */
class GraphQlHttpTests {

    private static final String GRAPHQL_JSON = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final Path EXAMPLES = Path.of("src", "main", "resources", "web", "assets", "examples", "explore");

    private final JsonMapper json = JsonMapper.shared();

    @ParameterizedTest
    @ValueSource(strings = {JSON, GRAPHQL_JSON})
    void answersTheFoundingPageInOneRequest(String mediaType) throws Exception {
        HttpResponse<String> answer = ask(foundingPage(), mediaType);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(mediaType);
        JsonNode body = json.readTree(answer.body());
        assertThat(body.has("errors")).isFalse();
        JsonNode role = body.at("/data/role");
        assertThat(role.at("/title").asString()).isEqualTo("Machine Learning Engineer");
        assertThat(role.at("/responsibilities")).hasSize(5);
        assertThat(role.at("/salary/mean/amount").decimalValue()).isEqualByComparingTo("110673");
        assertThat(role.at("/salary/mean/display").asString()).isEqualTo("$110,673");
        assertThat(role.at("/salary/sampleSize/count").intValue()).isEqualTo(811);
        assertThat(role.at("/salary/updatedAt").asString()).isEqualTo("2022-08-10");
        assertThat(role.at("/elsewhere/location/name").asString()).isEqualTo("California");
        assertThat(role.at("/elsewhere/availability").asString()).isEqualTo("NOT_LOADED");
        assertThat(role.at("/relatedProfessions/edges")).hasSize(6);
        assertThat(role.at("/questions/edges")).hasSizeGreaterThan(2);
        assertThat(role.at("/sources").findValuesAsString("publisher")).contains("Indeed");
        assertThat(body.at("/extensions/fingerprint").asString()).hasSize(64);
        assertThat(body.at("/extensions/attribution").findValuesAsString("attribution"))
                .anyMatch(sentence -> sentence.startsWith("Source: Indeed, "));
    }

    @Test
    void saysInTheStatusThatAnOperationIsNotValid() throws Exception {
        HttpResponse<String> answer = ask(operation("{ salary }", Map.of()), GRAPHQL_JSON);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(json.readTree(answer.body()).at("/errors")).hasSize(1);
    }

    @Test
    void saysOnlyInTheBodyThatAnOperationIsNotValidToWhoAsksForJson() throws Exception {
        HttpResponse<String> answer = ask(operation("{ salary }", Map.of()), JSON);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).at("/errors")).hasSize(1);
    }

    @Test
    void tellsThatItIsWell() throws Exception {
        HttpResponse<String> answer = RunningService.get("actuator/health");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(json.readTree(answer.body()).at("/status").asString()).isEqualTo("UP");
    }

    private static HttpResponse<String> ask(String body, String mediaType) throws Exception {
        return RunningService.post("graphql", body, "Content-Type", JSON, "Accept", mediaType);
    }

    private String foundingPage() throws Exception {
        return operation(
                Files.readString(EXAMPLES.resolve("career-page.graphql")),
                json.readTree(EXAMPLES.resolve("career-page.json")));
    }

    private String operation(String query, Object variables) {
        return json.writeValueAsString(Map.of("query", query, "variables", variables));
    }
}
