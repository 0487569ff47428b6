package org.careergraph.role;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.ClassificationRecord;
import org.careergraph.jooq.tables.records.OccupationCodeRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores which codes roles fall into, and the codes; the title of a code is the one that came first. */
@Component
final class ClassificationWriter implements FactWriter<Fact.Classification> {

    @Override
    public Class<Fact.Classification> facts() {
        return Fact.Classification.class;
    }

    @Override
    public Table<?> table() {
        return CLASSIFICATION;
    }

    @Override
    public int write(Intake intake, List<Fact.Classification> batch) {
        Collection<OccupationCodeRecord> codes = batch.stream()
                .map(fact -> code(fact, intake.keys()))
                .collect(Collectors.toMap(OccupationCodeRecord::getId, code -> code, (first, same) -> first))
                .values();
        Upsert.storeNew(intake.database(), OCCUPATION_CODE.ID, List.copyOf(codes));
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        List<Integer> codes = database.selectDistinct(CLASSIFICATION.OCCUPATION_CODE_ID)
                .from(CLASSIFICATION)
                .where(superseded.description(CLASSIFICATION.RELEASE_ID))
                .fetch(CLASSIFICATION.OCCUPATION_CODE_ID);
        database.deleteFrom(CLASSIFICATION)
                .where(superseded.description(CLASSIFICATION.RELEASE_ID))
                .execute();
        database.deleteFrom(OCCUPATION_CODE)
                .where(OCCUPATION_CODE.ID.in(codes))
                .and(Columns.unnamed(
                        OCCUPATION_CODE.ID, OCCUPATION_CODE, Set.of("occupation_code_id", "from_id", "to_id")))
                .execute();
    }

    private static OccupationCodeRecord code(Fact.Classification fact, Keys keys) {
        OccupationCodeRecord row = new OccupationCodeRecord();
        row.setId(keys.code(fact.code()));
        row.setScheme(fact.code().scheme().name());
        row.setSchemeVersion(fact.code().version());
        row.setCode(fact.code().code());
        row.setTitle(fact.title());
        row.setResidual(fact.residual());
        return row;
    }

    private static ClassificationRecord row(Fact.Classification fact, Keys keys) {
        ClassificationRecord row = new ClassificationRecord();
        row.setRoleId(keys.role(fact.role()));
        row.setOccupationCodeId(keys.code(fact.code()));
        row.setScheme(fact.code().scheme().name());
        row.setMatchKind(fact.match().name());
        row.setWeightPpm(fact.weightPpm());
        row.setLendsPay(fact.lendsPay());
        row.setReason(fact.reason());
        row.setSchemeVersion(fact.code().version());
        row.setDerived(false);
        row.setSteps(0);
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
