package org.careergraph.snapshot;

import com.zaxxer.hikari.HikariDataSource;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.careergraph.jooq.DefaultSchema;
import org.jooq.DSLContext;
import org.jooq.Name;
import org.jooq.Record;
import org.jooq.SQLDialect;
import org.jooq.Table;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/**
 * Snapshots as schemas {@code s_<fingerprint>}, listed in the table {@code careergraph.published}, and a pointer: the first row of
 * {@code careergraph.served}.
 */
final class PostgresSnapshots implements SnapshotStore {

    private static final String PUBLISHED = WorkingDatabase.SCHEMA + ".published";
    private static final String SERVED = WorkingDatabase.SCHEMA + ".served";

    /** PostgreSQL cuts names after 63 characters: 160 bits of the fingerprint are plenty. */
    private static final int DIGITS = 40;

    private static final String LOCK_NOT_AVAILABLE = "55P03";

    private final WorkingDatabase working;
    private final CareerGraphProperties.Database database;

    PostgresSnapshots(WorkingDatabase working, CareerGraphProperties.Database database) {
        this.working = working;
        this.database = database;
        working.dsl().execute("CREATE TABLE IF NOT EXISTS " + PUBLISHED + " (fingerprint CHAR(64) PRIMARY KEY)");
        working.dsl()
                .execute("CREATE TABLE IF NOT EXISTS " + SERVED
                        + " (place INTEGER PRIMARY KEY, fingerprint CHAR(64) NOT NULL, full_fingerprint CHAR(64))");
    }

    private static String schema(String fingerprint) {
        return "s_" + fingerprint.substring(0, DIGITS);
    }

    @Override
    public List<Published> history() {
        return working.dsl()
                .fetch("SELECT fingerprint, full_fingerprint FROM " + SERVED + " ORDER BY place")
                .map(row -> new Published(text(row), row.get(1, String.class)));
    }

    @Override
    public Optional<Description> find(String fingerprint) {
        boolean there = working.dsl()
                .fetchSingle("SELECT to_regclass(?) IS NOT NULL", schema(fingerprint) + ".dataset")
                .get(0, boolean.class);
        return there ? Description.read(working.dsl(), schema(fingerprint), fingerprint) : Optional.empty();
    }

    private static String text(Record row) {
        return row.get(0, String.class);
    }

    @Override
    public Snapshot open(String fingerprint) {
        HikariDataSource pool =
                new HikariDataSource(Pools.lookups(Pools.fixed(Pools.postgresql(database, schema(fingerprint)))));
        return new Snapshot(fingerprint, SQLDialect.POSTGRES, pool);
    }

    @Override
    public void build(WorkingDatabase from, Description description) {
        from.transaction(transaction -> {
            Name schema = DSL.name(schema(description.fingerprint()));
            transaction.execute("DROP SCHEMA IF EXISTS {0} CASCADE", schema);
            transaction.execute("CREATE SCHEMA {0}", schema);
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                copy(transaction, from.schema(), schema(description.fingerprint()), table.getName());
            }
            transaction.execute("SET LOCAL search_path TO {0}", schema);
            description.write(transaction);
            for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
                transaction.execute("ANALYZE {0}", DSL.name(table.getName()));
            }
            return transaction.execute(
                    "INSERT INTO " + PUBLISHED + " (fingerprint) VALUES (?) ON CONFLICT DO NOTHING",
                    description.fingerprint());
        });
    }

    /** Copies a table with its keys and indexes; text is put in the order of its bytes, as SQLite has it. */
    private static void copy(DSLContext transaction, String source, String schema, String table) {
        Name from = DSL.name(source, table);
        Name to = DSL.name(schema, table);
        transaction.execute("CREATE TABLE {0} (LIKE {1} INCLUDING ALL)", to, from);
        transaction
                .fetch(
                        "SELECT column_name FROM information_schema.columns"
                                + " WHERE table_schema = ? AND table_name = ? AND collation_name IS NULL"
                                + " AND data_type IN ('text', 'character varying', 'character')",
                        schema,
                        table)
                .forEach(column -> transaction.execute(
                        "ALTER TABLE {0} ALTER COLUMN {1} TYPE TEXT COLLATE \"C\"", to, DSL.name(text(column))));
        transaction.execute("INSERT INTO {0} SELECT * FROM {1}", to, from);
    }

    @Override
    public void point(List<Published> history) {
        working.transaction(transaction -> {
            transaction.execute("DELETE FROM " + SERVED);
            for (int place = 0; place < history.size(); place++) {
                transaction.execute(
                        "INSERT INTO " + SERVED + " VALUES (?, ?, CAST(? AS TEXT))",
                        place,
                        history.get(place).fingerprint(),
                        history.get(place).full());
            }
            return history;
        });
    }

    @Override
    public void keepOnly(Collection<String> fingerprints) {
        working.dsl().fetch("SELECT fingerprint FROM " + PUBLISHED).map(PostgresSnapshots::text).stream()
                .filter(fingerprint -> !fingerprints.contains(fingerprint))
                .forEach(this::removeUnlessRead);
    }

    /** A snapshot that somebody is still reading stays until the next publication. */
    private void removeUnlessRead(String fingerprint) {
        try {
            working.transaction(transaction -> {
                transaction.execute("SET LOCAL lock_timeout = '2s'");
                transaction.execute("DROP SCHEMA IF EXISTS {0} CASCADE", DSL.name(schema(fingerprint)));
                return transaction.execute("DELETE FROM " + PUBLISHED + " WHERE fingerprint = ?", fingerprint);
            });
        } catch (DataAccessException e) {
            if (!LOCK_NOT_AVAILABLE.equals(e.sqlState())) {
                throw e;
            }
        }
    }
}
