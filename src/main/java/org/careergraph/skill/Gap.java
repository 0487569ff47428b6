package org.careergraph.skill;

import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.row.Need;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What one role needs beside what another brings. Only kinds of skills of which the same release tells something for both: where
 * it was never asked about one of them, nothing is shared and nothing is missing.
 *
 * @param from the id of the role that brings
 * @param to the id of the role that needs
 * @param needed what a release says that {@code to} needs
 * @param held what the same release says of {@code from} and the same skill; its columns are NULL where it says nothing
 */
record Gap(Field<Integer> from, Field<Integer> to, RoleSkill needed, RoleSkill held, Skill skill) {

    static Gap of(Field<Integer> from, Field<Integer> to, Aliases aliases) {
        return new Gap(from, to, aliases.of(ROLE_SKILL), aliases.of(ROLE_SKILL), aliases.of(SKILL));
    }

    /** What is needed and brought, what matters most first. */
    Rows<GapRow> shared(Arguments arguments) {
        return needs(arguments).where(isBrought().eq(DSL.inline(1)));
    }

    /** What is needed and not brought, or not enough of it; what matters most first. */
    Rows<GapRow> missing(Arguments arguments) {
        return needs(arguments).where(isBrought().eq(DSL.inline(0)));
    }

    /** What is needed and the other role does not need, what matters most first. */
    Rows<GapRow> alone(Arguments arguments) {
        return needs(arguments).where(flag(isHeld()).eq(DSL.inline(0)));
    }

    private Rows<GapRow> needs(Arguments arguments) {
        GapRow row = new GapRow(needed, held, skill);
        Rows<GapRow> needs = Rows.of(row, join().join(skill).on(skill.ID.eq(needed.SKILL_ID)))
                .where(isNeeded());
        if (arguments.has("kind")) {
            needs = needs.where(needed.KIND.in(
                    arguments.choices("kind").stream().map(DSL::inline).toList()));
        }
        RequirementRow need = row.need();
        return needs.orderBy(need.greatestFirst(need.importance()));
    }

    /** What is said of the role that needs, beside what is said of the role that brings. */
    Table<?> join() {
        return needed.leftJoin(held)
                .on(held.ROLE_ID.eq(from))
                .and(held.SKILL_ID.eq(needed.SKILL_ID))
                .and(held.RELEASE_ID.eq(needed.RELEASE_ID));
    }

    /** That it is needed, and of a kind of which something is told of both. */
    Condition isNeeded() {
        RoleSkill told = ROLE_SKILL.as("told");
        return needed.ROLE_ID
                .eq(to)
                .and(Need.of(needed))
                .andExists(DSL.selectOne()
                        .from(told)
                        .where(told.ROLE_ID.eq(from))
                        .and(told.KIND.eq(needed.KIND))
                        .and(told.RELEASE_ID.eq(needed.RELEASE_ID)));
    }

    /** 1 where what is needed is brought, at the level that is needed where levels are rated; otherwise 0. */
    Field<Integer> isBrought() {
        return DSL.when(areLevelsRated(), flag(held.LEVEL_VALUE.ge(needed.LEVEL_VALUE)))
                .otherwise(flag(isHeld()));
    }

    Condition areLevelsRated() {
        return needed.LEVEL_VALUE
                .isNotNull()
                .and(held.LEVEL_VALUE.isNotNull())
                .and(needed.LEVEL_SCALE_ID.eq(held.LEVEL_SCALE_ID));
    }

    private Condition isHeld() {
        return held.ID.isNotNull().and(Need.of(held));
    }

    private static Field<Integer> flag(Condition condition) {
        return DSL.when(condition, DSL.inline(1)).otherwise(DSL.inline(0));
    }
}
