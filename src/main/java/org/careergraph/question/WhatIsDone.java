package org.careergraph.question;

import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.jooq.tables.records.ResponsibilityRecord;

/** What someone in the role does, by the source that was imported first: the tasks that it rates highest, else its first. */
final class WhatIsDone implements Asked {

    private static final int NAMED = 3;

    @Override
    public String key() {
        return "tasks";
    }

    @Override
    public List<Answer> answers(Holdings held) {
        Map<Integer, List<ResponsibilityRecord>> byRole = new LinkedHashMap<>();
        held.database()
                .select(
                        RESPONSIBILITY.ID,
                        RESPONSIBILITY.ROLE_ID,
                        RESPONSIBILITY.RELEASE_ID,
                        RESPONSIBILITY.TEXT,
                        RESPONSIBILITY.ORIGIN,
                        RESPONSIBILITY.CORE,
                        RESPONSIBILITY.IMPORTANCE_STATUS,
                        RESPONSIBILITY.IMPORTANCE_VALUE)
                .from(RESPONSIBILITY)
                .where(RESPONSIBILITY.ORIGIN.ne("EMERGING_TASK"))
                .orderBy(RESPONSIBILITY.ROLE_ID, RESPONSIBILITY.RELEASE_ID, RESPONSIBILITY.RANK, RESPONSIBILITY.ID)
                .forEach(row -> byRole.computeIfAbsent(row.get(RESPONSIBILITY.ROLE_ID), r -> new ArrayList<>())
                        .add(row.into(RESPONSIBILITY)));
        return byRole.values().stream().map(all -> answer(all, held)).toList();
    }

    private static Answer answer(List<ResponsibilityRecord> all, Holdings held) {
        ResponsibilityRecord first = all.getFirst();
        List<ResponsibilityRecord> listed = all.stream()
                .filter(statement -> statement.getReleaseId().equals(first.getReleaseId()))
                .toList();
        List<ResponsibilityRecord> rated = listed.stream()
                .filter(statement -> "NORMAL".equals(statement.getImportanceStatus()))
                .sorted(Comparator.comparing(ResponsibilityRecord::getImportanceValue)
                        .reversed())
                .toList();
        List<ResponsibilityRecord> core = listed.stream()
                .filter(statement -> Boolean.TRUE.equals(statement.getCore()))
                .toList();
        if (rated.size() >= NAMED) {
            return answer(rated, "Rated most important of %d tasks".formatted(rated.size()), held);
        }
        return core.isEmpty()
                ? answer(listed, "Among what the source lists", held)
                : answer(core, "Among the tasks that the source counts as central to the work", held);
    }

    private static Answer answer(List<ResponsibilityRecord> statements, String beginning, Holdings held) {
        List<ResponsibilityRecord> named = statements.subList(0, Math.min(NAMED, statements.size()));
        int role = named.getFirst().getRoleId();
        Edition edition = held.edition(named.getFirst().getReleaseId());
        List<String> numbered = new ArrayList<>();
        named.forEach(statement -> numbered.add("(%d) %s".formatted(numbered.size() + 1, bare(statement.getText()))));
        return new Answer(
                role,
                held.title(role) + ": what does the work consist of?",
                "%s: %s. %s".formatted(beginning, String.join("; ", numbered), Citation.of(edition)),
                edition.release(),
                English.newest(Stream.of(edition.publishedAt())),
                named.stream()
                        .map(statement -> new Answer.Quote(QUESTION_EVIDENCE.RESPONSIBILITY_ID, statement.getId()))
                        .toList());
    }

    private static String bare(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
