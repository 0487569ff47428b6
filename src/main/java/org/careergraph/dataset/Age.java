package org.careergraph.dataset;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.jspecify.annotations.Nullable;

/** Which of two editions of a source is older: by what they describe, else by their publication, else by numbers such as 29.3. */
final class Age {

    private static final Pattern NUMBERS = Pattern.compile("\\d{1,9}(\\.\\d{1,9})*");

    private Age() {}

    /** The newest of some editions; of several that nothing tells apart, the one imported last. */
    static ReleaseRecord newest(List<ReleaseRecord> held) {
        return held.stream()
                .reduce((newest, next) ->
                        isOlder(next.getLabel(), next.getPeriodEnd(), next.getPublishedAt(), newest) ? newest : next)
                .orElseThrow();
    }

    /** Whether an arriving edition is known to be older than one that is held. */
    static boolean isOlder(Fact.Release arriving, ReleaseRecord held) {
        return isOlder(arriving.label(), Columns.end(arriving.period()), Columns.date(arriving.publishedAt()), held);
    }

    private static boolean isOlder(String label, @Nullable String end, @Nullable String published, ReleaseRecord held) {
        if (end != null && held.getPeriodEnd() != null) {
            return end.compareTo(held.getPeriodEnd()) < 0;
        }
        if (published != null && held.getPublishedAt() != null) {
            return published.compareTo(held.getPublishedAt()) < 0;
        }
        return hasLowerNumber(label, held.getLabel());
    }

    private static boolean hasLowerNumber(String label, String other) {
        if (!NUMBERS.matcher(label).matches() || !NUMBERS.matcher(other).matches()) {
            return false;
        }
        List<Integer> numbers = numbers(label);
        List<Integer> others = numbers(other);
        for (int i = 0; i < Math.min(numbers.size(), others.size()); i++) {
            if (!numbers.get(i).equals(others.get(i))) {
                return numbers.get(i) < others.get(i);
            }
        }
        return numbers.size() < others.size();
    }

    private static List<Integer> numbers(String label) {
        return Stream.of(label.split("\\.")).map(Integer::valueOf).toList();
    }
}
