package org.careergraph.dataset.onet;

import static org.careergraph.jooq.Tables.PREPARATION_SHARE;
import static org.careergraph.jooq.Tables.RATING_SCALE;

import java.util.HashMap;
import java.util.Map;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.Terms.PreparationAspect;
import org.jspecify.annotations.Nullable;

/** Reads how the people in occupations answered what schooling, experience and training someone new needs. */
final class AnswerShares {

    private static final Map<String, PreparationAspect> ASPECTS = Map.of(
            "RL", PreparationAspect.EDUCATION,
            "RW", PreparationAspect.EXPERIENCE,
            "PT", PreparationAspect.ON_SITE_TRAINING,
            "OJ", PreparationAspect.ON_THE_JOB_TRAINING);

    private static final String OTHER_QUESTION = "no answer to what is asked of education, experience or training";
    private static final String NO_SHARE = "a rating, and no share of the answers to a question";

    private record Answer(PreparationAspect aspect, int rank) {}

    private final Occupations occupations;
    private final Scales scales;
    private final Map<Answer, String> answers = new HashMap<>();

    AnswerShares(Occupations occupations, Scales scales) {
        this.occupations = occupations;
        this.scales = scales;
    }

    /** Reads the answers, then how often each was given; not when what they mean is not known. */
    void read(Reading reading) {
        if (reading.has(Table.ANSWER_SHARES)) {
            reading.require(Table.ANSWERS, Table.ANSWER_SHARES);
        }
        boolean known = reading.each(Table.ANSWERS, rows -> readAnswers(rows, reading.facts()));
        if (known && scales.areKnown()) {
            reading.each(Table.ANSWER_SHARES, rows -> read(rows, reading.facts()));
        }
    }

    private void readAnswers(Rows rows, FactSink facts) {
        int scale = rows.column("Scale ID");
        int category = rows.column("Category");
        int description = rows.column("Category Description");
        while (rows.next()) {
            PreparationAspect aspect = ASPECTS.get(rows.text(scale, RATING_SCALE.PUBLIC_ID));
            Integer rank = rows.optionalWhole(category);
            String answer = rows.optionalText(description, PREPARATION_SHARE.ANSWER);
            if (aspect != null && rank != null && answer != null) {
                answers.put(new Answer(aspect, rank), answer);
                facts.stated(rows.at());
            } else if (rows.isSound()) {
                facts.dropped(rows.at(), OTHER_QUESTION);
            }
        }
    }

    private void read(Rows rows, FactSink facts) {
        int code = rows.column(Occupations.CODE);
        int category = rows.column("Category");
        RatingCells cells = new RatingCells(rows, scales);
        while (rows.next()) {
            String role = occupations.role(rows, code);
            PreparationAspect aspect = ASPECTS.get(cells.scale());
            Integer rank = rows.optionalWhole(category);
            if (aspect == null || rank == null) {
                if (rows.isSound()) {
                    facts.dropped(rows.at(), NO_SHARE);
                }
                continue;
            }
            String answer = answers.get(new Answer(aspect, rank));
            if (answer == null) {
                rows.refuse(category, "not a category of the table that describes the answers");
            }
            state(rows, cells, role, aspect, rank, answer, facts);
        }
    }

    private static void state(
            Rows rows,
            RatingCells cells,
            String role,
            PreparationAspect aspect,
            int rank,
            @Nullable String answer,
            FactSink facts) {
        int ppm = cells.sharePpm();
        EstimateStatus status = cells.status();
        Integer respondents = cells.respondents();
        if (answer != null && rows.isSound()) {
            facts.accept(new Fact.PreparationShare(
                    rows.at(),
                    OnetReader.SOURCE,
                    role,
                    aspect,
                    rank,
                    answer,
                    status.hasAmount() ? ppm : null,
                    status,
                    respondents));
        }
    }
}
