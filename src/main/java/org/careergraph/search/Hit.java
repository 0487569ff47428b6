package org.careergraph.search;

import java.math.BigDecimal;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.Alias;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.SearchName;
import org.careergraph.jooq.tables.Skill;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What a hit is read from.
 *
 * @param best its standing, and the name that it is by
 * @param name that was matched
 * @param alias the same, if it is one
 * @param role the item, or no row; likewise the other two
 */
record Hit(Field<Integer> best, SearchName name, Alias alias, Role role, Skill skill, Location location) {

    private static final int HUNDREDTHS = 100;

    /** Hits with all that they are read from. */
    Table<?> from(Table<?> found) {
        return found.join(name)
                .on(name.ID.eq(best.mod(DSL.inline(Lookup.MAX_NAMES))))
                .leftJoin(alias)
                .on(alias.ID.eq(name.ALIAS_ID))
                .leftJoin(role)
                .on(role.ID.eq(name.ROLE_ID))
                .leftJoin(skill)
                .on(skill.ID.eq(name.SKILL_ID))
                .leftJoin(location)
                .on(location.ID.eq(name.LOCATION_ID));
    }

    /** Best first: no two hits are by the same name. */
    NotNull<Integer> order() {
        return NotNull.coalesce(best, 0);
    }

    /** Falls by a twentieth with every step of {@link Standing}. */
    NotNull<BigDecimal> score() {
        Field<Integer> steps = DSL.inline(Standing.WORST).minus(best.div(DSL.inline(Lookup.MAX_NAMES)));
        return Numbers.fromHundredths(NotNull.coalesce(steps.mul(DSL.inline(HUNDREDTHS / Standing.WORST)), 0));
    }

    NotNull<String> matchedText() {
        Field<String> description = DSL.when(
                name.MATCHED_ON.eq(DSL.inline(MatchedOn.DESCRIPTION.name())),
                DSL.coalesce(role.SUMMARY, skill.DESCRIPTION));
        return NotNull.coalesce(
                DSL.coalesce(alias.NAME, name.TEXT, description, role.TITLE, skill.NAME, location.NAME), "");
    }
}
