package org.careergraph.graphql;

import graphql.execution.ExecutionContext;
import java.time.Duration;

/**
 * What a request brings beside its operation.
 *
 * @param id names it in the log
 */
record Request(String id, Cancellation cancellation, Stages stages) {

    /** @param timeout how long it may take when it brings no {@link Cancellation} */
    static Request of(ExecutionContext context, Duration timeout) {
        Cancellation own = context.getGraphQLContext().get(Cancellation.class);
        return new Request(
                context.getExecutionId().toString(),
                own == null ? Cancellation.after(timeout) : own,
                Stages.of(context.getGraphQLContext()));
    }
}
