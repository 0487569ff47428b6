package org.careergraph.graphql;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * The rows that a field leads to: an immutable description from which SQL is written.
 *
 * @param row what the fields of each row are read from
 * @param from the table or join
 * @param where which rows, usually in terms of the parent's row
 * @param order a total order; empty for at most one row
 * @param grouped whether each row stands for all that have the same keys; its fields are aggregates then
 * @param <S> a generated table, or a record of columns
 */
public record Rows<S>(S row, Table<?> from, Condition where, List<Key> order, boolean grouped) {

    /** All rows of a table. */
    public static <T extends Table<?>> Rows<T> of(T table) {
        return new Rows<>(table, table, DSL.noCondition(), List.of(), false);
    }

    /** All rows of a join, seen as {@code row}. */
    public static <S> Rows<S> of(S row, Table<?> join) {
        return new Rows<>(row, join, DSL.noCondition(), List.of(), false);
    }

    /** The rows of a table in which an expression is not NULL, each seen as what {@code row} makes of that expression. */
    public static <S, T> Rows<S> stated(Field<T> expression, Table<?> from, Function<NotNull<T>, S> row) {
        return new Rows<>(row.apply(NotNull.stated(expression)), from, expression.isNotNull(), List.of(), false);
    }

    /** The same rows seen as something else. */
    public <T> Rows<T> as(T other) {
        return new Rows<>(other, from, where, order, grouped);
    }

    /** Only the rows for which {@code condition} holds too. */
    public Rows<S> where(Condition condition) {
        return new Rows<>(row, from, where.and(condition), order, grouped);
    }

    /** In this order, after any order asked for before; all keys together must tell any two rows apart. */
    public Rows<S> orderBy(Key... keys) {
        return new Rows<>(
                row, from, where, Stream.concat(order.stream(), Stream.of(keys)).toList(), grouped);
    }

    /** One row for all that have the same key, smallest first; the fields of the row are aggregates. */
    public Rows<S> groupedBy(NotNull<?> key) {
        return new Rows<>(row, from, where, List.of(Key.ascending(key)), true);
    }
}
