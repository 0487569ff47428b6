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
 * @param anyCell whether every cell might have answered, so that where none did, the place was covered without it
 */
record SalaryRow(Role role, Field<Integer> asked, Field<Integer> place, PayCell cell, PayView view, boolean anyCell) {

    /** A cell at the place that was asked about. */
    SalaryRow(Role role, Field<Integer> place, PayCell cell, PayView view) {
        this(role, place, place, cell, view, true);
    }

    /** The same expressed otherwise. */
    SalaryRow seen(PayView other) {
        return new SalaryRow(role, asked, place, cell, other, anyCell);
    }
}
