package org.careergraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careergraph.CareerGraphApplication;
import org.careergraph.snapshot.ServedSnapshot;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the service over HTTP, round by round against hand-written JDBC and against fixed bytes behind the same MVC stack, and prints a
 * table: processor time of a request, and requests a second.
 */
public final class HttpBenchmark {

    private static final int CONNECTIONS = 4;
    private static final int WARM_UP_SECONDS = 5;
    private static final int SECONDS = 2;
    private static final int VARIED = 200;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final HttpClient http = HttpClient.newHttpClient();
    private final JsonMapper json = new JsonMapper();
    private final ConfigurableApplicationContext context;
    private final List<Request> requests;
    private final ProcessorTime database;
    private final URI address;

    /** One round of one endpoint: processor time of a request in microseconds, and what load came of it. */
    private record Round(double micros, Wrk.Load load) {}

    private HttpBenchmark(ConfigurableApplicationContext context, List<Request> requests, ProcessorTime database) {
        this.context = context;
        this.requests = requests;
        this.database = database;
        this.address =
                URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** Reads {@code bench.databases}, {@code bench.workloads}, {@code bench.rounds} and {@code bench.scale}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(
                "| database | workload | bytes | fixed, µs | by hand, µs | new, µs | **new / by hand** |"
                        + " kept, µs | fixed / kept, µs | **kept / fixed, a second** | new / fixed, a second | p50, µs | p99, µs |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String name : BenchmarkRun.names("bench.databases", Database.values())) {
            try (Database.Running running = Database.valueOf(name).start()) {
                run(name, running);
            }
        }
    }

    private static void run(String name, Database.Running running) throws IOException, InterruptedException {
        List<Request> requests;
        try (Service service = new Service(running.settings())) {
            List<Request> all = service.requests();
            requests = all.subList(0, Math.min(VARIED, all.size()));
        }
        List<String> settings = new ArrayList<>(running.settings());
        settings.addAll(List.of("--server.port=0", "--logging.level.root=warn"));
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(
                        CareerGraphApplication.class, ComparedEndpoints.class)
                .run(settings.toArray(String[]::new))) {
            HttpBenchmark benchmark = new HttpBenchmark(context, requests, processorTime(context));
            for (String workload : BenchmarkRun.names("bench.workloads", Workload.values())) {
                System.out.println("| " + name + benchmark.line(Workload.valueOf(workload)));
            }
        }
    }

    private static ProcessorTime processorTime(ConfigurableApplicationContext context) {
        try (ServedSnapshot.Lease lease = context.getBean(ServedSnapshot.class).acquire()) {
            return new ProcessorTime(lease.snapshot());
        }
    }

    private String line(Workload workload) throws IOException, InterruptedException {
        List<String> kept = bodies(workload, "0");
        List<String> unique = bodies(workload, "UNIQUE");
        HttpResponse<byte[]> sample = http.send(
                HttpRequest.newBuilder(address.resolve("/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(kept.getFirst()))
                        .build(),
                BodyHandlers.ofByteArray());
        context.getBean(ComparedEndpoints.class).prepare(sample.body(), workload, requests);
        List<List<Round>> rounds = Stream.generate(() -> (List<Round>) new ArrayList<Round>())
                .limit(4)
                .toList();
        for (int i = 0; i <= Integer.getInteger("bench.rounds", 5); i++) {
            int seconds = i == 0 ? WARM_UP_SECONDS : SECONDS;
            List<Round> round = List.of(
                    measure(ComparedEndpoints.STATIC, kept, seconds),
                    measure(ComparedEndpoints.BY_HAND, kept, seconds),
                    measure("/graphql", unique, seconds),
                    measure("/graphql", kept, seconds));
            for (int j = 0; i > 0 && j < round.size(); j++) {
                rounds.get(j).add(round.get(j));
            }
        }
        return line(workload, sample.body().length, rounds);
    }

    private Round measure(String path, List<String> bodies, int seconds) {
        double before = micros();
        Wrk.Load load = Wrk.run(address.resolve(path), bodies, CONNECTIONS, seconds);
        return new Round((micros() - before) / load.requests(), load);
    }

    private double micros() {
        return SYSTEM.getProcessCpuTime() / 1e3 + database.serverMicros();
    }

    private List<String> bodies(Workload workload, String unique) {
        return IntStream.range(0, requests.size())
                .mapToObj(i -> "{\"query\":%s,\"variables\":%s,\"extensions\":{\"request\":%d,\"unique\":%s}}"
                        .formatted(
                                json.writeValueAsString(workload.query()),
                                json.writeValueAsString(workload.variables(requests.get(i))),
                                i,
                                unique))
                .toList();
    }

    private static String line(Workload workload, int bytes, List<List<Round>> rounds) {
        List<Round> fixed = rounds.get(0);
        List<Round> byHand = rounds.get(1);
        List<Round> fresh = rounds.get(2);
        List<Round> kept = rounds.get(3);
        return " | %s | %d | %.0f | %.0f | %.0f | **%.2f** | %.0f | %.2f | **%.2f** | %.2f | %.0f | %.0f |"
                .formatted(
                        workload,
                        bytes,
                        median(fixed, Round::micros),
                        median(byHand, Round::micros),
                        median(fresh, Round::micros),
                        ratio(fresh, byHand, Round::micros),
                        median(kept, Round::micros),
                        ratio(fixed, kept, Round::micros),
                        ratio(kept, fixed, round -> round.load().perSecond()),
                        ratio(fresh, fixed, round -> round.load().perSecond()),
                        median(fresh, round -> round.load().median()),
                        median(fresh, round -> round.load().slowest()));
    }

    private static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return BenchmarkRun.median(rounds.stream().map(figure::applyAsDouble).toList());
    }

    /** Median of the ratios of each round. */
    private static double ratio(List<Round> one, List<Round> other, ToDoubleFunction<Round> figure) {
        return BenchmarkRun.median(IntStream.range(0, one.size())
                .mapToObj(i -> figure.applyAsDouble(one.get(i)) / figure.applyAsDouble(other.get(i)))
                .toList());
    }
}
