package org.careergraph.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.CareerGraphApplication;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.search.Findings;
import org.careergraph.dataset.search.FoundDataset;
import org.careergraph.dataset.search.Search;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Measures an import into SQLite against {@link PlainImport}: the same files, the same rows, in turns, and prints the ratios as a
 * table.
 */
public final class ImportBenchmark {

    /** Tables in an order in which their rows can be inserted. */
    private static final List<String> TABLES = List.of(
            "source",
            "release",
            "release_file",
            "location",
            "location_code",
            "location_within",
            "price_level",
            "role",
            "role_description",
            "alias",
            "occupation_code",
            "code_match",
            "classification",
            "rating_scale",
            "responsibility",
            "skill",
            "role_skill",
            "preparation",
            "preparation_share",
            "pay_cell",
            "pay_cell_row",
            "related_profession",
            "demand",
            "projection",
            "question",
            "change");

    private static final Pattern EXCEL_FORM = Pattern.compile("db_\\d+_\\d+_excel\\.zip");

    /** What one round took, in milliseconds of the clock and of the processor. */
    private record Took(double wall, double cpu) {}

    private final Path data;
    private final Path home;
    private final List<Took> imports = new ArrayList<>();
    private final List<Took> publications = new ArrayList<>();
    private final List<Took> plain = new ArrayList<>();
    private long rows;
    private long snapshot;

    private ImportBenchmark(Path data, Path home) {
        this.data = data;
        this.home = home;
    }

    /** Reads {@code bench.data}, the folder of published files, and {@code bench.rounds}. */
    public static void main(String[] arguments) throws IOException, SQLException {
        Path data = Path.of(System.getProperty("bench.data", "../shared/data"));
        int rounds = Integer.getInteger("bench.rounds", 5);
        ImportBenchmark benchmark =
                new ImportBenchmark(data, Files.createDirectories(Path.of("target", "bench", "import")));
        for (int round = 0; round <= rounds; round++) {
            benchmark.round(round > 0); // the first one warms up
        }
        benchmark.print();
    }

    private void round(boolean counts) throws IOException, SQLException {
        deleteAll(home);
        List<Path> files = new ArrayList<>();
        try (ConfigurableApplicationContext context = context(home);
                Findings found = context.getBean(Search.class).in(List.of(data), null)) {
            Importer importer = context.getBean(Importer.class);
            importer.importStarter();
            Took took = time(() -> found.datasets().forEach(dataset -> read(importer, dataset, files)));
            Took published = time(() -> context.getBean(Publisher.class).publish());
            if (counts) {
                imports.add(took);
                publications.add(published);
            }
        }
        snapshot = largest(home.resolve("published"));
        Map<String, List<Object[]>> stored = PlainImport.rows(home.resolve("working.db"), TABLES);
        rows = stored.values().stream().mapToLong(List::size).sum();
        Path empty = home.resolve("plain");
        try (ConfigurableApplicationContext context = context(empty)) {
            context.getBean(WorkingDatabase.class);
        }
        Took took = time(() -> plainly(files, empty.resolve("working.db"), stored));
        if (counts) {
            plain.add(took);
        }
    }

    /** One form of each edition: the others are there to be told that they state nothing new. */
    private static void read(Importer importer, FoundDataset dataset, List<Path> files) {
        if (dataset instanceof FoundDataset.Published published && !isExcelForm(published)) {
            importer.importEdition(published.format(), published.files());
            published.files().stream().map(DataFile::path).forEach(files::add);
        }
    }

    private static boolean isExcelForm(FoundDataset.Published published) {
        return EXCEL_FORM.matcher(published.files().getFirst().name()).matches();
    }

    private static void plainly(List<Path> files, Path database, Map<String, List<Object[]>> stored) {
        try {
            for (Path file : files) {
                PlainImport.read(file);
            }
            PlainImport.insert(database, stored);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static ConfigurableApplicationContext context(Path home) {
        return new SpringApplicationBuilder(CareerGraphApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .run("--careergraph.home=" + home);
    }

    private static Took time(Runnable work) {
        long wall = System.nanoTime();
        long cpu = cpu();
        work.run();
        return new Took((System.nanoTime() - wall) / 1e6, (cpu() - cpu) / 1e6);
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private void print() {
        System.out.printf("%,d rows, snapshot of %,d bytes%n%n", rows, snapshot);
        System.out.println("| | import, ms | plain reading and inserting, ms | ratio | publication, ms |");
        System.out.println("|---|--:|--:|--:|--:|");
        line(
                "clock",
                imports.stream().map(Took::wall),
                plain.stream().map(Took::wall),
                publications.stream().map(Took::wall));
        line(
                "processor",
                imports.stream().map(Took::cpu),
                plain.stream().map(Took::cpu),
                publications.stream().map(Took::cpu));
    }

    private static void line(String what, Stream<Double> ours, Stream<Double> byHand, Stream<Double> publications) {
        double one = median(ours);
        double other = median(byHand);
        System.out.printf(
                "| %s | %,.0f | %,.0f | %.2f | %,.0f |%n", what, one, other, one / other, median(publications));
    }

    private static double median(Stream<Double> values) {
        List<Double> sorted = values.sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static long largest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.mapToLong(file -> file.toFile().length()).max().orElse(0);
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
        Files.createDirectories(folder);
    }
}
