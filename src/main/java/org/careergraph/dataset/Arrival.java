package org.careergraph.dataset;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.careergraph.dataset.ImportResult.Change;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Table;

/** One dataset on its way in, within one transaction. */
final class Arrival {

    /** The facts are held already: what was stored has to be rolled back. */
    static final class NothingNew extends RuntimeException {

        private final transient ImportResult result;

        NothingNew(ImportResult result) {
            super(null, null, false, false);
            this.result = result;
        }

        ImportResult result() {
            return result;
        }
    }

    private final DSLContext database;
    private final DatasetReader reader;
    private final List<FactWriter<?>> writers;
    private final List<Derivation> derivations;
    private final boolean revises;
    private final Notices notices = new Notices();
    private final Catalogue catalogue;
    private final Keys keys;
    private final Editions held;
    private final RelationChecks relations;
    private final Restatement restatement;
    private final Intake intake;
    private final Batches batches;
    private final List<Edition> editions = new ArrayList<>();

    /** @param revises whether the dataset is known to differ from what is held of its release */
    Arrival(
            DSLContext database,
            DatasetReader reader,
            List<FactWriter<?>> writers,
            List<Derivation> derivations,
            boolean revises) {
        this.database = database;
        this.derivations = derivations;
        this.reader = reader;
        this.writers = writers;
        this.revises = revises;
        this.catalogue = reader.catalogue(notices);
        this.keys = new Keys(database, catalogue);
        this.held = new Editions(database, keys);
        this.relations = new RelationChecks(keys, notices);
        this.restatement = new Restatement(keys, notices, revises);
        this.intake = new Intake(database, keys, new Changes(database), restatement);
        this.batches = new Batches(intake, notices, relations, writers);
    }

    /**
     * Stores the dataset.
     *
     * @throws ImportRefusedException when it has faults
     * @throws Restatement.Needed when it differs from what is held, and has to be stored as a revision
     * @throws NothingNew when it states nothing that is not held; each time, what was stored has to be rolled back
     */
    ImportResult store() {
        compare();
        boolean changed = !changed().isEmpty();
        if (changed || !notices.isEmpty()) {
            RoleChanges roles = RoleChanges.since(database);
            if (notices.isEmpty()) {
                replace();
            }
            reader.read(batches, notices);
            batches.flush();
            changed().forEach(edition -> Orphans.check(database, edition, notices));
            notices.refuseIfAny();
            cleanUp();
            roles.tell(intake.changes(), changed().stream().map(Edition::id).toList());
        }
        return new ImportResult(
                editions.stream()
                        .map(edition -> edition.result(edition.change()))
                        .toList(),
                changed ? batches.rows() : new TreeMap<>(),
                batches.counts().dropped());
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
                editions.add(held.compare(release, catalogue.completeness(), revises));
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
    private void replace() {
        derivations.reversed().forEach(derivation -> derivation.clear(database));
        editions.forEach(batches::arrive);
        catalogue.sources().forEach(batches::accept);
        batches.flush();
        changed().forEach(held::store);
        for (Edition edition : changed()) {
            if (edition.carries() && edition.last() != null) {
                List<String> again =
                        edition.release().files().stream().map(Fact.File::name).toList();
                Carry carry = Carry.files(database, keys, edition.last(), edition.id(), again);
                writers.forEach(writer -> writer.carry(carry));
            }
            if (edition.carries() || edition.joins()) {
                writers.forEach(writer -> writer.resume(intake, edition.id()));
            }
        }
        for (FactWriter<?> writer : writers.reversed()) {
            changed().forEach(edition -> writer.retract(database, edition.superseded(keys)));
        }
        keys.reloadCodes();
        relations.load(database);
    }

    private void cleanUp() {
        for (Edition edition : changed()) {
            String digest = batches.digest().of(edition.release().source());
            if (held.isHeld(edition, digest) && changed().size() == 1 || addsNothing(edition)) {
                throw new NothingNew(new ImportResult(
                        editions.stream().map(e -> e.result(Change.UNCHANGED)).toList(),
                        new TreeMap<>(),
                        batches.counts().dropped()));
            }
            held.finish(edition, batches.counts().byFile(), digest);
            tell(edition);
        }
        for (FactWriter<?> writer : writers.reversed()) {
            changed().forEach(edition -> writer.prune(database, edition.superseded(keys)));
        }
        changed().forEach(held::retire);
    }

    /** Whether files that came again, or in addition, state what is held, and nothing else. */
    private boolean addsNothing(Edition edition) {
        return edition.joins()
                        && intake.changes().merged() == 0
                        && batches.rows().values().stream().allMatch(count -> count == 0)
                || edition.carries() && difference(edition) == 0;
    }

    private int difference(Edition edition) {
        List<Table<?>> observed = writers.stream()
                .filter(writer -> Fact.Observation.class.isAssignableFrom(writer.facts()))
                .<Table<?>>map(FactWriter::table)
                .toList();
        Integer last = edition.last();
        return last == null ? 0 : Difference.count(database, observed, last, edition.id());
    }

    private void tell(Edition edition) {
        switch (edition.change()) {
            case NEW -> intake.changes().add(Changes.Kind.RELEASED, edition.id(), "a new edition");
            case ADDED -> intake.changes().add(Changes.Kind.RELEASED, edition.id(), "more files of the edition");
            case REVISED -> intake.changes().add(Changes.Kind.RESTATED, edition.id(), restatement.note());
            case UNCHANGED -> throw new IllegalArgumentException(edition + " is unchanged");
        }
    }

    private List<Edition> changed() {
        return editions.stream().filter(Edition::changed).toList();
    }
}
