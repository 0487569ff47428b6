package org.careergraph.graphql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.UniqueKey;
import org.jooq.impl.DSL;
import org.jooq.impl.QOM;
import org.jooq.impl.TableImpl;
import org.jspecify.annotations.Nullable;

/** Rows, and joined to them those that relations of theirs lead to: SQLite works out a join in less time than a subquery for each row. */
final class Joins {

    /** Tables that are joined to rows. SQLite joins 64 at most, and rows can be of some already. */
    private static final int MAX_TABLES = 40;

    private Table<?> all;
    private int tables;

    Joins(Rows<?> rows) {
        this.all = rows.from();
    }

    /** The table or join that has them all. */
    Table<?> all() {
        return all;
    }

    /**
     * Joins the at most one row that a relation leads to.
     *
     * @return that there is one; null, and nothing is joined, where it takes more than left joins, or nothing tells that there is one
     */
    @Nullable
    Condition join(Rows<?> one) {
        boolean simple = one.isOfOneTable() || one.where().equals(DSL.noCondition());
        UniqueKey<?> key = simple && one.order().isEmpty() ? first(one.from()).getPrimaryKey() : null;
        int more = tables(one.from());
        Table<?> joined = key == null || tables + more > MAX_TABLES ? null : joined(one.from(), one.where());
        if (joined == null) {
            return null;
        }
        all = joined;
        tables += more;
        Field<?> id = key.getFieldsArray()[0];
        return first(one.from()).field(id).isNotNull();
    }

    private static Table<?> first(Table<?> from) {
        return from instanceof QOM.LeftJoin<?> join ? first(join.$table1()) : from;
    }

    private static int tables(Table<?> from) {
        return from instanceof QOM.LeftJoin<?> join ? tables(join.$table1()) + 1 : 1;
    }

    /** These, and a table with what is left joined to it; null where that is more than tables. */
    private @Nullable Table<?> joined(Table<?> from, Condition on) {
        return switch (from) {
            case TableImpl<?> table -> all.leftJoin(table).on(on);
            case QOM.LeftJoin<?> join
            when join.$table2() instanceof TableImpl<?> table -> {
                Table<?> before = joined(join.$table1(), on);
                yield before == null ? null : before.leftJoin(table).on(join.$on());
            }
            default -> null;
        };
    }
}
