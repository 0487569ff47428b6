package org.careergraph.dataset.projections;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.table.Line;
import org.jspecify.annotations.Nullable;

/**
 * The two years that an edition is about. They stand in the names of its columns, which are therefore compared with words in
 * their place.
 *
 * @param base the year of the jobs that were counted
 * @param target the year of those that are expected
 */
record Years(int base, int target) {

    /** Two years, the later one in full or by its last two digits. */
    private static final Pattern SPAN = Pattern.compile("\\b((\\d{2})\\d{2})[–-](\\d{4}|\\d{2})\\b");

    private static final Pattern FOOTNOTE_MARK = Pattern.compile("\\[\\d+]");

    /** The column of the wage names the year of the wage, which need not be the base year. */
    private static final String WAGE = "median annual wage";

    /** The years that a header names; null when it names none. */
    static @Nullable Years of(Line header) {
        for (String cell : header.cells()) {
            Matcher span = SPAN.matcher(cell);
            if (span.find()) {
                int base = Integer.parseInt(span.group(1));
                String end = span.group(3);
                int target = Integer.parseInt(end.length() == 2 ? span.group(2) + end : end);
                return new Years(base, target < base ? target + 100 : target);
            }
        }
        return null;
    }

    /** The header with the years, footnote marks, commas and capitals taken out of its names. */
    Line withoutYears(Line header) {
        List<String> names = header.cells().stream().map(this::withoutYears).toList();
        return new Line(header.at(), names);
    }

    private String withoutYears(String name) {
        String plain = FOOTNOTE_MARK
                .matcher(SPAN.matcher(name).replaceAll("span"))
                .replaceAll("")
                .replace(Integer.toString(base), "base")
                .replace(Integer.toString(target), "target")
                .replace(",", "")
                .toLowerCase(Locale.ROOT)
                .strip();
        return plain.startsWith(WAGE) ? WAGE : plain;
    }

    /** As the publisher names the edition: {@code 2024–34}. */
    String label() {
        return "%d–%02d".formatted(base, target % 100);
    }

    /** Orders editions as text. */
    String order() {
        return base + "-" + target;
    }

    /** From the start of the base year to the end of the target year. */
    Fact.Period period() {
        return new Fact.Period(LocalDate.of(base, 1, 1), LocalDate.of(target, 12, 31), label());
    }
}
