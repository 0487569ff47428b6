package org.careergraph.profession;

import static org.careergraph.jooq.Tables.RELATED_PROFESSION;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Terms.MoveDirection;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.RelatedProfessionRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores which professions a source lists as close to a role. */
@Component
final class RelatedProfessionWriter implements FactWriter<Fact.RelatedProfession> {

    @Override
    public Class<Fact.RelatedProfession> facts() {
        return Fact.RelatedProfession.class;
    }

    @Override
    public Table<?> table() {
        return RELATED_PROFESSION;
    }

    @Override
    public int write(Intake intake, List<Fact.RelatedProfession> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(RELATED_PROFESSION)
                .where(superseded.description(RELATED_PROFESSION.RELEASE_ID))
                .execute();
    }

    private static RelatedProfessionRecord row(Fact.RelatedProfession fact, Keys keys) {
        RelatedProfessionRecord row = new RelatedProfessionRecord();
        row.setRoleId(keys.role(fact.role()));
        row.setRelatedId(keys.role(fact.related()));
        row.setRank(fact.rank());
        row.setBasis(fact.closeness().basis().name());
        row.setScorePpm(fact.closeness().score());
        row.setTier(fact.closeness().tier());
        MoveDirection direction = fact.closeness().direction();
        row.setDirection(direction == null ? null : direction.name());
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
