package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_COVERAGE;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.PayCoverage;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** Why a pay cell has or lacks numbers. */
final class Absence {

    private Absence() {}

    /** The value of {@code Salary.availability}. */
    static NotNull<String> availability(SalaryRow row) {
        NotNull<String> absent = NotNull.either(
                isCovered(row),
                NotNull.constant("NOT_PRODUCED"),
                NotNull.either(
                        isAmbiguous(row), NotNull.constant("AMBIGUOUS_OCCUPATION"), NotNull.constant("NOT_LOADED")));
        NotNull<String> held =
                NotNull.either(anyFigure(row).isNull(), NotNull.constant("SUPPRESSED"), NotNull.constant("PUBLISHED"));
        return NotNull.either(row.cell().ID.isNull(), absent, held);
    }

    private static Field<?> anyFigure(SalaryRow row) {
        List<Field<?>> figures = new ArrayList<>();
        for (PayStatistic statistic : PayStatistic.values()) {
            for (String per : List.of("YEAR", "HOUR")) {
                figures.add(statistic.amount(row.cell(), per));
                figures.add(statistic.bound(row.cell(), per));
            }
        }
        return DSL.coalesce(
                figures.getFirst(), figures.subList(1, figures.size()).toArray(Field[]::new));
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
                .and(covered.LOCATION_ID.eq(row.place())));
    }

    /** That codes which the role falls into have pay at the place, but none of them lends it. */
    private static Condition isAmbiguous(SalaryRow row) {
        Classification candidate = CLASSIFICATION.as("candidate");
        Classification exact = CLASSIFICATION.as("exact");
        DefaultPay held = DEFAULT_PAY.as("held");
        Classification lender = CLASSIFICATION.as("lender");
        return DSL.exists(DSL.selectOne()
                        .from(candidate)
                        .join(exact)
                        .on(exact.OCCUPATION_CODE_ID.eq(candidate.OCCUPATION_CODE_ID))
                        .join(held)
                        .on(held.ROLE_ID.eq(exact.ROLE_ID))
                        .where(candidate.ROLE_ID.eq(row.role().ID))
                        .and(exact.MATCH_KIND.eq("EXACT"))
                        .and(exact.ROLE_ID.ne(candidate.ROLE_ID))
                        .and(held.LOCATION_ID.eq(row.place())))
                .andNotExists(DSL.selectOne()
                        .from(lender)
                        .where(lender.ROLE_ID.eq(row.role().ID))
                        .and(lender.LENDS_PAY));
    }
}
