package org.careergraph.graphql;

import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.CustomCondition;
import org.jooq.impl.CustomField;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A list argument as a table: one row an element.
 *
 * @param json the list as it is bound
 * @param position the element's place in the list, from 0
 * @param value the element; one that was made of several values is JSON
 */
public record Elements<T>(Field<String> json, Table<?> table, NotNull<Integer> position, NotNull<T> value) {

    private static final String EACH = "(select key, value from json_each({0}))";
    private static final String TEXTS =
            "(select ordinality - 1 as key, value from json_array_elements_text(cast({0} as json)) with ordinality)";
    private static final String ARRAY = "cast(translate({0}, '[]', '{}') as int[])";
    private static final String INTEGERS = "(select ordinality - 1 as key, value from unnest(" + ARRAY
            + ") with ordinality as element (value, ordinality))";

    /** That an expression has the value of an element. */
    public Condition has(Field<T> expression) {
        Select<Record1<T>> elements = DSL.select(value.field()).from(table);
        return CustomCondition.of(context -> context.visit(
                context.family() == SQLDialect.SQLITE || expression.getType() != Integer.class
                        ? expression.in(elements)
                        : DSL.condition("{1} = any(" + ARRAY + ")", json, expression)));
    }

    /** The order of the list, for rows of a join that starts with its table and has none but cross joins and left joins after it. */
    public Key order() {
        return new Key(position, false, true);
    }

    /** @param json a bound JSON array */
    static <T> Elements<T> of(Field<String> json, Class<T> type, String name) {
        String listed = type == Integer.class ? INTEGERS : TEXTS;
        Table<?> table = DSL.table(
                        "{0}",
                        CustomQueryPart.of(context ->
                                context.visit(DSL.sql(context.family() == SQLDialect.SQLITE ? EACH : listed, json))))
                .as(name);
        return new Elements<>(
                json,
                table,
                NotNull.stated(DSL.field(DSL.name(name, "key"), Integer.class)),
                NotNull.stated(DSL.field(DSL.name(name, "value"), type)));
    }

    /** A member of elements that are lists, from 0; NULL where the member is null. */
    public Field<String> member(int index) {
        return CustomField.of(
                "member",
                SQLDataType.VARCHAR,
                context -> context.visit(
                        context.family() == SQLDialect.SQLITE
                                ? DSL.field("({0} ->> {1})", value.field(), DSL.inline(index))
                                : DSL.field("(cast({0} as json) ->> {1})", value.field(), DSL.inline(index))));
    }
}
