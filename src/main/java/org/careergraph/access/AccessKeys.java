package org.careergraph.access;

import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.table;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/**
 * The keys that were made. They are kept beside the data, in a file {@code keys.db} of the home folder or a table of the PostgreSQL
 * database that all its services share, and never among the tables of the data: of those, snapshots are copies.
 */
public final class AccessKeys {

    /**
     * A key that was made.
     *
     * @param text the key itself, which nobody can tell again
     */
    public record Made(String id, String text) {}

    private static final Table<Record> KEY = table(name("access_key"));
    private static final Field<String> ID = field(name("id"), String.class);
    private static final Field<String> NAME = field(name("name"), String.class);
    private static final Field<String> HASH = field(name("hash"), String.class);
    private static final Field<String> SCOPES = field(name("scopes"), String.class);
    private static final Field<Long> BUDGET = field(name("budget"), Long.class);
    private static final Field<String> CREATED_AT = field(name("created_at"), String.class);
    private static final Field<String> REVOKED_AT = field(name("revoked_at"), String.class);

    private final DSLContext database;
    private final SecureRandom random = new SecureRandom();

    AccessKeys(DSLContext database) {
        this.database = database;
        database.execute("CREATE TABLE IF NOT EXISTS access_key (id CHAR(8) PRIMARY KEY, name VARCHAR(200) NOT NULL,"
                + " hash CHAR(64) NOT NULL, scopes VARCHAR(200) NOT NULL, budget BIGINT, created_at VARCHAR(30) NOT NULL,"
                + " revoked_at VARCHAR(30))");
    }

    /**
     * Makes a key.
     *
     * @param budget cost that it may spend a minute; null for any
     */
    public Made create(String name, Set<Scope> scopes, @Nullable Long budget) {
        Secret secret = Secret.random(random);
        String words = scopes.stream().map(Scope::name).sorted().collect(Collectors.joining(" "));
        database.insertInto(KEY)
                .columns(ID, NAME, HASH, SCOPES, BUDGET, CREATED_AT)
                .values(secret.id(), name, secret.hash(), words, budget, now())
                .execute();
        return new Made(secret.id(), secret.text());
    }

    /** All keys, revoked ones too, in the order in which they were made. */
    public List<AccessKey> all() {
        return database.select(ID, NAME, HASH, SCOPES, BUDGET, CREATED_AT, REVOKED_AT)
                .from(KEY)
                .orderBy(CREATED_AT, ID)
                .fetch(row -> new AccessKey(
                        row.value1(),
                        row.value2(),
                        row.value3(),
                        Stream.of(row.value4().split(" "))
                                .filter(word -> !word.isEmpty())
                                .map(Scope::valueOf)
                                .collect(Collectors.toUnmodifiableSet()),
                        row.value5(),
                        row.value6(),
                        row.value7()));
    }

    /** Ends a key for good; false when no good key has the id. Running services notice within a second. */
    public boolean revoke(String id) {
        return database.update(KEY)
                        .set(REVOKED_AT, now())
                        .where(ID.eq(id))
                        .and(REVOKED_AT.isNull())
                        .execute()
                > 0;
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
