package org.careergraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Condition;

/**
 * How a row of a union or interface is read as one of its object types.
 *
 * @param <S> what the row is: a generated table, or a record of columns
 */
public final class AbstractMapping<S> {

    /** An object type, when a row is one, and the row seen as that type. */
    record Variant<S>(String type, Function<S, Condition> when, Function<S, ?> view) {}

    private final String name;
    private final Class<S> row;
    private final Map<String, Variant<S>> variants = new LinkedHashMap<>();

    AbstractMapping(String name, Class<S> row) {
        this.name = name;
        this.row = row;
    }

    /** Adds an object type; a row is the first one whose condition holds. */
    public AbstractMapping<S> variant(String type, Function<S, Condition> when, Function<S, ?> view) {
        if (variants.putIfAbsent(type, new Variant<>(type, when, view)) != null) {
            throw new IllegalArgumentException(name + " has " + type + " twice");
        }
        return this;
    }

    Class<S> row() {
        return row;
    }

    Map<String, Variant<S>> variants() {
        return variants;
    }

    @Override
    public String toString() {
        return name + " from " + row.getSimpleName();
    }
}
