package org.careergraph.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Figures and names as English sentences have them. */
final class English {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final Set<String> WITH_ARTICLE =
            Set.of("United States", "United Kingdom", "Netherlands", "Philippines", "District of Columbia");

    private English() {}

    /** An amount of money, as {@code PayEstimate.display} has it: {@code $110,673} or {@code $45.67}. */
    static String money(long hundredths, String currency) {
        String symbol =
                switch (currency) {
                    case "USD" -> "$";
                    case "EUR" -> "€";
                    case "GBP" -> "£";
                    default -> currency + " ";
                };
        String cents = hundredths % 100 == 0 ? "" : String.format(Locale.ROOT, ".%02d", hundredths % 100);
        return symbol + count(hundredths / 100) + cents;
    }

    /** A count with thousands separated. */
    static String count(long count) {
        return String.format(Locale.ROOT, "%,d", count);
    }

    /** A share without its sign, in percent: 335000 parts per million are {@code 33.5 percent}. */
    static String percent(int ppm) {
        return BigDecimal.valueOf(Math.abs((long) ppm), 4).stripTrailingZeros().toPlainString() + " percent";
    }

    /** A day: {@code 10 August 2022}. */
    static String day(String iso) {
        return DAY.format(LocalDate.parse(iso));
    }

    /** A place within a sentence: {@code the United States}. */
    static String place(String name) {
        return WITH_ARTICLE.contains(name) ? "the " + name : name;
    }

    /** Short names in a row: {@code A, B and C}. */
    static String row(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Words that began a cell of a table, within a sentence: {@code Bachelor's degree} becomes {@code bachelor's degree}. */
    static String within(String words) {
        boolean word = words.length() > 1 && Character.isLowerCase(words.charAt(1));
        return word ? Character.toLowerCase(words.charAt(0)) + words.substring(1) : words;
    }

    /** Sentences, without those that are empty. */
    static String text(String... sentences) {
        return Stream.of(sentences).filter(sentence -> !sentence.isEmpty()).collect(Collectors.joining(" "));
    }

    /** The newest of some days; null when there is none. */
    static @Nullable String newest(Stream<@Nullable String> days) {
        return days.filter(Objects::nonNull).max(String::compareTo).orElse(null);
    }
}
