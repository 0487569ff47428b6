package org.careergraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * How the fields of one GraphQL type are read from a row.
 *
 * @param <S> what the row is: a generated table, or a record of columns
 */
public final class TypeMapping<S> {

    private final String name;
    private final Class<S> row;
    private final Mappings mappings;
    private final Map<String, FieldMapping> fields = new LinkedHashMap<>();
    private final Map<String, Function<S, ?>> interfaces = new LinkedHashMap<>();

    TypeMapping(String name, Class<S> row, Mappings mappings) {
        this.name = name;
        this.row = row;
        this.mappings = mappings;
    }

    /** A scalar that is never null. */
    public TypeMapping<S> required(String field, Function<S, NotNull<?>> expression) {
        return required(field, (r, arguments) -> expression.apply(r));
    }

    /** A scalar that is never null and depends on arguments. */
    public TypeMapping<S> required(String field, BiFunction<S, Arguments, NotNull<?>> expression) {
        return add(field, new FieldMapping.Scalar<>(true, (S r, Arguments a) -> expression
                .apply(r, a)
                .field()));
    }

    /** A scalar that may be null. */
    public TypeMapping<S> nullable(String field, Function<S, Field<?>> expression) {
        return nullable(field, (r, arguments) -> expression.apply(r));
    }

    /** A scalar that may be null and depends on arguments. */
    public TypeMapping<S> nullable(String field, BiFunction<S, Arguments, Field<?>> expression) {
        return add(field, new FieldMapping.Scalar<>(false, expression));
    }

    /** An object read from the same row, seen another way. Never null. */
    public <T> TypeMapping<S> view(String field, String type, Function<S, T> view) {
        return view(field, type, (r, arguments) -> view.apply(r));
    }

    /** An object read from the same row, seen in a way that depends on arguments. Never null. */
    public <T> TypeMapping<S> view(String field, String type, BiFunction<S, Arguments, T> view) {
        return add(field, new FieldMapping.View<>(type, view, null));
    }

    /** An object read from the same row; null unless {@code present} holds. */
    public <T> TypeMapping<S> viewIf(String field, String type, Function<S, Condition> present, Function<S, T> view) {
        return add(field, new FieldMapping.View<>(type, (S r, Arguments a) -> view.apply(r), present));
    }

    /** An object read from at most one other row; null without one. */
    public <T> TypeMapping<S> one(String field, String type, Relation<S, T> relation) {
        return add(field, new FieldMapping.One<>(type, relation, false));
    }

    /** An object read from exactly one other row: an inner join over a NOT NULL key. Never null. */
    public <T> TypeMapping<S> only(String field, String type, Relation<S, T> relation) {
        return add(field, new FieldMapping.One<>(type, relation, true));
    }

    /** A list, cut to the argument {@code first} where the schema has it. Never null. */
    public <T> TypeMapping<S> many(String field, String type, Relation<S, T> relation) {
        return add(field, new FieldMapping.Many<>(type, relation));
    }

    /** A connection, paged by the arguments {@code first} and {@code after}. Never null. */
    public <T> TypeMapping<S> page(String field, String nodeType, Relation<S, T> relation) {
        return page(field, Connection.of(nodeType, relation));
    }

    /** A connection that tells more than its nodes. Never null. */
    public <E> TypeMapping<S> page(String field, Connection<S, E> connection) {
        return add(field, new FieldMapping.Page<>(connection));
    }

    /** Takes over every field of an interface that this mapping does not declare itself. */
    public <T> TypeMapping<S> implementing(String type, Function<S, T> view) {
        interfaces.put(type, view);
        return this;
    }

    private TypeMapping<S> add(String field, FieldMapping mapping) {
        if (fields.putIfAbsent(field, mapping) != null) {
            throw new IllegalArgumentException(name + "." + field + " is mapped twice");
        }
        return this;
    }

    String name() {
        return name;
    }

    Class<S> row() {
        return row;
    }

    /** Null when neither this type nor an interface that it takes over maps the field. */
    @Nullable
    FieldMapping find(String field) {
        FieldMapping own = fields.get(field);
        if (own != null) {
            return own;
        }
        for (Map.Entry<String, Function<S, ?>> entry : interfaces.entrySet()) {
            FieldMapping inherited = mappings.get(entry.getKey()).find(field);
            if (inherited != null) {
                return inherited.through(entry.getValue());
            }
        }
        return null;
    }
}
