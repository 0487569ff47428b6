package org.careergraph.question;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careergraph.jooq.tables.records.ProjectionRecord;
import org.careergraph.question.Projections.Projected;
import org.jspecify.annotations.Nullable;

/** How many jobs there are at the home location, and what is expected of their number in its country. */
final class HowManyJobs implements Asked {

    @Override
    public String key() {
        return "jobs";
    }

    @Override
    public List<Answer> answers(Holdings held) {
        Map<Integer, Cell> counts = counts(held);
        Map<Integer, Projected> projections = Projections.byRole(held);
        List<Answer> answers = new ArrayList<>();
        TreeSet<Integer> roles = new TreeSet<>(counts.keySet());
        roles.addAll(projections.keySet());
        for (int role : roles) {
            Cell count = counts.get(role);
            Projected projected = projections.get(role);
            boolean counted = count != null && count.row().get(PAY_CELL.EMPLOYMENT) != null;
            boolean expected =
                    projected != null && !JobOutlook.of(projected, "jobs").isEmpty();
            if (counted || expected) {
                answers.add(answer(role, counted ? count : null, expected ? projected : null, held));
            }
        }
        return answers;
    }

    private static Answer answer(int role, @Nullable Cell count, @Nullable Projected projected, Holdings held) {
        List<String> sentences = new ArrayList<>();
        List<Citation> sources = new ArrayList<>();
        List<Answer.Quote> quotes = new ArrayList<>();
        List<@Nullable String> days = new ArrayList<>();
        int release = 0;
        if (projected != null) {
            ProjectionRecord figures = projected.figures();
            Group group = held.group(role, figures.getOccupationCodeId());
            release = figures.getReleaseId();
            sentences.add(JobOutlook.of(projected, group.jobs("jobs")));
            sources.add(
                    new Citation(held.edition(release), held.edition(release).edition(), group));
            days.add(held.edition(release).publishedAt());
            quotes.add(new Answer.Quote(QUESTION_EVIDENCE.PROJECTION_ID, figures.getId()));
        }
        if (count != null) {
            Group group = held.group(role, count.code());
            release = count.release();
            sentences.addFirst(sentence(count, group.jobs("such jobs"), held));
            sources.addFirst(new Citation(held.edition(release), count.time(), group));
            Stream.concat(count.days(), Stream.of(held.edition(release).publishedAt()))
                    .forEach(days::add);
            quotes.addFirst(new Answer.Quote(QUESTION_EVIDENCE.PAY_CELL_ID, count.id()));
        }
        sentences.addFirst(Citation.warnings(sources));
        sentences.add(Citation.of(sources));
        sentences.add(Citation.remarks(sources));
        return new Answer(
                role,
                held.title(role) + question(count, projected),
                English.text(sentences.toArray(String[]::new)),
                release,
                English.newest(days.stream()),
                quotes);
    }

    private static String question(@Nullable Cell count, @Nullable Projected projected) {
        if (count == null) {
            return ": what is expected of the number of jobs?";
        }
        return projected == null
                ? ": how many such jobs are there?"
                : ": how many such jobs are there, and what is expected?";
    }

    private static String sentence(Cell count, String what, Holdings held) {
        String place = English.place(held.home().getName());
        String jobs = English.count(count.row().get(PAY_CELL.EMPLOYMENT));
        String label = count.row().get(PAY_CELL.PERIOD_LABEL);
        String time = label == null ? "" : " (%s)".formatted(label);
        return "EMPLOYER_SURVEY".equals(count.row().get(PAY_CELL.METHOD))
                ? "Employers in %s have %s %s%s; people who work for themselves are not counted."
                        .formatted(place, jobs, what, time)
                : "In %s there are %s %s%s.".formatted(place, jobs, what, time);
    }

    /** The cell that counts the jobs of each role at the home location, as {@code Demand.employment} has it. */
    private static Map<Integer, Cell> counts(Holdings held) {
        Map<Integer, Cell> counts = new HashMap<>();
        held.database()
                .select(DEFAULT_PAY.ROLE_ID)
                .select(Cell.columns(Stream.of()))
                .from(DEFAULT_PAY)
                .join(PAY_CELL)
                .on(PAY_CELL.ID.eq(DEFAULT_PAY.COUNTING_CELL_ID))
                .where(DEFAULT_PAY.LOCATION_ID.eq(held.home().getId()))
                .forEach(row -> counts.put(row.get(DEFAULT_PAY.ROLE_ID), new Cell(row)));
        return counts;
    }
}
