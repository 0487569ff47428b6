package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jooq.DSLContext;

/** One dataset on its way in, within one transaction. */
final class Arrival {

    private final DatasetReader reader;
    private final List<FactWriter<?>> writers;
    private final Notices notices = new Notices();
    private final Catalogue catalogue;
    private final Keys keys;
    private final Editions held;
    private final RelationChecks relations;
    private final Batches batches;
    private final List<Edition> editions = new ArrayList<>();

    Arrival(DSLContext database, DatasetReader reader, List<FactWriter<?>> writers) {
        this.reader = reader;
        this.writers = writers;
        this.catalogue = reader.catalogue(notices);
        this.keys = new Keys(database, catalogue.namespace());
        this.held = new Editions(database, keys);
        this.relations = new RelationChecks(keys, notices);
        this.batches = new Batches(database, keys, notices, relations, writers);
    }

    /**
     * Stores the dataset.
     *
     * @throws ImportRefusedException when it has faults; the caller's transaction must not be committed
     */
    ImportResult store(DSLContext database) {
        compare();
        boolean changed = !changed().isEmpty();
        if (changed || !notices.isEmpty()) {
            if (notices.isEmpty()) {
                replace(database);
            }
            reader.read(batches, notices);
            batches.flush();
            notices.refuseIfAny();
            cleanUp(database);
        }
        return new ImportResult(
                editions.stream().map(Edition::result).toList(), changed ? batches.rows() : new TreeMap<>());
    }

    private void compare() {
        FactChecks checks = new FactChecks(keys, notices);
        for (Fact.Source source : catalogue.sources()) {
            checks.pass(source);
            keys.define(Key.source(source.source()));
        }
        catalogue.faultySources().forEach(key -> keys.define(Key.source(key)));
        for (Fact.Release release : catalogue.releases()) {
            if (checks.pass(release)) {
                editions.add(held.compare(release));
            }
        }
        if (notices.isEmpty()) {
            catalogue.sources().stream().filter(this::hasNoRelease).forEach(source -> {
                String message = "no release of this source; add it to release.csv";
                notices.add(source.at().notice("key", source.source(), message));
            });
        }
    }

    private boolean hasNoRelease(Fact.Source source) {
        return catalogue.releases().stream()
                .noneMatch(release -> release.source().equals(source.source()));
    }

    /** Stores sources and releases, and makes room for what they bring. */
    private void replace(DSLContext database) {
        editions.forEach(batches::arrive);
        catalogue.sources().forEach(batches::accept);
        batches.flush();
        changed().forEach(held::store);
        for (FactWriter<?> writer : writers.reversed()) {
            changed().forEach(edition -> writer.retract(database, edition.superseded(keys)));
        }
        keys.reloadCodes();
        relations.load(database);
    }

    private void cleanUp(DSLContext database) {
        for (FactWriter<?> writer : writers.reversed()) {
            changed().forEach(edition -> writer.prune(database, edition.superseded(keys)));
        }
        changed().forEach(held::retire);
    }

    private List<Edition> changed() {
        return editions.stream().filter(Edition::changed).toList();
    }
}
