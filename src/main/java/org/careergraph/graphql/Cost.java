package org.careergraph.graphql;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How many objects an operation may read, as a function of the values of its arguments: made once, and cheap to ask for every request.
 *
 * @param fixed objects that no value changes
 * @param lists what is read once for each element of a list
 */
record Cost(long fixed, List<Repeated> lists) {

    static final Cost NOTHING = new Cost(0, List.of());

    /** The greatest whole number that every JSON reader takes exactly. */
    private static final long MOST = (1L << 53) - 1;

    /** What is read once for each element. */
    record Repeated(Times times, Cost element) {}

    /**
     * How often: as an argument says, by its number or the length of its list.
     *
     * @param site {@link Selection#NO_ARGUMENTS} where no argument tells
     */
    record Times(int site, String argument) {

        static final Times UNKNOWN = new Times(Selection.NO_ARGUMENTS, "");

        long of(List<Map<String, Object>> values) {
            return of(site == Selection.NO_ARGUMENTS ? null : values.get(site).get(argument));
        }

        /** Numbers out of range count as the nearest that is within: they are refused where they stand. */
        private static long of(@Nullable Object value) {
            return switch (value) {
                case Integer number -> Math.clamp(number, 0, Limits.MAX_PAGE_SIZE);
                case List<?> list -> list.size();
                case null, default -> Limits.ASSUMED_ROWS;
            };
        }
    }

    /** @param values coerced arguments, by site */
    long of(List<Map<String, Object>> values) {
        long objects = fixed;
        for (Repeated list : lists) {
            objects = plus(objects, times(list.times.of(values), list.element.of(values)));
        }
        return objects;
    }

    static long plus(long one, long other) {
        return Math.min(MOST, one + other);
    }

    static long times(long one, long other) {
        return one != 0 && other > MOST / one ? MOST : one * other;
    }
}
