package org.careergraph.dataset.onet;

import org.jspecify.annotations.Nullable;

/** Published decimals, exactly, as whole numbers of a smaller unit. */
final class Decimals {

    private static final int MAX_DIGITS = 9;

    private Decimals() {}

    /**
     * A number that is not negative, in units of its last place: {@code 4.12} with 2 places is 412.
     *
     * @return null when the text is no such number, has more places, or more than nine digits in those units
     */
    static @Nullable Integer parse(String text, int places) {
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        if (end == 0 || point == text.length() - 1) {
            return null;
        }
        int value = 0;
        int digits = 0;
        for (int i = 0; i < Math.max(text.length(), end + 1 + places); i++) {
            if (i == end) {
                continue;
            }
            int digit = i < text.length() ? text.charAt(i) - '0' : 0;
            boolean kept = i <= end + places;
            digits += kept && (value > 0 || digit > 0) ? 1 : 0;
            if (digit < 0 || digit > 9 || digits > MAX_DIGITS || !kept && digit != 0) {
                return null;
            }
            value = kept ? value * 10 + digit : value;
        }
        return value;
    }
}
