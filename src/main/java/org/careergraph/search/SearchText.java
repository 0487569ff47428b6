package org.careergraph.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.FoldedText;
import org.careergraph.graphql.Most;

/** What somebody typed, as words to look up. */
final class SearchText {

    /** Words of a search: the longest title held has fifteen, and each word costs a look-up. */
    static final int MAX_WORDS = 16;

    /** Characters of a search: nobody types as many, and the longest name held has fewer. */
    static final int MAX_CHARACTERS = 300;

    static final Most MOST = new Most(MAX_WORDS, MAX_CHARACTERS);

    /** Bounds of what {@link #corrections} makes of it. */
    static final Most MOST_CORRECTIONS = new Most(MAX_WORDS * Misspelling.MAX_RANGES, MAX_CHARACTERS);

    /** After every word that begins like another: no character sorts higher. */
    static final String END = Character.toString(Character.MAX_CODE_POINT);

    /** After the word itself, and before every longer one: a space sorts below all that words are made of. */
    private static final String ITSELF = " ";

    /** Words that join others and are in names by chance. They need not be in what is found. */
    private static final Set<String> JOINING =
            Set.of("a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with");

    /**
     * Up to this length, a word alone begins too many names to look at all of them, and a word before others is meant as it is:
     * {@code it manager} means no item.
     */
    private static final int SHORT = 2;

    private final List<String> words;

    /** Whether the last word may be unfinished. */
    private final boolean typing;

    SearchText(String text, boolean typing) {
        this.words = FoldedText.words(text);
        this.typing = typing;
    }

    /** How many words a text has, at most one more than allowed: what decides how many an SQL statement looks up. */
    static int count(Object text) {
        return Math.min(FoldedText.words((String) text).size(), MAX_WORDS + 1);
    }

    /**
     * A row for each word: the word; what must be in a name, a space before it; where the words that it can mean begin and end in
     * the lexicon; what it adds to the text as a whole; and 0 where another word is looked up for it.
     */
    List<List<Object>> words(Lexicon lexicon) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int meant = meant(i);
            String word = words.get(meant);
            boolean whole = isWhole(meant, lexicon);
            boolean nothing = lexicon == Lexicon.TITLE && !(words.size() == 1 && isShort(word));
            String needle = " " + word + (whole && words.size() > 1 ? " " : "");
            String end = nothing ? word : word + (whole ? ITSELF : END);
            rows.add(List.of(word, needle, word, end, " " + words.get(i), meant == i ? "1" : "0"));
        }
        return rows;
    }

    /** Rows for what a word is where one character was mistyped: which word, and where and how to look: see {@link Misspelling}. */
    List<List<Object>> corrections(boolean backward) {
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int position = i;
            Misspelling.of(words.get(meant(i)), backward)
                    .forEach(range ->
                            rows.add(List.of(String.valueOf(position), range.from(), range.to(), range.pattern())));
        }
        return rows;
    }

    /** The word that is looked up for a word: the word, or for one that joins others, the first that does not. */
    private int meant(int position) {
        if (!isJoining(position)) {
            return position;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!isJoining(i)) {
                return i;
            }
        }
        return position;
    }

    private boolean isJoining(int position) {
        boolean unfinished = typing && position == words.size() - 1;
        return !unfinished && JOINING.contains(words.get(position));
    }

    private boolean isWhole(int position, Lexicon lexicon) {
        if (!isShort(words.get(position))) {
            return false;
        }
        boolean alone = words.size() == 1 && lexicon != Lexicon.TITLE && lexicon != Lexicon.LOCATION;
        return alone || !typing || position < words.size() - 1;
    }

    private static boolean isShort(String word) {
        return word.codePointCount(0, word.length()) <= SHORT;
    }
}
