package org.careergraph.dataset;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names folded to lower case without accents, in one way for storing and for looking up. Letters that have no ASCII form,
 * such as Greek ones, stay as they are.
 */
public final class FoldedText {

    /** Characters of the columns that hold folded names. */
    private static final int MAX_CHARACTERS = 300;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern NOT_A_WORD = Pattern.compile("[^\\p{L}\\p{N}+#]+");

    private static final Pattern NOT_ASCII_WORD = Pattern.compile("[^a-z0-9]+");

    private FoldedText() {}

    /** A name to sort by: lower case, accents off, single spaces, trimmed. */
    public static String sortable(String name) {
        return cut(SPACES.matcher(fold(name)).replaceAll(" ").strip());
    }

    /**
     * A name to match by: sortable, and everything but letters, digits, {@code +} and {@code #} is a space, so that
     * {@code C++} and {@code C#} differ. Empty when the name has none of these.
     */
    public static String matchable(String name) {
        return cut(NOT_A_WORD.matcher(fold(name)).replaceAll(" ").strip());
    }

    /** The words of a text of any length, each as {@link #matchable} has it. */
    public static List<String> words(String text) {
        String folded = NOT_A_WORD.matcher(fold(text)).replaceAll(" ").strip();
        return folded.isEmpty() ? List.of() : List.of(folded.split(" "));
    }

    /** A name for addresses: letters a to z and digits, with single hyphens between; other letters are left out. */
    public static String slug(String name) {
        return NOT_ASCII_WORD.matcher(fold(name)).replaceAll(" ").strip().replace(' ', '-');
    }

    private static String fold(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        StringBuilder folded = new StringBuilder(bare.length());
        bare.codePoints().forEach(c -> {
            String letters = plain(c);
            if (letters == null) {
                folded.appendCodePoint(c);
            } else {
                folded.append(letters);
            }
        });
        return folded.toString();
    }

    /** Latin letters that Unicode does not take apart. */
    private static @Nullable String plain(int letter) {
        return switch (letter) {
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            case 'ø' -> "o";
            case 'ł' -> "l";
            case 'đ', 'ð' -> "d";
            case 'ħ' -> "h";
            case 'ı' -> "i";
            default -> null;
        };
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= MAX_CHARACTERS
                ? text
                : text.substring(0, text.offsetByCodePoints(0, MAX_CHARACTERS)).strip();
    }
}
