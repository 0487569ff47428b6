package org.careergraph.bench;

import java.nio.file.Path;
import java.util.List;
import org.careergraph.CareerGraphApplication;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.search.Findings;
import org.careergraph.dataset.search.FoundDataset;
import org.careergraph.dataset.search.Search;
import org.careergraph.snapshot.Publisher;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** A database with a folder of published files and the starter dataset. */
final class PublishedData {

    private PublishedData() {}

    /** Starts a database: SQLite in the folder {@code bench.home}, PostgreSQL with {@code bench.data}, imported the first time. */
    static Database.Running start(Database database) {
        if (database == Database.SQLITE) {
            return database.start(Path.of(System.getProperty("bench.home")));
        }
        Database.Running running = database.start(database.home("published"));
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(CareerGraphApplication.class)
                .web(WebApplicationType.NONE)
                .lazyInitialization(true)
                .logStartupInfo(false)
                .properties("logging.level.root=warn")
                .run(running.settings().toArray(String[]::new))) {
            Publisher publisher = context.getBean(Publisher.class);
            if (!publisher.isServable()) {
                fill(context, Path.of(System.getProperty("bench.data")));
                publisher.publish();
            }
        }
        return running;
    }

    private static void fill(ConfigurableApplicationContext context, Path data) {
        Importer importer = context.getBean(Importer.class);
        importer.importStarter();
        try (Findings found = context.getBean(Search.class).in(List.of(data), null)) {
            for (FoundDataset dataset : found.datasets()) {
                switch (dataset) {
                    case FoundDataset.Own own -> importer.importFolder(own.folder());
                    case FoundDataset.Published published ->
                        importer.importEdition(published.format(), published.files());
                }
            }
        }
    }
}
