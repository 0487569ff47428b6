package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PAY_COVERAGE;

import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.PayCoverage;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** Why a pay cell has or lacks numbers. */
final class Absence {

    private Absence() {}

    /** The value of {@code Salary.availability}. */
    static NotNull<String> availability(SalaryRow row) {
        NotNull<String> uncovered = NotNull.either(
                isAmbiguous(row), NotNull.constant("AMBIGUOUS_OCCUPATION"), NotNull.constant("NOT_LOADED"));
        NotNull<String> absent =
                row.whole() ? NotNull.either(isCovered(row), NotNull.constant("NOT_PRODUCED"), uncovered) : uncovered;
        NotNull<String> held =
                NotNull.either(row.hasFigures(), NotNull.constant("PUBLISHED"), NotNull.constant("SUPPRESSED"));
        return NotNull.either(row.cell().ID.isNull(), absent, held);
    }

    /** That a release lists the occupations of the place, in a scheme from which the role borrows: this one is not among them. */
    private static Condition isCovered(SalaryRow row) {
        Classification link = CLASSIFICATION.as("lending_link");
        PayCoverage covered = PAY_COVERAGE.as("covered");
        return DSL.exists(DSL.selectOne()
                .from(link)
                .join(covered)
                .on(covered.SCHEME.eq(link.SCHEME).and(covered.SCHEME_VERSION.eq(link.SCHEME_VERSION)))
                .where(link.ROLE_ID.eq(row.role().ID))
                .and(link.LENDS_PAY)
                .and(covered.LOCATION_ID.eq(row.asked())));
    }

    /** That codes of the statistics which the role may fall into have pay at the place, but none of them lends it. */
    private static Condition isAmbiguous(SalaryRow row) {
        Classification candidate = CLASSIFICATION.as("candidate");
        Classification lender = CLASSIFICATION.as("lender");
        PayCell held = PAY_CELL.as("held");
        return DSL.exists(DSL.selectOne()
                        .from(candidate)
                        .join(held)
                        .on(held.OCCUPATION_CODE_ID.eq(candidate.OCCUPATION_CODE_ID))
                        .where(candidate.ROLE_ID.eq(row.role().ID))
                        .and(candidate.DERIVED)
                        .and(candidate.STEPS.eq(DSL.inline(0)))
                        .and(held.LOCATION_ID.eq(row.asked())))
                .andNotExists(DSL.selectOne()
                        .from(lender)
                        .where(lender.ROLE_ID.eq(row.role().ID))
                        .and(lender.LENDS_PAY));
    }
}
