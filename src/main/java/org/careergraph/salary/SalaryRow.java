package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;

import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * What {@code Salary} is read from.
 *
 * @param role the role that was asked about
 * @param asked id of the place that was asked about
 * @param place id of the place that the figures are about, which a fallback may have made wider
 * @param there that place, joined; null where it has to be looked up
 * @param cell the cell that answers; its columns are NULL where nothing is held
 * @param standing that cell as the one that answers by default at the place asked about; null where it may be another
 * @param view how amounts are expressed
 * @param whole whether the place's table tells that there is no cell, where it is known to be whole
 */
record SalaryRow(
        Role role,
        Field<Integer> asked,
        Field<Integer> place,
        @Nullable Location there,
        PayCell cell,
        @Nullable DefaultPay standing,
        PayView view,
        boolean whole) {

    /** A cell at the place that was asked about. */
    SalaryRow(Role role, Field<Integer> place, PayCell cell, PayView view) {
        this(role, place, place, null, cell, null, view, true);
    }

    /** The same expressed otherwise. */
    SalaryRow seen(PayView other) {
        return new SalaryRow(role, asked, place, there, cell, standing, other, whole);
    }

    /** The same, whose place is joined. */
    SalaryRow at(Location joined) {
        return new SalaryRow(role, asked, place, joined, cell, standing, view, whole);
    }

    /** Whether the cell has an amount or a bound. */
    Condition hasFigures() {
        return standing == null ? PayStatistic.anyFigure(cell).isNotNull() : DSL.condition(standing.HAS_FIGURES);
    }

    /** Whether the cell is of the role itself, or of a code that matches it exactly. */
    Condition isExact() {
        if (standing != null) {
            return DSL.condition(standing.EXACT);
        }
        Classification link = CLASSIFICATION.as("matching_link");
        return cell.OCCUPATION_CODE_ID
                .isNull()
                .or(DSL.exists(DSL.selectOne()
                        .from(link)
                        .where(link.ROLE_ID.eq(role.ID))
                        .and(link.OCCUPATION_CODE_ID.eq(cell.OCCUPATION_CODE_ID))
                        .and(link.MATCH_KIND.eq("EXACT"))));
    }
}
