package org.careergraph.graphql;

/** What the one who asks may spend. A request that has one carries it in its context, under this type. */
@FunctionalInterface
public interface Budget {

    /**
     * Spends the cost of an operation, if enough is left.
     *
     * @return 0 when it is spent; else nothing is, and after how many seconds there will be enough
     */
    long spend(long cost);
}
