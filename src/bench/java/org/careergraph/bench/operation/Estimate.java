package org.careergraph.bench.operation;

import org.jspecify.annotations.Nullable;

/**
 * A figure as it is told.
 *
 * @param amount in hundredths; {@link #NONE} unless it is a point estimate
 * @param status null where nothing is held
 * @param bound in hundredths; {@link #NONE} unless only a floor or a ceiling is known
 */
record Estimate(long amount, @Nullable String status, long bound) {

    static final long NONE = -1;

    boolean isAmount() {
        return amount != NONE;
    }

    boolean isFloor() {
        return bound != NONE && "TOP_CODED".equals(status);
    }

    boolean isCeiling() {
        return bound != NONE && "BOTTOM_CODED".equals(status);
    }

    /** An amount times one small number over another, rounded half-up. */
    static long scale(long amount, long times, long over) {
        return amount == NONE || times == over ? amount : (2 * amount * times + over) / (2 * over);
    }

    /** The same where the numbers are large. */
    static long product(long amount, long times, long over) {
        return amount == NONE ? NONE : amount / over * times + (2 * (amount % over) * times + over) / (2 * over);
    }
}
