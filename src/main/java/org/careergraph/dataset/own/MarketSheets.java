package org.careergraph.dataset.own;

import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.RELATED_PROFESSION;

import java.util.Objects;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.DemandMeasure;
import org.careergraph.dataset.Terms.MoveDirection;
import org.careergraph.dataset.Terms.SimilarityBasis;

/** The files that say what is close to a role, how much it is wanted, and what people ask about it. */
final class MarketSheets {

    private MarketSheets() {}

    static Sheet related() {
        return Sheet.of(
                "related.csv", "role, related, rank, basis, source", "score, tier, direction", MarketSheets::related);
    }

    private static Fact related(Cells row) {
        Fact.RelatedProfession related = new Fact.RelatedProfession(
                row.at(),
                row.source(),
                row.required("role", Format.ROLE_KEY),
                row.required("related", Format.ROLE_KEY),
                row.rank(),
                new Statistic.Closeness(
                        row.required("basis", Format.term(SimilarityBasis.class)),
                        row.optional("score", Format.SHARE),
                        row.optional("tier", Format.text(RELATED_PROFESSION.TIER)),
                        row.optional("direction", Format.term(MoveDirection.class))));
        if (row.isSound() && related.role().equals(related.related())) {
            row.refuse("related", "a role is not close to itself");
        }
        return related;
    }

    static Sheet demand() {
        return Sheet.of(
                "demand.csv",
                "role, location, measure, source",
                "count, status, period_start, period_end, period_label",
                MarketSheets::demand);
    }

    private static Fact demand(Cells row) {
        String source = row.source();
        Long count = row.optional("count", Format.whole(0, 1_000_000_000_000L));
        return new Fact.Demand(
                row.at(),
                source,
                row.required("role", Format.ROLE_KEY),
                row.required("location", Format.SLUG),
                row.required("measure", Format.term(DemandMeasure.class)),
                count,
                Statistics.countStatus(row, count),
                row.periodOr(source));
    }

    static Sheet questions() {
        return Sheet.of(
                "question.csv", "role, rank, text, answer, source", "editorial, answered_at", MarketSheets::question);
    }

    private static Fact question(Cells row) {
        return new Fact.Question(
                row.at(),
                row.source(),
                row.required("role", Format.ROLE_KEY),
                row.rank(),
                row.required("text", Format.text(QUESTION.TEXT)),
                row.required("answer", Format.text(QUESTION.ANSWER)),
                Objects.requireNonNullElse(row.optional("editorial", Format.FLAG), true),
                row.optional("answered_at", Format.DATE));
    }
}
