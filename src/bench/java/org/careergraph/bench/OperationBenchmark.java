package org.careergraph.bench;

import static org.careergraph.bench.HttpRounds.median;
import static org.careergraph.bench.HttpRounds.ratio;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.bench.HttpRounds.Round;
import org.careergraph.bench.HttpRounds.Target;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the operations of a folder, {@code X.graphql} with {@code X.variables.json} beside it, over HTTP on a home that holds data: each
 * made anew and kept, against fixed bytes behind the same MVC stack.
 */
public final class OperationBenchmark {

    private static final JsonMapper JSON = new JsonMapper();

    private OperationBenchmark() {}

    /** Reads {@code bench.home}, {@code bench.operations} and {@code bench.rounds}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(
                "| operation | bytes | fixed, µs | new, µs | kept, µs | new / fixed, a second | kept / fixed, a second |");
        System.out.println("|---|--:|--:|--:|--:|--:|--:|");
        Path folder = Path.of(System.getProperty("bench.operations"));
        try (ConfigurableApplicationContext context =
                        HttpBenchmark.start(List.of("--careergraph.home=" + System.getProperty("bench.home")));
                Stream<Path> files = Files.list(folder)) {
            HttpRounds rounds = new HttpRounds(context);
            ComparedEndpoints compared = context.getBean(ComparedEndpoints.class);
            for (Path file : files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList()) {
                System.out.println(line(file, rounds, compared));
            }
        }
    }

    private static String line(Path file, HttpRounds rounds, ComparedEndpoints compared)
            throws IOException, InterruptedException {
        String kept = body(file, "0");
        byte[] sample = rounds.ask(kept);
        compared.prepare(sample, Workload.ROLE, List.of());
        List<List<Round>> all = rounds.run(
                new Target(ComparedEndpoints.STATIC, List.of(kept)),
                new Target("/graphql", List.of(body(file, Wrk.UNIQUE))),
                new Target("/graphql", List.of(kept)));
        List<Round> fixed = all.get(0);
        return "| %s | %d | %.0f | %.0f | %.0f | %.2f | %.2f |"
                .formatted(
                        name(file),
                        sample.length,
                        median(fixed, Round::micros),
                        median(all.get(1), Round::micros),
                        median(all.get(2), Round::micros),
                        ratio(all.get(1), fixed, Round::perSecond),
                        ratio(all.get(2), fixed, Round::perSecond));
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".graphql", "");
    }

    private static String body(Path file, String unique) throws IOException {
        Path variables = file.resolveSibling(name(file) + ".variables.json");
        return "{\"query\":%s,\"variables\":%s,\"extensions\":{\"unique\":%s}}"
                .formatted(
                        JSON.writeValueAsString(Files.readString(file)),
                        Files.exists(variables) ? JSON.readTree(variables) : "{}",
                        unique);
    }
}
