package org.careergraph.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.Map;
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

    /** For whatever answers. */
    Map<Object, Object> context() {
        Map<Object, Object> context = new HashMap<>();
        context.put(Audience.class, audience);
        if (budget != null) {
            context.put(Budget.class, budget);
        }
        return context;
    }
}
