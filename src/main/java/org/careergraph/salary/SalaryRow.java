package org.careergraph.salary;

import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.jooq.Field;

/**
 * What {@code Salary} is read from.
 *
 * @param role the role that was asked about
 * @param asked id of the place that was asked about
 * @param place id of the place that the figures are about, which a fallback may have made wider
 * @param cell the cell that answers; its columns are NULL where nothing is held
 * @param view how amounts are expressed
 * @param whole whether the place's table tells that there is no cell, where it is known to be whole
 */
record SalaryRow(Role role, Field<Integer> asked, Field<Integer> place, PayCell cell, PayView view, boolean whole) {

    /** A cell at the place that was asked about. */
    SalaryRow(Role role, Field<Integer> place, PayCell cell, PayView view) {
        this(role, place, place, cell, view, true);
    }

    /** The same expressed otherwise. */
    SalaryRow seen(PayView other) {
        return new SalaryRow(role, asked, place, cell, other, whole);
    }
}
