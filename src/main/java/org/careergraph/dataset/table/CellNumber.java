package org.careergraph.dataset.table;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as a workbook saves it: a double with up to 17 digits, which stand for the 15 that a spreadsheet shows. */
final class CellNumber {

    private static final int SHOWN_DIGITS = 15;
    private static final MathContext SHOWN = new MathContext(SHOWN_DIGITS);
    private static final int MAX_SAVED = 40;
    private static final Pattern SAVED = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

    private CellNumber() {}

    /** The number in plain decimals without needless zeros, so 20.17 for 20.170000000000002; null when it is none. */
    static @Nullable String plain(String saved) {
        if (isPlain(saved)) {
            return saved;
        }
        if (saved.length() > MAX_SAVED || !SAVED.matcher(saved).matches()) {
            return null;
        }
        double number = Double.parseDouble(saved);
        return Double.isInfinite(number)
                ? null
                : new BigDecimal(Double.toString(number))
                        .round(SHOWN)
                        .stripTrailingZeros()
                        .toPlainString();
    }

    /** Whether it is written as it is shown: most are, and to know that saves most of the work. */
    private static boolean isPlain(String saved) {
        int length = saved.length();
        if (length == 0 || length > SHOWN_DIGITS || !isDigit(saved.charAt(length - 1))) {
            return false;
        }
        int point = -1;
        for (int i = 0; i < length; i++) {
            char c = saved.charAt(i);
            if (c == '.' && point < 0) {
                point = i;
            } else if (!isDigit(c)) {
                return false;
            }
        }
        boolean zeroFirst = saved.charAt(0) == '0';
        boolean zeroLast = saved.charAt(length - 1) == '0';
        return point < 0 ? !zeroFirst || length == 1 : point > 0 && !zeroLast && (!zeroFirst || point == 1);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
