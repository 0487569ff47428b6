package org.careergraph.graphql;

/**
 * One part of a total order: rows are told apart by all keys of a list together, and cursors hold their values. Keys are never
 * NULL, so every database sorts them alike.
 *
 * @param value what is compared
 * @param descending greatest first
 * @param listed whether rows come from a list that has this order
 */
public record Key(NotNull<?> value, boolean descending, boolean listed) {

    /** Smallest first. */
    public static Key ascending(NotNull<?> value) {
        return new Key(value, false, false);
    }

    /** Greatest first. */
    public static Key descending(NotNull<?> value) {
        return new Key(value, true, false);
    }
}
