package org.careergraph.bench;

import static org.careergraph.bench.HttpRounds.median;
import static org.careergraph.bench.HttpRounds.ratio;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.CareerGraphApplication;
import org.careergraph.bench.HttpRounds.Round;
import org.careergraph.bench.HttpRounds.Target;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the service over HTTP, round by round against hand-written JDBC and against fixed bytes behind the same MVC stack, and prints a
 * table: processor time of a request, and requests a second.
 */
public final class HttpBenchmark {

    private static final int VARIED = 200;

    private static final JsonMapper JSON = new JsonMapper();

    private HttpBenchmark() {}

    /** Reads {@code bench.databases}, {@code bench.workloads}, {@code bench.rounds} and {@code bench.scale}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println("| database | workload | bytes | fixed, µs | by hand, µs | new, µs | **new / by hand** |"
                + " kept, µs | **kept / fixed, a second** | new / fixed, a second | p50, µs | p99, µs |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
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
        try (ConfigurableApplicationContext context = start(running.settings())) {
            HttpRounds rounds = new HttpRounds(context);
            ComparedEndpoints compared = context.getBean(ComparedEndpoints.class);
            for (String workload : BenchmarkRun.names("bench.workloads", Workload.values())) {
                System.out.println("| " + name + line(Workload.valueOf(workload), requests, rounds, compared));
            }
        }
    }

    /** The service as it runs in production, with what it is compared with. */
    static ConfigurableApplicationContext start(List<String> settings) {
        List<String> all = new ArrayList<>(settings);
        all.addAll(List.of("--server.port=0", "--management.server.port=0", "--logging.level.root=warn"));
        return new SpringApplicationBuilder(CareerGraphApplication.class, ComparedEndpoints.class)
                .run(all.toArray(String[]::new));
    }

    private static String line(Workload workload, List<Request> requests, HttpRounds rounds, ComparedEndpoints compared)
            throws IOException, InterruptedException {
        List<String> kept = bodies(workload, requests, "0");
        byte[] sample = rounds.ask("/graphql", kept.getFirst());
        compared.prepare(sample, workload, requests);
        List<List<Round>> all = rounds.run(
                new Target(ComparedEndpoints.STATIC, kept),
                new Target(ComparedEndpoints.BY_HAND, kept),
                new Target("/graphql", bodies(workload, requests, Wrk.UNIQUE)),
                new Target("/graphql", kept));
        List<Round> fixed = all.get(0);
        List<Round> byHand = all.get(1);
        List<Round> fresh = all.get(2);
        return " | %s | %d | %.0f | %.0f | %.0f | **%.2f** | %.0f | **%.2f** | %.2f | %.0f | %.0f |"
                .formatted(
                        workload,
                        sample.length,
                        median(fixed, Round::micros),
                        median(byHand, Round::micros),
                        median(fresh, Round::micros),
                        ratio(fresh, byHand, Round::micros),
                        median(all.get(3), Round::micros),
                        ratio(all.get(3), fixed, Round::perSecond),
                        ratio(fresh, fixed, Round::perSecond),
                        median(fresh, round -> round.load().median()),
                        median(fresh, round -> round.load().slowest()));
    }

    private static List<String> bodies(Workload workload, List<Request> requests, String unique) {
        return IntStream.range(0, requests.size())
                .mapToObj(i -> "{\"query\":%s,\"variables\":%s,\"extensions\":{\"request\":%d,\"unique\":%s}}"
                        .formatted(
                                JSON.writeValueAsString(workload.query()),
                                JSON.writeValueAsString(workload.variables(requests.get(i))),
                                i,
                                unique))
                .toList();
    }
}
