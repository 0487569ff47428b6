package org.careergraph.question;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PREPARATION;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;
import static org.careergraph.jooq.Tables.RELATED_PROFESSION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Question;
import org.careergraph.jooq.tables.QuestionEvidence;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.ClassificationRow;
import org.careergraph.row.EvidenceRow;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.RelatedProfessionRow;
import org.jooq.Table;

/** What the answer of a question quotes, in the order in which it quotes it. Databases leave out the joins that nobody reads. */
final class QuestionEvidenceRows {

    private QuestionEvidenceRows() {}

    static Rows<EvidenceRow> of(Question question, Arguments arguments, Aliases aliases) {
        QuestionEvidence link = aliases.of(QUESTION_EVIDENCE);
        Role role = aliases.of(ROLE);
        EvidenceRow row = new EvidenceRow(
                role,
                aliases.of(PAY_CELL),
                aliases.of(PROJECTION),
                new ClassificationRow(aliases.of(CLASSIFICATION), aliases.of(OCCUPATION_CODE)),
                aliases.of(RESPONSIBILITY),
                aliases.of(ROLE_SKILL),
                aliases.of(SKILL),
                aliases.of(PREPARATION),
                new RelatedProfessionRow(
                        aliases.of(RELATED_PROFESSION),
                        aliases.of(RELEASE),
                        aliases.of(ROLE),
                        PlaceArgument.id(arguments)));
        return Rows.of(
                        row,
                        withProfession(
                                withDescriptions(withFigures(link, row, question), link, row), link, row, question))
                .where(link.QUESTION_ID.eq(question.ID))
                .where(role.ID.eq(question.ROLE_ID))
                .orderBy(Key.ascending(NotNull.column(link.RANK)));
    }

    private static Table<?> withFigures(QuestionEvidence link, EvidenceRow row, Question question) {
        ClassificationRow lender = row.lender();
        return link.crossJoin(row.role())
                .leftJoin(row.cell())
                .on(row.cell().ID.eq(link.PAY_CELL_ID))
                .leftJoin(row.projection())
                .on(row.projection().ID.eq(link.PROJECTION_ID))
                .leftJoin(lender.link())
                .on(lender.link().ROLE_ID.eq(question.ROLE_ID))
                .and(lender.link().OCCUPATION_CODE_ID.eq(row.projection().OCCUPATION_CODE_ID))
                .leftJoin(lender.code())
                .on(lender.code().ID.eq(row.projection().OCCUPATION_CODE_ID));
    }

    private static Table<?> withDescriptions(Table<?> join, QuestionEvidence link, EvidenceRow row) {
        return join.leftJoin(row.responsibility())
                .on(row.responsibility().ID.eq(link.RESPONSIBILITY_ID))
                .leftJoin(row.requirement())
                .on(row.requirement().ID.eq(link.ROLE_SKILL_ID))
                .leftJoin(row.skill())
                .on(row.skill().ID.eq(row.requirement().SKILL_ID))
                .leftJoin(row.preparation())
                .on(row.preparation().ID.eq(link.PREPARATION_ID));
    }

    private static Table<?> withProfession(Table<?> join, QuestionEvidence link, EvidenceRow row, Question question) {
        RelatedProfessionRow related = row.related();
        return join.leftJoin(related.relation())
                .on(related.relation().ROLE_ID.eq(question.ROLE_ID))
                .and(related.relation().RELATED_ID.eq(link.RELATED_ID))
                .and(related.relation().RELEASE_ID.eq(question.RELEASE_ID))
                .leftJoin(related.release())
                .on(related.release().ID.eq(related.relation().RELEASE_ID))
                .leftJoin(related.role())
                .on(related.role().ID.eq(related.relation().RELATED_ID));
    }
}
