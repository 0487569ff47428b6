package org.careergraph.graphql;

/**
 * The rows that a field leads to from its parent's row.
 *
 * @param <S> the parent's row
 * @param <T> each row that the field leads to
 */
@FunctionalInterface
public interface Relation<S, T> {

    /**
     * Describes the rows. Called once for each SQL text, not for each request: values of arguments are binds.
     *
     * @throws Refusal when an argument cannot be answered
     */
    Rows<T> rows(S parent, Arguments arguments, Aliases aliases);
}
