package org.careergraph.skill;

import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import org.careergraph.dataset.RatingColumns;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.row.EvidenceRow;
import org.careergraph.row.Provenance;
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
                        (row, arguments, aliases) ->
                                RatingRow.of(importance(row.requirement()), "role_skill_importance", aliases))
                .one(
                        "level",
                        "Rating",
                        (row, arguments, aliases) ->
                                RatingRow.of(level(row.requirement()), "role_skill_level", aliases))
                .nullable("hotTechnology", row -> row.requirement().HOT_TECHNOLOGY)
                .nullable("inDemand", row -> row.requirement().IN_DEMAND)
                .nullable("collectedAt", row -> row.requirement().COLLECTED_AT)
                .implementing("Sourced", RequirementMapping::provenance);
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
        needs = switch (arguments.choice("orderBy")) {
            case "LEVEL" -> mostWanted(needs, level(requirement));
            case "NAME" -> needs;
            default -> mostWanted(needs, importance(requirement));
        };
        return needs.orderBy(
                Key.ascending(NotNull.column(skill.SORT_NAME)),
                Key.ascending(NotNull.column(skill.PUBLIC_ID)),
                Key.ascending(NotNull.column(requirement.ID)));
    }

    /** The best rated first; of what is not rated, as technology is, what advertisements ask for. */
    private static Rows<RequirementRow> mostWanted(Rows<RequirementRow> needs, RatingColumns rating) {
        RoleSkill requirement = needs.row().requirement();
        return needs.orderBy(RatingRow.greatestFirst(rating))
                .orderBy(
                        Key.descending(NotNull.coalesce(requirement.IN_DEMAND, false)),
                        Key.descending(NotNull.coalesce(requirement.HOT_TECHNOLOGY, false)));
    }

    private static RatingColumns importance(RoleSkill requirement) {
        return RatingColumns.of(requirement, "importance");
    }

    private static RatingColumns level(RoleSkill requirement) {
        return RatingColumns.of(requirement, "level");
    }

    private static Provenance provenance(RequirementRow row) {
        RoleSkill requirement = row.requirement();
        return new Provenance(requirement.RELEASE_ID, requirement.FILE_ID, requirement.FILE_ROW);
    }
}
