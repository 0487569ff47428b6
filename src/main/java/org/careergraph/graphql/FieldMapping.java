package org.careergraph.graphql;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * How one field is read. Rows are untyped here, where mappings of all types meet; {@link TypeMapping} is where they are typed,
 * and the only place that makes one.
 */
sealed interface FieldMapping {

    /** Whether the field is never null. */
    boolean required();

    /** The same field, read from a row that {@code view} turns into the row of this mapping. */
    FieldMapping through(Function<?, ?> view);

    /** A value read from the row. */
    record Scalar<S>(boolean required, BiFunction<S, Arguments, Field<?>> expression) implements FieldMapping {

        Field<?> expression(Object row, Arguments arguments) {
            return expression.apply(cast(row), arguments);
        }

        @Override
        public FieldMapping through(Function<?, ?> view) {
            return new Scalar<>(required, (Object row, Arguments a) -> expression(apply(view, row), a));
        }
    }

    /** An object of {@code type} read from the same row; {@code present} is null for one that is always there. */
    record View<S, T>(
            String type,
            BiFunction<S, Arguments, T> view,
            @Nullable Function<S, Condition> present) implements FieldMapping {

        Object view(Object row, Arguments arguments) {
            return view.apply(cast(row), arguments);
        }

        @Nullable
        Condition present(Object row) {
            return present == null ? null : present.apply(cast(row));
        }

        @Override
        public boolean required() {
            return present == null;
        }

        @Override
        public FieldMapping through(Function<?, ?> outer) {
            return new View<Object, Object>(
                    type,
                    (row, a) -> view(apply(outer, row), a),
                    present == null ? null : row -> present.apply(cast(apply(outer, row))));
        }
    }

    /** A field that leads to other rows. */
    sealed interface Related extends FieldMapping {

        /** The GraphQL type of each row. */
        String type();

        Relation<?, ?> relation();

        default Rows<?> rows(Object parent, Arguments arguments, Aliases aliases) {
            return relation().rows(cast(parent), arguments, aliases.of(arguments));
        }

        @Override
        default FieldMapping through(Function<?, ?> view) {
            Relation<Object, Object> relation = (parent, a, aliases) -> cast(rows(apply(view, parent), a, aliases));
            return switch (this) {
                case One<?, ?> one -> new One<>(one.type(), relation, one.required());
                case Many<?, ?> many -> new Many<>(many.type(), relation);
                case Page<?, ?> page -> page.through(view, relation);
            };
        }
    }

    /** An object read from at most one other row, or exactly one. */
    record One<S, T>(String type, Relation<S, T> relation, boolean required) implements Related {}

    /** A list of objects. */
    record Many<S, T>(String type, Relation<S, T> relation) implements Related {

        @Override
        public boolean required() {
            return true;
        }
    }

    /** A connection of objects. */
    record Page<S, E>(Connection<S, E> connection) implements Related {

        @Override
        public String type() {
            return connection.nodeType();
        }

        @Override
        public Relation<S, E> relation() {
            return connection.edges();
        }

        @Override
        public boolean required() {
            return true;
        }

        boolean ranked() {
            return connection.ranked();
        }

        /** The node of an edge. */
        Object node(Object edge) {
            return connection.node().apply(cast(edge));
        }

        /** What the connection's own fields are read from; null where it has none. */
        @Nullable
        Object summary(Object parent, Arguments arguments, Aliases aliases) {
            Connection.Summary<S> summary = connection.summary();
            return summary == null ? null : summary.of(cast(parent), arguments, aliases);
        }

        private Page<Object, Object> through(Function<?, ?> view, Relation<Object, Object> relation) {
            Connection.Summary<Object> whole = connection.summary() == null
                    ? null
                    : (parent, a, aliases) -> cast(summary(apply(view, parent), a, aliases));
            return new Page<>(new Connection<>(type(), relation, this::node, ranked(), whole));
        }
    }

    private static Object apply(Function<?, ?> view, Object row) {
        Function<Object, Object> untyped = cast(view);
        return untyped.apply(row);
    }

    @SuppressWarnings("unchecked") // TypeMapping paired the row with its mapping
    private static <T> T cast(Object untyped) {
        return (T) untyped;
    }
}
