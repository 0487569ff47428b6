package org.careergraph.salary;

import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.jooq.Field;

/**
 * What {@code Salary} is read from.
 *
 * @param role the role that was asked about
 * @param place id of the place that was asked about
 * @param cell the cell that answers; its columns are NULL where nothing is held
 * @param per the period that amounts are to be read for, YEAR or HOUR
 */
record SalaryRow(Role role, Field<Integer> place, PayCell cell, String per) {}
