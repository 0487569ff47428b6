package org.careergraph.salary;

import java.math.BigDecimal;
import org.careergraph.graphql.Arguments;
import org.careergraph.jooq.tables.PayCell;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/**
 * Keeps noise out of a ranking: the extremes of many small cells are mostly chance.
 *
 * @param minEmployment jobs that a cell has to count, where its source counts any
 * @param maxErrorPpm greatest relative standard error of the mean in parts per million, where one is published
 * @param includesCensored whether a floor ranks as if it were the amount
 */
record RankingGuard(Field<Long> minEmployment, Field<Long> maxErrorPpm, boolean includesCensored) {

    /** A few hundred jobs are a handful of workplaces in a sample. */
    static final int MIN_EMPLOYMENT = 500;

    /** Where twice the error is a third of the mean, the place in a ranking tells little. */
    static final BigDecimal MAX_ERROR = new BigDecimal("0.15");

    private static final int MILLION = 1_000_000;
    private static final String ANY_NUMBER = "Give 0 to keep places of any size.";

    /** What the argument {@code guard} asks for, and the defaults for the rest. */
    static RankingGuard of(Arguments arguments) {
        Field<Long> jobs = arguments.has("guard.minEmployment")
                ? arguments
                        .integer("guard.minEmployment", 0, Integer.MAX_VALUE, ANY_NUMBER)
                        .cast(Long.class)
                : DSL.inline((long) MIN_EMPLOYMENT);
        Field<Long> error = arguments.has("guard.maxRelativeStandardError")
                ? arguments.units("guard.maxRelativeStandardError", MILLION, 1_000)
                : DSL.inline(MAX_ERROR.movePointRight(6).longValueExact());
        return new RankingGuard(jobs, error, arguments.is("guard.includeCensored"));
    }

    /** That a cell counts too few jobs, or so few that its source does not tell. */
    Condition isSmall(PayCell cell) {
        return cell.EMPLOYMENT_STATUS
                .ne("NOT_COLLECTED")
                .and(DSL.coalesce(cell.EMPLOYMENT, DSL.inline(-1L)).lt(minEmployment));
    }

    Condition isUncertain(PayCell cell) {
        return DSL.coalesce(cell.MEAN_RSE_PPM, DSL.inline(0)).coerce(Long.class).gt(maxErrorPpm);
    }
}
