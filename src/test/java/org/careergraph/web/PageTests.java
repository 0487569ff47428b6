package org.careergraph.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for the pages and their parts, as far as HTTP shows them. */
class PageTests {

    private static final Pattern PART = Pattern.compile("(?:src|href)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(strings = {"", "dashboard", "docs", "graphiql"})
    void aPageIsConfinedToThisHost(String page) throws Exception {
        HttpResponse<String> answer = RunningService.get(page);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith("text/html");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "script-src 'self';", "connect-src 'self'")
                .doesNotContain("http", "unsafe-eval");
        assertThat(answer.body())
                .doesNotContainPattern("(src|href)=\"[a-z]*:?//")
                .doesNotContain("<style")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dashboard", "docs"})
    void aPageHasNoStyleOfItsOwnText(String page) throws Exception {
        assertThat(RunningService.get(page)
                        .headers()
                        .firstValue("Content-Security-Policy")
                        .orElseThrow())
                .doesNotContain("unsafe");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "dashboard", "docs", "graphiql"})
    void everyPartOfAPageIsThere(String page) throws Exception {
        List<String> parts = PART.matcher(RunningService.get(page).body())
                .results()
                .map(part -> part.group(1))
                .filter(part -> !part.startsWith("#"))
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
        assertThat(RunningService.get("_static/graphiql/3.2.0/graphiql.min.js")
                        .headers()
                        .firstValue("Cache-Control")
                        .orElseThrow())
                .contains("immutable");
        assertThat(RunningService.get("assets/graphiql.js").headers().firstValue("Cache-Control"))
                .hasValue("no-cache");
    }

    @Test
    void anOperationIsTextToRead() throws Exception {
        assertThat(RunningService.get("assets/examples/dashboards/pay-map.graphql")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValue("text/plain;charset=UTF-8");
    }

    @Test
    void onlyPartsAreServedAsParts() throws Exception {
        assertThat(RunningService.get("assets/nothing.js").statusCode()).isEqualTo(404);
        assertThat(RunningService.get("assets/..%2f..%2fapplication.yaml").statusCode())
                .isBetween(400, 404);
    }
}
