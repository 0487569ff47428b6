package org.careergraph.skill;

import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;

/** What {@code SkillRequirement} is read from: that a role needs a skill, joined to the skill. */
record RequirementRow(RoleSkill requirement, Skill skill) {}
