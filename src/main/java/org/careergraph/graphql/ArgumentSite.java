package org.careergraph.graphql;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCodeRegistry;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A selected field that takes arguments.
 *
 * @param coordinates {@code Type.field}
 * @param definitions the arguments that the schema gives it
 * @param arguments the arguments that the document gives it
 * @param path its result keys
 */
record ArgumentSite(
        String coordinates, List<GraphQLArgument> definitions, List<Argument> arguments, List<String> path) {

    /** Not a name that an argument can have. */
    static final String REFUSED = "!";

    /** Whether the values can differ from one request to the next. */
    boolean isVariable() {
        return arguments.stream().anyMatch(argument -> isVariable(argument.getValue()));
    }

    /** Whether a variable stands somewhere in it. */
    static boolean isVariable(Value<?> value) {
        return switch (value) {
            case VariableReference reference -> true;
            case ArrayValue array -> array.getValues().stream().anyMatch(ArgumentSite::isVariable);
            case ObjectValue object ->
                object.getObjectFields().stream().anyMatch(field -> isVariable(field.getValue()));
            default -> false;
        };
    }

    /** The coerced values, defaults included; only {@link #REFUSED} and why, when they cannot be coerced. */
    Map<String, Object> values(
            GraphQLCodeRegistry registry, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return ValuesResolver.getArgumentValues(registry, definitions, arguments, variables, context, locale);
        } catch (GraphQLException e) {
            return Map.of(REFUSED, String.valueOf(e.getMessage()));
        }
    }
}
