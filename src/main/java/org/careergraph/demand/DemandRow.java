package org.careergraph.demand;

import org.careergraph.jooq.tables.Role;
import org.jooq.Field;

/**
 * What {@code Demand} is read from.
 *
 * @param role the role that was asked about
 * @param place id of the place that was asked about
 */
record DemandRow(Role role, Field<Integer> place) {}
