package org.careergraph.graphql;

import java.util.List;
import java.util.stream.Stream;
import org.careergraph.graphql.Statement.Kind;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.QueryPart;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * How a database makes JSON: as the text that it is. PostgreSQL's functions look up the type of every member, row after row; SQLite's
 * read again what others have made. All that differs between the two is here.
 */
enum JsonDialect {
    SQLITE {
        /** Several texts cost less in one call than in one each. */
        @Override
        Field<String> object(List<Pair> pairs) {
            boolean texts = pairs.size() <= Limits.MAX_FUNCTION_ARGUMENTS / 2
                    && pairs.stream().allMatch(pair -> pair.kind() == Kind.TEXT);
            return texts ? DSL.function("json_object", String.class, members(pairs)) : super.object(pairs);
        }

        private Field<?>[] members(List<Pair> pairs) {
            return pairs.stream()
                    .flatMap(pair -> Stream.of(DSL.inline(pair.key()), pair.value()))
                    .toArray(Field[]::new);
        }

        @Override
        Field<String> quoted(Field<?> value) {
            return DSL.field("nullif(json_quote({0}), 'null')", String.class, value);
        }

        @Override
        Field<String> text(Field<?> value) {
            return DSL.field("json_quote({0})", String.class, value);
        }

        /** Which takes it as it is. */
        @Override
        Field<String> asText(Field<?> number) {
            return number.coerce(String.class);
        }

        @Override
        boolean keepsOrder() {
            return true;
        }

        @Override
        Field<String> hex(Field<?> value) {
            return DSL.function("hex", String.class, value);
        }
    },

    POSTGRESQL {
        @Override
        Field<String> quoted(Field<?> value) {
            String template = value.getType() == String.class ? "to_json(({0})::text)::text" : "to_json({0})::text";
            return DSL.field(template, String.class, value);
        }

        @Override
        Field<String> asText(Field<?> number) {
            return DSL.field("cast({0} as text)", String.class, number);
        }

        @Override
        boolean keepsOrder() {
            return false;
        }

        @Override
        Field<String> hex(Field<?> value) {
            return DSL.field("upper(encode(convert_to(cast({0} as text), 'UTF8'), 'hex'))", String.class, value);
        }
    };

    /**
     * A member of a JSON object.
     *
     * @param required whether the value is never NULL
     */
    record Pair(String key, Field<?> value, Kind kind, boolean required) {}

    static JsonDialect of(SQLDialect dialect) {
        return dialect.family() == SQLDialect.SQLITE ? SQLITE : POSTGRESQL;
    }

    /** An object with members in this order. */
    Field<String> object(List<Pair> pairs) {
        Concatenation.Builder object = new Concatenation.Builder().constant("{");
        for (Pair pair : pairs) {
            object.constant((pair == pairs.getFirst() ? "\"" : ",\"") + pair.key() + "\":");
            if (pair.kind() == Kind.NAME && pair.required()) {
                object.constant("\"").value(pair.value()).constant("\"");
            } else if (pair.value() instanceof Decimal decimal) {
                object.constant(decimal.mark()).value(number(decimal.units(), pair.required()));
            } else {
                object.value(json(pair));
            }
        }
        return object.end("}");
    }

    /** A value as JSON, {@code null} for NULL. */
    private Field<?> json(Pair pair) {
        Field<?> value = pair.value();
        return switch (pair.kind()) {
            case NAME -> orNull("'\"' || {0} || '\"'", value);
            case TEXT -> pair.required() ? quoted(value) : text(value);
            case NUMBER -> number(value, pair.required());
            case BOOLEAN -> DSL.field("case {0} when true then 'true' when false then 'false' else 'null' end", value);
            case JSON, MEMBERS, PRESENCE -> value instanceof Concatenation ? value : orNull("{0}", value);
        };
    }

    private Field<?> number(Field<?> value, boolean required) {
        return required ? value : DSL.coalesce(asText(value), DSL.inline("null"));
    }

    private static Field<String> orNull(String template, Field<?> value) {
        return DSL.field("coalesce(" + template + ", 'null')", String.class, value);
    }

    /** An array of the group's elements in this order; only those for which the filter holds, unless it is null. */
    Field<String> array(Field<String> element, List<OrderField<?>> order, @Nullable Condition filter) {
        Field<String> elements = joined(element, order);
        return new Concatenation.Builder()
                .constant("[")
                .value(filter == null ? elements : DSL.field("{0} filter (where {1})", String.class, elements, filter))
                .end("]");
    }

    /** Texts of the group in this order with commas between; NULL when it has none. */
    Field<String> joined(Field<String> element, List<OrderField<?>> order) {
        QueryPart keys = DSL.list(order.toArray(OrderField[]::new));
        return order.isEmpty()
                ? DSL.field("string_agg({0}, ',')", String.class, element)
                : DSL.field("string_agg({0}, ',' order by {1})", String.class, element, keys);
    }

    /** A number beside texts. */
    abstract Field<String> asText(Field<?> number);

    /** A text or a number as the text of its JSON; NULL for NULL. */
    abstract Field<String> quoted(Field<?> value);

    /** A text as the text of its JSON; {@code null} for NULL. */
    Field<String> text(Field<?> value) {
        return orNull("{0}", quoted(value));
    }

    /**
     * Whether an aggregate sees the rows of an ordered subquery, or of a {@linkplain Key#listed list}, in its order. SQLite's does,
     * and to sort them again costs a fifth of a short list; the comparison with the oracle would notice if that changed. PostgreSQL's
     * does not when there are joins.
     */
    abstract boolean keepsOrder();

    /** Upper-case hexadecimal of a value's text in UTF-8. */
    abstract Field<String> hex(Field<?> value);
}
