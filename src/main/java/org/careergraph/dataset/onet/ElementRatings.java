package org.careergraph.dataset.onet;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Statistic.Rating;
import org.careergraph.dataset.Terms.Necessity;
import org.careergraph.dataset.Terms.SkillKind;
import org.jspecify.annotations.Nullable;

/**
 * Reads how important elements are to occupations, and at which level. These are two rows, which make one fact; the rows of an
 * occupation stand together.
 */
final class ElementRatings {

    private static final String LEVEL = "LV";
    private static final String OTHER_SCALE = "rates neither importance nor level";

    /** A rating with the row that states it. */
    private record Rated(Row at, Rating rating, @Nullable YearMonth month) {}

    /** The two ratings of an element for an occupation, of which one can be missing. */
    private static final class Pair {
        private @Nullable Rated importance;
        private @Nullable Rated level;

        boolean add(Rated rated, boolean isLevel) {
            boolean fits = (isLevel ? level : importance) == null;
            if (isLevel) {
                level = rated;
            } else {
                importance = rated;
            }
            return fits;
        }
    }

    private final Occupations occupations;
    private final Elements elements;
    private final Scales scales;

    ElementRatings(Occupations occupations, Elements elements, Scales scales) {
        this.occupations = occupations;
        this.elements = elements;
        this.scales = scales;
    }

    /** Reads a table; not when what its ratings mean is not known. */
    void read(Reading reading, Table table, SkillKind kind) {
        if (elements.areKnown() && scales.areKnown()) {
            reading.each(table, rows -> read(rows, kind, reading.facts()));
        }
    }

    private void read(Rows rows, SkillKind kind, FactSink facts) {
        int code = rows.column(Occupations.CODE);
        int element = rows.column("Element ID");
        int date = rows.optionalColumn("Date");
        RatingCells cells = new RatingCells(rows, scales);
        Map<String, Pair> pairs = new LinkedHashMap<>();
        String current = "";
        while (rows.next()) {
            String role = occupations.role(rows, code);
            if (!role.equals(current)) {
                state(current, pairs, kind, facts);
                current = role;
            }
            String skill = elements.skill(rows, element);
            String scale = cells.scale();
            boolean isLevel = scale.equals(LEVEL);
            if (rows.isSound() && !isLevel && !scale.equals(RatingCells.IMPORTANCE)) {
                facts.dropped(rows.at(), OTHER_SCALE);
                continue;
            }
            Rated rated = new Rated(rows.at(), cells.rating(scale), rows.month(date));
            if (rows.isSound() && !pairs.computeIfAbsent(skill, s -> new Pair()).add(rated, isLevel)) {
                rows.refuse(element, "an earlier row of the occupation rates it on this scale already");
            }
        }
        state(current, pairs, kind, facts);
    }

    private static void state(String role, Map<String, Pair> pairs, SkillKind kind, FactSink facts) {
        pairs.forEach((skill, pair) -> {
            Rated first = pair.importance == null ? pair.level : pair.importance;
            if (first != null) {
                facts.accept(new Fact.SkillRequirement(
                        first.at(),
                        OnetReader.SOURCE,
                        role,
                        skill,
                        kind,
                        Necessity.UNSPECIFIED,
                        pair.importance == null ? null : pair.importance.rating(),
                        pair.level == null ? null : pair.level.rating(),
                        null,
                        null,
                        first.month()));
            }
            if (pair.level != null && pair.level != first) {
                facts.stated(pair.level.at());
            }
        });
        pairs.clear();
    }
}
