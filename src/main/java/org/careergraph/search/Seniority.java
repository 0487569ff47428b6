package org.careergraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words of a title that tell how far up somebody is, apart from those that tell what they do.
 *
 * @param rest the other words
 * @param certain the band by words that mean nothing else, null without any
 * @param band the band by all of them, the highest of several; null without any, or where a word means different things to different firms
 */
record Seniority(
        List<String> rest, @Nullable Band certain, @Nullable Band band) {

    /** The bands of the schema's {@code ExperienceBand}. */
    enum Band {
        ENTRY,
        MID,
        SENIOR,
        LEAD
    }

    /** Words that mean nothing else. */
    private static final Map<String, Band> CERTAIN = Map.of(
            "jr", Band.ENTRY, "junior", Band.ENTRY, "sr", Band.SENIOR, "snr", Band.SENIOR, "senior", Band.SENIOR);

    /** Words that are part of some titles: a lead burner works with lead, a principal runs a school, a trainee may be the job. */
    private static final Map<String, Band> OTHERS = Map.of(
            "entry", Band.ENTRY,
            "trainee", Band.ENTRY,
            "mid", Band.MID,
            "intermediate", Band.MID,
            "lead", Band.LEAD,
            "principal", Band.LEAD,
            "head", Band.LEAD);

    /** Levels by number, at the end of a title. Firms count differently; this is the common ladder of five. */
    private static final Map<String, Band> LEVELS = Map.of(
            "i", Band.ENTRY,
            "1", Band.ENTRY,
            "ii", Band.MID,
            "2", Band.MID,
            "iii", Band.SENIOR,
            "3", Band.SENIOR,
            "iv", Band.LEAD,
            "4", Band.LEAD,
            "v", Band.LEAD,
            "5", Band.LEAD);

    /** Left out without a band: above senior for an engineer, the first step for an accountant. */
    private static final Set<String> UNCERTAIN = Set.of("staff", "associate");

    private static final String LEVEL = "level";

    /** Takes the words of a title apart. A word before a level outweighs it: a senior engineer II is senior. */
    static Seniority of(List<String> words) {
        List<String> rest = new ArrayList<>();
        Band certain = null;
        Band other = null;
        Band level = null;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean last = i > 0 && i == words.size() - 1;
            if (CERTAIN.containsKey(word)) {
                certain = higher(certain, CERTAIN.get(word));
            } else if (OTHERS.containsKey(word)) {
                other = higher(other, OTHERS.get(word));
            } else if (last && LEVELS.containsKey(word)) {
                level = LEVELS.get(word);
            } else if (!UNCERTAIN.contains(word) && !isJoint(words, i)) {
                rest.add(word);
            }
        }
        Band told = certain == null && other == null ? level : higher(certain, other);
        return new Seniority(rest, certain == null ? level : certain, told);
    }

    /** {@code of} after {@code head}, {@code level} after {@code entry} or before a number. */
    private static boolean isJoint(List<String> words, int i) {
        boolean after = i > 0 && OTHERS.containsKey(words.get(i - 1));
        boolean before = i + 2 == words.size() && LEVELS.containsKey(words.get(i + 1));
        return switch (words.get(i)) {
            case "of" -> after;
            case LEVEL -> after || before;
            default -> false;
        };
    }

    private static @Nullable Band higher(@Nullable Band one, @Nullable Band other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.compareTo(other) > 0 ? one : other;
    }
}
