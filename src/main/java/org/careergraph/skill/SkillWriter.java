package org.careergraph.skill;

import static org.careergraph.jooq.Tables.SKILL;

import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.SkillRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** Stores what roles can need; a skill that is no longer defined goes unless something else names it. */
@Component
final class SkillWriter implements FactWriter<Fact.Skill> {

    @Override
    public Class<Fact.Skill> facts() {
        return Fact.Skill.class;
    }

    @Override
    public Table<?> table() {
        return SKILL;
    }

    @Override
    public int write(Intake intake, List<Fact.Skill> batch) {
        return Upsert.store(
                intake.database(),
                SKILL.ID,
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void prune(DSLContext database, Superseded superseded) {
        // Groups last: as long as something deletes a skill, its group may have become free.
        boolean more = true;
        while (more) {
            more = database.deleteFrom(SKILL)
                            .where(superseded.description(SKILL.RELEASE_ID))
                            .and(Columns.unnamed(SKILL.ID, SKILL, Set.of("skill_id")))
                            .and(SKILL.ID.notIn(
                                    DSL.select(SKILL.BROADER_ID).from(SKILL).where(SKILL.BROADER_ID.isNotNull())))
                            .execute()
                    > 0;
        }
    }

    private static SkillRecord row(Fact.Skill fact, Keys keys) {
        SkillRecord row = new SkillRecord();
        row.setId(keys.skill(fact.key()));
        row.setPublicId(keys.publicId("skill", fact.key()));
        row.setName(fact.name());
        row.setSortName(FoldedText.sortable(fact.name()));
        row.setKind(fact.kind().name());
        row.setDescription(fact.description());
        row.setBroaderId(fact.broader() == null ? null : keys.skill(fact.broader()));
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
