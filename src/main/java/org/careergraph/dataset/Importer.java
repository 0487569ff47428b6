package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.RELEASE;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.careergraph.dataset.Catalogue.Standing;
import org.careergraph.dataset.own.OwnDataReader;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.careergraph.snapshot.Derivation;
import org.careergraph.snapshot.WorkingDatabase;
import org.jooq.Configuration;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Brings datasets into the working database: a whole dataset in one transaction, or nothing. */
@Component
public final class Importer {

    /** Where the starter dataset is on the class path. */
    private static final String STARTER = "db/starter";

    /** What is defined comes before what names it. */
    private static final List<Class<? extends Fact>> ORDER = List.of(
            Fact.Source.class,
            Fact.Location.class,
            Fact.LocationCode.class,
            Fact.Containment.class,
            Fact.PriceLevel.class,
            Fact.ConsumerPrice.class,
            Fact.Role.class,
            Fact.Replacement.class,
            Fact.Alias.class,
            Fact.OccupationCode.class,
            Fact.CodeMatch.class,
            Fact.Classification.class,
            Fact.RatingScale.class,
            Fact.Responsibility.class,
            Fact.Skill.class,
            Fact.SkillRequirement.class,
            Fact.Preparation.class,
            Fact.PreparationShare.class,
            Fact.Pay.class,
            Fact.RelatedProfession.class,
            Fact.Demand.class,
            Fact.Projection.class,
            Fact.Question.class);

    private final WorkingDatabase working;
    private final List<FactWriter<?>> writers;
    private final List<Derivation> derivations;

    Importer(WorkingDatabase working, List<FactWriter<?>> writers, List<Derivation> derivations) {
        this.working = working;
        this.derivations = derivations;
        this.writers = writers.stream()
                .sorted(Comparator.comparing(writer -> ORDER.indexOf(writer.facts())))
                .toList();
        List<?> written = this.writers.stream().map(FactWriter::facts).collect(Collectors.toList());
        if (!written.equals(ORDER)) {
            throw new IllegalStateException("Every kind of fact needs one writer: " + written);
        }
    }

    /**
     * Imports a folder in the own-data format, which {@code db/README.md} describes.
     *
     * @throws ImportRefusedException when it has faults; nothing has been stored then
     */
    public ImportResult importFolder(Path folder) {
        return importOwn(DatasetFiles.inFolder(folder));
    }

    /** Imports files in the own-data format, wherever they are kept. What private sources say is kept apart. */
    public ImportResult importOwn(DatasetFiles files) {
        return read(
                () -> new OwnDataReader(files, Standing.OWN),
                Secrecy.of(new OwnDataReader(files, Standing.OWN), working));
    }

    /** Imports the starter dataset that the service brings along. */
    public ImportResult importStarter() {
        return read(() -> new OwnDataReader(DatasetFiles.onClassPath(STARTER), Standing.STARTER), false);
    }

    /**
     * Imports files of one published edition.
     *
     * @throws ImportRefusedException when they have faults; nothing has been stored then
     */
    public ImportResult importEdition(DatasetFormat format, List<DataFile> files) {
        return read(() -> format.open(files), false);
    }

    /** Imports what a reader reads. */
    ImportResult read(DatasetReader reader) {
        return read(() -> reader, false);
    }

    private ImportResult read(Supplier<DatasetReader> dataset, boolean isPrivate) {
        return working.exclusively(() -> {
            try {
                return isPrivate ? readPrivate(dataset) : readPublic(dataset);
            } finally {
                working.full().dropIfNothingIsPrivate();
            }
        });
    }

    /** Where something is rehearsed, nothing is stored anyway. */
    private ImportResult readPrivate(Supplier<DatasetReader> dataset) {
        return read(
                working.isRehearsing()
                        ? working.full().find().orElse(working)
                        : working.full().make(),
                dataset,
                () -> {});
    }

    private ImportResult readPublic(Supplier<DatasetReader> dataset) {
        return read(working, dataset, () -> working.full().find().ifPresent(full -> read(full, dataset, () -> {})));
    }

    /** @param then done within the same transaction, which it undoes when it fails */
    private ImportResult read(WorkingDatabase into, Supplier<DatasetReader> dataset, Runnable then) {
        try (DatasetReader reader = dataset.get()) {
            return into.transaction(database -> {
                ImportResult result = attempt(database, reader);
                then.run();
                return result;
            });
        } catch (Arrival.NothingNew rolledBack) {
            return rolledBack.result();
        }
    }

    private ImportResult attempt(DSLContext database, DatasetReader reader) {
        try {
            return database.transactionResult((Configuration savepoint) -> arrive(savepoint.dsl(), reader, false));
        } catch (Restatement.Needed differs) {
            return arrive(database, reader, true);
        }
    }

    private ImportResult arrive(DSLContext database, DatasetReader reader, boolean revises) {
        return new Arrival(database, reader, writers, derivations, revises).store();
    }

    /**
     * Removes a release and all that it brought; what an earlier revision of it states counts again.
     *
     * @param publicId of the release
     * @throws ImportRefusedException when no such release is held
     * @throws ReleaseInUseException when other releases rest on it; nothing has been removed then
     */
    public void remove(String publicId) {
        working.exclusively(() -> {
            Optional<WorkingDatabase> full = working.full().find().filter(second -> holds(second, publicId));
            if (full.isEmpty() || holds(working, publicId)) {
                working.transaction(database -> {
                    remove(database, publicId);
                    return full.map(second -> second.transaction(all -> remove(all, publicId)));
                });
            } else {
                full.get().transaction(all -> remove(all, publicId));
            }
            working.full().dropIfNothingIsPrivate();
            return publicId;
        });
    }

    private static boolean holds(WorkingDatabase database, String publicId) {
        return database.dsl().fetchExists(RELEASE, RELEASE.PUBLIC_ID.eq(publicId));
    }

    private ReleaseRecord remove(DSLContext database, String publicId) {
        ReleaseRecord release = database.fetchOptional(RELEASE, RELEASE.PUBLIC_ID.eq(publicId))
                .orElseThrow(() -> ImportRefusedException.of(new Notice(
                        "releases", 0, "id", publicId, "no such release is held; 'releases' lists those that are")));
        RoleChanges roles = RoleChanges.since(database);
        Changes changes = new Changes(database);
        changes.add(Changes.Kind.REMOVED, release.getId(), "the release is not held any more");
        derivations.reversed().forEach(derivation -> derivation.clear(database));
        Superseded removed = Superseded.removed(release.getId());
        writers.reversed().forEach(writer -> writer.retract(database, removed));
        writers.reversed().forEach(writer -> writer.prune(database, removed));
        ReleaseInUseException.check(database, release);
        roles.tell(changes, List.of(release.getId()));
        Editions.delete(database, release.getId());
        Editions.deleteSourceWithoutRelease(database, release.getSourceId());
        return release;
    }
}
