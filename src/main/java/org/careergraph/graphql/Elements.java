package org.careergraph.graphql;

import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.SQLDialect;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.CustomField;
import org.jooq.impl.CustomQueryPart;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A list argument as a table: one row an element.
 *
 * @param position the element's place in the list, from 0
 * @param value the element; one that was made of several values is JSON
 */
public record Elements<T>(Table<?> table, NotNull<Integer> position, NotNull<T> value) {

    /** The elements, for a condition. */
    public Select<Record1<T>> select() {
        return DSL.select(value.field()).from(table);
    }

    /** The order of the list, for rows of a join that starts with its table and has none but cross joins and left joins after it. */
    public Key order() {
        return new Key(position, false, true);
    }

    /** @param json a bound JSON array */
    static <T> Elements<T> of(Field<String> json, Class<T> type, String name) {
        Table<?> table = DSL.table(
                        "{0}",
                        CustomQueryPart.of(context -> context.visit(
                                context.family() == SQLDialect.SQLITE
                                        ? DSL.sql("(select key, value from json_each({0}))", json)
                                        : DSL.sql(
                                                "(select ordinality - 1 as key, value from json_array_elements_text(cast({0} as json)) "
                                                        + "with ordinality)",
                                                json))))
                .as(name);
        Field<T> value = DSL.field(DSL.name(name, "value"), type);
        return new Elements<>(
                table,
                NotNull.stated(DSL.field(DSL.name(name, "key"), Integer.class)),
                NotNull.stated(type == String.class ? value : value.cast(type)));
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
