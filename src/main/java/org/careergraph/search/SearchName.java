package org.careergraph.search;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Something by which an item is found.
 *
 * @param item internal id of the role, skill or location
 * @param publicId of the item
 * @param alias internal id of the alias that it is; null for another name
 * @param text the code or slug that it is, or the form of an alias that gives two; null for another name
 * @param words in their order; of a description each once
 * @param folded the words as a column holds them
 */
record SearchName(
        SearchKind kind,
        int item,
        String publicId,
        MatchedOn on,
        @Nullable Integer alias,
        @Nullable String text,
        List<String> words,
        String folded) {

    /** By code points, as columns of text are ordered on every database. */
    static final Comparator<String> TEXT = SearchName::compare;

    /** The order among equally good hits: short names first, because more of them was typed. */
    static final Comparator<SearchName> ORDER = Comparator.comparingInt(
                    (SearchName name) -> name.folded().length())
            .thenComparing(SearchName::folded, TEXT)
            .thenComparing(SearchName::kind)
            .thenComparing(SearchName::publicId, TEXT)
            .thenComparing(SearchName::on);

    SearchName(
            SearchKind kind,
            int item,
            String publicId,
            MatchedOn on,
            @Nullable Integer alias,
            @Nullable String text,
            List<String> words) {
        this(kind, item, publicId, on, alias, text, words, " " + String.join(" ", words) + " ");
    }

    /** Surrogates stand for the greatest code points, though not as the greatest numbers. */
    private static int compare(String one, String other) {
        for (int i = 0; i < Math.min(one.length(), other.length()); i++) {
            char a = one.charAt(i);
            char b = other.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? a - b : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return one.length() - other.length();
    }

    Set<Lexicon> lexicons() {
        return switch (on) {
            case TITLE -> EnumSet.of(Lexicon.ROLE, Lexicon.TITLE);
            case ALIAS -> EnumSet.of(Lexicon.ROLE);
            case SKILL_NAME -> EnumSet.of(Lexicon.SKILL);
            case LOCATION_NAME -> EnumSet.of(Lexicon.LOCATION);
            case CODE -> EnumSet.of(kind == SearchKind.ROLE ? Lexicon.ROLE : Lexicon.LOCATION);
            case DESCRIPTION -> EnumSet.of(kind == SearchKind.ROLE ? Lexicon.ROLE_TEXT : Lexicon.SKILL_TEXT);
        };
    }

    /** How good it is to find the item by one of the words alone. */
    int standing(int word) {
        if (on == MatchedOn.DESCRIPTION) {
            return Standing.DESCRIPTION;
        }
        int name = on == MatchedOn.ALIAS || on == MatchedOn.CODE ? Standing.OTHER_NAME : 0;
        if (words.size() == 1) {
            return name;
        }
        return name + (word == 0 ? Standing.BEGINNING : Standing.SOMEWHERE);
    }
}
