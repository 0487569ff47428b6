package org.careergraph.bench;

import static org.careergraph.jooq.Tables.RELEASE;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.WorkingDatabase;

/**
 * Asks the service for half an hour, all kinds of operations and hostile ones between them, while snapshots are published under it, and
 * prints minute by minute what the process holds and how fast it answers: nothing of that may grow.
 */
public final class SoakBenchmark {

    private static final int SECONDS = 1_800;
    private static final int MINUTE = 60;
    private static final int CONNECTIONS = 4;
    private static final int PUBLICATION_SECONDS = 20;

    /** Refused with status 200 or 400, each in another place: by the parser, by validation, by limits, by values. */
    private static final List<String> HOSTILE = List.of(
            "{\"query\":\"{\",\"extensions\":{\"unique\":UNIQUE}}",
            "{\"query\":\"{ nothingUNIQUE }\"}",
            "{\"query\":\"query QUNIQUE { roles(first: 101) { edges { node { id } } } }\"}",
            "{\"query\":\"{ role(by: {slug: \\\"UNIQUE\\\"}) { id } }\"}",
            "{\"query\":\"query ($after: String) { roles(after: $after) { edges { node { id } } } }\","
                    + "\"variables\":{\"after\":\"UNIQUE\"}}",
            "{\"query\":\"{ a: __typename %s }\"}".formatted("b: __typename ".repeat(300)));

    /** What one minute came to. */
    private record Minute(Flood.Outcome outcome, int publications, ProcessState state) {}

    private final BenchedService service;
    private final AtomicInteger publications = new AtomicInteger();

    private SoakBenchmark(BenchedService service) {
        this.service = service;
    }

    /** Reads {@code bench.databases}, {@code bench.seconds} and {@code bench.scale}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        for (String name : BenchmarkRun.names("bench.databases", Database.values())) {
            System.out.println(
                    "| " + name + " | requests | refused, broken | p50 ms | p99 ms | publications | heap MiB |"
                            + " resident MiB | direct MiB | files | threads |");
            System.out.println("|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
            try (Database.Running running = Database.valueOf(name).start();
                    BenchedService service = new BenchedService(running)) {
                new SoakBenchmark(service).run();
            }
        }
    }

    private void run() throws IOException {
        List<String> bodies = bodies();
        List<Minute> minutes = new ArrayList<>();
        try (ScheduledExecutorService publisher = Executors.newSingleThreadScheduledExecutor()) {
            publisher.scheduleWithFixedDelay(this::publish, PUBLICATION_SECONDS, PUBLICATION_SECONDS, TimeUnit.SECONDS);
            Instant end = Instant.now().plusSeconds(BenchedService.seconds(SECONDS));
            do {
                Flood.Outcome outcome = Flood.run(service.graphQl(), bodies, CONNECTIONS, MINUTE, 0);
                minutes.add(new Minute(outcome, publications.getAndSet(0), ProcessState.now()));
                System.out.println(line(String.valueOf(minutes.size()), minutes.getLast()));
            } while (Instant.now().plus(Duration.ofSeconds(MINUTE / 2)).isBefore(end));
        }
        // What is compiled and cached in the first minute is not what grows.
        System.out.println(ratio(minutes.get(Math.min(1, minutes.size() - 1)), minutes.getLast()));
    }

    /** Everything that is measured elsewhere, each with many variables, and one hostile request in ten. */
    private List<String> bodies() {
        List<List<String>> workloads =
                Arrays.stream(Workload.values()).map(service::bodies).toList();
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < workloads.getFirst().size(); i++) {
            for (List<String> workload : workloads) {
                bodies.add(workload.get(i));
            }
            bodies.add(HOSTILE.get(i % HOSTILE.size()));
        }
        return bodies;
    }

    /** Publishes what answers the same under another fingerprint. */
    private void publish() {
        try {
            service.context().getBean(WorkingDatabase.class).transaction(transaction -> transaction
                    .update(RELEASE)
                    .set(RELEASE.PUBLIC_ID, "release:1:" + System.nanoTime())
                    .where(RELEASE.ID.eq(1))
                    .execute());
            service.context().getBean(Publisher.class).publish();
            publications.incrementAndGet();
        } catch (RuntimeException e) {
            e.printStackTrace();
        }
    }

    private static String line(String name, Minute minute) {
        Flood.Outcome outcome = minute.outcome();
        ProcessState state = minute.state();
        return "| %s | %d | %d | %.1f | %.1f | %d | %.0f | %.0f | %.1f | %d | %d |"
                .formatted(
                        name,
                        outcome.answered() + outcome.refused() + outcome.other(),
                        outcome.refused() + outcome.other(),
                        outcome.median() / 1e3,
                        outcome.slowest() / 1e3,
                        minute.publications(),
                        state.heap(),
                        state.resident(),
                        state.direct(),
                        state.files(),
                        state.threads());
    }

    private static String ratio(Minute first, Minute last) {
        return "| last / second | %.2f | | %.2f | %.2f | | %.2f | %.2f | %.2f | %.2f | %.2f |"
                .formatted(
                        (double) last.outcome().answered() / first.outcome().answered(),
                        (double) last.outcome().median() / first.outcome().median(),
                        (double) last.outcome().slowest() / first.outcome().slowest(),
                        last.state().heap() / first.state().heap(),
                        last.state().resident() / first.state().resident(),
                        last.state().direct() / first.state().direct(),
                        (double) last.state().files() / first.state().files(),
                        (double) last.state().threads() / first.state().threads());
    }
}
