package org.careergraph.bench;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Offers the service four times what it can answer, and prints what becomes of those who ask. Of interest are the ratios. */
public final class OverloadBenchmark {

    /** With something for the time that each waits for its answer. */
    private static final double TIMES = 5;

    private static final int FEW_CONNECTIONS = 4;
    private static final int MANY_CONNECTIONS = 1_000;
    private static final int WARM_UP_SECONDS = 20;
    private static final int CAPACITY_SECONDS = 10;
    private static final int SECONDS = 120;
    private static final int LONE_REQUESTS = 200;
    private static final int PROBE_PAUSE_MILLIS = 20;

    /** A lone request that takes as long as ten others did before the load is not fast again. */
    private static final int SLOW = 10;

    private static final int MOST_LONE_REQUESTS_AFTER = 10_000;

    private OverloadBenchmark() {}

    /** Reads {@code bench.databases}, {@code bench.workloads}, {@code bench.seconds} and {@code bench.scale}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("| database | workload | offered / capacity | answered / offered | answered / capacity |"
                + " lone, p50 ms | answers, p50 ms | p99 ms | refusals, p50 ms | p99 ms | compared | wrong | neither 200 nor 503 |"
                + " fast again after, ms |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        String workloads = System.getProperty("bench.workloads", "");
        for (String name : BenchmarkRun.names("bench.databases", Database.values())) {
            try (Database.Running running = Database.valueOf(name).start();
                    BenchedService service = new BenchedService(running)) {
                for (String workload : workloads.isBlank()
                        ? List.of(Workload.DASHBOARD.name())
                        : BenchmarkRun.names("bench.workloads", Workload.values())) {
                    System.out.println("| " + name + line(service, Workload.valueOf(workload)));
                }
            }
        }
    }

    private static String line(BenchedService service, Workload workload) throws IOException, InterruptedException {
        List<String> bodies = service.bodies(workload);
        capacity(service, bodies, WARM_UP_SECONDS);
        double before = capacity(service, bodies, CAPACITY_SECONDS);
        Probe probe = new Probe(service.graphQl(), bodies);
        for (int i = 0; i < LONE_REQUESTS; i++) {
            probe.ask();
        }
        double lone = Probe.percentile(probe.answers(), 50);
        probe.forgetTimes();
        Flood.Outcome outcome = flood(service, bodies, before, probe);
        String during = " %.1f | %.1f | %.1f | %.1f | %d"
                .formatted(
                        Probe.percentile(probe.answers(), 50),
                        Probe.percentile(probe.answers(), 99),
                        Probe.percentile(probe.refusals(), 50),
                        Probe.percentile(probe.refusals(), 99),
                        probe.answers().size());
        double recovery = recovery(probe, lone);
        double capacity = (before + capacity(service, bodies, CAPACITY_SECONDS)) / 2;
        return " | %s | %.1f | %.2f | %.2f | %.1f |%s | %d | %d | %.0f |"
                .formatted(
                        workload,
                        outcome.offeredPerSecond() / capacity,
                        outcome.answeredPerSecond() / outcome.offeredPerSecond(),
                        outcome.answeredPerSecond() / capacity,
                        lone,
                        during,
                        probe.wrong(),
                        outcome.other(),
                        recovery);
    }

    /** What is answered in a second when nobody has to wait long. */
    private static double capacity(BenchedService service, List<String> bodies, int seconds) {
        return Wrk.run(service.graphQl(), bodies, FEW_CONNECTIONS, seconds).perSecond();
    }

    private static Flood.Outcome flood(BenchedService service, List<String> bodies, double capacity, Probe probe)
            throws IOException, InterruptedException {
        int pause = (int) (1_000 * MANY_CONNECTIONS / (TIMES * capacity));
        int seconds = BenchedService.seconds(SECONDS);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            CompletableFuture<Flood.Outcome> outcome = CompletableFuture.supplyAsync(
                    () -> Flood.run(service.graphQl(), bodies, MANY_CONNECTIONS, seconds, pause), threads);
            TimeUnit.SECONDS.sleep(1); // until all are connected
            while (!outcome.isDone()) {
                probe.ask();
                TimeUnit.MILLISECONDS.sleep(PROBE_PAUSE_MILLIS);
            }
            return outcome.join();
        }
    }

    /** How long after the load, in milliseconds, a lone request was answered as fast as before. */
    private static double recovery(Probe probe, double lone) throws IOException, InterruptedException {
        long end = System.nanoTime();
        for (int i = 0; i < MOST_LONE_REQUESTS_AFTER; i++) {
            int before = probe.answers().size();
            long nanos = probe.ask();
            if (probe.answers().size() > before && nanos < SLOW * lone * 1e6) {
                return (System.nanoTime() - end) / 1e6;
            }
        }
        return Double.POSITIVE_INFINITY;
    }
}
