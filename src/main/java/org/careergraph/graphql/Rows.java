package org.careergraph.graphql;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/**
 * The rows that a field leads to: an immutable description from which SQL is written.
 *
 * @param row what the fields of each row are read from
 * @param from the table or join
 * @param where which rows, usually in terms of the parent's row
 * @param order a total order; empty for at most one row
 * @param groups what each row stands for as a group; null where it stands for itself
 * @param <S> a generated table, or a record of columns
 */
public record Rows<S>(
        S row,
        Table<?> from,
        Condition where,
        List<Key> order,
        @Nullable Groups<?, S> groups) {

    /** No table: the row in scope. */
    private static final Table<?> HERE = DSL.dual();

    /**
     * Groups of rows.
     *
     * @param members the rows
     * @param key what is alike in a group; NULL where a row is in none
     * @param row makes the row that stands for a group of its key; other fields are aggregates
     */
    record Groups<K, S>(Rows<?> members, Field<K> key, Function<NotNull<K>, S> row) {

        /** The rows that stand for the groups, with the key worked out once for each member, which planners would not do by themselves. */
        private Rows<S> keyed(String name) {
            Table<?> keys = DSL.select(key.as("k"))
                    .from(members.from)
                    .where(members.where)
                    .offset(DSL.inline(0))
                    .asTable(name);
            return Rows.of(keys).groupedBy(DSL.field(DSL.name(name, "k"), key.getDataType()), row);
        }
    }

    /** All rows of a table. */
    public static <T extends Table<?>> Rows<T> of(T table) {
        return new Rows<>(table, table, DSL.noCondition(), List.of(), null);
    }

    /** All rows of a join, seen as {@code row}. */
    public static <S> Rows<S> of(S row, Table<?> join) {
        return new Rows<>(row, join, DSL.noCondition(), List.of(), null);
    }

    /** The rows of a table in which an expression is not NULL, each seen as what {@code row} makes of that expression. */
    public static <S, T> Rows<S> stated(Field<T> expression, Table<?> from, Function<NotNull<T>, S> row) {
        return new Rows<>(row.apply(NotNull.stated(expression)), from, expression.isNotNull(), List.of(), null);
    }

    /** The row in scope where an expression is not NULL, seen as what {@code row} makes of that expression. */
    public static <S, T> Rows<S> stated(Field<T> expression, Function<NotNull<T>, S> row) {
        return stated(expression, HERE, row);
    }

    /** The row in scope seen as something else, where {@code present} holds. */
    public static <S> Rows<S> here(S row, Condition present) {
        return new Rows<>(row, HERE, present, List.of(), null);
    }

    boolean isHere() {
        return from == HERE;
    }

    /** The same rows seen as something else. */
    public <T> Rows<T> as(T other) {
        return new Rows<>(other, from, where, order, null);
    }

    /** Only the rows for which {@code condition} holds too. */
    public Rows<S> where(Condition condition) {
        return new Rows<>(row, from, where.and(condition), order, groups);
    }

    /** In this order, after any order asked for before; all keys together must tell any two rows apart. */
    public Rows<S> orderBy(Key... keys) {
        return new Rows<>(
                row, from, where, Stream.concat(order.stream(), Stream.of(keys)).toList(), groups);
    }

    /** One row for all that have the same key, smallest first; none for those whose key is NULL. */
    public <K, T> Rows<T> groupedBy(Field<K> key, Function<NotNull<K>, T> group) {
        NotNull<K> stated = NotNull.stated(key);
        return new Rows<>(
                group.apply(stated),
                from,
                where.and(key.isNotNull()),
                List.of(Key.ascending(stated)),
                new Groups<>(this, key, group));
    }

    boolean isOfOneTable() {
        return from instanceof TableImpl;
    }

    /** Whether an index of their one table has the keys of the order beside each other, so that the first rows are found without a sort. */
    boolean isIndexed() {
        if (!isOfOneTable()
                || !order.stream().allMatch(key -> key.value().field() instanceof TableField)
                || order.stream().map(Key::descending).distinct().count() != 1) {
            return false;
        }
        List<String> keys =
                order.stream().map(key -> key.value().field().getName()).toList();
        Stream<List<String>> unique = from.getKeys().stream()
                .map(key -> key.getFields().stream().map(Field::getName).toList());
        Stream<List<String>> other = from.getIndexes().stream()
                .map(index -> index.getFields().stream().map(SortField::getName).toList());
        return Stream.concat(unique, other).anyMatch(columns -> Collections.indexOfSubList(columns, keys) >= 0);
    }

    /** The same rows, read from a join that has the table of these. */
    Rows<S> from(Table<?> join) {
        return new Rows<>(row, join, where, order, groups);
    }

    /** The first rows of one table, under its name: cut before others are joined, which a sort would else join to all. */
    Rows<S> cut(Field<Integer> first) {
        Table<?> cut = DSL.select(DSL.asterisk())
                .from(from)
                .where(where)
                .orderBy(Keyset.order(order))
                .limit(first)
                .asTable(from);
        return new Rows<>(row, cut, DSL.noCondition(), order, null);
    }

    boolean grouped() {
        return groups != null;
    }

    /** Groups with keys that are columns of a derived table; other rows as they are. */
    Rows<S> keyed(String name) {
        return groups == null ? this : groups.keyed(name);
    }
}
