package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for what is sent to break the service: each is answered as GraphQL over HTTP says, briefly, and gives nothing away. */
@Isolated("it reads the log")
@ExtendWith(OutputCaptureExtension.class)
class HostileInputTests {

    static final String GRAPHQL = "application/graphql-response+json";
    static final String JSON = "application/json";
    private static final String PROBLEM = "application/problem+json";

    private static final int MAX_REPLY_BYTES = 64 * 1024;

    /** What would tell how the service is made: names of classes, SQL, files. */
    static final Pattern LEAK = Pattern.compile(
            "\\b(org|java|javax|jakarta|graphql|com)\\.[a-z]+\\.|Exception\\b|\\bat [a-z]+\\.|(?i:\\bselect\\b .*\\bfrom\\b)|\\.java|/home/|/tmp/|/root/");

    private final JsonMapper json = JsonMapper.shared();

    static Stream<HostileRequest> requests() {
        return HostileRequests.all();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void isAnsweredAsTheSpecificationSays(HostileRequest request, CapturedOutput log) throws Exception {
        String noise = log.getAll();
        check(request, GRAPHQL, request.status());
        check(request, JSON, request.legacy());
        String said = log.getAll().substring(noise.length());
        assertThat(said.lines().filter(line -> line.contains("ERROR"))).isEmpty();
        assertThat(said.lines().filter(line -> line.contains("WARN"))).hasSizeLessThanOrEqualTo(2);
        HttpResponse<String> next =
                RunningService.post("graphql", "{\"query\":\"{__typename}\"}", "Content-Type", JSON);
        assertThat(next.body()).contains("\"__typename\":\"Query\"");
    }

    private void check(HostileRequest hostile, String accept, int status) throws Exception {
        HttpRequest.Builder request =
                RunningService.request("graphql", "Accept", accept).POST(BodyPublishers.ofByteArray(hostile.body()));
        hostile.headers().forEach(request::header);
        HttpResponse<String> reply = RunningService.send(request);
        assertThat(reply.statusCode()).as(reply.body()).isEqualTo(status);
        assertThat(reply.body().length()).isLessThan(MAX_REPLY_BYTES);
        assertThat(reply.body()).doesNotContainPattern(LEAK);
        assertThat(reply.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(hostile.isTransport() ? PROBLEM : accept);
        JsonNode body = json.readTree(reply.body());
        if (hostile.isTransport()) {
            assertThat(body.propertyNames()).contains("title", "status", "detail", "code", "hint");
            assertThat(body.at("/code").asString()).isEqualTo(hostile.code());
            return;
        }
        JsonNode error = body.at("/errors/0");
        assertThat(error.at("/message").asString()).isNotBlank();
        assertThat(error.at("/extensions/code").asString()).as(reply.body()).isEqualTo(hostile.code());
        assertThat(error.at("/extensions/hint").asString()).isNotBlank();
        assertThat(error.at("/extensions/classification").asString()).isIn("REQUEST", "INPUT", "LIMIT");
        assertThat(body.has("data")).isEqualTo(hostile.status() == 200);
        assertThat(error.has("path")).isEqualTo(hostile.status() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PUT", "DELETE", "PATCH", "QUERY"})
    void row36saysWhichMethodsThereAre(String method) throws Exception {
        HttpResponse<String> reply =
                RunningService.send(RunningService.request("graphql").method(method, BodyPublishers.noBody()));
        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow").orElseThrow()).contains("GET", "POST");
        assertThat(json.readTree(reply.body()).at("/code").asString()).isEqualTo("METHOD_NOT_ALLOWED");
    }

    @Test
    void row36traceIsNotAllowed() throws Exception {
        assertThat(RawHttp.send("TRACE /graphql HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n"))
                .startsWith("HTTP/1.1 405")
                .containsIgnoringCase("allow:");
    }

    @Test
    void row35aMutationIsNotTakenFromAnAddress() throws Exception {
        HttpResponse<String> reply = RunningService.get("graphql?query=mutation%7Ba%7D", "Accept", GRAPHQL);
        assertThat(reply.statusCode()).isEqualTo(405);
        assertThat(reply.headers().firstValue("Allow")).contains("POST");
        assertThat(reply.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "text/html", "application/json;q=0", "/", "a/b/c"})
    void row37neitherMediaTypeIsTaken(String accept) throws Exception {
        HttpResponse<String> reply =
                RunningService.post("graphql", "{\"query\":\"{__typename}\"}", "Content-Type", JSON, "Accept", accept);
        assertThat(reply.statusCode()).isEqualTo(406);
        assertThat(json.readTree(reply.body()).at("/code").asString()).isEqualTo("NOT_ACCEPTABLE");
    }

    @Test
    void row37parametersOfTheMediaTypeAreHonoured() throws Exception {
        Map<String, String> formats = Map.of(
                "application/graphql-response+json;charset=utf-8", GRAPHQL,
                "application/graphql-response+json; q=0.8", GRAPHQL,
                "application/json;q=0.5, application/graphql-response+json;q=0.9", GRAPHQL,
                "application/graphql-response+json;q=0.1, application/json", JSON,
                "application/graphql-response+json, application/json", GRAPHQL,
                "text/html, */*;q=0.1", JSON,
                "*/*", JSON);
        for (Map.Entry<String, String> format : formats.entrySet()) {
            HttpResponse<String> reply = RunningService.post(
                    "graphql", "{\"query\":\"{a}\"}", "Content-Type", JSON, "Accept", format.getKey());
            assertThat(reply.headers().firstValue("Content-Type").orElseThrow())
                    .as(format.getKey())
                    .isEqualToIgnoringCase(format.getValue() + ";charset=utf-8");
            assertThat(reply.statusCode()).isEqualTo(format.getValue().equals(GRAPHQL) ? 400 : 200);
        }
    }

    @Test
    void row38anAddressIsTooLong() throws Exception {
        HttpResponse<String> reply = RunningService.get("graphql?query=" + "x".repeat(20_000));
        assertThat(reply.statusCode()).isEqualTo(414);
        assertThat(json.readTree(reply.body()).at("/code").asString()).isEqualTo("URI_TOO_LONG");
    }

    @Test
    void row38aBodyOfUnknownLengthIsTooLarge() throws Exception {
        String chunk = "8000\r\n" + " ".repeat(0x8000) + "\r\n";
        assertThat(RawHttp.send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(9) + "0\r\n\r\n"))
                .startsWith("HTTP/1.1 413")
                .contains("BODY_TOO_LARGE");
    }

    @Test
    void aBodyThatBreaksOffIsTold() throws Exception {
        String head = "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n";
        for (String rest :
                List.of("Content-Length: 100\r\n\r\n{\"query\"", "Transfer-Encoding: chunked\r\n\r\n8\r\n{\"qu")) {
            assertThat(RawHttp.sendAndEnd(head + rest))
                    .startsWith("HTTP/1.1 400")
                    .contains("application/problem+json", "REQUEST_BROKEN");
        }
        assertThat(RawHttp.send(head + "Transfer-Encoding: chunked\r\n\r\nno length\r\n"))
                .startsWith("HTTP/1.1 400")
                .contains("REQUEST_BROKEN");
    }

    @Test
    void anAddressWhereNothingIsIsTold() throws Exception {
        HttpResponse<String> reply = RunningService.get("nowhere", "Accept", "text/html");
        assertThat(reply.statusCode()).isEqualTo(404);
        assertThat(reply.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(reply.body()).contains("NOT_FOUND", "There is nothing at /nowhere");
    }

    @Test
    void row39lengthsThatContradictEachOther() throws Exception {
        assertThat(RawHttp.send("POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n"
                        + "Content-Length: 4\r\nContent-Length: 5\r\n\r\nnull"))
                .startsWith("HTTP/1.1 400");
    }

    @Test
    void row32textThatLooksLikeSqlIsText() throws Exception {
        for (String text :
                new String[] {"' OR 1=1--", "\"; DROP TABLE role; --", "%' UNION SELECT * FROM role --", "\\"}) {
            String body = json.writeValueAsString(Map.of(
                    "query",
                    "query ($t: String!) { search(text: $t) { __typename } role(by: {title: $t}) { id } }",
                    "variables",
                    Map.of("t", text)));
            HttpResponse<String> reply = RunningService.post("graphql", body, "Content-Type", JSON);
            assertThat(reply.body()).doesNotContainPattern(LEAK).doesNotContain("syntax");
            assertThat(json.readTree(reply.body()).at("/data/role").isNull()).isTrue();
        }
    }

    @Test
    void row33everyOtherTextIsText() throws Exception {
        for (String text : new String[] {"\u202enurse", "nu\u200drse", "👩‍⚕️", "e\u0301lectricien", "électricien"}) {
            String body = json.writeValueAsString(Map.of(
                    "query",
                    "query ($t: String!) { search(text: $t) { __typename } }",
                    "variables",
                    Map.of("t", text)));
            HttpResponse<String> reply = RunningService.post("graphql", body, "Content-Type", JSON);
            assertThat(reply.statusCode()).isEqualTo(200);
            assertThat(json.readTree(reply.body()).has("errors"))
                    .as(text.toLowerCase(Locale.ROOT))
                    .isFalse();
        }
    }
}
