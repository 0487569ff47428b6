package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

/** Finds the words of a lexicon that one mistake makes of a word: a letter missing, too many, another, or in its neighbour's place. */
final class Misspellings {

    private static final int MIN_CHARACTERS = 4;
    private static final int MAX_CHARACTERS = 24;
    private static final int MAX_WORDS = 4;

    /** Letters that are right where only those behind them are looked through. */
    private static final int ANCHOR = 2;

    private static final String END = Character.toString(Character.MAX_CODE_POINT);
    private static final String SQL =
            "SELECT s.word, s.last_entry - s.first_entry FROM (VALUES %s) v JOIN search_word s"
                    + " ON s.word >= v.column1 AND s.word < v.column2 AND s.word LIKE v.column3 || '%%' WHERE s.lexicon = ?"
                    + " UNION SELECT s.word, s.last_entry - s.first_entry FROM (VALUES %s) v JOIN search_word s"
                    + " ON s.backward >= v.column1 AND s.backward < v.column2 AND s.word LIKE v.column3 WHERE s.lexicon = ?";

    private record Candidate(String word, int unlikely, int entries) {}

    private final Statements statements;
    private final String lexicon;

    Misspellings(Statements statements, String lexicon) {
        this.statements = statements;
        this.lexicon = lexicon;
    }

    /**
     * The likeliest, the commonest first.
     *
     * @param count how many there are, of which some may be left out
     */
    record Meant(List<String> words, int count) {}

    Meant of(String word) throws SQLException {
        boolean isPlain = word.chars().allMatch(c -> c < 128 && Character.isLetter(c));
        if (!isPlain || word.length() < MIN_CHARACTERS || word.length() > MAX_CHARACTERS) {
            return new Meant(List.of(), 0);
        }
        List<Object> beginnings = byBeginning(word);
        List<Object> endings = byEnd(word);
        String sql = SQL.formatted(rows(beginnings), rows(endings));
        List<Candidate> candidates = new ArrayList<>();
        try (ResultSet row = statements.ask(sql, beginnings, lexicon, endings, lexicon)) {
            while (row.next()) {
                candidates.add(candidate(row.getString(1), word, row.getInt(2)));
            }
        }
        int least = candidates.stream().mapToInt(Candidate::unlikely).min().orElse(0);
        List<String> likeliest = candidates.stream()
                .filter(candidate -> candidate.unlikely == least)
                .sorted(Comparator.comparingInt(Candidate::entries).reversed().thenComparing(Candidate::word))
                .map(Candidate::word)
                .toList();
        return new Meant(likeliest.subList(0, Math.min(likeliest.size(), MAX_WORDS)), likeliest.size());
    }

    /** People seldom mistype the first letter, and seldom leave a word unfinished that they mistype. */
    private static Candidate candidate(String word, String typed, int entries) {
        boolean goesOn = word.codePointCount(0, word.length()) > typed.length() + 1;
        return new Candidate(word, (goesOn ? 2 : 0) + (word.charAt(0) == typed.charAt(0) ? 0 : 1), entries);
    }

    private static String rows(List<Object> values) {
        return String.join(", ", Collections.nCopies(values.size() / 3, "(?, ?, ?)"));
    }

    private static List<Object> byBeginning(String word) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < word.length(); i++) {
            String before = word.substring(0, i);
            String after = word.substring(i + 1);
            begins(before + after, "", values);
            if (i + 1 < word.length() && word.charAt(i) != word.charAt(i + 1)) {
                begins(before + word.charAt(i + 1) + word.charAt(i) + word.substring(i + 2), "", values);
            }
            if (i >= ANCHOR) {
                begins(before, "_" + after, values);
                begins(before, "_" + word.charAt(i) + after, values);
            }
        }
        return values;
    }

    private static void begins(String right, String rest, List<Object> values) {
        values.addAll(List.of(right, right + END, right + rest));
    }

    private static List<Object> byEnd(String word) {
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < ANCHOR; i++) {
            String before = word.substring(0, i);
            String after = word.substring(i + 1);
            ends(before, after, values);
            ends(before, word.charAt(i) + after, values);
        }
        return values;
    }

    private static void ends(String before, String right, List<Object> values) {
        String backward = new StringBuilder(right).reverse().toString();
        values.addAll(List.of(backward, backward + END, before + "_" + right));
    }
}
