package org.careergraph.question;

import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;
import static org.careergraph.jooq.Tables.RATING_SCALE;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.Records;
import org.jspecify.annotations.Nullable;

/** Which skills, knowledge and software are needed, by the source that was imported first: what it rates, or flags, as important. */
final class WhatIsNeeded implements Asked {

    private static final int NAMED = 3;

    private record Need(
            int id,
            int role,
            int release,
            String kind,
            String name,
            String sortName,
            String publicId,
            @Nullable Integer importance) {}

    private static final Comparator<Need> MOST_IMPORTANT_FIRST = Comparator.comparingInt(
                    (Need need) -> need.importance() == null ? 0 : -need.importance())
            .thenComparing(Need::sortName)
            .thenComparing(Need::publicId);

    @Override
    public String key() {
        return "skills";
    }

    @Override
    public List<Answer> answers(Holdings held) {
        Map<Integer, List<Need>> byRole = new LinkedHashMap<>();
        held.database()
                .select(
                        ROLE_SKILL.ID,
                        ROLE_SKILL.ROLE_ID,
                        ROLE_SKILL.RELEASE_ID,
                        ROLE_SKILL.KIND,
                        SKILL.NAME,
                        SKILL.SORT_NAME,
                        SKILL.PUBLIC_ID,
                        ROLE_SKILL.IMPORTANCE_VALUE)
                .from(ROLE_SKILL)
                .join(SKILL)
                .on(SKILL.ID.eq(ROLE_SKILL.SKILL_ID))
                .leftJoin(RATING_SCALE)
                .on(RATING_SCALE.ID.eq(ROLE_SKILL.IMPORTANCE_SCALE_ID))
                .where(ROLE_SKILL
                        .IMPORTANCE_STATUS
                        .eq("NORMAL")
                        .and(ROLE_SKILL.KIND.in("SKILL", "KNOWLEDGE"))
                        // at least the middle of the scale, of which the value is in hundredths
                        .and(ROLE_SKILL.IMPORTANCE_VALUE.ge(
                                RATING_SCALE.MINIMUM.plus(RATING_SCALE.MAXIMUM).times(50))))
                .or(ROLE_SKILL.KIND.eq("TECHNOLOGY").and(ROLE_SKILL.IN_DEMAND))
                .orderBy(ROLE_SKILL.ROLE_ID, ROLE_SKILL.RELEASE_ID)
                .fetch(Records.mapping(Need::new))
                .forEach(need -> byRole.computeIfAbsent(need.role(), r -> new ArrayList<>())
                        .add(need));
        return byRole.values().stream().map(all -> answer(all, held)).toList();
    }

    private static Answer answer(List<Need> all, Holdings held) {
        Edition edition = held.edition(all.getFirst().release());
        List<List<Need>> kinds = Stream.of("SKILL", "KNOWLEDGE", "TECHNOLOGY")
                .map(kind -> all.stream()
                        .filter(need -> need.kind().equals(kind) && need.release() == edition.release())
                        .sorted(MOST_IMPORTANT_FIRST)
                        .toList())
                .toList();
        return new Answer(
                all.getFirst().role(),
                held.title(all.getFirst().role()) + ": which skills does the work ask for?",
                English.text(
                        sentence("Skills rated important, the most important first", kinds.get(0)),
                        sentence("Knowledge rated important, the most important first", kinds.get(1)),
                        sentence("Software that employers often ask for", kinds.get(2)),
                        Citation.of(edition)),
                edition.release(),
                English.newest(Stream.of(edition.publishedAt())),
                kinds.stream()
                        .flatMap(needs -> needs.stream().limit(NAMED))
                        .map(need -> new Answer.Quote(QUESTION_EVIDENCE.ROLE_SKILL_ID, need.id()))
                        .toList());
    }

    private static String sentence(String beginning, List<Need> needs) {
        return needs.isEmpty()
                ? ""
                : "%s: %s%s."
                        .formatted(
                                beginning,
                                needs.stream().limit(NAMED).map(Need::name).collect(Collectors.joining("; ")),
                                needs.size() > NAMED ? "; and %d more".formatted(needs.size() - NAMED) : "");
    }
}
