package org.careergraph.salary;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.Record3;
import org.jooq.impl.DSL;

/**
 * Keeps a ranking of roles by pay from mixing what cannot be compared: of each place, figures of one edition, concept and currency
 * are ranked, those that most roles have there; the later edition where as many have another.
 */
final class RankedEditions {

    private static final int CHUNK = 500;

    private record Sort(int release, String concept, String currency) {}

    private record Ranked(int cell, int place, Sort sort) {}

    private RankedEditions() {}

    /** Takes the figures that are not ranked out of {@code default_pay}. */
    static void keep(DSLContext working) {
        List<Ranked> figures = working.select(
                        PAY_CELL.ID,
                        DEFAULT_PAY.LOCATION_ID,
                        DSL.row(PAY_CELL.RELEASE_ID, PAY_CELL.CONCEPT, PAY_CELL.CURRENCY))
                .from(DEFAULT_PAY)
                .join(PAY_CELL)
                .on(PAY_CELL.ID.eq(DEFAULT_PAY.PAY_CELL_ID))
                .where(DSL.coalesce(DEFAULT_PAY.MEDIAN_YEAR, DEFAULT_PAY.MEDIAN_FLOOR, DEFAULT_PAY.MEAN_YEAR)
                        .isNotNull())
                .fetch(row -> new Ranked(row.value1(), row.value2(), sort(row.value3())));
        Map<Integer, Map<Sort, Integer>> counts = new HashMap<>();
        for (Ranked figure : figures) {
            counts.computeIfAbsent(figure.place(), place -> new HashMap<>()).merge(figure.sort(), 1, Integer::sum);
        }
        Map<Integer, Sort> ranked = new HashMap<>();
        counts.forEach((place, sorts) -> sorts.entrySet().stream()
                .filter(sort -> !sort.getKey().concept().equals("UNSPECIFIED"))
                .max(Map.Entry.<Sort, Integer>comparingByValue()
                        .thenComparing(Map.Entry::getKey, Comparator.comparing(Sort::release)))
                .ifPresent(most -> ranked.put(place, most.getKey())));
        List<Integer> others = figures.stream()
                .filter(figure -> !figure.sort().equals(ranked.get(figure.place())))
                .map(Ranked::cell)
                .distinct()
                .toList();
        for (int i = 0; i < others.size(); i += CHUNK) {
            working.update(DEFAULT_PAY)
                    .setNull(DEFAULT_PAY.MEDIAN_YEAR)
                    .setNull(DEFAULT_PAY.MEDIAN_FLOOR)
                    .setNull(DEFAULT_PAY.MEAN_YEAR)
                    .where(DEFAULT_PAY.PAY_CELL_ID.in(others.subList(i, Math.min(i + CHUNK, others.size()))))
                    .execute();
        }
    }

    private static Sort sort(Record3<Integer, String, String> row) {
        return new Sort(row.value1(), row.value2(), row.value3());
    }
}
