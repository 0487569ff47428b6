package org.careergraph.row;

import org.careergraph.jooq.tables.RelatedProfession;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.jooq.Field;

/**
 * What {@code RelatedProfession} is read from.
 *
 * @param relation the relation, directed away from the role that was asked about
 * @param release the release that holds the relation
 * @param role the other profession
 * @param place id of the place where its pay and demand are asked for
 */
public record RelatedProfessionRow(RelatedProfession relation, Release release, Role role, Field<Integer> place) {}
