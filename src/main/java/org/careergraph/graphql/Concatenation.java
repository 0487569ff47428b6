package org.careergraph.graphql;

import java.util.ArrayList;
import java.util.List;
import org.jooq.Context;
import org.jooq.Field;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * Text put together of constants and values, never NULL. One that is a value of another is taken over part by part, so that one call
 * of the database writes both: a call for each would copy what the inner one has written.
 */
final class Concatenation extends CustomField<String> {

    /** A value, and the constant before it. */
    private record Part(String before, Field<?> value) {}

    private final List<Part> parts;
    private final String end;

    private Concatenation(List<Part> parts, String end) {
        super(DSL.name("concat"), SQLDataType.VARCHAR);
        this.parts = parts;
        this.end = end;
    }

    @Override
    public void accept(Context<?> context) {
        List<Field<?>> arguments = new ArrayList<>();
        for (Part part : parts) {
            if (!part.before.isEmpty()) {
                arguments.add(DSL.inline(part.before));
            }
            arguments.add(part.value);
        }
        arguments.add(DSL.inline(end));
        context.visit(call(arguments));
    }

    private static Field<String> call(List<Field<?>> arguments) {
        if (arguments.size() <= Limits.MAX_FUNCTION_ARGUMENTS) {
            return DSL.function("concat", String.class, arguments.toArray(Field[]::new));
        }
        List<Field<?>> calls = new ArrayList<>();
        for (int from = 0; from < arguments.size(); from += Limits.MAX_FUNCTION_ARGUMENTS) {
            int to = Math.min(from + Limits.MAX_FUNCTION_ARGUMENTS, arguments.size());
            calls.add(call(arguments.subList(from, to)));
        }
        return call(calls);
    }

    /** Puts one together. */
    static final class Builder {

        private final List<Part> parts = new ArrayList<>();
        private final StringBuilder constant = new StringBuilder();

        Builder constant(String text) {
            constant.append(text);
            return this;
        }

        /** Adds a text or a number that is not NULL. */
        Builder value(Field<?> value) {
            if (value instanceof Concatenation inner) {
                inner.parts.forEach(part -> constant(part.before).value(part.value));
                return constant(inner.end);
            }
            parts.add(new Part(constant.toString(), value));
            constant.setLength(0);
            return this;
        }

        Concatenation end(String text) {
            return new Concatenation(List.copyOf(parts), constant.append(text).toString());
        }
    }
}
