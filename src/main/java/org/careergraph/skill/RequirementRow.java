package org.careergraph.skill;

import java.util.stream.Stream;
import org.careergraph.dataset.RatingColumns;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.RoleSkill;
import org.careergraph.jooq.tables.Skill;
import org.careergraph.row.Provenance;
import org.careergraph.row.RatingRow;

/** What {@code SkillRequirement} is read from: that a role needs a skill, joined to the skill. */
record RequirementRow(RoleSkill requirement, Skill skill) {

    RatingColumns importance() {
        return RatingColumns.of(requirement, "importance");
    }

    RatingColumns level() {
        return RatingColumns.of(requirement, "level");
    }

    /** The best rated first; of what is not rated, as technology is, what advertisements ask for. */
    Key[] greatestFirst(RatingColumns rating) {
        return Stream.of(
                        Stream.of(RatingRow.greatestFirst(rating)),
                        Stream.of(
                                Key.descending(NotNull.coalesce(requirement.IN_DEMAND, false)),
                                Key.descending(NotNull.coalesce(requirement.HOT_TECHNOLOGY, false))),
                        Stream.of(byName()))
                .flatMap(keys -> keys)
                .toArray(Key[]::new);
    }

    Key[] byName() {
        return new Key[] {
            Key.ascending(NotNull.column(skill.SORT_NAME)),
            Key.ascending(NotNull.column(skill.PUBLIC_ID)),
            Key.ascending(NotNull.column(requirement.ID))
        };
    }

    Provenance provenance() {
        return new Provenance(requirement.RELEASE_ID, requirement.FILE_ID, requirement.FILE_ROW);
    }
}
