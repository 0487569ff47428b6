package org.careergraph.skill;

import static org.careergraph.jooq.Tables.ROLE;

import java.util.function.BiFunction;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Relation;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.RelatedProfession;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.row.RatingRow;
import org.careergraph.row.RelatedProfessionRow;
import org.careergraph.row.SkillGapRow;
import org.springframework.stereotype.Component;

/** How it is read what moving from one role to another takes. */
@Component
class GapMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.query().only("skillGap", "SkillGap", (root, arguments, aliases) -> {
            Role from = aliases.of(ROLE);
            Role to = aliases.of(ROLE);
            return Rows.of(new SkillGapRow(from, to), from.join(to).on(to.ID.eq(arguments.id("to"))))
                    .where(from.ID.eq(arguments.id("from")));
        });
        mappings.type("SkillGap", SkillGapRow.class)
                .view("from", "Role", SkillGapRow::from)
                .view("to", "Role", SkillGapRow::to)
                .many("shared", "SkillRequirement", needs(Gap::shared, false))
                .many("missing", "SkillDelta", (row, arguments, aliases) -> Gap.of(row.from().ID, row.to().ID, aliases)
                        .missing(arguments))
                .many("surplus", "SkillRequirement", needs(Gap::alone, true))
                .nullable("coverage", row -> Coverage.of(row.from().ID, row.to().ID)
                        .share())
                .nullable("coverageBasis", row -> Coverage.of(row.from().ID, row.to().ID)
                        .basis());
        mappings.type("SkillDelta", GapRow.class)
                .view("skill", "Skill", GapRow::skill)
                .nullable("currentLevel", row -> Numbers.fromHundredths(row.held().LEVEL_VALUE))
                .nullable("requiredLevel", row -> Numbers.fromHundredths(row.needed().LEVEL_VALUE))
                .nullable("distinguishable", GapRow::isDistinguishable)
                .one(
                        "importance",
                        "Rating",
                        (row, arguments, aliases) ->
                                RatingRow.of(row.need().importance(), "role_skill_importance", aliases))
                .implementing("Sourced", row -> row.need().provenance());
        mappings.type("RelatedProfession", RelatedProfessionRow.class)
                .many("sharedSkills", "Skill", skills(Gap::shared))
                .many("missingSkills", "Skill", skills(Gap::missing));
    }

    /** @param back whether it is asked what is needed where someone comes from */
    private static Relation<SkillGapRow, RequirementRow> needs(
            BiFunction<Gap, Arguments, Rows<GapRow>> list, boolean back) {
        return (row, arguments, aliases) -> {
            Gap gap = back ? Gap.of(row.to().ID, row.from().ID, aliases) : Gap.of(row.from().ID, row.to().ID, aliases);
            Rows<GapRow> rows = list.apply(gap, arguments);
            return rows.as(rows.row().need());
        };
    }

    private static Relation<RelatedProfessionRow, Skill> skills(BiFunction<Gap, Arguments, Rows<GapRow>> list) {
        return (row, arguments, aliases) -> {
            RelatedProfession relation = row.relation();
            Rows<GapRow> rows = list.apply(Gap.of(relation.ROLE_ID, relation.RELATED_ID, aliases), arguments);
            return rows.as(rows.row().skill());
        };
    }
}
