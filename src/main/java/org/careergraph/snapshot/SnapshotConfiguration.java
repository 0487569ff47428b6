package org.careergraph.snapshot;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the working database, the snapshots and the one served together, on the database that the properties name. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CareerGraphProperties.class)
class SnapshotConfiguration {

    @Bean
    WorkingDatabase workingDatabase(CareerGraphProperties properties) {
        return WorkingDatabase.open(properties);
    }

    @Bean
    SnapshotStore snapshotStore(CareerGraphProperties properties, WorkingDatabase working) {
        return properties.database() == null
                ? new SqliteSnapshots(properties.home(), properties.downloads())
                : new PostgresSnapshots(working, properties.database());
    }

    @Bean
    Publisher publisher(
            CareerGraphProperties properties,
            WorkingDatabase working,
            SnapshotStore store,
            List<Derivation> derivations,
            List<Invariant> invariants) {
        List<Invariant> all = new ArrayList<>(invariants);
        all.add(new WholeDataset(properties.homeLocation()));
        return new Publisher(working, store, derivations, all, properties.homeLocation());
    }

    @Bean
    Verification verification(WorkingDatabase working, SnapshotStore store, Publisher publisher) {
        return new Verification(working, store, publisher);
    }

    @Bean
    ServedSnapshot servedSnapshot(SnapshotStore store, WorkingDatabase working) {
        return new ServedSnapshot(store, working.schemaVersion());
    }

    @Bean
    Downloads downloads(CareerGraphProperties properties, ServedSnapshot served) {
        return new Downloads(properties, served);
    }

    @Bean
    SnapshotHealth snapshotHealthIndicator(ServedSnapshot served) {
        return new SnapshotHealth(served);
    }
}
