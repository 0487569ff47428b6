package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.careergraph.dataset.Changes.Entry;
import org.careergraph.dataset.Changes.Kind;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.jooq.tables.records.RoleRecord;
import org.jooq.DSLContext;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** Notices what an import, or the removal of a release, changes about roles: which come and go, and which say something else. */
final class RoleChanges {

    /** What a role says: the codes that it falls into with how it meets them, and those that it is EXACT to. */
    private record Said(RoleRecord role, Set<String> codes, Set<String> exact) {

        boolean isDeprecated() {
            return role.getDeprecatedById() != null;
        }

        /** Whether nobody describes it any more. */
        boolean isDropped() {
            return isDeprecated() && role.getReplacedById() == null;
        }
    }

    private final DSLContext database;
    private final Map<String, Said> before;

    private RoleChanges(DSLContext database) {
        this.database = database;
        this.before = said();
    }

    /** Remembers what roles say now. */
    static RoleChanges since(DSLContext database) {
        return new RoleChanges(database);
    }

    /**
     * Writes down what is another by now, in the order of the roles' ids.
     *
     * @param releases ids of those that arrived or were removed
     */
    void tell(Changes changes, List<Integer> releases) {
        Map<Integer, Integer> causes = causes(releases);
        Map<String, Said> now = said();
        Set<String> ids = new TreeSet<>(before.keySet());
        ids.addAll(now.keySet());
        List<Entry> entries = new ArrayList<>();
        for (String id : ids) {
            Said then = before.get(id);
            Said said = now.get(id);
            int cause = said == null
                    ? releases.getFirst()
                    : causes.getOrDefault(said.role().getId(), releases.getFirst());
            compare(then, said).forEach((kind, note) -> entries.add(new Entry(kind, id, cause, note)));
        }
        changes.add(entries);
    }

    /** What became of a role, with a note where the kind does not say it all. */
    private Map<Kind, @Nullable String> compare(@Nullable Said then, @Nullable Said now) {
        Map<Kind, @Nullable String> changes = new EnumMap<>(Kind.class);
        if (now == null) {
            changes.put(Kind.REMOVED, null);
            return changes;
        }
        if (then == null) {
            changes.put(Kind.CREATED, null);
        } else if (!now.isDropped()) {
            addDifferences(then, now, changes);
        } else if (!then.isDropped()) {
            changes.put(Kind.DEPRECATED, null);
        }
        Integer successor = now.role().getReplacedById();
        if (successor != null && (then == null || !successor.equals(then.role().getReplacedById()))) {
            changes.put(Kind.REPLACED, "by " + publicId(successor));
        }
        return changes;
    }

    private static void addDifferences(Said then, Said now, Map<Kind, @Nullable String> changes) {
        List<String> differences = new ArrayList<>();
        if (then.isDeprecated() && !now.isDeprecated()) {
            differences.add("in use again");
        }
        if (!then.role().getTitle().equals(now.role().getTitle())) {
            differences.add("the title was \"%s\", is \"%s\""
                    .formatted(then.role().getTitle(), now.role().getTitle()));
        }
        if (!then.role().getSlug().equals(now.role().getSlug())) {
            differences.add("the slug was %s, is %s"
                    .formatted(then.role().getSlug(), now.role().getSlug()));
        }
        if (!Objects.equals(then.role().getSummary(), now.role().getSummary())) {
            differences.add("the summary is another");
        }
        if (!then.codes().equals(now.codes())) {
            differences.add("the codes were %s, are %s".formatted(then.codes(), now.codes()));
        }
        if (!differences.isEmpty()) {
            changes.put(Kind.UPDATED, String.join("; ", differences));
        }
        if (!now.exact().containsAll(then.exact())) { // a code that comes in addition changes nothing about the others
            changes.put(Kind.RECLASSIFIED, "was %s, is %s".formatted(then.exact(), now.exact()));
        }
    }

    private Map<String, Said> said() {
        Map<Integer, Said> roles = new HashMap<>();
        database.selectFrom(ROLE)
                .forEach(role -> roles.put(role.getId(), new Said(role, new TreeSet<>(), new TreeSet<>())));
        database.select(
                        CLASSIFICATION.ROLE_ID,
                        CLASSIFICATION.MATCH_KIND,
                        OCCUPATION_CODE.SCHEME,
                        OCCUPATION_CODE.SCHEME_VERSION,
                        OCCUPATION_CODE.CODE)
                .from(CLASSIFICATION)
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.DERIVED.isFalse())
                .forEach(row -> {
                    Said role = roles.get(row.value1());
                    role.codes().add("%s %s %s %s".formatted(row.value3(), row.value4(), row.value5(), row.value2()));
                    if (MatchKind.EXACT.name().equals(row.value2())) {
                        role.exact().add(row.value3() + " " + row.value5());
                    }
                });
        Map<String, Said> said = new HashMap<>();
        roles.values().forEach(role -> said.put(role.role().getPublicId(), role));
        return said;
    }

    /** Of several releases, the one that deprecates each role, else describes it, else classifies it. */
    private Map<Integer, Integer> causes(List<Integer> releases) {
        Map<Integer, Integer> causes = new HashMap<>();
        addCauses(CLASSIFICATION.ROLE_ID, CLASSIFICATION.RELEASE_ID, releases, causes);
        addCauses(ROLE_DESCRIPTION.ROLE_ID, ROLE_DESCRIPTION.RELEASE_ID, releases, causes);
        addCauses(ROLE.ID, ROLE.DEPRECATED_BY_ID, releases, causes);
        return causes;
    }

    private void addCauses(
            TableField<?, Integer> role,
            TableField<?, Integer> release,
            List<Integer> releases,
            Map<Integer, Integer> causes) {
        database.select(role, release)
                .from(role.getTable())
                .where(release.in(releases))
                .orderBy(release)
                .forEach(row -> causes.put(row.value1(), row.value2()));
    }

    private String publicId(int role) {
        return database.select(ROLE.PUBLIC_ID)
                .from(ROLE)
                .where(ROLE.ID.eq(role))
                .fetchSingle(ROLE.PUBLIC_ID);
    }
}
