package org.careergraph.dataset.oews;

/** A table of these statistics cannot be used; the message says why, and what to do about it. */
final class UnusableException extends Exception {

    UnusableException(String message) {
        super(message, null, false, false);
    }
}
