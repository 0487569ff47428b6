package org.careergraph.skill;

import static org.careergraph.jooq.Tables.ROLE_SKILL;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.RatingColumns;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.RoleSkillRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores what roles need. */
@Component
final class SkillRequirementWriter implements FactWriter<Fact.SkillRequirement> {

    private static final RatingColumns IMPORTANCE = RatingColumns.of(ROLE_SKILL, "importance");
    private static final RatingColumns LEVEL = RatingColumns.of(ROLE_SKILL, "level");

    @Override
    public Class<Fact.SkillRequirement> facts() {
        return Fact.SkillRequirement.class;
    }

    @Override
    public Table<?> table() {
        return ROLE_SKILL;
    }

    @Override
    public int write(Intake intake, List<Fact.SkillRequirement> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(ROLE_SKILL)
                .where(superseded.description(ROLE_SKILL.RELEASE_ID))
                .execute();
    }

    private static RoleSkillRecord row(Fact.SkillRequirement fact, Keys keys) {
        RoleSkillRecord row = new RoleSkillRecord();
        row.setId(keys.next(ROLE_SKILL));
        row.setRoleId(keys.role(fact.role()));
        row.setSkillId(keys.skill(fact.skill()));
        row.setKind(fact.kind().name());
        row.setNecessity(fact.necessity().name());
        IMPORTANCE.fill(row, fact.importance(), keys);
        LEVEL.fill(row, fact.level(), keys);
        row.setHotTechnology(fact.hotTechnology());
        row.setInDemand(fact.inDemand());
        row.setCollectedAt(Columns.month(fact.collectedAt()));
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
