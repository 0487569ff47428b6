package org.careergraph.bench;

import static org.careergraph.bench.HttpRounds.median;
import static org.careergraph.bench.HttpRounds.ratio;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.bench.HttpRounds.Round;
import org.careergraph.bench.HttpRounds.Target;
import org.careergraph.bench.operation.OperationAnswers;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the operations of a folder, {@code X.graphql} with {@code X.variables.json} beside it, over HTTP on published data: each
 * made anew and kept, against fixed bytes behind the same MVC stack, and against hand-written JDBC where {@link OperationAnswers}
 * has the operation. It has not {@code ResolveJobTitles}, whose cost is the reading of titles: by hand that would be the service's own
 * reading over again.
 */
public final class OperationBenchmark {

    private static final JsonMapper JSON = new JsonMapper();

    private OperationBenchmark() {}

    /** Reads {@code bench.databases}, {@code bench.home}, {@code bench.data}, {@code bench.operations} and {@code bench.rounds}. */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        System.out.println(
                "| database | operation | bytes | fixed, µs | by hand, µs | new, µs | **new / by hand** | kept, µs"
                        + " | new / fixed, a second | kept / fixed, a second |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (String name : BenchmarkRun.names("bench.databases", Database.values())) {
            try (Database.Running running = PublishedData.start(Database.valueOf(name));
                    ConfigurableApplicationContext context = HttpBenchmark.start(running.settings())) {
                HttpRounds rounds = new HttpRounds(context);
                ComparedEndpoints compared = context.getBean(ComparedEndpoints.class);
                for (Path file : operations()) {
                    System.out.println("| " + name + line(file, rounds, compared));
                }
            }
        }
    }

    private static List<Path> operations() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("bench.operations")))) {
            return files.filter(file -> file.toString().endsWith(".graphql"))
                    .sorted()
                    .toList();
        }
    }

    private static String line(Path file, HttpRounds rounds, ComparedEndpoints compared)
            throws IOException, InterruptedException {
        String kept = body(file, "0");
        byte[] sample = rounds.ask("/graphql", kept);
        compared.prepare(sample, Workload.ROLE, List.of());
        List<Target> targets = new ArrayList<>(List.of(
                new Target(ComparedEndpoints.STATIC, List.of(kept)),
                new Target("/graphql", List.of(body(file, Wrk.UNIQUE))),
                new Target("/graphql", List.of(kept))));
        String operation = name(file).replaceFirst("^\\d+-", "");
        if (OperationAnswers.has(operation)) {
            String path = ComparedEndpoints.OPERATIONS_BY_HAND + operation;
            compare(operation, sample, rounds.ask(path, kept));
            targets.add(new Target(path, List.of(kept)));
        }
        List<List<Round>> all = rounds.run(targets.toArray(Target[]::new));
        List<Round> fixed = all.get(0);
        List<Round> fresh = all.get(1);
        List<Round> byHand = all.size() > 3 ? all.get(3) : List.of();
        return " | %s | %d | %.0f | %s | %.0f | %s | %.0f | %.2f | %.2f |"
                .formatted(
                        name(file),
                        sample.length,
                        median(fixed, Round::micros),
                        byHand.isEmpty() ? "" : "%.0f".formatted(median(byHand, Round::micros)),
                        median(fresh, Round::micros),
                        byHand.isEmpty() ? "" : "**%.2f**".formatted(ratio(fresh, byHand, Round::micros)),
                        median(all.get(2), Round::micros),
                        ratio(fresh, fixed, Round::perSecond),
                        ratio(all.get(2), fixed, Round::perSecond));
    }

    /** Makes sure that the answer by hand, which has no extensions, is what the service answers with before its own. */
    private static void compare(String operation, byte[] service, byte[] byHand) {
        int data = byHand.length - 1;
        boolean same = service.length > byHand.length
                && service[data] == ','
                && Arrays.equals(service, 0, data, byHand, 0, data);
        if (!same) {
            throw new IllegalStateException("The answers to %s differ:%n%s%n%s"
                    .formatted(
                            operation,
                            new String(service, StandardCharsets.UTF_8),
                            new String(byHand, StandardCharsets.UTF_8)));
        }
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
