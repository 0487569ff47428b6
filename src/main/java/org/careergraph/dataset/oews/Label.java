package org.careergraph.dataset.oews;

import org.jspecify.annotations.Nullable;

/**
 * What a report calls an area or an occupation.
 *
 * @param code the digits in the brackets behind the name; null when there are none
 */
record Label(String name, @Nullable String code) {

    /** Takes apart a text such as {@code Alabama(0100000)} or {@code Data Scientists(SOC Code152051)}. */
    static Label of(String text) {
        int open = text.lastIndexOf('(');
        if (open < 0 || !text.endsWith(")")) {
            return new Label(text, null);
        }
        int end = text.length() - 1;
        int start = end;
        while (Character.isDigit(text.charAt(start - 1))) {
            start--;
        }
        return start == end
                ? new Label(text, null)
                : new Label(text.substring(0, open).strip(), text.substring(start, end));
    }
}
