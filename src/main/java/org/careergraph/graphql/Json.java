package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * A JSON object that a feature writes member by member, for a field whose value is JSON and no type of the schema. A member whose
 * value is NULL is left out. Every database writes the same text.
 */
public final class Json {

    private final List<NotNull<String>> parts = new ArrayList<>();

    private Json(String opening) {
        parts.add(NotNull.constant(opening));
    }

    /** An object with a first member, a constant that needs no escape. */
    public static Json object(String key, String constant) {
        return new Json("{\"" + key + "\":\"" + constant + "\"");
    }

    /** Adds a member: JSON, or the text or number of a column. */
    public Json with(String key, Field<?> value) {
        parts.add(NotNull.coalesce(DSL.concat(DSL.inline(",\"" + key + "\":"), text(value)), ""));
        return this;
    }

    /** Adds a member, a constant that needs no escape. */
    public Json with(String key, String constant) {
        parts.add(NotNull.constant(",\"" + key + "\":\"" + constant + "\""));
        return this;
    }

    /** Adds a member, an object. */
    public Json with(String key, Json object) {
        parts.add(NotNull.constant(",\"" + key + "\":"));
        parts.addAll(object.parts);
        parts.add(NotNull.constant("}"));
        return this;
    }

    /** The object with a last member; NULL where that is NULL. */
    public Field<JSON> orNothing(String key, Field<JSON> last) {
        return json(DSL.concat(text(""), DSL.inline(",\"" + key + "\":"), text(last), DSL.inline("}")));
    }

    /** The object where the condition holds, else NULL. */
    public Field<JSON> when(Condition present) {
        return json(DSL.when(present, text(value().field())));
    }

    /** The object. */
    public NotNull<JSON> value() {
        return NotNull.stated(json(text("}")));
    }

    /** All parts by one call, because an operator for each would copy what stands before it. */
    private Field<String> text(String end) {
        Concatenation.Builder text = new Concatenation.Builder();
        parts.forEach(part -> text.value(part.field()));
        return text.end(end);
    }

    /**
     * An array of what rows hold, in their order; NULL when there are none.
     *
     * @param element JSON, or the text or number of a column; a row in which it is NULL is left out
     * @param most of the rows that come first, at most so many
     */
    public static <S> Field<JSON> array(Rows<S> rows, Function<S, Field<?>> element, int most) {
        Keyset keyset = new Keyset(rows, "element", List.of(text(element.apply(rows.row()))));
        Field<String> elements = CustomField.of("elements", SQLDataType.VARCHAR, context -> {
            JsonDialect dialect = JsonDialect.of(context.dialect());
            context.visit(dialect.joined(keyset.column(0), keyset.order(dialect)));
        });
        return json(DSL.field(DSL.select(DSL.concat(DSL.inline("["), elements, DSL.inline("]")))
                .from(keyset.limit(DSL.inline(most)))));
    }

    /** An array of two elements, or of the first alone where the second is NULL. */
    public static NotNull<JSON> array(Json first, Field<JSON> second) {
        NotNull<String> rest = NotNull.coalesce(DSL.concat(DSL.inline(","), text(second)), "");
        return NotNull.concat(NotNull.constant("["), first.value().strict(Json::text), rest, NotNull.constant("]"))
                .strict(Json::json);
    }

    /** JSON that a text is. */
    public static NotNull<JSON> of(NotNull<String> text) {
        return text.strict(Json::json);
    }

    private static Field<JSON> json(Field<String> text) {
        return DSL.field("{0}", JSON.class, text);
    }

    private static Field<String> text(Field<?> value) {
        if (value.getType() == JSON.class) {
            return DSL.field("{0}", String.class, value);
        }
        return CustomField.of(
                "json_text",
                SQLDataType.VARCHAR,
                context -> context.visit(JsonDialect.of(context.dialect()).quoted(value)));
    }
}
