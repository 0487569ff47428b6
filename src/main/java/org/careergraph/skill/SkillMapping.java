package org.careergraph.skill;

import static org.careergraph.jooq.Tables.RATING_SCALE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Connection;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.RatingScale;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.row.Provenance;
import org.careergraph.row.RoleEdgeRow;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** How skills are read, and which roles need them. */
@Component
class SkillMapping implements Mapping {

    private static final int HUNDREDTHS = 100;
    private static final int TEN_THOUSANDTHS = 10_000;

    @Override
    public void declare(Mappings mappings) {
        mappings.nodes().add("skill", "Skill", SKILL, skill -> skill.PUBLIC_ID);
        mappings.query().one("skill", "Skill", (root, arguments, aliases) -> {
            Skill skill = aliases.of(SKILL);
            return Rows.of(skill).where(skill.PUBLIC_ID.eq(arguments.text("id")));
        });
        mappings.type("Skill", Skill.class)
                .required("id", skill -> NotNull.column(skill.PUBLIC_ID))
                .required("name", skill -> NotNull.column(skill.NAME))
                .required("kind", skill -> NotNull.column(skill.KIND))
                .nullable("description", skill -> skill.DESCRIPTION)
                .one("broader", "Skill", (skill, arguments, aliases) -> {
                    Skill group = aliases.of(SKILL);
                    return Rows.of(group).where(group.ID.eq(skill.BROADER_ID));
                })
                .page(
                        "roles",
                        Connection.of("Role", SkillMapping::rolesThatNeed)
                                .nodes(RoleEdgeRow::role)
                                .ranking())
                .implementing("Sourced", skill -> new Provenance(skill.RELEASE_ID, skill.FILE_ID, skill.FILE_ROW));
    }

    private static Rows<RoleEdgeRow> rolesThatNeed(Skill skill, Arguments arguments, Aliases aliases) {
        Role role = aliases.of(ROLE);
        RoleSkill requirement = aliases.of(ROLE_SKILL);
        Condition needed = requirement.SKILL_ID.eq(skill.ID);
        if (arguments.has("minImportance")) {
            needed = needed.and(isAsImportant(requirement, arguments.units("minImportance", TEN_THOUSANDTHS, 1)));
        }
        return Rows.of(RoleEdgeRow.of(role, arguments), role)
                .where(role.ID.in(
                        DSL.select(requirement.ROLE_ID).from(requirement).where(needed)))
                .orderBy(Key.ascending(NotNull.column(role.SORT_TITLE)), Key.ascending(NotNull.column(role.SLUG)));
    }

    /** That the importance, in hundredths of a point, has come as far on its scale. */
    private static Condition isAsImportant(RoleSkill requirement, Field<Long> tenThousandths) {
        RatingScale scale = RATING_SCALE.as("scale_of_importance");
        return DSL.exists(DSL.selectOne()
                .from(scale)
                .where(scale.ID.eq(requirement.IMPORTANCE_SCALE_ID))
                .and(requirement
                        .IMPORTANCE_VALUE
                        .minus(scale.MINIMUM.times(DSL.inline(HUNDREDTHS)))
                        .times(DSL.inline(TEN_THOUSANDTHS / HUNDREDTHS))
                        .cast(SQLDataType.BIGINT)
                        .ge(tenThousandths.times(
                                scale.MAXIMUM.minus(scale.MINIMUM).cast(SQLDataType.BIGINT)))));
    }
}
