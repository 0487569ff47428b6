package org.careergraph.graphql;

import java.math.BigDecimal;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Ends a request before its answer is there: at its deadline, or when nobody waits for the answer any more. Whoever takes
 * requests puts one into the GraphQL context, under this class; without any, a request has the usual deadline. Thread-safe.
 */
public final class Cancellation {

    private final Duration timeout;
    private final long start = System.nanoTime();
    private volatile boolean cancelled;

    private Cancellation(Duration timeout) {
        this.timeout = timeout;
    }

    /** For a request that came just now. */
    public static Cancellation after(Duration timeout) {
        return new Cancellation(timeout);
    }

    /** Nobody waits for the answer any more: what is under way for it stops within {@value Limits#WATCH_MILLISECONDS} ms. */
    public void cancel() {
        cancelled = true;
    }

    /** Whether the request has ended. */
    public boolean isOver() {
        return cancelled || isLate();
    }

    private boolean isLate() {
        return System.nanoTime() - start >= timeout.toNanos();
    }

    /** Why a field is not answered; null while the request goes on. */
    @Nullable
    Refusal refusal() {
        if (cancelled) {
            return new Refusal(ErrorCode.CANCELLED, "Nobody waits for the answer any more", "Ask again.");
        }
        return isLate()
                ? new Refusal(
                        ErrorCode.TIMEOUT,
                        "The answer was not ready within %s s"
                                .formatted(Limits.number(BigDecimal.valueOf(timeout.toMillis(), 3)
                                        .stripTrailingZeros())),
                        "Ask for fewer rows or fewer fields at once.")
                : null;
    }
}
