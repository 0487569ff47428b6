package org.careergraph.http;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.TimeGauge;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.careergraph.graphql.Stages;
import org.careergraph.graphql.Stages.Stage;
import org.careergraph.snapshot.ServedSnapshot;

/** What is counted and timed of requests. Meters are looked up once, because that takes longer than counting. */
final class Meters {

    private final MeterRegistry registry;
    private final Map<Stage, Timer> stages = new EnumMap<>(Stage.class);
    private final Map<Outcome, Timer> requests = new EnumMap<>(Outcome.class);

    Meters(MeterRegistry registry) {
        this.registry = registry;
        for (Stage stage : Stage.values()) {
            stages.put(
                    stage,
                    Timer.builder("careergraph.stage")
                            .description("Time that a stage of answering takes, where it is not left out")
                            .tag("stage", name(stage))
                            .register(registry));
        }
        for (Outcome outcome : Outcome.values()) {
            requests.put(
                    outcome,
                    Timer.builder("careergraph.request")
                            .description("Time from the head of a request to the end of its answer")
                            .tag("outcome", name(outcome))
                            .register(registry));
        }
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    void watch(Admission admission) {
        Gauge.builder("careergraph.admission.running", admission, Admission::running)
                .description("Requests that are answered now")
                .register(registry);
        Gauge.builder("careergraph.admission.waiting", admission, Admission::waiting)
                .description(
                        "Requests that wait for others now; those refused for it are errors of the code OVERLOADED")
                .register(registry);
    }

    /** NaN while nothing is published. */
    void watch(ServedSnapshot served) {
        TimeGauge.builder("careergraph.snapshot.age", served, TimeUnit.SECONDS, Meters::age)
                .description("Time since what is served was published")
                .register(registry);
    }

    private static double age(ServedSnapshot served) {
        return served.builtAt()
                .map(at -> (double) Duration.between(at, Instant.now()).toSeconds())
                .orElse(Double.NaN);
    }

    void watch(AnswerCache cache) {
        cache.bindTo(registry);
    }

    void executed(Stages times) {
        stages.forEach((stage, timer) -> {
            if (times.nanoseconds(stage) > 0) {
                timer.record(times.nanoseconds(stage), TimeUnit.NANOSECONDS);
            }
        });
    }

    void requested(Outcome outcome, long nanoseconds) {
        requests.get(outcome).record(nanoseconds, TimeUnit.NANOSECONDS);
    }

    void refused(Fault fault) {
        if (fault != Fault.BUDGET_EXHAUSTED) { // counted as an error of the operation
            registry.counter("careergraph.errors", "code", fault.name()).increment();
        }
    }
}
