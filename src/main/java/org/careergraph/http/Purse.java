package org.careergraph.http;

import org.careergraph.graphql.Budget;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** The budget of one request: remembers whether it was enough. What is answered from the cache costs nothing. */
final class Purse implements Budget {

    private final @Nullable Budget budget;
    private volatile long seconds;

    /** @param budget of whoever asks; null for any cost */
    Purse(@Nullable Budget budget) {
        this.budget = budget;
    }

    @Override
    public long spend(long cost) {
        seconds = budget == null ? 0 : budget.spend(cost);
        return seconds;
    }

    /** @throws RequestRefusedException when the request could not be paid */
    void checkPaid() {
        if (seconds > 0) {
            throw new RequestRefusedException(
                            Fault.BUDGET_EXHAUSTED,
                            "What the key may spend a minute is spent",
                            "Ask again in %d seconds, or for less; extensions.cost tells what an operation costs."
                                    .formatted(seconds))
                    .with(HttpHeaders.RETRY_AFTER, Long.toString(seconds));
        }
    }
}
