package org.careergraph.http;

import jakarta.servlet.http.HttpServletRequest;
import org.careergraph.graphql.Budget;
import org.careergraph.snapshot.Audience;
import org.jspecify.annotations.Nullable;

/**
 * Who asks, as the filter in front of the service left it, which knows keys.
 *
 * @param budget what is left to spend; null for any cost
 */
record Asker(Audience audience, @Nullable Budget budget) {

    static Asker of(HttpServletRequest request) {
        Object audience = request.getAttribute(Audience.class.getName());
        return new Asker(audience instanceof Audience known ? known : Audience.PUBLIC, (Budget)
                request.getAttribute(Budget.class.getName()));
    }

    /** What one request may spend. */
    Purse purse() {
        return new Purse(budget);
    }
}
