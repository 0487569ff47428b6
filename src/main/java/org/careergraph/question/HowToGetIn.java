package org.careergraph.question;

import static org.careergraph.jooq.Tables.PREPARATION;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.careergraph.jooq.tables.records.PreparationRecord;
import org.careergraph.jooq.tables.records.ProjectionRecord;
import org.careergraph.question.Projections.Projected;
import org.jspecify.annotations.Nullable;

/** What one needs to get in: what is typical for entry by a projection, and how people prepare by the source imported last. */
final class HowToGetIn implements Asked {

    @Override
    public String key() {
        return "entry";
    }

    @Override
    public List<Answer> answers(Holdings held) {
        Map<Integer, Projected> projections = Projections.byRole(held);
        projections.values().removeIf(projected -> projected.figures().getEducation() == null);
        Map<Integer, PreparationRecord> preparations = new LinkedHashMap<>();
        held.database()
                .selectFrom(PREPARATION)
                .orderBy(PREPARATION.RELEASE_ID)
                .forEach(row -> preparations.put(row.getRoleId(), row));
        TreeSet<Integer> roles = new TreeSet<>(projections.keySet());
        roles.addAll(preparations.keySet());
        return roles.stream()
                .map(role -> answer(role, projections.get(role), preparations.get(role), held))
                .toList();
    }

    private static Answer answer(
            int role, @Nullable Projected projected, @Nullable PreparationRecord preparation, Holdings held) {
        List<String> sentences = new ArrayList<>();
        List<Citation> sources = new ArrayList<>();
        List<Answer.Quote> quotes = new ArrayList<>();
        List<Edition> editions = new ArrayList<>();
        if (projected != null) {
            ProjectionRecord figures = projected.figures();
            Group group = held.group(role, figures.getOccupationCodeId());
            editions.add(held.edition(figures.getReleaseId()));
            sentences.add(typical(figures));
            sources.add(new Citation(editions.getLast(), editions.getLast().edition(), group));
            quotes.add(new Answer.Quote(QUESTION_EVIDENCE.PROJECTION_ID, figures.getId()));
        }
        if (preparation != null) {
            editions.add(held.edition(preparation.getReleaseId()));
            sentences.add("Preparation: “%s”.".formatted(preparation.getLabel()));
            sentences.add(preparation.getEducation() == null ? "" : preparation.getEducation());
            sources.add(new Citation(editions.getLast(), editions.getLast().edition(), Group.NONE));
            quotes.add(new Answer.Quote(QUESTION_EVIDENCE.PREPARATION_ID, preparation.getId()));
        }
        sentences.addFirst(Citation.warnings(sources));
        sentences.add(Citation.of(sources));
        sentences.add(Citation.remarks(sources));
        return new Answer(
                role,
                held.title(role) + ": what does one need to get in?",
                English.text(sentences.toArray(String[]::new)),
                editions.getFirst().release(),
                English.newest(editions.stream().map(Edition::publishedAt)),
                quotes);
    }

    private static String typical(ProjectionRecord figures) {
        return English.text(
                "Typical schooling at entry: %s.".formatted(English.within(figures.getEducation())),
                "None".equals(figures.getExperience()) && "None".equals(figures.getTraining())
                        ? "Neither work experience in a related occupation nor training on the job is typical."
                        : English.text(
                                told("Work experience in a related occupation", figures.getExperience()),
                                told("Training on the job", figures.getTraining())));
    }

    private static String told(String what, @Nullable String words) {
        return words == null ? "" : "%s: %s.".formatted(what, English.within(words));
    }
}
