package org.careergraph.dataset.oews;

import org.jspecify.annotations.Nullable;

/**
 * An occupation as a table names it.
 *
 * @param column where it does so, for notices
 * @param code null when the table gives the title alone
 * @param group how fine a group it is, in the publisher's word; empty when the table does not tell
 */
record Occupation(String column, @Nullable String code, String title, String group) {

    private static final int MAJOR_DIGITS = 2;
    private static final int DIGITS = 6;

    /** An occupation of a report, which writes codes without their hyphen. */
    static Occupation reported(String column, Label label) {
        String code = label.code();
        return new Occupation(
                column,
                code == null || code.length() != DIGITS
                        ? code
                        : code.substring(0, MAJOR_DIGITS) + "-" + code.substring(MAJOR_DIGITS),
                label.name(),
                "");
    }
}
