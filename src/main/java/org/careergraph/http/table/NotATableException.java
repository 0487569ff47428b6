package org.careergraph.http.table;

/** An operation whose answer makes no table; in JSON it can be answered. */
public final class NotATableException extends RuntimeException {

    private final String hint;

    /**
     * @param message why
     * @param hint what to ask instead
     */
    NotATableException(String message, String hint) {
        super(message, null, false, false);
        this.hint = hint;
    }

    /** What to ask instead. */
    public String hint() {
        return hint;
    }
}
