package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.OrderField;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** How a database makes JSON. All that differs between the two is here. */
enum JsonDialect {

    /** SQLite: JSON that leaves a subquery is text again, and to put it into other JSON would parse it again. So text it stays. */
    SQLITE {
        @Override
        Field<String> object(List<Pair> pairs) {
            boolean flat = pairs.size() <= Limits.MAX_PAIRS_PER_OBJECT
                    && pairs.stream().noneMatch(Pair::json);
            return flat ? call("json_object", members(pairs)) : concatenated(pairs);
        }

        private Field<String> concatenated(List<Pair> pairs) {
            List<Field<?>> chunks = new ArrayList<>();
            List<Field<?>> parts = new ArrayList<>();
            String separator = "{\"";
            for (Pair pair : pairs) {
                parts.add(DSL.inline(separator + pair.key() + "\":"));
                parts.add(
                        pair.json()
                                ? DSL.coalesce(pair.value(), DSL.inline("null"))
                                : call("json_quote", List.of(pair.value())));
                separator = ",\"";
                if (parts.size() == 2 * Limits.MAX_PAIRS_PER_OBJECT) {
                    chunks.add(call("concat", parts));
                    parts.clear();
                }
            }
            chunks.addAll(parts);
            chunks.add(DSL.inline("}"));
            return call("concat", chunks);
        }

        @Override
        Field<String> array(Field<String> element, List<OrderField<?>> order, @Nullable Condition filter) {
            return call("concat", List.of(DSL.inline("["), filtered(joined(element, order), filter), DSL.inline("]")));
        }

        @Override
        Field<String> joined(Field<String> element, List<OrderField<?>> order) {
            return order.isEmpty()
                    ? DSL.field("group_concat({0}, ',')", String.class, element)
                    : DSL.field("group_concat({0}, ',' order by {1})", String.class, element, list(order));
        }

        @Override
        Field<String> quoted(Field<?> value) {
            return DSL.field("nullif(json_quote({0}), 'null')", String.class, value);
        }

        @Override
        boolean keepsOrder() {
            return true;
        }

        @Override
        Field<?> scalar(Field<?> field) {
            return field.getType() == Boolean.class
                    ? DSL.field("json(case {0} when 1 then 'true' when 0 then 'false' end)", JSON.class, field)
                    : field;
        }

        @Override
        Field<String> hex(Field<?> value) {
            return call("hex", List.of(value));
        }
    },

    /** PostgreSQL: the {@code json} type keeps text as it is, where {@code jsonb} would sort and re-write it. */
    POSTGRESQL {
        @Override
        Field<String> object(List<Pair> pairs) {
            if (pairs.size() <= Limits.MAX_PAIRS_PER_OBJECT) {
                return call("json_build_object", members(pairs));
            }
            Field<String> first = object(pairs.subList(0, Limits.MAX_PAIRS_PER_OBJECT));
            Field<String> rest = object(pairs.subList(Limits.MAX_PAIRS_PER_OBJECT, pairs.size()));
            return DSL.field("(left({0}::text, -1) || ',' || substr({1}::text, 2))::json", String.class, first, rest);
        }

        @Override
        Field<String> array(Field<String> element, List<OrderField<?>> order, @Nullable Condition filter) {
            Field<String> elements = order.isEmpty()
                    ? call("json_agg", List.of(element))
                    : DSL.field("json_agg({0} order by {1})", String.class, element, list(order));
            return DSL.field("coalesce({0}, '[]'::json)", String.class, filtered(elements, filter));
        }

        @Override
        Field<String> joined(Field<String> element, List<OrderField<?>> order) {
            return order.isEmpty()
                    ? DSL.field("string_agg({0}, ',')", String.class, element)
                    : DSL.field("string_agg({0}, ',' order by {1})", String.class, element, list(order));
        }

        @Override
        Field<String> quoted(Field<?> value) {
            String template = value.getType() == String.class ? "to_json(({0})::text)::text" : "to_json({0})::text";
            return DSL.field(template, String.class, value);
        }

        @Override
        boolean keepsOrder() {
            return false;
        }

        @Override
        Field<?> scalar(Field<?> field) {
            return field.getType() == JSON.class ? DSL.field("({0})::json", JSON.class, field) : field;
        }

        @Override
        Field<String> hex(Field<?> value) {
            return DSL.field("upper(encode(convert_to(cast({0} as text), 'UTF8'), 'hex'))", String.class, value);
        }
    };

    /**
     * A member of a JSON object.
     *
     * @param json whether the value is JSON already, as nested objects and lists are
     */
    record Pair(String key, Field<?> value, boolean json) {}

    static JsonDialect of(SQLDialect dialect) {
        return dialect.family() == SQLDialect.SQLITE ? SQLITE : POSTGRESQL;
    }

    /** An object with members in this order. */
    abstract Field<String> object(List<Pair> pairs);

    /** An array of the group's elements in this order; only those for which the filter holds, unless it is null. */
    abstract Field<String> array(Field<String> element, List<OrderField<?>> order, @Nullable Condition filter);

    /** Texts of the group in this order with commas between; NULL when it has none. */
    abstract Field<String> joined(Field<String> element, List<OrderField<?>> order);

    /** A text or a number as the text of its JSON; NULL for NULL. */
    abstract Field<String> quoted(Field<?> value);

    /**
     * Whether an aggregate sees the rows of an ordered subquery in its order. SQLite's does, and to sort them again costs a fifth of
     * a short list; the comparison with the oracle would notice if that changed. PostgreSQL's does not when there are joins.
     */
    abstract boolean keepsOrder();

    /** A column, fit to stand inside JSON. */
    abstract Field<?> scalar(Field<?> field);

    /** Upper-case hexadecimal of a value's text in UTF-8. */
    abstract Field<String> hex(Field<?> value);

    private static List<Field<?>> members(List<Pair> pairs) {
        List<Field<?>> members = new ArrayList<>();
        for (Pair pair : pairs) {
            members.add(DSL.inline(pair.key()));
            members.add(pair.value());
        }
        return members;
    }

    private static Field<String> filtered(Field<String> aggregate, @Nullable Condition filter) {
        return filter == null ? aggregate : DSL.field("{0} filter (where {1})", String.class, aggregate, filter);
    }

    private static QueryPart list(List<OrderField<?>> order) {
        return DSL.list(order.toArray(OrderField[]::new));
    }

    private static Field<String> call(String function, List<Field<?>> arguments) {
        return DSL.function(function, String.class, arguments.toArray(Field[]::new));
    }
}
