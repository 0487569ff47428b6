package org.careergraph.graphql;

import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jspecify.annotations.Nullable;

/**
 * All that leads to one object: the tables of its own field and of every field above it, and the conditions that leave one row.
 *
 * @param from null for the root of an operation, which is read from nothing
 */
record Chain(@Nullable Table<?> from, Condition where) {

    static final Chain ROOT = new Chain(null, DSL.noCondition());

    /** The rows that a field leads to from here. */
    Chain then(Rows<?> rows) {
        return new Chain(from == null ? rows.from() : append(from, rows.from()), where.and(rows.where()));
    }

    /** The one row with these key values. */
    @SuppressWarnings("unchecked") // the values were read from the keys
    Chain pinned(List<Key> keys, List<Object> values) {
        Condition pins = where;
        for (int i = 0; i < keys.size(); i++) {
            Field<Object> key = (Field<Object>) keys.get(i).value().field();
            pins = pins.and(key.eq(DSL.val(values.get(i), key.getDataType())));
        }
        return new Chain(from, pins);
    }

    /** Joins from left to right, so that a condition of a join may look at every table before it. */
    private static Table<?> append(Table<?> left, Table<?> right) {
        return switch (right) {
            case QOM.LeftJoin<?> join ->
                append(left, join.$table1()).leftJoin(join.$table2()).on(join.$on());
            case QOM.CrossJoin<?> join -> append(append(left, join.$table1()), join.$table2());
            case QOM.Join<?> join ->
                append(left, join.$table1()).join(join.$table2()).on(join.$on());
            default -> left.crossJoin(right);
        };
    }
}
