package org.careergraph.graphql;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The arguments of a field as they were coerced once, with holes for variables: variables come coerced, so where all of them have
 * a value, the next request's arguments differ only in the holes.
 */
final class ArgumentTemplate {

    /** A hole. */
    private record Variable(String name) {}

    /** An object with holes somewhere in it; other values stand as they are. */
    private record Members(Map<String, Object> parts) {}

    private final Members arguments;
    private final List<String> variables = new ArrayList<>();

    private ArgumentTemplate(List<Argument> literals, Map<String, Object> coerced) {
        Map<String, Value<?>> values = new LinkedHashMap<>();
        literals.forEach(literal -> values.put(literal.getName(), literal.getValue()));
        arguments = members(values, coerced);
        values.values().forEach(this::collect);
    }

    /** All variables, also those that had no value: with one, the arguments would be others. */
    private void collect(Value<?> literal) {
        if (literal instanceof VariableReference reference) {
            variables.add(reference.getName());
        } else if (literal instanceof ObjectValue object) {
            object.getObjectFields().forEach(field -> collect(field.getValue()));
        }
    }

    /** Null where a template would not do: a list with variables in it, or a variable without a value. */
    @Nullable
    static ArgumentTemplate of(ArgumentSite site, Map<String, Object> coerced, CoercedVariables variables) {
        boolean lists = site.arguments().stream().anyMatch(argument -> hasListOfVariables(argument.getValue()));
        if (lists || coerced.containsKey(ArgumentSite.REFUSED)) {
            return null;
        }
        ArgumentTemplate template = new ArgumentTemplate(site.arguments(), coerced);
        return template.fits(variables) ? template : null;
    }

    private static boolean hasListOfVariables(Value<?> value) {
        return switch (value) {
            case ArrayValue array -> ArgumentSite.isVariable(array);
            case ObjectValue object ->
                object.getObjectFields().stream().anyMatch(field -> hasListOfVariables(field.getValue()));
            default -> false;
        };
    }

    private static Members members(Map<String, Value<?>> literals, Map<?, ?> coerced) {
        Map<String, Object> parts = new LinkedHashMap<>();
        coerced.forEach((name, value) -> parts.put((String) name, part(literals.get(name), value)));
        return new Members(parts);
    }

    private static Object part(@Nullable Value<?> literal, Object coerced) {
        if (literal instanceof VariableReference reference) {
            return new Variable(reference.getName());
        }
        if (literal instanceof ObjectValue object) {
            Map<String, Value<?>> values = new LinkedHashMap<>();
            for (ObjectField field : object.getObjectFields()) {
                values.put(field.getName(), field.getValue());
            }
            return members(values, (Map<?, ?>) coerced);
        }
        return coerced;
    }

    /** Whether all variables have a value. */
    boolean fits(CoercedVariables values) {
        for (String variable : variables) {
            if (values.get(variable) == null) {
                return false;
            }
        }
        return true;
    }

    Map<String, Object> fill(CoercedVariables values) {
        return fill(arguments, values);
    }

    private static Map<String, Object> fill(Members members, CoercedVariables values) {
        Map<String, Object> filled = new LinkedHashMap<>();
        members.parts.forEach((name, part) -> filled.put(
                name,
                switch (part) {
                    case Variable variable -> values.get(variable.name);
                    case Members nested -> fill(nested, values);
                    case null, default -> part;
                }));
        return filled;
    }
}
