package org.careergraph.row;

import static org.careergraph.jooq.Tables.RATING_SCALE;

import org.careergraph.jooq.tables.RatingScale;
import org.careergraph.jooq.tables.RoleSkill;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/**
 * Which of the skills that a source lists for a role it needs. Surveys rate every skill for every occupation, so that what is rated
 * is needed only where its importance is at the middle of the scale or above; what is not rated is needed where it is listed. What
 * the source calls optional, or rates but does not release, is not.
 */
public final class Need {

    private static final int HUNDREDTHS = 100;

    private Need() {}

    /** That a role needs a skill. */
    public static Condition of(RoleSkill requirement) {
        RatingScale scale = RATING_SCALE.as("importance_scale");
        return requirement
                .NECESSITY
                .ne("OPTIONAL")
                .and(requirement
                        .IMPORTANCE_SCALE_ID
                        .isNull()
                        .or(requirement
                                .IMPORTANCE_VALUE
                                .times(DSL.inline(2))
                                .ge(DSL.select(scale.MINIMUM.plus(scale.MAXIMUM).times(DSL.inline(HUNDREDTHS)))
                                        .from(scale)
                                        .where(scale.ID.eq(requirement.IMPORTANCE_SCALE_ID)))));
    }
}
