package org.careergraph.skill;

import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What {@code SkillDelta} is read from.
 *
 * @param needed what the role that needs the skill needs of it
 * @param held what the other role has of it; its columns are NULL where nothing is said
 */
record GapRow(RoleSkill needed, RoleSkill held, Skill skill) {

    RequirementRow need() {
        return new RequirementRow(needed, skill);
    }

    /** Whether the levels differ by more than twice the standard error of their difference; NULL where an error is not published. */
    Field<Boolean> isDistinguishable() {
        Field<Long> difference = tenThousandths(needed.LEVEL_VALUE.minus(held.LEVEL_VALUE), 100);
        Condition differs = difference
                .times(difference)
                .gt(square(needed.LEVEL_ERROR).plus(square(held.LEVEL_ERROR)).times(DSL.inline(4L)));
        Condition known = needed.LEVEL_ERROR
                .isNotNull()
                .and(held.LEVEL_ERROR.isNotNull())
                .and(needed.LEVEL_VALUE.isNotNull())
                .and(held.LEVEL_VALUE.isNotNull());
        return DSL.when(known, DSL.field(differs));
    }

    private static Field<Long> square(Field<Integer> error) {
        Field<Long> exact = tenThousandths(error, 1);
        return exact.times(exact);
    }

    private static Field<Long> tenThousandths(Field<Integer> value, long unit) {
        return value.cast(SQLDataType.BIGINT).times(DSL.inline(unit));
    }
}
