package org.careergraph.skill;

import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.row.EvidenceRow;
import org.careergraph.row.RatingRow;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How what roles need is read. */
@Component
class RequirementMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class).many("skills", "SkillRequirement", RequirementMapping::needsOf);
        mappings.oneOf("Evidence", EvidenceRow.class)
                .variant(
                        "SkillRequirement",
                        row -> row.requirement().ID.isNotNull(),
                        row -> new RequirementRow(row.requirement(), row.skill()));
        mappings.type("SkillRequirement", RequirementRow.class)
                .view("skill", "Skill", RequirementRow::skill)
                .required("necessity", row -> NotNull.column(row.requirement().NECESSITY))
                .one(
                        "importance",
                        "Rating",
                        (row, arguments, aliases) -> RatingRow.of(row.importance(), "role_skill_importance", aliases))
                .one(
                        "level",
                        "Rating",
                        (row, arguments, aliases) -> RatingRow.of(row.level(), "role_skill_level", aliases))
                .nullable("hotTechnology", row -> row.requirement().HOT_TECHNOLOGY)
                .nullable("inDemand", row -> row.requirement().IN_DEMAND)
                .nullable("collectedAt", row -> row.requirement().COLLECTED_AT)
                .implementing("Sourced", RequirementRow::provenance);
    }

    private static Rows<RequirementRow> needsOf(Role role, Arguments arguments, Aliases aliases) {
        RoleSkill requirement = aliases.of(ROLE_SKILL);
        Skill skill = aliases.of(SKILL);
        Rows<RequirementRow> needs = Rows.of(
                        new RequirementRow(requirement, skill),
                        requirement.join(skill).on(skill.ID.eq(requirement.SKILL_ID)))
                .where(requirement.ROLE_ID.eq(role.ID));
        if (arguments.has("kind")) {
            needs = needs.where(requirement.KIND.in(
                    arguments.choices("kind").stream().map(DSL::inline).toList()));
        }
        RequirementRow row = needs.row();
        return switch (arguments.choice("orderBy")) {
            case "LEVEL" -> needs.orderBy(row.greatestFirst(row.level()));
            case "NAME" -> needs.orderBy(row.byName());
            default -> needs.orderBy(row.greatestFirst(row.importance()));
        };
    }
}
