package org.careergraph.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;

/** Checks again, whenever somebody asks, what was checked when data came in: that it is whole, and that it is what it says it is. */
public final class Verification {

    /**
     * One thing that was checked.
     *
     * @param what in a few words
     * @param violations what is wrong, as sentences; empty when nothing is
     */
    public record Check(String what, List<String> violations) {}

    private static final String SOUND = "ok";

    private final WorkingDatabase working;
    private final SnapshotStore store;
    private final Publisher publisher;

    Verification(WorkingDatabase working, SnapshotStore store, Publisher publisher) {
        this.working = working;
        this.store = store;
        this.publisher = publisher;
    }

    /** Checks the working database and the snapshot that is served. Changes nothing. */
    public List<Check> verify() {
        return working.exclusively(() -> {
            List<Check> checks = new ArrayList<>();
            addIntegrity(checks, "the file of the working database", working.dsl());
            working.full()
                    .find()
                    .ifPresent(full ->
                            addIntegrity(checks, "the file of the working database with private sources", full.dsl()));
            checks.add(
                    new Check("what every published dataset keeps to, in the working database", publisher.obstacles()));
            store.current().stream()
                    .flatMap(Published::fingerprints)
                    .forEach(fingerprint -> checkSnapshot(checks, fingerprint));
            return checks;
        });
    }

    private void checkSnapshot(List<Check> checks, String fingerprint) {
        String name = "the served snapshot " + fingerprint;
        Optional<Description> description = store.find(fingerprint);
        checks.add(
                new Check(name + " opens", description.isPresent() ? List.of() : List.of("it is missing, or damaged")));
        description.ifPresent(said -> {
            Snapshot snapshot = store.open(fingerprint);
            try {
                addIntegrity(checks, "the file of the served snapshot", snapshot.dsl());
                checks.add(new Check("the served snapshot is what its fingerprint names", compare(snapshot, said)));
            } finally {
                snapshot.leave();
            }
        });
    }

    private static List<String> compare(Snapshot snapshot, Description said) {
        try {
            String content = Fingerprint.of(snapshot.dsl(), said.schemaVersion(), said.homeLocation());
            return content.equals(said.fingerprint())
                    ? List.of()
                    : List.of("the fingerprint of what it holds is " + content + "; publish again");
        } catch (DataAccessException e) {
            return List.of(
                    "it cannot be read: " + e.getMessage().lines().findFirst().orElse(""));
        }
    }

    /** SQLite can check its pages and indexes; PostgreSQL has no such question. */
    private static void addIntegrity(List<Check> checks, String what, DSLContext database) {
        if (database.dialect() == SQLDialect.SQLITE) {
            checks.add(new Check(what + " is sound (PRAGMA integrity_check)", integrity(database)));
        }
    }

    private static List<String> integrity(DSLContext database) {
        try {
            return database.fetch("PRAGMA integrity_check").getValues(0, String.class).stream()
                    .filter(line -> !line.equals(SOUND))
                    .toList();
        } catch (DataAccessException e) {
            return List.of(StorageFault.in(e).orElseGet(() -> String.valueOf(e.getMessage())));
        }
    }
}
