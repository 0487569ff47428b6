package org.careergraph.preparation;

import static org.careergraph.jooq.Tables.PREPARATION_SHARE;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.PreparationShareRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores what people in roles answered about preparing for them. */
@Component
final class PreparationShareWriter implements FactWriter<Fact.PreparationShare> {

    @Override
    public Class<Fact.PreparationShare> facts() {
        return Fact.PreparationShare.class;
    }

    @Override
    public Table<?> table() {
        return PREPARATION_SHARE;
    }

    @Override
    public int write(Intake intake, List<Fact.PreparationShare> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(PREPARATION_SHARE)
                .where(superseded.description(PREPARATION_SHARE.RELEASE_ID))
                .execute();
    }

    private static PreparationShareRecord row(Fact.PreparationShare fact, Keys keys) {
        PreparationShareRecord row = new PreparationShareRecord();
        row.setId(keys.next(PREPARATION_SHARE));
        row.setRoleId(keys.role(fact.role()));
        row.setAspect(fact.aspect().name());
        row.setRank(fact.rank());
        row.setAnswer(fact.answer());
        row.setSharePpm(fact.sharePpm());
        row.setStatus(fact.status().name());
        row.setRespondents(fact.respondents());
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
