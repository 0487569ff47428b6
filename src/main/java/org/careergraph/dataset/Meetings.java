package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.MatchKind;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Where the roles of several sources meet in one: by a code that both say is EXACT. Knows their slugs, too. */
final class Meetings {

    private final Map<String, Integer> bySlug = new HashMap<>();
    private final Map<Fact.Code, Integer> byCode = new HashMap<>();
    private final Map<Fact.Code, String> arriving = new HashMap<>();

    Meetings(DSLContext database) {
        database.select(ROLE_DESCRIPTION.SLUG, ROLE_DESCRIPTION.ROLE_ID)
                .from(ROLE_DESCRIPTION)
                .forEach(row -> bySlug.put(row.value1(), row.value2()));
        database.select(ROLE.SLUG, ROLE.ID).from(ROLE).forEach(row -> bySlug.put(row.value1(), row.value2()));
        database.select(
                        OCCUPATION_CODE.SCHEME,
                        OCCUPATION_CODE.SCHEME_VERSION,
                        OCCUPATION_CODE.CODE,
                        CLASSIFICATION.ROLE_ID)
                .from(CLASSIFICATION)
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.MATCH_KIND.eq(MatchKind.EXACT.name()))
                .and(CLASSIFICATION.DERIVED.isFalse())
                .orderBy(CLASSIFICATION.ROLE_ID)
                .forEach(row -> byCode.putIfAbsent(
                        new Fact.Code(ClassificationScheme.valueOf(row.value1()), row.value2(), row.value3()),
                        row.value4()));
    }

    /** The role that is EXACT to one of the codes that a role is EXACT to; null when there is none. */
    @Nullable
    Integer exactTo(Fact.Role role) {
        return role.exactTo().stream()
                .map(byCode::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Takes note of what a role is EXACT to. */
    void meet(Fact.Role role, int id) {
        role.exactTo().forEach(code -> {
            byCode.putIfAbsent(code, id);
            arriving.putIfAbsent(code, role.key());
        });
    }

    /** Key of another arriving role that is the same, because both are EXACT to one code; null when there is none. */
    @Nullable
    String sameAs(Fact.Role role) {
        return role.exactTo().stream()
                .map(arriving::get)
                .filter(key -> key != null && !key.equals(role.key()))
                .findFirst()
                .orElse(null);
    }

    /** Id of the role that has a slug, or had it from one of its sources; null when it is free. */
    @Nullable
    Integer withSlug(String slug) {
        return bySlug.get(slug);
    }

    /** The slug that a role states, else one made from its title, with its key behind where another role has that. */
    String slug(Fact.Role role, int id) {
        String stated = role.slug();
        String made = stated != null ? stated : FoldedText.slug(role.title());
        Integer holder = bySlug.putIfAbsent(made, id);
        return holder == null || holder == id ? made : FoldedText.slug(role.title() + " " + role.key());
    }
}
