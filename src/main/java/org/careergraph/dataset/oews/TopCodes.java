package org.careergraph.dataset.oews;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.Statistic;
import org.jspecify.annotations.Nullable;

/** Finds in the notes of a table from which pay on it tells only a floor. */
final class TopCodes {

    private static final String CURRENCY = "USD";
    private static final String SUBJECT = "wage";
    private static final String FLOOR = "equal to or greater than";
    private static final Pattern AMOUNT = Pattern.compile("\\$([0-9,]+(?:\\.[0-9]+)?) per (hour|year)");

    private TopCodes() {}

    /** The amounts in the first note that tells one; null when none does. */
    static Statistic.@Nullable TopCode in(List<String> notes) {
        return notes.stream()
                .filter(TopCodes::isAbout)
                .map(TopCodes::parse)
                .filter(code -> code.year() != null || code.hour() != null)
                .findFirst()
                .orElse(null);
    }

    /** Whether a note says what a floor is. */
    static boolean isAbout(String note) {
        String lower = note.toLowerCase(Locale.ROOT);
        return lower.contains(SUBJECT) && lower.contains(FLOOR);
    }

    private static Statistic.TopCode parse(String note) {
        Long year = null;
        Long hour = null;
        Matcher amounts = AMOUNT.matcher(note);
        while (amounts.find()) {
            long cents = Decimals.parse(amounts.group(1), 2);
            if (cents != Decimals.NONE && amounts.group(2).equals("year")) {
                year = cents;
            } else if (cents != Decimals.NONE) {
                hour = cents;
            }
        }
        return new Statistic.TopCode(year, hour, CURRENCY);
    }
}
