package org.careergraph.question;

import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;
import static org.careergraph.jooq.Tables.RELATED_PROFESSION;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jooq.Records;

/** Which professions are close, by the source that was imported first, in its order. */
final class WhatIsClose implements Asked {

    private static final int NAMED = 5;

    private record Relation(int role, int release, int related, String basis, int rank, String slug) {}

    @Override
    public String key() {
        return "close";
    }

    @Override
    public List<Answer> answers(Holdings held) {
        Map<Integer, List<Relation>> byRole = new LinkedHashMap<>();
        held.database()
                .select(
                        RELATED_PROFESSION.ROLE_ID,
                        RELATED_PROFESSION.RELEASE_ID,
                        RELATED_PROFESSION.RELATED_ID,
                        RELATED_PROFESSION.BASIS,
                        RELATED_PROFESSION.RANK,
                        ROLE.SLUG)
                .from(RELATED_PROFESSION)
                .join(ROLE)
                .on(ROLE.ID.eq(RELATED_PROFESSION.RELATED_ID))
                .orderBy(RELATED_PROFESSION.ROLE_ID, RELATED_PROFESSION.RELEASE_ID)
                .fetch(Records.mapping(Relation::new))
                .forEach(relation -> byRole.computeIfAbsent(relation.role(), r -> new ArrayList<>())
                        .add(relation));
        return byRole.values().stream().map(all -> answer(all, held)).toList();
    }

    private static Answer answer(List<Relation> all, Holdings held) {
        Relation first = all.getFirst();
        List<Relation> listed = all.stream()
                .filter(relation -> relation.release() == first.release())
                .sorted(Comparator.comparingInt(Relation::rank).thenComparing(Relation::slug))
                .toList();
        List<Relation> named = listed.subList(0, Math.min(NAMED, listed.size()));
        Edition edition = held.edition(first.release());
        return new Answer(
                first.role(),
                held.title(first.role()) + ": which professions are close to it?",
                "%s: %s. %s"
                        .formatted(
                                beginning(listed.size(), first.basis()),
                                String.join(
                                        "; ",
                                        named.stream()
                                                .map(relation -> held.title(relation.related()))
                                                .toList()),
                                Citation.of(edition)),
                first.release(),
                English.newest(Stream.of(edition.publishedAt())),
                named.stream()
                        .map(relation -> new Answer.Quote(QUESTION_EVIDENCE.RELATED_ID, relation.related()))
                        .toList());
    }

    private static String beginning(int listed, String basis) {
        String order = basis.equals("EDITORIAL") ? "in its own order" : "the closest first";
        return listed > NAMED
                ? "The first %d of %d that the source lists, %s".formatted(NAMED, listed, order)
                : listed == 1 ? "The source lists one" : "The source lists, %s".formatted(order);
    }
}
