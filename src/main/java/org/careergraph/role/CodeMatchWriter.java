package org.careergraph.role;

import static org.careergraph.jooq.Tables.CODE_MATCH;

import java.util.List;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.CodeMatchRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores which codes of one scheme mean which of another. */
@Component
final class CodeMatchWriter implements FactWriter<Fact.CodeMatch> {

    @Override
    public Class<Fact.CodeMatch> facts() {
        return Fact.CodeMatch.class;
    }

    @Override
    public Table<?> table() {
        return CODE_MATCH;
    }

    @Override
    public int write(Intake intake, List<Fact.CodeMatch> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(CODE_MATCH)
                .where(superseded.description(CODE_MATCH.RELEASE_ID))
                .execute();
    }

    private static CodeMatchRecord row(Fact.CodeMatch fact, Keys keys) {
        CodeMatchRecord row = new CodeMatchRecord();
        row.setFromId(keys.code(fact.from()));
        row.setToId(keys.code(fact.to()));
        row.setMatchKind(fact.match().name());
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
