package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for what whoever runs the service can see of its work; other tests may ask it at the same time. */
class MetricsTests {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final String QUESTION = "{\"query\": \"{ roles(first: 1) { edges { node { %s: title } } } }\"}";

    @ParameterizedTest
    @ValueSource(strings = {"parse", "plan", "sql", "rows", "response"})
    void aNewQuestionGoesThroughEveryStage(String stage) throws Exception {
        String count = "careergraph_stage_seconds_count{stage=\"%s\"}".formatted(stage);
        double before = metric(count);
        ask("through_" + stage);
        grows(count, before);
    }

    @Test
    void whatIsAnsweredFromTheCacheIsCountedApart() throws Exception {
        String cached = "careergraph_request_seconds_count{outcome=\"cached\"}";
        String hits = "cache_gets_total{cache=\"answers\",result=\"hit\"}";
        ask("again");
        double cachedBefore = metric(cached);
        double hitsBefore = metric(hits);
        ask("again");
        grows(cached, cachedBefore);
        grows(hits, hitsBefore);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"query\": \"{ nothing }\"} | VALIDATION", "not JSON | BAD_JSON"})
    void refusalsAreCountedByTheirCode(String body, String code) throws Exception {
        String refused = "careergraph_request_seconds_count{outcome=\"refused\"}";
        String errors = "careergraph_errors_total{code=\"%s\"}".formatted(code);
        double refusedBefore = metric(refused);
        double errorsBefore = metric(errors);
        RunningService.post("graphql", body, "Content-Type", "application/json");
        grows(refused, refusedBefore);
        grows(errors, errorsBefore);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "careergraph_snapshot_age_seconds",
                "careergraph_admission_running",
                "careergraph_admission_waiting",
                "cache_gets_total{cache=\"documents\",result=\"miss\"}",
                "cache_gets_total{cache=\"statements\",result=\"miss\"}"
            })
    void tellsOf(String name) throws Exception {
        assertThat(metrics()).containsPattern("(?m)^" + Pattern.quote(name) + " \\d");
    }

    private static void ask(String alias) throws Exception {
        assertThat(RunningService.post("graphql", QUESTION.formatted(alias), "Content-Type", "application/json")
                        .body())
                .contains(alias);
    }

    /** A request is counted once its answer is written, which the client may have read before that. */
    private static void grows(String name, double before) throws Exception {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (metric(name) <= before && System.nanoTime() < end) {
            Thread.sleep(10);
        }
        assertThat(metric(name)).as(name).isGreaterThan(before);
    }

    private static String metrics() throws Exception {
        return RunningService.get(
                        RunningService.MANAGEMENT.resolve("actuator/prometheus").toString())
                .body();
    }

    private static double metric(String name) throws Exception {
        Matcher line =
                Pattern.compile("(?m)^" + Pattern.quote(name) + " (\\S+)$").matcher(metrics());
        return line.find() ? Double.parseDouble(line.group(1)) : 0;
    }
}
