package org.careergraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.careergraph.snapshot.ServedSnapshot;
import org.springframework.context.ConfigurableApplicationContext;

/** Puts load on addresses of a running service by turns, so that whatever else the machine does falls on all of them. */
final class HttpRounds {

    /** As many as processors: what it costs to wait for a turn is measured by {@link OverloadBenchmark}. */
    private static final int CONNECTIONS = Integer.getInteger("bench.connections", 2);

    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 2;

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final ProcessorTime database;

    /**
     * What is asked of an address.
     *
     * @param bodies taken by turns
     */
    record Target(String path, List<String> bodies) {}

    /**
     * One round of one address.
     *
     * @param micros processor time of a request
     */
    record Round(double micros, Wrk.Load load) {

        double perSecond() {
            return load.perSecond();
        }
    }

    HttpRounds(ConfigurableApplicationContext context) {
        this.address =
                URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
        try (ServedSnapshot.Lease lease = context.getBean(ServedSnapshot.class).acquire()) {
            this.database = new ProcessorTime(lease.snapshot());
        }
    }

    /** The answer to one request. */
    byte[] ask(String path, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofByteArray()).body();
    }

    /** The rounds of each target; those to warm up are not among them. */
    List<List<Round>> run(Target... targets) {
        List<List<Round>> rounds = new ArrayList<>();
        for (int i = 0; i <= Integer.getInteger("bench.rounds", 5); i++) {
            for (int j = 0; j < targets.length; j++) {
                Round round = measure(targets[j], i == 0 ? WARM_UP_SECONDS : SECONDS);
                if (i == 0) {
                    rounds.add(new ArrayList<>());
                } else {
                    rounds.get(j).add(round);
                }
            }
        }
        return rounds;
    }

    private Round measure(Target target, int seconds) {
        double before = micros();
        Wrk.Load load = Wrk.run(address.resolve(target.path()), target.bodies(), CONNECTIONS, seconds);
        return new Round((micros() - before) / load.requests(), load);
    }

    private double micros() {
        return SYSTEM.getProcessCpuTime() / 1e3 + database.serverMicros();
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return BenchmarkRun.median(rounds.stream().map(figure::applyAsDouble).toList());
    }

    /** Median of the ratios of each round. */
    static double ratio(List<Round> one, List<Round> other, ToDoubleFunction<Round> figure) {
        return BenchmarkRun.median(IntStream.range(0, one.size())
                .mapToObj(i -> figure.applyAsDouble(one.get(i)) / figure.applyAsDouble(other.get(i)))
                .toList());
    }
}
