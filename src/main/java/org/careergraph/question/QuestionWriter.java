package org.careergraph.question;

import static org.careergraph.jooq.Tables.QUESTION;

import java.util.List;
import org.careergraph.dataset.Columns;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactWriter;
import org.careergraph.dataset.Intake;
import org.careergraph.dataset.Keys;
import org.careergraph.dataset.Superseded;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.QuestionRecord;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.springframework.stereotype.Component;

/** Stores what people ask about roles, with answers. */
@Component
final class QuestionWriter implements FactWriter<Fact.Question> {

    @Override
    public Class<Fact.Question> facts() {
        return Fact.Question.class;
    }

    @Override
    public Table<?> table() {
        return QUESTION;
    }

    @Override
    public int write(Intake intake, List<Fact.Question> batch) {
        return Upsert.insert(
                intake.database(),
                batch.stream().map(fact -> row(fact, intake.keys())).toList());
    }

    @Override
    public void retract(DSLContext database, Superseded superseded) {
        database.deleteFrom(QUESTION)
                .where(superseded.description(QUESTION.RELEASE_ID))
                .execute();
    }

    private static QuestionRecord row(Fact.Question fact, Keys keys) {
        QuestionRecord row = new QuestionRecord();
        row.setId(keys.next(QUESTION));
        row.setPublicId(keys.publicId("question", fact.source(), fact.role(), fact.rank()));
        row.setRoleId(keys.role(fact.role()));
        row.setRank(fact.rank());
        row.setText(fact.text());
        row.setAnswer(fact.answer());
        row.setEditorial(fact.editorial());
        row.setDerived(false);
        row.setAnsweredAt(Columns.date(fact.answeredAt()));
        row.setReleaseId(keys.release(fact));
        row.setFileId(keys.file(fact));
        row.setFileRow(fact.at().number());
        return row;
    }
}
