package org.careergraph.snapshot;

import static org.careergraph.jooq.DefaultSchema.DEFAULT_SCHEMA;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The second working database: what the first holds, and what private sources say. It is there only while something is private, and
 * the first never sees any of that, so that nothing can be forgotten when what is public is published. Used by whoever holds the
 * first exclusively.
 */
public final class FullDatabase {

    static final String SCHEMA = WorkingDatabase.SCHEMA + "_full";

    private static final String FILE = "full.db";

    private final CareerGraphProperties properties;
    private final WorkingDatabase open;
    private @Nullable WorkingDatabase opened;

    FullDatabase(CareerGraphProperties properties, WorkingDatabase open) {
        this.properties = properties;
        this.open = open;
    }

    /** The database; empty when nothing is private. */
    public synchronized Optional<WorkingDatabase> find() {
        if (!isThere()) {
            close();
            return Optional.empty();
        }
        if (opened == null) {
            opened = WorkingDatabase.full(properties);
        }
        return Optional.of(opened);
    }

    private boolean isThere() {
        if (open.schema().equals(SCHEMA)) {
            return false; // there is no third
        }
        if (properties.database() == null) {
            return Files.exists(file());
        }
        boolean made = open.dsl()
                .fetchSingle("SELECT to_regclass(?) IS NOT NULL", SCHEMA + ".release")
                .get(0, boolean.class);
        return made && open.dsl().fetchExists(DSL.table(DSL.name(SCHEMA, RELEASE.getName()))); // else half made
    }

    /** The database, made from what is held if need be. */
    public synchronized WorkingDatabase make() {
        return find().orElseGet(() -> {
            if (properties.database() == null) {
                copyFile();
            } else {
                opened = WorkingDatabase.full(properties);
                opened.transaction(FullDatabase::copyTables);
            }
            return opened == null ? find().orElseThrow() : opened;
        });
    }

    private void copyFile() {
        Path half = properties.home().resolve(FILE + ".half");
        try {
            Files.deleteIfExists(half);
            open.dsl().execute("VACUUM INTO {0}", DSL.inline(half.toString()));
            Files.move(half, file(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file(), e);
        } finally {
            delete(half.getFileName().toString());
        }
    }

    private static int copyTables(DSLContext transaction) {
        List<Table<?>> tables = inOrderOfReference();
        tables.forEach(table -> transaction.execute(
                "INSERT INTO {0} SELECT * FROM {1}",
                DSL.name(SCHEMA, table.getName()), DSL.name(WorkingDatabase.SCHEMA, table.getName())));
        return tables.size();
    }

    /** All tables, each after those that it refers to. */
    private static List<Table<?>> inOrderOfReference() {
        Set<Table<?>> left = new HashSet<>(DEFAULT_SCHEMA.getTables());
        List<Table<?>> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            List<Table<?>> free = left.stream()
                    .filter(table -> table.getReferences().stream()
                            .map(key -> key.getKey().getTable())
                            .noneMatch(other -> !other.equals(table) && left.contains(other)))
                    .toList();
            ordered.addAll(free);
            free.forEach(left::remove);
        }
        return ordered;
    }

    /** Drops the database when nothing in it is private any more. */
    public synchronized void dropIfNothingIsPrivate() {
        find().filter(full -> sources(full).equals(sources(open))).ifPresent(full -> {
            close();
            if (properties.database() == null) {
                List.of(FILE, FILE + "-wal", FILE + "-shm").forEach(this::delete);
            } else {
                open.dsl().execute("DROP SCHEMA {0} CASCADE", DSL.name(SCHEMA));
            }
        });
    }

    private static Set<String> sources(WorkingDatabase database) {
        return database.dsl().select(SOURCE.PUBLIC_ID).from(SOURCE).fetchSet(SOURCE.PUBLIC_ID);
    }

    private void delete(String name) {
        try {
            Files.deleteIfExists(properties.home().resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot delete " + properties.home().resolve(name), e);
        }
    }

    private Path file() {
        return file(properties);
    }

    static Path file(CareerGraphProperties properties) {
        return properties.home().resolve(FILE);
    }

    synchronized void close() {
        if (opened != null) {
            opened.close();
            opened = null;
        }
    }
}
