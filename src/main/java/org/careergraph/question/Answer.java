package org.careergraph.question;

import java.util.List;
import org.careergraph.jooq.tables.records.QuestionEvidenceRecord;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * A question about a role, and its answer.
 *
 * @param question in English
 * @param text every figure of which is quoted
 * @param release of what is quoted first
 * @param date newest day that any of it bears, in ISO form; null when it bears none
 */
record Answer(
        int role,
        String question,
        String text,
        int release,
        @Nullable String date,
        List<Quote> quotes) {

    /**
     * What an answer quotes.
     *
     * @param column that refers to the table in which it stands
     */
    record Quote(TableField<QuestionEvidenceRecord, Integer> column, int id) {}
}
