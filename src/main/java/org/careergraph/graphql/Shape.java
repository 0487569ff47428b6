package org.careergraph.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What of a field's arguments decides the SQL: presence, enums, booleans and declared literals. All other values are binds, so
 * requests that differ only in them share one statement.
 */
final class Shape {

    /** Stands for a value that is bound. */
    static final String PRESENT = "…";

    /** Stands for a literal that leads to the same SQL as none. */
    static final String NOTHING = "∅";

    private final Mappings mappings;

    Shape(Mappings mappings) {
        this.mappings = mappings;
    }

    /** The shape of all arguments of the field at {@code coordinates}. */
    Map<String, Object> of(String coordinates, List<GraphQLArgument> definitions, Map<String, Object> values) {
        if (values.containsKey(ArgumentSite.REFUSED)) {
            return values;
        }
        Map<String, Object> shape = new LinkedHashMap<>();
        for (GraphQLArgument definition : definitions) {
            Object value = values.get(definition.getName());
            if (value != null) {
                Function<Object, @Nullable Object> literal = mappings.literal(coordinates + "." + definition.getName());
                shape.put(
                        definition.getName(),
                        literal == null ? of(definition.getType(), value) : canonical(literal, value));
            }
        }
        return shape;
    }

    private Object canonical(Function<Object, @Nullable Object> literal, Object value) {
        Object canonical = literal.apply(value);
        return canonical == null ? NOTHING : canonical;
    }

    private Object of(GraphQLInputType type, Object value) {
        GraphQLType bare = GraphQLTypeUtil.unwrapNonNull(type);
        if (bare instanceof GraphQLEnumType || value instanceof Boolean) {
            return value;
        }
        if (bare instanceof GraphQLList && GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLEnumType) {
            return List.copyOf((List<?>) value);
        }
        if (bare instanceof GraphQLInputObjectType object && !isReference(object)) {
            Map<String, Object> members = new LinkedHashMap<>();
            for (GraphQLInputObjectField member : object.getFieldDefinitions()) {
                Object memberValue = ((Map<?, ?>) value).get(member.getName());
                if (memberValue != null) {
                    members.put(member.getName(), of(member.getType(), memberValue));
                }
            }
            return members;
        }
        return PRESENT;
    }

    /** Names of reference types by dotted argument path. */
    Map<String, String> referenceTypes(List<GraphQLArgument> definitions) {
        Map<String, String> types = new LinkedHashMap<>();
        definitions.forEach(definition -> collect(definition.getName(), definition.getType(), types));
        return types;
    }

    private void collect(String path, GraphQLInputType type, Map<String, String> types) {
        if (GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLInputObjectType object) {
            if (isReference(object)) {
                types.put(path, object.getName());
            } else {
                object.getFieldDefinitions()
                        .forEach(member -> collect(path + "." + member.getName(), member.getType(), types));
            }
        }
    }

    private boolean isReference(GraphQLInputObjectType type) {
        return mappings.references().containsKey(type.getName());
    }

    /**
     * A text that every database can hold.
     *
     * @throws Refusal for NUL and for half of a surrogate pair
     */
    static String text(Object value, String argument) {
        String text = String.valueOf(value);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean pair = Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (pair) {
                i++;
            } else if (c == 0 || Character.isSurrogate(c)) {
                throw new Refusal(
                        ErrorCode.BAD_USER_INPUT,
                        "%s %s holds a character that is not text".formatted(argument, Limits.quote(text)),
                        "Leave out NUL and unpaired surrogates.");
            }
        }
        return text;
    }
}
