package org.careergraph.question;

import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.jooq.impl.DSL.max;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.QuestionEvidenceRecord;
import org.careergraph.jooq.tables.records.QuestionRecord;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives questions whose answers are computed from observations, and which these are. They follow those that someone wrote. */
@Component
@Order(5)
final class ComputedQuestions implements Derivation {

    /** In the order in which they are listed. */
    private static final List<Asked> ASKED = List.of(
            new WhatItPays(),
            new WhereItPaysMore(),
            new WhatIsClose(),
            new HowManyJobs(),
            new WhatIsDone(),
            new HowToGetIn(),
            new WhatIsNeeded());

    private static final int LONGEST = QUESTION.ANSWER.getDataType().length();

    private final String homeLocation;

    ComputedQuestions(CareerGraphProperties properties) {
        this.homeLocation = properties.homeLocation();
    }

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(QUESTION_EVIDENCE).execute();
        working.deleteFrom(QUESTION).where(QUESTION.DERIVED).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Holdings.of(working, homeLocation).ifPresent(held -> new Rows(working).write(held));
    }

    /** The rows of one publication. */
    private static final class Rows {

        private final DSLContext working;
        private final Map<Integer, String> ids;
        private final Map<Integer, Integer> lastRanks;
        private final List<QuestionRecord> questions = new ArrayList<>();
        private final List<QuestionEvidenceRecord> evidence = new ArrayList<>();
        private int last;

        Rows(DSLContext working) {
            this.working = working;
            this.ids = working.select(ROLE.ID, ROLE.PUBLIC_ID).from(ROLE).fetchMap(ROLE.ID, ROLE.PUBLIC_ID);
            this.lastRanks = working.select(QUESTION.ROLE_ID, max(QUESTION.RANK))
                    .from(QUESTION)
                    .groupBy(QUESTION.ROLE_ID)
                    .fetchMap(QUESTION.ROLE_ID, max(QUESTION.RANK));
            Integer highest = working.select(max(QUESTION.ID))
                    .from(QUESTION)
                    .fetchSingle()
                    .value1();
            this.last = highest == null ? 0 : highest;
        }

        void write(Holdings held) {
            for (int place = 0; place < ASKED.size(); place++) {
                Asked asked = ASKED.get(place);
                for (Answer answer : asked.answers(held)) {
                    if (answer.text().length() <= LONGEST) {
                        add(answer, asked.key(), place + 1);
                    }
                }
            }
            Upsert.insert(working, questions);
            Upsert.insert(working, evidence);
        }

        private void add(Answer answer, String key, int place) {
            String role = ids.get(answer.role());
            QuestionRecord row = new QuestionRecord();
            row.setId(++last);
            row.setPublicId("question:computed:%s:%s".formatted(role.substring(role.indexOf(':') + 1), key));
            row.setRoleId(answer.role());
            row.setRank(lastRanks.getOrDefault(answer.role(), 0) + place);
            row.setText(answer.question());
            row.setAnswer(answer.text());
            row.setEditorial(false);
            row.setDerived(true);
            row.setAnsweredAt(answer.date());
            row.setReleaseId(answer.release());
            questions.add(row);
            for (int i = 0; i < answer.quotes().size(); i++) {
                Answer.Quote quote = answer.quotes().get(i);
                QuestionEvidenceRecord link = new QuestionEvidenceRecord();
                link.setQuestionId(last);
                link.setRank(i + 1);
                link.set(quote.column(), quote.id());
                evidence.add(link);
            }
        }
    }
}
