package org.careergraph.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.dataset.FoldedText;
import org.jspecify.annotations.Nullable;

/**
 * A way to read a title that somebody wrote: as a name that a role may have.
 *
 * @param part of what part of the title; readings of one part mean the same, so that a title of a role is better than an alias
 * @param name folded as names of roles are
 * @param changes hundredths of confidence that the reading costs: see {@link Change}
 * @param band that the title tells, by this reading; null for none
 */
record TitleReading(int part, String name, int changes, Seniority.@Nullable Band band) {

    /** What a reading does to a title, and what that costs, in hundredths of confidence. */
    private static final class Change {

        /** Leaves out what is about the advertisement: brackets, numbers, where and how one works. */
        static final int NOISE = 5;

        /** Takes the part before a dash or comma for the title, or turns round what a comma or {@code of} inverts. */
        static final int PART = 10;

        /** Writes short forms out. */
        static final int SHORT_FORMS = 5;

        /** One for many, or many for one. */
        static final int NUMBER = 5;

        /** Leaves out how far up somebody is. */
        static final int SENIORITY = 10;

        private Change() {}
    }

    private record Part(List<String> words, int changes) {}

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)|\\[[^]]*]|\\{[^}]*}");

    private static final Pattern NUMBERS =
            Pattern.compile("(?i)#\\s*\\w+|\\b(?:req|requisition|job\\s*id|id|jr|r)[\\s:#.-]*\\d{3,}\\b|\\b\\d{3,}\\b");

    private static final Pattern WORKING =
            Pattern.compile("(?i)\\b(?:100%\\s*)?(?:fully\\s+)?(?:remote|hybrid|on-?site|wfh|work\\s+from\\s+home"
                    + "|full[\\s-]?time|part[\\s-]?time|temporary|permanent|contract|\\d(?:st|nd|rd|th)\\s+shift"
                    + "|(?:day|night|evening|weekend)\\s+shift|m\\s*/\\s*[fw]\\s*/\\s*[dx])\\b");

    private static final Pattern OFFER = Pattern.compile(
            "(?i)\\$[\\d.,]+k?|\\bsign-?on(?:\\s+bonus)?\\b|\\burgent(?:ly)?\\b|\\b(?:now\\s+)?hiring\\b[!:]*");

    private static final Pattern SEPARATOR = Pattern.compile("\\s+[-–—|@•·:]+\\s*|\\s*[–—|@•·:]+\\s+|,|\\s+at\\s+|;");

    /** Every reading of a title, the nearest to what was written first. */
    static List<TitleReading> of(String title) {
        Map<String, TitleReading> readings = new LinkedHashMap<>();
        List<Part> parts = parts(title);
        for (int i = 0; i < parts.size(); i++) {
            add(i, parts.get(i), Seniority.of(parts.get(i).words()).certain(), readings);
        }
        for (int i = 0; i < parts.size(); i++) {
            Part part = parts.get(i);
            Seniority seniority = Seniority.of(part.words());
            if (seniority.rest().size() < part.words().size()) {
                Part rest = new Part(seniority.rest(), part.changes() + Change.SENIORITY);
                add(parts.size() + i, rest, seniority.band(), readings);
            }
        }
        return List.copyOf(readings.values());
    }

    /** The title as written, without what is not of it, and its parts. */
    private static List<Part> parts(String title) {
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(FoldedText.words(title), 0));
        String bare = Stream.of(BRACKETS, OFFER, NUMBERS, WORKING)
                .reduce(title, (text, noise) -> noise.matcher(text).replaceAll(" "), (one, other) -> other);
        parts.add(new Part(FoldedText.words(bare), Change.NOISE));
        List<List<String>> pieces = SEPARATOR
                .splitAsStream(bare)
                .map(FoldedText::words)
                .filter(words -> !words.isEmpty())
                .toList();
        if (pieces.size() > 1) {
            parts.add(new Part(joined(pieces.get(1), pieces.getFirst()), Change.PART));
            parts.add(new Part(pieces.getFirst(), Change.PART));
        }
        List<String> first = pieces.isEmpty() ? List.of() : pieces.getFirst();
        int of = first.indexOf("of");
        if (of > 0) {
            parts.add(new Part(joined(first.subList(of + 1, first.size()), first.subList(0, of)), Change.PART));
        }
        return parts;
    }

    private static List<String> joined(List<String> one, List<String> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }

    private static void add(int number, Part part, Seniority.@Nullable Band band, Map<String, TitleReading> readings) {
        String name = FoldedText.matchable(String.join(" ", part.words()));
        String written = FoldedText.matchable(String.join(" ", Abbreviations.writtenOut(part.words())));
        if (!name.isEmpty()) {
            int changes = part.changes();
            Stream.of(
                            new TitleReading(number, name, changes, band),
                            new TitleReading(number, written, changes + Change.SHORT_FORMS, band),
                            new TitleReading(number, otherNumber(name), changes + Change.NUMBER, band),
                            new TitleReading(
                                    number, otherNumber(written), changes + Change.SHORT_FORMS + Change.NUMBER, band))
                    .forEach(reading -> readings.putIfAbsent(reading.name(), reading));
        }
    }

    /** One for many and many for one, by the last word: official titles are of many. */
    private static String otherNumber(String name) {
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        if (name.endsWith("s") && !name.endsWith("ss")) {
            return name.substring(0, name.length() - 1);
        }
        if (name.endsWith("y") && !name.matches(".*[aeou]y")) {
            return name.substring(0, name.length() - 1) + "ies";
        }
        return name.matches(".*(?:s|x|ch|sh)") ? name + "es" : name + "s";
    }
}
