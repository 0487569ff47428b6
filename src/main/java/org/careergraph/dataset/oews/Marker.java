package org.careergraph.dataset.oews;

/** What a cell holds, where a number may stand. */
enum Marker {
    /** Nothing. */
    BLANK,
    /** What looks like a number. */
    NUMBER,
    /** A wage at or above the publisher's ceiling: {@code #}, or the footnote that says so. */
    FLOOR,
    /** No estimate of the wage: {@code *}. */
    NO_WAGE,
    /** No estimate of the employment: {@code **}. */
    NO_EMPLOYMENT,
    /** Less than half a percent of workplaces: {@code ~}. */
    FEW,
    /** No figure, without a footnote: {@code -}. */
    DASH,
    /** Not released, as a footnote says. */
    UNRELEASED,
    /** Paid by the year only, or by the hour only, as a footnote says. */
    PART_YEAR,
    /** Anything else. */
    UNKNOWN;

    /** What a cell holds, in a table with these footnotes. */
    static Marker of(String cell, Footnotes footnotes) {
        if (cell.isEmpty()) {
            return BLANK;
        }
        char first = cell.charAt(0);
        if (first >= '0' && first <= '9') {
            return NUMBER;
        }
        return switch (cell) {
            case "*" -> NO_WAGE;
            case "**" -> NO_EMPLOYMENT;
            case "#" -> FLOOR;
            case "~" -> FEW;
            case "-" -> DASH;
            default -> footnotes.marker(cell);
        };
    }

    /** Whether there is no figure, and the cell alone does not tell why. */
    boolean isAbsence() {
        return this == NO_WAGE || this == DASH || this == UNRELEASED;
    }
}
