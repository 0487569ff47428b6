package org.careergraph.graphql;

import java.util.Arrays;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/**
 * An SQL expression that is never NULL, which is what a {@code !} field of the schema needs. The factories are all there is:
 * whoever holds a value of this type holds the proof.
 *
 * @param <T> the Java type of the expression
 */
public final class NotNull<T> {

    private final Field<T> field;

    private NotNull(Field<T> field) {
        this.field = field;
    }

    /**
     * A column that is declared NOT NULL, of a table that the row is sure to have.
     *
     * @throws IllegalArgumentException when the column can be NULL
     */
    public static <T> NotNull<T> column(TableField<?, T> column) {
        if (column.getDataType().nullable()) {
            throw new IllegalArgumentException(column + " can be NULL, but the schema says '!'");
        }
        return new NotNull<>(column);
    }

    /**
     * A column that a CHECK keeps from NULL wherever the object that holds the field is there.
     *
     * @param constraint the name of the CHECK, for whoever doubts it
     */
    public static <T> NotNull<T> byConstraint(TableField<?, T> column, String constraint) {
        if (constraint.isBlank()) {
            throw new IllegalArgumentException("Which constraint keeps " + column + " from NULL?");
        }
        return new NotNull<>(column);
    }

    /** A constant. */
    public static <T> NotNull<T> constant(T value) {
        return new NotNull<>(DSL.inline(value));
    }

    /** An expression, with a constant in place of NULL. */
    public static <T> NotNull<T> coalesce(Field<T> field, T otherwise) {
        return new NotNull<>(DSL.coalesce(field, DSL.inline(otherwise)));
    }

    /** An expression, with another one in place of NULL. */
    public static <T> NotNull<T> coalesce(Field<T> field, NotNull<T> otherwise) {
        return new NotNull<>(DSL.coalesce(field, otherwise.field));
    }

    /** A column, or where it is NULL, one of another row that is sure to be there. */
    public static <T> NotNull<T> coalesce(Field<T> field, Select<Record1<T>> otherwise) {
        return new NotNull<>(DSL.coalesce(field, DSL.field(otherwise)));
    }

    /** A column of a derived table, which selects an expression that is never NULL by that name. */
    public static <T> NotNull<T> selected(NotNull<T> expression, Table<?> derived, String column) {
        return new NotNull<>(DSL.field(DSL.name(derived.getName(), column), expression.field.getDataType()));
    }

    /** The number of rows of a query. */
    public static NotNull<Integer> count(Select<?> rows) {
        return new NotNull<>(DSL.field(DSL.selectCount().from(rows.asTable("counted"))));
    }

    /** Whether a query has a row. */
    public static NotNull<Boolean> exists(Select<?> rows) {
        return new NotNull<>(DSL.field(DSL.exists(rows)));
    }

    /** One of two expressions that are never NULL; a condition that is NULL counts as false. */
    public static <T> NotNull<T> either(Condition condition, NotNull<T> then, NotNull<T> otherwise) {
        return new NotNull<>(DSL.when(condition, then.field).otherwise(otherwise.field));
    }

    /** Several expressions as one text. */
    public static NotNull<String> concat(NotNull<?>... parts) {
        Field<?>[] texts = Arrays.stream(parts)
                .map(part -> part.field.getType() == String.class ? part.field : part.field.cast(SQLDataType.VARCHAR))
                .toArray(Field[]::new);
        return new NotNull<>(DSL.concat(texts));
    }

    /** An expression over rows that are asked for only where it is not NULL: see {@link Rows#stated}. */
    static <T> NotNull<T> stated(Field<T> field) {
        return new NotNull<>(field);
    }

    /** The same after a function that gives NULL for NULL only. */
    <R> NotNull<R> strict(Function<Field<T>, Field<R>> function) {
        return new NotNull<>(function.apply(field));
    }

    /** The expression. */
    public Field<T> field() {
        return field;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NotNull<?> that && field.equals(that.field);
    }

    @Override
    public int hashCode() {
        return field.hashCode();
    }

    @Override
    public String toString() {
        return field.toString();
    }
}
