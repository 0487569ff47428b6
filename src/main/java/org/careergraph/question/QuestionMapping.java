package org.careergraph.question;

import static org.careergraph.jooq.Tables.QUESTION;

import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Question;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.Provenance;
import org.springframework.stereotype.Component;

/** How questions are read. */
@Component
class QuestionMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.nodes().add("question", "Question", QUESTION, question -> question.PUBLIC_ID);
        mappings.type("Role", Role.class).page("questions", "Question", (role, arguments, aliases) -> {
            Question question = aliases.of(QUESTION);
            return Rows.of(question)
                    .where(question.ROLE_ID.eq(role.ID))
                    .orderBy(
                            Key.ascending(NotNull.column(question.RANK)),
                            Key.ascending(NotNull.column(question.PUBLIC_ID)));
        });
        mappings.type("Question", Question.class)
                .required("id", question -> NotNull.column(question.PUBLIC_ID))
                .required("text", question -> NotNull.column(question.TEXT))
                .required("answer", question -> NotNull.column(question.ANSWER))
                .required("editorial", question -> NotNull.column(question.EDITORIAL))
                .nullable("answeredAt", question -> question.ANSWERED_AT)
                .many("evidence", "Evidence", QuestionEvidenceRows::of)
                .implementing(
                        "Sourced",
                        question -> new Provenance(question.RELEASE_ID, question.FILE_ID, question.FILE_ROW));
    }
}
