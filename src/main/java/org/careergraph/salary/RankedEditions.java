package org.careergraph.salary;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;

/**
 * Keeps a ranking of roles by pay from mixing what cannot be compared: of each place, figures of one edition, concept and currency
 * are ranked, those that most roles have there; the later edition where as many have another.
 */
final class RankedEditions {

    private record Sort(int release, String concept, String currency, int roles) {

        static final Comparator<Sort> COMMONER =
                Comparator.comparingInt(Sort::roles).thenComparing(Sort::release);

        /** That a row's cell is not of it. */
        Condition lacks() {
            return DEFAULT_PAY
                    .RELEASE_ID
                    .ne(release)
                    .or(DEFAULT_PAY.CONCEPT.ne(concept))
                    .or(DEFAULT_PAY.CURRENCY.ne(currency));
        }
    }

    private RankedEditions() {}

    /** Takes the figures that are not ranked out of {@code default_pay}: at once for all places that rank the same sort. */
    static void keep(DSLContext working) {
        Map<Integer, Sort> ranked = ranked(working);
        Map<Sort, List<Integer>> places = ranked.keySet().stream().collect(Collectors.groupingBy(ranked::get));
        places.forEach(
                (sort, here) -> drop(working, DEFAULT_PAY.LOCATION_ID.in(here).and(sort.lacks())));
        drop(working, DEFAULT_PAY.LOCATION_ID.notIn(ranked.keySet()));
    }

    private static void drop(DSLContext working, Condition unranked) {
        working.update(DEFAULT_PAY)
                .setNull(DEFAULT_PAY.MEDIAN_YEAR)
                .setNull(DEFAULT_PAY.MEDIAN_FLOOR)
                .setNull(DEFAULT_PAY.MEAN_YEAR)
                .where(unranked)
                .execute();
    }

    /** What most roles have at each place, where that is known to be of one concept. */
    private static Map<Integer, Sort> ranked(DSLContext working) {
        Map<Integer, Sort> ranked = new HashMap<>();
        working.select(
                        DEFAULT_PAY.LOCATION_ID,
                        DEFAULT_PAY.RELEASE_ID,
                        DEFAULT_PAY.CONCEPT,
                        DEFAULT_PAY.CURRENCY,
                        DSL.count())
                .from(DEFAULT_PAY)
                .where(DSL.coalesce(DEFAULT_PAY.MEDIAN_YEAR, DEFAULT_PAY.MEDIAN_FLOOR, DEFAULT_PAY.MEAN_YEAR)
                        .isNotNull())
                .and(DEFAULT_PAY.CONCEPT.ne("UNSPECIFIED"))
                .groupBy(DEFAULT_PAY.LOCATION_ID, DEFAULT_PAY.RELEASE_ID, DEFAULT_PAY.CONCEPT, DEFAULT_PAY.CURRENCY)
                .orderBy(DEFAULT_PAY.LOCATION_ID, DEFAULT_PAY.RELEASE_ID, DEFAULT_PAY.CONCEPT, DEFAULT_PAY.CURRENCY)
                .forEach(row -> ranked.merge(
                        row.value1(),
                        new Sort(row.value2(), row.value3(), row.value4(), row.value5()),
                        BinaryOperator.maxBy(Sort.COMMONER)));
        return ranked;
    }
}
