package org.careergraph.snapshot;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.TestDatabase;

/** A working database that holds one release with one place, and what publishes it, without Spring. */
final class SmallInstallation implements AutoCloseable {

    private final WorkingDatabase working;
    private final SnapshotStore store;
    private final Publisher publisher;
    private final List<Snapshot> opened = new ArrayList<>();

    /** Opens an installation that is there already. */
    SmallInstallation(CareerGraphProperties properties, Derivation... derivations) {
        SnapshotConfiguration configuration = new SnapshotConfiguration();
        working = WorkingDatabase.open(properties);
        store = configuration.snapshotStore(properties, working);
        publisher = configuration.publisher(properties, working, store, List.of(derivations), List.of());
    }

    static SmallInstallation on(TestDatabase database) {
        return of(database.empty());
    }

    static SmallInstallation of(CareerGraphProperties properties, Derivation... derivations) {
        SmallInstallation installation = new SmallInstallation(properties, derivations);
        installation.hold();
        return installation;
    }

    private void hold() {
        working.transaction(transaction -> {
            transaction.execute("INSERT INTO source (id, public_id, name, publisher, kind, pay_includes, pay_excludes,"
                    + " precedence)"
                    + " VALUES (1, 'source:own:one', 'One', 'One', 'EDITORIAL', '[]', '[]', 0)");
            transaction.execute("INSERT INTO release (id, public_id, source_id, label, revision, ingested_at, known_at)"
                    + " VALUES (1, 'release:own:one:1', 1, '1', 1, '2026-01-01T00:00:00Z', '2026-01-01T00:00:00Z')");
            return transaction.execute(
                    "INSERT INTO location (id, public_id, slug, name, sort_name, kind, country, currency,"
                            + " release_id) VALUES (1, 'location:us', 'us', 'United States', 'united states', 'COUNTRY', 'US',"
                            + " 'USD', 1)");
        });
    }

    /** Changes what is held so that it gets another fingerprint. */
    SmallInstallation relabel(String label) {
        working.transaction(transaction -> transaction
                .update(RELEASE)
                .set(RELEASE.LABEL, label)
                .set(RELEASE.PUBLIC_ID, "release:own:one:" + label)
                .execute());
        return this;
    }

    void addRole(int id, String title) {
        working.transaction(transaction -> transaction
                .insertInto(
                        ROLE,
                        ROLE.ID,
                        ROLE.PUBLIC_ID,
                        ROLE.SLUG,
                        ROLE.TITLE,
                        ROLE.SORT_TITLE,
                        ROLE.TITLE_KEY,
                        ROLE.RELEASE_ID)
                .values(id, "role:own:" + id, "role-" + id, title, title, title, 1)
                .execute());
    }

    String label(Snapshot snapshot) {
        return snapshot.dsl()
                .select(RELEASE.LABEL)
                .from(RELEASE)
                .join(SOURCE)
                .on(SOURCE.ID.eq(RELEASE.SOURCE_ID))
                .join(LOCATION)
                .on(LOCATION.RELEASE_ID.eq(RELEASE.ID))
                .fetchSingle(RELEASE.LABEL);
    }

    String publish() {
        return publisher.publish().fingerprint();
    }

    /** Publishes, and opens what is published until the installation is closed. */
    Snapshot published() {
        Snapshot snapshot = store.open(publish());
        opened.add(snapshot);
        return snapshot;
    }

    ServedSnapshot serve() {
        ServedSnapshot served = new SnapshotConfiguration().servedSnapshot(store, working);
        served.follow();
        return served;
    }

    WorkingDatabase working() {
        return working;
    }

    SnapshotStore store() {
        return store;
    }

    Publisher publisher() {
        return publisher;
    }

    @Override
    public void close() {
        opened.forEach(Snapshot::leave);
        working.close();
    }
}
