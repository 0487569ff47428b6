package org.careergraph.responsibility;

import static org.careergraph.jooq.Tables.RESPONSIBILITY;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.RatingColumns;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.ResponsibilityRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores what roles do. */
@Component
final class ResponsibilityWriter implements FactWriter<Fact.Responsibility> {

    private static final RatingColumns IMPORTANCE = RatingColumns.of(RESPONSIBILITY, "importance");
    private static final RatingColumns RELEVANCE = RatingColumns.of(RESPONSIBILITY, "relevance");

    @Override
    public Class<Fact.Responsibility> facts() {
        return Fact.Responsibility.class;
    }

    @Override
    public Table<?> table() {
        return RESPONSIBILITY;
    }

    @Override
    public int write(Intake intake, List<Fact.Responsibility> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(RESPONSIBILITY)
                .where(superseded.description(RESPONSIBILITY.RELEASE_ID))
                .execute();
    }

    private static ResponsibilityRecord row(Fact.Responsibility fact, Keys keys) {
        ResponsibilityRecord row = new ResponsibilityRecord();
        row.setId(keys.next(RESPONSIBILITY));
        row.setPublicId(keys.publicId("responsibility", fact.source(), fact.key()));
        row.setRoleId(keys.role(fact.role()));
        row.setRank(fact.rank());
        row.setText(fact.text());
        row.setOrigin(fact.origin().name());
        row.setCore(fact.core());
        row.setRespondents(fact.respondents());
        row.setCollectedAt(Columns.month(fact.collectedAt()));
        IMPORTANCE.fill(row, fact.importance(), keys);
        RELEVANCE.fill(row, fact.relevance(), keys);
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
