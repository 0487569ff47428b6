package org.careergraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.stream.Stream;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for a service as it starts: everybody may read. */
class OpenAccessTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bearer nonsense",
                "Bearer",
                "Basic YTpi",
                "Bearer cg_00000000_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
            })
    void aKeyThatIsNoneIsRefused(String authorization) throws Exception {
        HttpResponse<String> answer =
                RunningService.get("graphql?query=%7B__typename%7D", "Authorization", authorization);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"code\":\"UNAUTHENTICATED\"").doesNotContain("AAAA");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"graphiql", "graphql?query=%7B__typename%7D", "actuator/health", "assets/graphiql.js", "nowhere"
            })
    void everyAnswerKeepsBrowsersFromGuessingAndSaysNothingOfTheServer(String path) throws Exception {
        HttpResponse<String> answer = RunningService.get(path);
        assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).hasValue("same-origin");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        assertThat(Stream.of("Server", "X-Powered-By", "Set-Cookie"))
                .allSatisfy(header ->
                        assertThat(answer.headers().firstValue(header)).isEmpty());
    }

    @Test
    void pagesOfOtherOriginsAreTurnedAway() throws Exception {
        assertThat(RunningService.get("graphql?query=%7B__typename%7D", "Origin", "https://other.example")
                        .headers()
                        .firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    @Test
    void managementIsNotWhereTheServiceIs() throws Exception {
        assertThat(RunningService.get("actuator/metrics").statusCode()).isEqualTo(404);
        assertThat(RunningService.get("actuator").statusCode()).isEqualTo(404);
    }
}
