package org.careergraph.dataset.oews;

import org.jspecify.annotations.Nullable;

/**
 * A place as a table names it.
 *
 * @param column where it does so, for notices
 * @param kind null when only its name may tell
 * @param code null when the table gives none
 * @param state postal code of the state that the publisher files it under; null when the table does not tell
 */
record Area(
        String column,
        @Nullable Kind kind,
        @Nullable String code,
        String title,
        @Nullable String state) {

    /** What sort of place, and how many digits its code has. */
    enum Kind {
        COUNTRY(2),
        STATE(2),
        METRO(5),
        NONMETRO(7);

        private final int digits;

        Kind(int digits) {
            this.digits = digits;
        }
    }

    private static final String COUNTRY_CODE = "99";
    private static final int REPORTED_DIGITS = 7;
    private static final String NO_AREA = "00000";
    private static final String NO_STATE = "00";

    /** The kind of a type of area, as the tables number them; null for an unknown one. */
    static @Nullable Kind kindOfType(String type) {
        return switch (type) {
            case "1" -> Kind.COUNTRY;
            case "2", "3" -> Kind.STATE;
            case "4" -> Kind.METRO;
            case "6" -> Kind.NONMETRO;
            default -> null;
        };
    }

    /** The kind of an area of which a table gives only the code; null when it is the code of none. */
    static @Nullable Kind kindOfCode(String code) {
        if (code.equals(COUNTRY_CODE)) {
            return Kind.COUNTRY;
        }
        for (Kind kind : Kind.values()) {
            if (kind != Kind.COUNTRY && kind.digits == code.length()) {
                return kind;
            }
        }
        return null;
    }

    /** Whether a code can be one of an area of this kind, with or without its leading zeros. */
    static boolean isCode(Kind kind, String code) {
        return code.length() <= kind.digits && code.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** An area of a table; one that was saved as a number has lost its leading zeros. */
    static Area published(String column, Kind kind, String code, String title, @Nullable String state) {
        return new Area(column, kind, "0".repeat(Math.max(0, kind.digits - code.length())) + code, title, state);
    }

    /** An area of which a table gives the name alone. */
    static Area named(String column, String title, @Nullable String state) {
        return new Area(column, null, null, title, state);
    }

    /** An area of a report, which writes all codes in seven digits. */
    static Area reported(String column, Label label) {
        String code = label.code();
        if (code == null || code.length() != REPORTED_DIGITS) {
            return named(column, label.name(), null);
        }
        String state = code.substring(0, NO_STATE.length());
        String area = code.substring(NO_STATE.length());
        if (area.equals(NO_AREA)) {
            return state.equals(NO_STATE)
                    ? new Area(column, Kind.COUNTRY, COUNTRY_CODE, label.name(), null)
                    : new Area(column, Kind.STATE, state, label.name(), null);
        }
        return state.equals(NO_STATE)
                ? new Area(column, Kind.METRO, area, label.name(), null)
                : new Area(column, Kind.NONMETRO, code, label.name(), null);
    }
}
