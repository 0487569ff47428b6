package org.careergraph.graphql;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An operation whose arguments have one shape, ready to be run any number of times.
 *
 * @param roots one for each root field, in response order
 * @param cost how many objects it may read
 * @param reads tables whose sources have to be named
 */
record CompiledOperation(List<Root> roots, Cost cost, List<Reads.Read> reads) {

    CompiledOperation(List<Root> roots, Cost cost) {
        this(
                roots,
                cost,
                Reads.inOrder(roots.stream()
                        .filter(root -> root.statement() != null)
                        .flatMap(root -> root.statement().reads().stream())
                        .collect(Collectors.toSet())));
    }

    /** How many statements are run at most. */
    int statements() {
        return (int) roots.stream().filter(root -> root.statement() != null).count();
    }

    /**
     * A root field.
     *
     * @param plan what it reads; null for one that is left to graphql-java, because it asks about the schema itself
     * @param required whether the schema forbids null, so that a refusal takes the whole answer with it
     * @param slots values to take from a request
     * @param statement null where the answer needs none
     * @param refusal why the field cannot be answered whatever the values are; null when it can
     */
    record Root(
            String resultKey,
            @Nullable PlanNode plan,
            boolean required,
            List<Slot> slots,
            @Nullable Statement statement,
            @Nullable Refusal refusal) {

        boolean isIntrospection() {
            return plan == null && refusal == null;
        }
    }
}
