package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;

/** Tests for questions asked by their address, which browsers and proxies keep the answers of. */
class CachingTests {

    private static final String TITLES = "graphql?query=" + encoded("{ roles(first: 2) { edges { node { title } } } }");

    @Test
    void aQuestionCanBeAnAddress() throws Exception {
        HttpResponse<String> answer = RunningService.get(TITLES);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"title\":");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-cache");
        assertThat(answer.headers().firstValue("Vary").orElseThrow()).contains("Accept");
    }

    @Test
    void variablesStandInTheAddressAsJson() throws Exception {
        HttpResponse<String> answer = RunningService.get("graphql?query="
                + encoded("query Q($n: Int!) { roles(first: $n) { edges { node { title } } } }")
                + "&operationName=Q&variables="
                + encoded("{\"n\": 1}"));
        assertThat(answer.body()).containsOnlyOnce("\"title\":");
    }

    @Test
    void whoHasTheAnswerIsToldSo() throws Exception {
        String etag = RunningService.get(TITLES).headers().firstValue("ETag").orElseThrow();
        HttpResponse<String> again = RunningService.get(TITLES, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(etag);
    }

    @Test
    void otherQuestionsAndFormatsHaveOtherTags() throws Exception {
        String etag = RunningService.get(TITLES).headers().firstValue("ETag").orElseThrow();
        assertThat(RunningService.get(TITLES, "Accept", "application/graphql-response+json", "If-None-Match", etag)
                        .statusCode())
                .isEqualTo(200);
        assertThat(RunningService.get(TITLES + "&operationName=", "If-None-Match", etag)
                        .statusCode())
                .isNotEqualTo(304);
    }

    @Test
    void whatIsRefusedIsNotKept() throws Exception {
        for (String query : new String[] {"{ salary }", "{ roles(first: -1) { totalCount } }"}) {
            HttpResponse<String> answer = RunningService.get("graphql?query=" + encoded(query));
            assertThat(answer.headers().firstValue("ETag")).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        }
    }

    @Test
    void theHeadOfAnAnswerIsThatOfTheWholeAnswer() throws Exception {
        HttpResponse<String> head =
                RunningService.send(RunningService.request(TITLES).method("HEAD", BodyPublishers.noBody()));
        HttpResponse<String> whole = RunningService.get(TITLES);
        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("ETag")).isEqualTo(whole.headers().firstValue("ETag"));
    }

    @Test
    void aParameterGivenTwiceIsRefused() throws Exception {
        HttpResponse<String> answer = RunningService.get(TITLES + "&query=" + encoded("{ __typename }"));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("BAD_PARAMETER", "query");
    }

    @Test
    void theSameQuestionHasTheSameAnswerAgain() throws Exception {
        String question = "{\"query\":\"{ roles(first: 3) { edges { node { title } } } }\"}";
        HttpResponse<String> first = RunningService.post("graphql", question, "Content-Type", "application/json");
        HttpResponse<String> second = RunningService.post("graphql", question, "Content-Type", "application/json");
        assertThat(second.body()).isEqualTo(first.body());
    }

    @Test
    void longAnswersGoOutCompressedToWhoTakesThat() throws Exception {
        HttpResponse<InputStream> answer = RunningService.stream(RunningService.request(
                        "graphql?query="
                                + encoded(
                                        "{ roles(first: 7) { edges { node { title summary responsibilities { text } } } } }"),
                        "Accept-Encoding",
                        "gzip",
                        "Accept",
                        "application/graphql-response+json")
                .GET());
        assertThat(answer.headers().firstValue("Content-Encoding")).contains("gzip");
        String body = new String(new GZIPInputStream(answer.body()).readAllBytes(), StandardCharsets.UTF_8);
        assertThat(body).contains("Machine Learning Engineer");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
