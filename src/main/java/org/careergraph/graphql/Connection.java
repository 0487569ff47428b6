package org.careergraph.graphql;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * How a connection is read: its edges are rows, and each edge leads to a node.
 *
 * @param nodeType the GraphQL type of the nodes
 * @param edges the rows; fields that the edge type has beside those of the Relay specification are mapped over them
 * @param node the node of an edge, as the mapping of its type reads it
 * @param ranked whether edges tell their {@code rank}: place in the list, from 1; their cursors hold it then
 * @param summary what fields that the connection type has beside those of the Relay specification are read from; null without any
 * @param <S> the row that has the connection
 * @param <E> the row of an edge
 */
public record Connection<S, E>(
        String nodeType,
        Relation<S, E> edges,
        Function<E, ?> node,
        boolean ranked,
        @Nullable Summary<S> summary) {

    /** What a connection as a whole is read from. */
    @FunctionalInterface
    public interface Summary<S> {

        Object of(S parent, Arguments arguments, Aliases aliases);
    }

    /** A connection whose edges are its nodes. */
    public static <S, E> Connection<S, E> of(String nodeType, Relation<S, E> edges) {
        return new Connection<>(nodeType, edges, edge -> edge, false, null);
    }

    /** The same with nodes that are a part of each edge. */
    public Connection<S, E> nodes(Function<E, ?> part) {
        return new Connection<>(nodeType, edges, part, ranked, summary);
    }

    /** The same with edges that tell their rank. */
    public Connection<S, E> ranking() {
        return new Connection<>(nodeType, edges, node, true, summary);
    }

    /** The same with fields of its own. */
    public Connection<S, E> summary(Summary<S> whole) {
        return new Connection<>(nodeType, edges, node, ranked, whole);
    }
}
