package org.careergraph.preparation;

import static org.careergraph.jooq.Tables.PREPARATION;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.PreparationRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores how people prepare for roles. */
@Component
final class PreparationWriter implements FactWriter<Fact.Preparation> {

    @Override
    public Class<Fact.Preparation> facts() {
        return Fact.Preparation.class;
    }

    @Override
    public Table<?> table() {
        return PREPARATION;
    }

    @Override
    public int write(Intake intake, List<Fact.Preparation> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(PREPARATION)
                .where(superseded.description(PREPARATION.RELEASE_ID))
                .execute();
    }

    private static PreparationRecord row(Fact.Preparation fact, Keys keys) {
        PreparationRecord row = new PreparationRecord();
        row.setId(keys.next(PREPARATION));
        row.setRoleId(keys.role(fact.role()));
        row.setFramework(fact.framework());
        row.setLevel(fact.level());
        row.setLabel(fact.label());
        row.setEducation(fact.education());
        row.setExperience(fact.experience());
        row.setTraining(fact.training());
        row.setCollectedAt(Columns.month(fact.collectedAt()));
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
