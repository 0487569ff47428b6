package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careergraph.bench.operation.Misspellings.Meant;
import org.jspecify.annotations.Nullable;

/** Finds the items that have all words of a text in one name of a lexicon: the entries of the rarest word, and the names of these. */
final class LexiconSearch {

    /** How good a hit is times this, and the name that it is by, make one number: the best is the smallest. */
    static final int NAMES = 100_000_000;

    private static final int CORRECTED = 10;

    private static final String SPAN =
            "(SELECT first_entry FROM search_word WHERE lexicon = ? AND word >= ? AND word < ?"
                    + " ORDER BY word LIMIT 1), (SELECT last_entry FROM search_word WHERE lexicon = ? AND word >= ? AND word < ?"
                    + " ORDER BY word DESC LIMIT 1), (SELECT last_entry FROM search_word WHERE lexicon = ? AND word = ?)";

    private static final String ONE_WORD =
            "SELECT item_id, min((standing + CASE WHEN standing < 2 AND id > ? THEN 2 ELSE 0 END"
                    + " + ?) * " + NAMES + " + name_id) AS best FROM search_entry WHERE id BETWEEN ? AND ? AND leads"
                    + " GROUP BY item_id ORDER BY best LIMIT ?";

    // A pattern that is a parameter as a whole makes SQLite prepare a statement again, each time that it is another.
    private static final String WORDS =
            "SELECT e.item_id, min((CASE WHEN e.standing = 8 THEN 8 ELSE CASE WHEN n.words = ?"
                    + " THEN 0 WHEN n.words LIKE ? || '%%' THEN 2 ELSE 4 END + e.standing %% 2 END + ?) * " + NAMES
                    + " + e.name_id) AS best FROM search_entry e JOIN search_name n ON n.id = e.name_id"
                    + " WHERE e.id BETWEEN ? AND ?%s GROUP BY e.item_id ORDER BY best LIMIT ?";

    /** The entries of the words that a word can mean. */
    private record Span(int first, int last, int lastWhole) {}

    private final Statements statements;
    private final String lexicon;
    private final Misspellings misspellings;

    LexiconSearch(Statements statements, String lexicon) {
        this.statements = statements;
        this.lexicon = lexicon;
        this.misspellings = new Misspellings(statements, lexicon);
    }

    /** Puts the best hit of each of the best items into a map. */
    void find(List<TypedWord> words, boolean forgives, int most, Map<Integer, Integer> best) throws SQLException {
        List<@Nullable Span> spans = spans(words);
        if (forgives && spans.contains(null)) {
            for (List<TypedWord> reading : corrected(words, spans)) {
                find(reading, spans(reading), most, best);
            }
        } else {
            find(words, spans, most, best);
        }
    }

    private void find(List<TypedWord> words, List<@Nullable Span> spans, int most, Map<Integer, Integer> best)
            throws SQLException {
        Span rarest = rarest(spans);
        if (rarest == null) {
            return;
        }
        int worse = words.stream().anyMatch(TypedWord::corrected) ? CORRECTED : 0;
        try (ResultSet row = words.size() == 1 ? ofWord(rarest, worse, most) : ofWords(words, rarest, worse, most)) {
            while (row.next()) {
                best.merge(row.getInt(1), row.getInt(2), Math::min);
            }
        }
    }

    private ResultSet ofWord(Span span, int worse, int most) throws SQLException {
        return statements.ask(ONE_WORD, span.lastWhole, worse, span.first, span.last, most);
    }

    private ResultSet ofWords(List<TypedWord> words, Span rarest, int worse, int most) throws SQLException {
        String phrase = words.stream().map(TypedWord::phrase).collect(Collectors.joining());
        List<String> needles =
                words.stream().map(word -> "%" + word.needle() + "%").toList();
        String sql = WORDS.formatted(" AND n.words LIKE '%' || ? || '%'".repeat(words.size()));
        return statements.ask(sql, phrase + " ", phrase, worse, rarest.first, rarest.last, needles, most);
    }

    /** Null where a word means nothing. */
    private static @Nullable Span rarest(List<@Nullable Span> spans) {
        Span rarest = spans.getFirst();
        for (Span span : spans) {
            if (span == null) {
                return null;
            }
            rarest = span.last - span.first < rarest.last - rarest.first ? span : rarest;
        }
        return rarest;
    }

    private List<@Nullable Span> spans(List<TypedWord> words) throws SQLException {
        List<Object> values = new ArrayList<>();
        for (TypedWord word : words) {
            values.addAll(List.of(
                    lexicon, word.word(), word.ending(), lexicon, word.word(), word.ending(), lexicon, word.word()));
        }
        String sql = IntStream.range(0, words.size())
                .mapToObj(position -> "SELECT " + position + ", " + SPAN)
                .collect(Collectors.joining(" UNION ALL "));
        Span[] spans = new Span[words.size()];
        try (ResultSet row = statements.ask(sql, values)) {
            while (row.next()) {
                if (row.getInt(2) != 0) {
                    spans[row.getInt(1)] = new Span(row.getInt(2), row.getInt(3), row.getInt(4));
                }
            }
        }
        return Arrays.asList(spans);
    }

    /** Readings of a text with words that mean nothing: all with their likeliest, then with the next. */
    private List<List<TypedWord>> corrected(List<TypedWord> words, List<@Nullable Span> spans) throws SQLException {
        List<Meant> meant = new ArrayList<>();
        int readings = 1;
        for (int i = 0; i < words.size(); i++) {
            Meant one = spans.get(i) == null ? misspellings.of(words.get(i).word()) : new Meant(List.of(), 0);
            meant.add(one);
            readings = Math.max(readings, one.words().size());
        }
        List<List<TypedWord>> corrected = new ArrayList<>();
        for (int reading = 0; reading < readings; reading++) {
            List<TypedWord> read = new ArrayList<>();
            for (int i = 0; i < words.size(); i++) {
                Meant one = meant.get(i);
                int own = reading < one.count() ? reading : 0;
                read.add(
                        own < one.words().size()
                                ? words.get(i).corrected(one.words().get(own))
                                : words.get(i));
            }
            corrected.add(read);
        }
        return corrected;
    }
}
