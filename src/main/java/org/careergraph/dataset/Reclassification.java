package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.careergraph.dataset.Terms.MatchKind;
import org.jooq.DSLContext;

/** Notices when an import takes a role out of a code that it was EXACT to. */
final class Reclassification {

    private record Codes(int release, Set<String> codes) {}

    private final Map<String, Codes> before;

    private Reclassification(Map<String, Codes> before) {
        this.before = before;
    }

    /** Remembers what roles fall into. */
    static Reclassification before(DSLContext database) {
        return new Reclassification(exact(database));
    }

    /** Takes note of the roles that a code was taken from; one that comes in addition changes nothing about the others. */
    void tell(DSLContext database, Changes changes) {
        exact(database).forEach((role, now) -> {
            Codes then = before.get(role);
            if (then != null && !now.codes().containsAll(then.codes())) {
                changes.reclassified(role, now.release(), "was %s, is %s".formatted(then.codes(), now.codes()));
            }
        });
    }

    private static Map<String, Codes> exact(DSLContext database) {
        Map<String, Codes> roles = new TreeMap<>();
        database.select(ROLE.PUBLIC_ID, CLASSIFICATION.RELEASE_ID, OCCUPATION_CODE.SCHEME, OCCUPATION_CODE.CODE)
                .from(CLASSIFICATION)
                .join(ROLE)
                .on(ROLE.ID.eq(CLASSIFICATION.ROLE_ID))
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.MATCH_KIND.eq(MatchKind.EXACT.name()))
                .and(CLASSIFICATION.DERIVED.isFalse())
                .orderBy(CLASSIFICATION.RELEASE_ID)
                .forEach(row -> roles.merge(
                        row.value1(),
                        new Codes(row.value2(), Set.of(row.value3() + " " + row.value4())),
                        (held, more) -> {
                            Set<String> all = new TreeSet<>(held.codes());
                            all.addAll(more.codes());
                            return new Codes(more.release(), all);
                        }));
        return roles;
    }
}
