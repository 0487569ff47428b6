package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;

/** Tests for the pages and their parts, as far as HTTP shows them. */
class PageTests {

    private static final Pattern PART = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @Test
    void theAddressOfTheServiceLeadsToGraphiQl() throws Exception {
        HttpResponse<String> answer = RunningService.get("");
        assertThat(answer.statusCode()).isEqualTo(307);
        assertThat(answer.headers().firstValue("Location")).hasValue("graphiql");
    }

    @Test
    void thePageIsConfinedToThisHost() throws Exception {
        HttpResponse<String> answer = RunningService.get("graphiql");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'")
                .doesNotContain("http", "unsafe-eval");
        assertThat(answer.body()).doesNotContain("://").doesNotContain("<style").doesNotContain("<script>");
    }

    @Test
    void everyPartOfThePageIsThere() throws Exception {
        List<String> parts = PART.matcher(RunningService.get("graphiql").body())
                .results()
                .map(part -> part.group(1))
                .toList();
        assertThat(parts).hasSizeGreaterThan(5);
        for (String part : parts) {
            assertThat(RunningService.get(part).statusCode()).as(part).isEqualTo(200);
        }
    }

    @Test
    void whatCarriesItsVersionIsKeptForGood() throws Exception {
        assertThat(RunningService.get("webjars/react/18.3.1/umd/react.production.min.js")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("immutable");
        assertThat(RunningService.get("assets/graphiql.js").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void onlyPartsAreServedAsParts() throws Exception {
        assertThat(RunningService.get("assets/nothing.js").statusCode()).isEqualTo(404);
        assertThat(RunningService.get("assets/..%2f..%2fapplication.yaml").statusCode())
                .isBetween(400, 404);
    }
}
