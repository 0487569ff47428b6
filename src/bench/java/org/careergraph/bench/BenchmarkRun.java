package org.careergraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Measures the compiled engine against hand-written answers, round by round, and prints the ratios as a table. */
public final class BenchmarkRun {

    private static final int COMPARED = 50;
    private static final String SCALE = "bench.scale";

    /** Medians in microseconds. */
    private record Cost(double compiled, double byHand) {}

    private BenchmarkRun() {}

    /**
     * Reads {@code bench.databases}, {@code bench.workloads}, {@code bench.forks}, {@code bench.rounds} and {@code bench.scale}: with
     * several scales, such as {@code 1,10,100}, the last columns tell how costs grow from the first.
     */
    public static void main(String[] arguments) throws RunnerException {
        List<String> workloads = names("bench.workloads", Workload.values());
        List<String> table = new ArrayList<>();
        Map<String, Cost> first = new HashMap<>();
        String[] scales = System.getProperty(SCALE, "10").split(",");
        for (String name : names("bench.databases", Database.values())) {
            for (String scale : scales) {
                System.setProperty(SCALE, scale);
                run(Database.valueOf(name), workloads, first, table);
            }
        }
        System.out.println("| database | scale | workload | bytes | compiled, µs | by hand, µs | ratio | of rounds"
                + " | compiled grows | by hand grows |");
        System.out.println("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|");
        table.forEach(System.out::println);
    }

    private static void run(Database database, List<String> workloads, Map<String, Cost> first, List<String> table)
            throws RunnerException {
        try (Database.Running running = database.start()) {
            Map<String, Integer> sizes = compare(running, workloads);
            for (RunResult result : new Runner(options(database, running, workloads)).run()) {
                table.add(line(result, sizes, first));
                System.err.println(table.getLast());
            }
        }
    }

    static List<String> names(String property, Enum<?>[] all) {
        String chosen = System.getProperty(property, "");
        return chosen.isBlank()
                ? Arrays.stream(all).map(Enum::name).toList()
                : List.of(chosen.toUpperCase(Locale.ROOT).split(","));
    }

    /** Makes sure that both sides say the same, and tells how long the answers are. */
    private static Map<String, Integer> compare(Database.Running running, List<String> workloads) {
        Map<String, Integer> sizes = new HashMap<>();
        JsonMapper json = new JsonMapper();
        try (Service service = new Service(running.settings())) {
            HandWritten handWritten = new HandWritten(service.snapshot());
            for (String name : workloads) {
                Workload workload = Workload.valueOf(name);
                for (Request request : service.requests().subList(0, COMPARED)) {
                    byte[] compiled = service.bytes(workload.query(), workload.variables(request));
                    JsonNode expected = json.readTree(handWritten.answer(workload, request));
                    if (!expected.equals(BenchmarkRun::byValue, json.readTree(compiled))) {
                        throw new IllegalStateException(
                                workload + " differs:\n" + expected + "\n" + json.readTree(compiled));
                    }
                    sizes.merge(name, compiled.length / COMPARED, Integer::sum);
                }
            }
        }
        return sizes;
    }

    private static int byValue(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    private static Options options(Database database, Database.Running running, List<String> workloads) {
        return new OptionsBuilder()
                .include(AnswerBenchmark.class.getName())
                .param("database", database.name())
                .param("workload", workloads.toArray(String[]::new))
                .forks(Integer.getInteger("bench.forks", 3))
                .warmupIterations(8)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(2 * Integer.getInteger("bench.rounds", 11))
                .measurementTime(TimeValue.milliseconds(200))
                .verbosity(VerboseMode.SILENT)
                .jvmArgs(
                        "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow", // JMH's
                        "-Xms2g",
                        "-Xmx2g",
                        "-D" + SCALE + "=" + System.getProperty(SCALE),
                        "-D" + AnswerBenchmark.SETTINGS + database + "=" + String.join(" ", running.settings()))
                .build();
    }

    private static String line(RunResult result, Map<String, Integer> sizes, Map<String, Cost> first) {
        List<Double> compiled = new ArrayList<>();
        List<Double> byHand = new ArrayList<>();
        List<Double> ratios = new ArrayList<>();
        for (BenchmarkResult fork : result.getBenchmarkResults()) {
            List<IterationResult> iterations = List.copyOf(fork.getIterationResults());
            for (int i = 0; i < iterations.size(); i += 2) {
                double one = micros(iterations.get(i));
                double other = micros(iterations.get(i + 1));
                compiled.add(one);
                byHand.add(other);
                ratios.add(one / other);
            }
        }
        BenchmarkParams params = result.getParams();
        String workload = params.getParam("workload");
        String database = params.getParam("database");
        Cost cost = new Cost(median(compiled), median(byHand));
        Cost before = first.computeIfAbsent(database + workload, key -> cost);
        ratios.sort(null);
        return "| %s | %s | %s | %d | %.1f | %.1f | **%.2f** | %.2f–%.2f | %.2f | %.2f |"
                .formatted(
                        database,
                        System.getProperty(SCALE),
                        workload,
                        sizes.get(workload),
                        cost.compiled,
                        cost.byHand,
                        median(ratios),
                        ratios.getFirst(),
                        ratios.getLast(),
                        cost.compiled / before.compiled,
                        cost.byHand / before.byHand);
    }

    private static double micros(IterationResult iteration) {
        return iteration.getSecondaryResults().get("micros").getScore()
                / iteration.getSecondaryResults().get("answers").getScore();
    }

    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
