package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SOURCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;

import java.util.HashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Internal ids of what facts name by natural key, during one import. */
public final class Keys {

    private final DSLContext database;
    private final String namespace;
    private final Map<Key, Integer> ids = new HashMap<>();
    private final Map<String, Integer> rolesBySlug = new HashMap<>();
    private final Map<Key, Integer> describers = new HashMap<>();
    private final Map<String, Integer> releases = new HashMap<>();
    private final Map<String, Integer> lastIds = new HashMap<>();

    Keys(DSLContext database, String namespace) {
        this.database = database;
        this.namespace = namespace;
        loadSources();
        loadLocations();
        loadRoles();
        loadCodes();
    }

    /** Id of a source. */
    public int source(String key) {
        return id(Key.source(key));
    }

    /** Id of the release of the fact's source that is being imported. */
    public int release(Fact fact) {
        Integer release = releases.get(fact.source());
        if (release == null) {
            throw new IllegalStateException("No release of source " + fact.source());
        }
        return release;
    }

    /** Id of a place. */
    public int location(String slug) {
        return id(Key.location(slug));
    }

    /** Id of a role. */
    public int role(String key) {
        return id(Key.role(key));
    }

    /** Id of a code. */
    public int code(Fact.Code code) {
        return id(Key.code(code));
    }

    /** Id of a pay cell; the same for every fact of the cell. */
    public int cell(Fact.Pay pay) {
        return define(Key.cell(pay));
    }

    /** An id for a new row of a table. */
    public int next(Table<?> table) {
        return lastIds.merge(table.getName(), lastId(table) + 1, (last, ignored) -> last + 1);
    }

    /** A public id: the type, the namespace of the dataset's format, and the natural key. */
    public String publicId(String type, Object... key) {
        StringBuilder id = new StringBuilder(type).append(':').append(namespace);
        for (Object part : key) {
            id.append(':').append(part);
        }
        return id.toString();
    }

    /** Gives what is defined an id: the one it has, or a new one. */
    int define(Key key) {
        return ids.computeIfAbsent(key, k -> next(table(k)));
    }

    /** Reads again which codes are held, after some were deleted. */
    void reloadCodes() {
        ids.keySet().removeIf(key -> key.kind() == Key.Kind.CODE);
        loadCodes();
    }

    /** Remembers the release of a source that is being imported. */
    void arrive(String source, int release) {
        releases.put(source, release);
    }

    boolean knows(Key key) {
        return find(key) != null;
    }

    /** Id of the source that described a role or a place before this import; null for a new one. */
    @Nullable
    Integer describer(Key key) {
        return describers.get(key);
    }

    /** Id of the role that had a slug before this import; null when it was free. */
    @Nullable
    Integer roleWithSlug(String slug) {
        return rolesBySlug.get(slug);
    }

    @Nullable
    Integer find(Key key) {
        Integer id = ids.get(key);
        return id == null && key.kind() == Key.Kind.ROLE ? rolesBySlug.get(key.text()) : id;
    }

    int id(Key key) {
        Integer id = find(key);
        if (id == null) {
            throw new IllegalStateException("Not defined: " + key);
        }
        return id;
    }

    private int lastId(Table<?> table) {
        Integer known = lastIds.get(table.getName());
        if (known != null) {
            return known;
        }
        Integer last = database.select(max(field(name("id"), Integer.class)))
                .from(table)
                .fetchSingle()
                .value1();
        return last == null ? 0 : last;
    }

    private static Table<?> table(Key key) {
        return switch (key.kind()) {
            case SOURCE -> SOURCE;
            case LOCATION -> LOCATION;
            case ROLE -> ROLE;
            case CODE -> OCCUPATION_CODE;
            case PAY_CELL -> PAY_CELL;
        };
    }

    private void loadSources() {
        String prefix = publicId("source", "");
        database.select(SOURCE.ID, SOURCE.PUBLIC_ID)
                .from(SOURCE)
                .where(SOURCE.PUBLIC_ID.startsWith(prefix))
                .forEach(row -> ids.put(Key.source(row.value2().substring(prefix.length())), row.value1()));
    }

    private void loadLocations() {
        database.select(LOCATION.ID, LOCATION.SLUG, RELEASE.SOURCE_ID)
                .from(LOCATION.join(RELEASE).on(RELEASE.ID.eq(LOCATION.RELEASE_ID)))
                .forEach(row -> {
                    ids.put(Key.location(row.value2()), row.value1());
                    describers.put(Key.location(row.value2()), row.value3());
                });
    }

    private void loadRoles() {
        String prefix = publicId("role", "");
        database.select(ROLE.ID, ROLE.PUBLIC_ID, ROLE.SLUG, RELEASE.SOURCE_ID)
                .from(ROLE.join(RELEASE).on(RELEASE.ID.eq(ROLE.RELEASE_ID)))
                .forEach(row -> {
                    rolesBySlug.put(row.value3(), row.value1());
                    if (row.value2().startsWith(prefix)) {
                        Key key = Key.role(row.value2().substring(prefix.length()));
                        ids.put(key, row.value1());
                        describers.put(key, row.value4());
                    }
                });
    }

    private void loadCodes() {
        database.select(
                        OCCUPATION_CODE.ID,
                        OCCUPATION_CODE.SCHEME,
                        OCCUPATION_CODE.SCHEME_VERSION,
                        OCCUPATION_CODE.CODE)
                .from(OCCUPATION_CODE)
                .forEach(row -> ids.put(Key.code(row.value2(), row.value3(), row.value4()), row.value1()));
    }
}
