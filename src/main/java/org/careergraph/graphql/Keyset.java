package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.SelectConditionStep;
import org.jooq.SelectField;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** The first rows of an ordered set as a derived table: what is shown of each row, and the keys that order them. */
final class Keyset {

    private final Rows<?> rows;
    private final String name;
    private final List<? extends Field<?>> columns;

    /** @param columns what is shown of each row */
    Keyset(Rows<?> rows, String name, List<? extends Field<?>> columns) {
        this.rows = rows;
        this.name = name;
        this.columns = columns;
    }

    static List<OrderField<?>> order(List<Key> keys) {
        List<OrderField<?>> order = new ArrayList<>();
        for (Key key : keys) {
            Field<?> value = key.value().field();
            order.add(key.descending() ? value.desc() : value.asc());
        }
        return order;
    }

    /** The derived table, cut after {@code limit} rows. */
    Table<?> limit(Field<Integer> limit) {
        return select().limit(limit).asTable(name);
    }

    /** All rows as a derived table. */
    Table<?> all() {
        return select().asTable(name);
    }

    private SelectLimitStep<?> select() {
        List<SelectField<?>> fields = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            fields.add(columns.get(i).as("c" + i));
        }
        for (int i = 0; i < rows.order().size(); i++) {
            fields.add(rows.order().get(i).value().field().as("k" + i));
        }
        SelectConditionStep<?> select = DSL.select(fields).from(rows.from()).where(rows.where());
        Field<?> group = DSL.field(DSL.name("k0"));
        return rows.grouped() ? select.groupBy(group).orderBy(group) : select.orderBy(order(rows.order()));
    }

    /** What is shown of each row, seen from outside the derived table. */
    Field<String> column(int i) {
        return DSL.field(DSL.name(name, "c" + i), String.class);
    }

    /** What an aggregate over the derived table has to be told of the order: nothing, where it keeps it anyway. */
    List<OrderField<?>> order(JsonDialect dialect) {
        return dialect.keepsOrder() ? List.of() : order();
    }

    /** The order, seen from outside the derived table. */
    List<OrderField<?>> order() {
        List<OrderField<?>> order = new ArrayList<>();
        for (int i = 0; i < rows.order().size(); i++) {
            Field<?> key = DSL.field(DSL.name(name, "k" + i));
            order.add(rows.order().get(i).descending() ? key.desc() : key.asc());
        }
        return order;
    }
}
