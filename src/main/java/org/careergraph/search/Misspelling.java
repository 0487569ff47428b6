package org.careergraph.search;

import java.util.ArrayList;
import java.util.List;

/**
 * The words that a mistyped one may have been meant to be: one character is missing, too many, another, or changed places with its
 * neighbour. One mistake leaves one half of a word right, so that such words are found in a few narrow ranges of a lexicon, sorted
 * by how they begin or by how they end.
 */
final class Misspelling {

    /** Shorter words are one mistake from too many others. */
    private static final int MIN_CHARACTERS = 4;

    /** Longer words are not typed; each character costs a look-up. */
    private static final int MAX_CHARACTERS = 24;

    /** Ranges of one word: of each character four. */
    static final int MAX_RANGES = 4 * MAX_CHARACTERS;

    /** Characters that must be right for a range to be narrow. */
    private static final int ANCHOR = 2;

    /**
     * Words from one to before another, of which those count that are like a pattern, as SQL understands it.
     *
     * @param from how the words begin, or, read backward, how they end
     */
    record Range(String from, String to, String pattern) {

        private static Range beginning(String right, String rest) {
            return new Range(right, right + SearchText.END, right + rest + "%");
        }

        private static Range ending(String right, String pattern) {
            String from = new StringBuilder(right).reverse().toString();
            return new Range(from, from + SearchText.END, pattern);
        }
    }

    private Misspelling() {}

    /** Where to look among words sorted from their beginning, or from their end. Empty for a word that is not looked up. */
    static List<Range> of(String word, boolean backward) {
        int length = word.length();
        boolean plain = word.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        if (!plain || length < MIN_CHARACTERS || length > MAX_CHARACTERS) {
            return List.of();
        }
        return backward ? byEnd(word) : byBeginning(word);
    }

    private static List<Range> byBeginning(String word) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i + 1);
            ranges.add(Range.beginning(before + after, ""));
            if (i + 1 < word.length() && word.charAt(i) != word.charAt(i + 1)) {
                ranges.add(Range.beginning(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), ""));
            }
            if (i >= ANCHOR) {
                ranges.add(Range.beginning(before, "_" + after));
                ranges.add(Range.beginning(before, "_" + word.charAt(i) + after));
            }
        }
        return ranges;
    }

    private static List<Range> byEnd(String word) {
        List<Range> ranges = new ArrayList<>();
        for (int i = 0; i < ANCHOR; i++) {
            String before = word.substring(0, i);
            String after = word.substring(i + 1);
            ranges.add(Range.ending(after, before + "_" + after));
            ranges.add(Range.ending(word.charAt(i) + after, before + "_" + word.charAt(i) + after));
        }
        return ranges;
    }
}
