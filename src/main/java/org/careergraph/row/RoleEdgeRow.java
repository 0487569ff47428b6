package org.careergraph.row;

import org.careergraph.graphql.Arguments;
import org.careergraph.jooq.tables.Role;
import org.jooq.Field;

/**
 * What {@code RoleEdge} is read from.
 *
 * @param role the role on the edge
 * @param place id of the place whose pay the edge tells
 * @param arguments of the list, which say how the pay is expressed
 */
public record RoleEdgeRow(Role role, Field<Integer> place, Arguments arguments) {

    /** An edge of a list that takes {@code at}, or else tells pay at home. */
    public static RoleEdgeRow of(Role role, Arguments arguments) {
        return new RoleEdgeRow(role, PlaceArgument.id(arguments), arguments);
    }
}
