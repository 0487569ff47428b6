package org.careergraph.bench.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.FoldedText;

/**
 * A word of a text that somebody is typing, as a lexicon reads it.
 *
 * @param word that is looked up
 * @param needle what must be in a name
 * @param ending what comes after the words that it can mean
 * @param phrase what it adds to the text as a whole
 * @param counts whether it is itself that is looked up, not another word for it
 */
record TypedWord(String word, String needle, String ending, String phrase, boolean counts, boolean corrected) {

    private static final int MAX_WORDS = 16;
    private static final int MAX_CHARACTERS = 300;

    /** Up to this length a word means no more than itself. */
    private static final int SHORT = 2;

    private static final String END = Character.toString(Character.MAX_CODE_POINT);

    private static final Set<String> JOINING =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    static List<String> split(String text) {
        List<String> words = FoldedText.words(text);
        if (words.size() > MAX_WORDS || text.length() > MAX_CHARACTERS) {
            throw new IllegalArgumentException(
                    "A text has at most %d words and %d characters".formatted(MAX_WORDS, MAX_CHARACTERS));
        }
        return words;
    }

    static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) <= SHORT;
    }

    /** @param beginsNames whether a short word that stands alone begins the names of the lexicon */
    static List<TypedWord> read(List<String> words, boolean beginsNames) {
        List<TypedWord> read = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            int meant = meant(words, i);
            String word = words.get(meant);
            boolean alone = words.size() == 1 && !beginsNames;
            boolean whole = isShort(word) && (alone || meant < words.size() - 1);
            String needle = " " + word + (whole && words.size() > 1 ? " " : "");
            read.add(new TypedWord(word, needle, word + (whole ? " " : END), " " + words.get(i), meant == i, false));
        }
        return read;
    }

    /** A word that joins others need not be in a name: the first that does not is looked up for it. */
    private static int meant(List<String> words, int position) {
        if (!isJoining(words, position)) {
            return position;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isJoining(words, i)) {
                return i;
            }
        }
        return position;
    }

    /** The last word may be unfinished. */
    private static boolean isJoining(List<String> words, int position) {
        return position < words.size() - 1 && JOINING.contains(words.get(position));
    }

    /** The word that may have been meant. */
    TypedWord corrected(String right) {
        return new TypedWord(right, " " + right, right + END, counts ? " " + right : phrase, counts, true);
    }
}
