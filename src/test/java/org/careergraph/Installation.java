package org.careergraph;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.OwnDataset;
import org.careergraph.dataset.PublishedData;
import org.careergraph.dataset.search.Findings;
import org.careergraph.dataset.search.FoundDataset;
import org.careergraph.dataset.search.Search;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.WorkingDatabase;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The whole service but for HTTP, on a home of its own. */
public final class Installation implements AutoCloseable {

    private static final Map<TestDatabase, Installation> STARTERS = new EnumMap<>(TestDatabase.class);

    private static final Map<TestDatabase, Installation> MARKETS = new EnumMap<>(TestDatabase.class);

    private static final Map<TestDatabase, Installation> WAGES = new EnumMap<>(TestDatabase.class);
    private static final Map<TestDatabase, Installation> OWN = new EnumMap<>(TestDatabase.class);

    /** Another form of an edition that is there as text, too. */
    private static final String EXCEL_FORM = "db_29_3_excel.zip";

    private final ConfigurableApplicationContext context;

    private Installation(CareerGraphProperties properties) {
        this.context = new SpringApplicationBuilder(CareerGraphApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .registerShutdownHook(false) // those that are shared end with the JVM, as their server does
                .run(settings(properties).toArray(String[]::new));
    }

    /** Settings as the command line takes them. */
    public static List<String> settings(CareerGraphProperties properties) {
        List<String> settings = new ArrayList<>();
        settings.add("--careergraph.home=" + properties.home());
        settings.add("--careergraph.home-location=" + properties.homeLocation());
        if (properties.database() != null) {
            settings.add("--careergraph.database.url=" + properties.database().url());
            settings.add("--careergraph.database.user=" + properties.database().user());
        }
        return settings;
    }

    /** An installation that holds nothing and is the caller's own, to close too. */
    public static Installation empty(TestDatabase database) {
        return new Installation(database.empty());
    }

    /** An installation on a home that is there already. */
    public static Installation on(CareerGraphProperties properties) {
        return new Installation(properties);
    }

    /** The starter dataset, imported, published and served. Shared: only for reading. */
    public static synchronized Installation starter(TestDatabase database) {
        return STARTERS.computeIfAbsent(database, db -> {
            Installation installation = empty(db);
            installation.bean(Importer.class).importFolder(Path.of("db", "starter"));
            installation.bean(Publisher.class).publish();
            installation.bean(ServedSnapshot.class).follow();
            return installation;
        });
    }

    /** The starter and figures beside it that are made up, published and served. Shared: only for reading. */
    public static synchronized Installation market(TestDatabase database) {
        return MARKETS.computeIfAbsent(database, db -> besideStarter(db, MadeUpMarket::importInto));
    }

    /** The starter and wages beside it that are made up, published and served. Shared: only for reading. */
    public static synchronized Installation wages(TestDatabase database) {
        return WAGES.computeIfAbsent(database, db -> besideStarter(db, MadeUpWages::importInto));
    }

    /** The starter and a small dataset in the own-data format beside it, published and served. Shared: only for reading. */
    public static synchronized Installation ownData(TestDatabase database) {
        OwnDataset dataset = new OwnDataset().withRow("location_code.csv", "fr-paris,INSEE,0075");
        return OWN.computeIfAbsent(
                database,
                db -> besideStarter(db, importer -> importer.importOwn(ImportFixture.inMemory(dataset.files()))));
    }

    private static Installation besideStarter(TestDatabase database, Consumer<Importer> more) {
        Installation installation = empty(database);
        installation.bean(Importer.class).importFolder(Path.of("db", "starter"));
        more.accept(installation.bean(Importer.class));
        installation.bean(Publisher.class).publish();
        installation.bean(ServedSnapshot.class).follow();
        return installation;
    }

    /** All published files that are there, imported as from the command line and published. Shared: only for reading. */
    public static Installation published(TestDatabase database) {
        return Published.ON.get(database).join();
    }

    /** The imports of everything, which take long: whoever asks first has both databases filled at the same time. */
    private static final class Published {

        static final Map<TestDatabase, CompletableFuture<Installation>> ON = Arrays.stream(TestDatabase.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        database -> CompletableFuture.supplyAsync(
                                () -> importPublished(empty(database)), task -> new Thread(task).start())));
    }

    private static Installation importPublished(Installation installation) {
        installation.bean(Importer.class).importStarter();
        return installation.importFolder(PublishedData.folder());
    }

    /** Imports every published file of a folder, as from the command line, publishes, and follows. */
    public Installation importFolder(Path folder) {
        Importer importer = bean(Importer.class);
        try (Findings found = bean(Search.class).in(List.of(folder), null)) {
            found.datasets().stream()
                    .map(FoundDataset.Published.class::cast)
                    .filter(edition -> edition.files().stream()
                            .noneMatch(file -> file.name().equals(EXCEL_FORM)))
                    .forEach(edition -> importer.importEdition(edition.format(), edition.files()));
        }
        bean(Publisher.class).publish();
        bean(ServedSnapshot.class).follow();
        return this;
    }

    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    public WorkingDatabase working() {
        return bean(WorkingDatabase.class);
    }

    @Override
    public void close() {
        context.close();
    }
}
