package org.careergraph.row;

import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Preparation;
import org.careergraph.jooq.tables.Projection;
import org.careergraph.jooq.tables.Responsibility;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;

/**
 * What {@code Evidence} is read from: one of these is what an answer quotes, the columns of the others are NULL.
 *
 * @param role the role that was asked about, which is always there
 * @param lender of a projection, the code that was projected
 * @param skill of a requirement, what is needed
 * @param related seen from the home location of the dataset
 */
public record EvidenceRow(
        Role role,
        PayCell cell,
        Projection projection,
        ClassificationRow lender,
        Responsibility responsibility,
        RoleSkill requirement,
        Skill skill,
        Preparation preparation,
        RelatedProfessionRow related) {}
