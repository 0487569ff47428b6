package org.careergraph.dataset.oews;

/** Numbers as the statistics write them: digits, with commas between thousands, and decimals. */
final class Decimals {

    /** What stands for a text that is no such number, or has more decimals than are kept. */
    static final long NONE = -1;

    private static final int MAX_DIGITS = 15;
    private static final int GROUP = 3;

    private Decimals() {}

    /**
     * Reads a number, exactly.
     *
     * @param places how many decimals to keep: 2 makes 25.9 to 2590
     */
    static long parse(String text, int places) {
        int point = text.indexOf('.');
        int end = point < 0 ? text.length() : point;
        long whole = whole(text, end);
        if (whole == NONE || point < 0) {
            return whole == NONE ? NONE : scaled(whole, places);
        }
        long value = whole;
        int kept = 0;
        for (int i = point + 1; i < text.length(); i++) {
            int digit = digit(text, i);
            if (digit < 0 || kept == places && digit != 0) {
                return NONE;
            }
            if (kept < places) {
                value = value * 10 + digit;
                kept++;
            }
        }
        return point + 1 == text.length() ? NONE : scaled(value, places - kept);
    }

    /** The digits before the point; of commas, each has three digits behind it. */
    private static long whole(String text, int end) {
        if (end == 0 || end > MAX_DIGITS) {
            return NONE;
        }
        long value = 0;
        boolean grouped = false;
        int digits = 0;
        for (int i = 0; i < end; i++) {
            if (text.charAt(i) == ',' && digits > 0 && (grouped ? digits == GROUP : digits <= GROUP)) {
                grouped = true;
                digits = 0;
                continue;
            }
            int digit = digit(text, i);
            if (digit < 0) {
                return NONE;
            }
            value = value * 10 + digit;
            digits++;
        }
        return grouped && digits != GROUP ? NONE : value;
    }

    private static int digit(String text, int at) {
        char c = text.charAt(at);
        return c >= '0' && c <= '9' ? c - '0' : -1;
    }

    private static long scaled(long value, int places) {
        long scaled = value;
        for (int i = 0; i < places; i++) {
            scaled *= 10;
        }
        return scaled;
    }
}
