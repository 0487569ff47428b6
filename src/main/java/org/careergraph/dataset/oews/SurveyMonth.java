package org.careergraph.dataset.oews;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.careergraph.dataset.Fact;
import org.jspecify.annotations.Nullable;

/** The month that an edition of the statistics is about, which is a May. */
record SurveyMonth(int year) {

    /** Editions up to this one use the SOC of 2010. */
    private static final int LAST_OF_SOC_2010 = 2018;

    /** Editions up to this one use a mixture of the SOC of 2010 and of 2018. */
    private static final int LAST_HYBRID = 2020;

    private static final Pattern TITLE = Pattern.compile("May (\\d{4}) OE(?:W)?S Estimates", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("May (\\d{4})", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile("(?<![A-Za-z])M_?(\\d{4})", Pattern.CASE_INSENSITIVE);

    /** The month that a text consists of; null when it is something else. */
    static @Nullable SurveyMonth of(String text) {
        Matcher words = WORDS.matcher(text.strip());
        return words.matches() ? new SurveyMonth(Integer.parseInt(words.group(1))) : null;
    }

    /**
     * The month that a table is about: the one in the title of its notes, else the one in the names of sheets, else the
     * one in the file's name; null when none tells.
     */
    static @Nullable SurveyMonth of(List<String> notes, List<String> sheets, String file) {
        SurveyMonth noted = first(TITLE, notes);
        if (noted != null) {
            return noted;
        }
        SurveyMonth named = first(NAME, sheets);
        SurveyMonth worded = named == null ? first(WORDS, sheets) : named;
        return worded == null ? first(NAME, List.of(file)) : worded;
    }

    private static @Nullable SurveyMonth first(Pattern pattern, List<String> texts) {
        for (String text : texts) {
            Matcher month = pattern.matcher(text);
            if (month.find()) {
                return new SurveyMonth(Integer.parseInt(month.group(1)));
            }
        }
        return null;
    }

    /** Refuses an edition of which the codes are of a classification that is not held. */
    void requireUsable() throws UnusableException {
        if (year <= LAST_OF_SOC_2010) {
            throw new UnusableException("May %d uses the SOC of 2010, which is not held; take May %d or a later edition"
                    .formatted(year, LAST_OF_SOC_2010 + 1));
        }
    }

    /** The publisher's label. */
    String label() {
        return "May " + year;
    }

    /** What later editions have more of, compared as text. */
    String order() {
        return month().toString();
    }

    /** Its first to its last day. */
    Fact.Period period() {
        LocalDate end = month().atEndOfMonth();
        return new Fact.Period(end.withDayOfMonth(1), end, label());
    }

    /** The version of the codes that the statistics use. */
    String schemeVersion() {
        return year > LAST_HYBRID ? "2018" : "2019";
    }

    private YearMonth month() {
        return YearMonth.of(year, 5);
    }
}
