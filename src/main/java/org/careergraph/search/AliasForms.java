package org.careergraph.search;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careergraph.dataset.FoldedText;

/**
 * The two forms of an alias that gives a short one in brackets, as in {@code Chief Financial Officer (CFO)} and
 * {@code Lab Tech (Laboratory Technician)}. Brackets that say which of several is meant, as in {@code Captain (Airline)}, make none.
 */
final class AliasForms {

    /** Letters that a short form of one word has in common with the word: tech, rep, vet. */
    private static final int SHORTEST = 3;

    private static final Pattern TWO = Pattern.compile("([^()]+)\\(([^()]+)\\)\\s*");

    private AliasForms() {}

    /** Both forms, as published; none for another alias. */
    static List<String> of(String alias) {
        Matcher two = TWO.matcher(alias);
        if (!two.matches()) {
            return List.of();
        }
        List<String> one = FoldedText.words(two.group(1));
        List<String> other = FoldedText.words(two.group(2));
        return !one.isEmpty() && !other.isEmpty() && (shortens(one, other) || shortens(other, one))
                ? Stream.of(two.group(1), two.group(2)).map(String::strip).toList()
                : List.of();
    }

    /** Whether one form ends as the other does: with the same word, its beginning, or the initials of its last words. */
    private static boolean shortens(List<String> one, List<String> other) {
        String last = one.getLast();
        boolean word = last.equals(other.getLast())
                || last.length() >= SHORTEST && other.getLast().startsWith(last);
        return word || endsWithInitials(other, last);
    }

    private static boolean endsWithInitials(List<String> words, String initials) {
        if (initials.length() < 2) {
            return false;
        }
        StringBuilder all = new StringBuilder();
        words.stream()
                .filter(word -> !word.equals("of") && !word.equals("and"))
                .forEach(word -> all.append(word.charAt(0)));
        return all.toString().endsWith(initials);
    }
}
