package org.careergraph.dataset;

import static org.careergraph.jooq.DefaultSchema.DEFAULT_SCHEMA;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.RATING_SCALE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;
import static org.careergraph.jooq.Tables.SKILL;
import static org.careergraph.jooq.Tables.SOURCE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Internal ids of what facts name by natural key, during one import. */
public final class Keys {

    private record FileOf(String source, String name) {}

    private final DSLContext database;
    private final String namespace;
    private final Catalogue.Standing standing;
    private final Map<Key, Integer> ids = new HashMap<>();
    private final Map<Key, Integer> describers = new HashMap<>();
    private final Meetings roles;
    private final Map<String, Integer> releases = new HashMap<>();
    private final Map<FileOf, Integer> files = new HashMap<>();
    private final Set<String> whole = new HashSet<>();
    private final Map<String, Integer> lastIds = new HashMap<>();

    Keys(DSLContext database, Catalogue catalogue) {
        this.database = database;
        this.namespace = catalogue.namespace();
        this.standing = catalogue.standing();
        this.roles = new Meetings(database);
        loadSources();
        loadLocations();
        loadRoles();
        loadCodes();
        load(SKILL, SKILL.ID, SKILL.PUBLIC_ID, "skill", Key::skill);
        load(RATING_SCALE, RATING_SCALE.ID, RATING_SCALE.PUBLIC_ID, "scale", Key::ratingScale);
    }

    /** Whose descriptions of roles come first: 0 before 1 before 2. */
    public int standing() {
        return standing.ordinal();
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

    /** Id of the file that the fact was read from; null for one that no file of its release states. */
    public @Nullable Integer file(Fact fact) {
        return files.get(new FileOf(fact.source(), fact.at().file()));
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

    /** Id of a skill. */
    public int skill(String key) {
        return id(Key.skill(key));
    }

    /** Id of a rating scale. */
    public int scale(String key) {
        return id(Key.ratingScale(key));
    }

    /** Id of an observation, of which several facts may state parts: the same for the same natural key. */
    public int observation(Table<?> table, @Nullable Object... key) {
        return define(Key.observation(table.getName(), key));
    }

    /** Remembers the id of an observation that is held. */
    public void hold(Table<?> table, int id, @Nullable Object... key) {
        ids.put(Key.observation(table.getName(), key), id);
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

    /** Gives a role an id: the one it has, that of the role which is EXACT to one of its codes, or a new one. */
    int define(Fact.Role role) {
        Integer held = find(role);
        int id = held == null ? next(ROLE) : held;
        ids.put(Key.role(role.key()), id);
        roles.meet(role, id);
        return id;
    }

    /** Id of the role that a fact describes; null when there is none yet. */
    @Nullable
    Integer find(Fact.Role role) {
        Integer id = ids.get(Key.role(role.key()));
        return id == null ? roles.exactTo(role) : id;
    }

    /** Where roles meet. */
    Meetings roles() {
        return roles;
    }

    /** The slug of a role: the one it states, else one made from its title, with its key behind where another role has that. */
    public String slug(Fact.Role role) {
        return roles.slug(role, role(role.key()));
    }

    /** Reads again which codes are held, after some were deleted. */
    void reloadCodes() {
        ids.keySet().removeIf(key -> key.kind() == Key.Kind.CODE);
        loadCodes();
    }

    /** Remembers the release of a source that is being imported, and whether its files are all of it. */
    void arrive(String source, int release, boolean isWhole) {
        releases.put(source, release);
        if (isWhole) {
            whole.add(source);
        }
    }

    /** Whether the files that the fact came in are all of its release. */
    public boolean isWhole(Fact fact) {
        return whole.contains(fact.source());
    }

    /** Gives a file of that release an id. */
    int arrive(String source, String file) {
        int id = next(RELEASE_FILE);
        files.put(new FileOf(source, file), id);
        return id;
    }

    /** Whether a file, by its id, is one of those that are being imported. */
    boolean isArriving(@Nullable Integer file) {
        return files.containsValue(file);
    }

    boolean knows(Key key) {
        return find(key) != null;
    }

    /** Id of the source that described a role or a place before this import; null for a new one. */
    @Nullable
    Integer describer(Key key) {
        return describers.get(key);
    }

    @Nullable
    Integer find(Key key) {
        Integer id = ids.get(key);
        return id == null && key.kind() == Key.Kind.ROLE ? roles.withSlug(key.text()) : id;
    }

    int id(Key key) {
        Integer id = find(key);
        if (id == null) {
            throw new IllegalStateException("Not defined: " + key);
        }
        return id;
    }

    /** The greatest id of a table. */
    int last(Table<?> table) {
        return lastId(table);
    }

    /** Looks anew for the greatest id of a table, into which rows were copied. */
    void forgetLast(Table<?> table) {
        lastIds.remove(table.getName());
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
            case SKILL -> SKILL;
            case RATING_SCALE -> RATING_SCALE;
            case OBSERVATION ->
                Objects.requireNonNull(DEFAULT_SCHEMA.getTable(
                        key.text().substring(0, key.text().indexOf('|'))));
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
        load(ROLE, ROLE.ID, ROLE.PUBLIC_ID, "role", Key::role); // those that nobody describes now may come back
        database.select(ROLE_DESCRIPTION.ROLE_ID, ROLE_DESCRIPTION.PUBLIC_ID, RELEASE.SOURCE_ID)
                .from(ROLE_DESCRIPTION.join(RELEASE).on(RELEASE.ID.eq(ROLE_DESCRIPTION.RELEASE_ID)))
                .where(ROLE_DESCRIPTION.PUBLIC_ID.startsWith(prefix))
                .forEach(row -> {
                    Key key = Key.role(row.value2().substring(prefix.length()));
                    ids.put(key, row.value1());
                    describers.put(key, row.value3());
                });
    }

    private void load(
            Table<?> table, Field<Integer> id, Field<String> publicId, String type, Function<String, Key> key) {
        String prefix = publicId(type, "");
        database.select(id, publicId)
                .from(table)
                .where(publicId.startsWith(prefix))
                .forEach(row -> ids.put(key.apply(row.value2().substring(prefix.length())), row.value1()));
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
