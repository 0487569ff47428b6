package org.careergraph.dataset.fetch;

import org.jspecify.annotations.Nullable;

/** A file could not be downloaded: the address, the network, its server or the disk is at fault. */
public final class FetchRefusedException extends RuntimeException {

    FetchRefusedException(String message) {
        this(message, null);
    }

    FetchRefusedException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }

    /** The same, and what can be done. */
    public FetchRefusedException advising(String advice) {
        return new FetchRefusedException(getMessage() + "; " + advice, this);
    }
}
