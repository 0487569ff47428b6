package org.careergraph.row;

import org.careergraph.jooq.tables.Role;

/**
 * What {@code SkillGap} is read from.
 *
 * @param from the role that someone leaves
 * @param to the role that they move to
 */
public record SkillGapRow(Role from, Role to) {}
