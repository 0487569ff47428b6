package org.careergraph.graphql;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLInputType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLTypeUtil;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.careergraph.graphql.StarterValues.Name;
import org.jspecify.annotations.Nullable;

/** Draws arguments, written as literals or as variables, whose values are valid and mostly find something. */
final class RandomArguments {

    /**
     * The arguments of one field.
     *
     * @param text as the document has them, with parentheses; empty for none
     * @param first the page size asked for; null when the field takes none
     */
    record Drawn(String text, @Nullable Integer first) {}

    private final Random random;
    private final StarterValues starter;
    private final List<String> definitions = new ArrayList<>();
    private final Map<String, Object> variables = new LinkedHashMap<>();

    RandomArguments(Random random, StarterValues starter) {
        this.random = random;
        this.starter = starter;
    }

    /** Variables as the operation declares them, with parentheses; empty for none. */
    String definitions() {
        return definitions.isEmpty() ? "" : "(" + String.join(", ", definitions) + ")";
    }

    Map<String, Object> variables() {
        return variables;
    }

    /** @param most the greatest page size that may be asked for */
    Drawn draw(String coordinates, GraphQLFieldDefinition field, int most) {
        List<String> texts = new ArrayList<>();
        Integer first = null;
        String list = coordinates;
        for (GraphQLArgument argument : field.getArguments()) {
            Object value = value(coordinates + "." + argument.getName(), argument.getType(), most);
            Object otherwise = defaultOf(argument);
            boolean left = !isRequired(argument) && !(otherwise instanceof Integer size && size > most) && chance(45);
            if (argument.getName().equals("orderBy")) {
                list += " " + ((Name) (left ? otherwise : value)).value();
            }
            if (argument.getName().equals("after")) {
                left |= texts.stream().anyMatch(given -> given.startsWith("view:"));
                List<Object> cursors = starter.cursors().getOrDefault(list, List.of());
                left |= cursors.isEmpty() || chance(40);
                value = left ? null : pick(cursors);
            }
            if (argument.getName().equals("first")) {
                first = (Integer) (left ? otherwise : value);
            }
            String text = left ? omitted(argument) : write(argument.getType(), value);
            if (!text.isEmpty()) {
                texts.add(argument.getName() + ": " + text);
            }
        }
        return new Drawn(texts.isEmpty() ? "" : "(" + String.join(", ", texts) + ")", first);
    }

    /** A condition of {@code @skip} or {@code @include}. */
    String condition() {
        return chance(50) ? String.valueOf(random.nextBoolean()) : variable("Boolean!", random.nextBoolean());
    }

    private static boolean isRequired(GraphQLArgument argument) {
        return GraphQLTypeUtil.isNonNull(argument.getType()) && !argument.hasSetDefaultValue();
    }

    @Nullable
    private static Object defaultOf(GraphQLArgument argument) {
        if (!argument.hasSetDefaultValue()) {
            return null;
        }
        return switch (argument.getArgumentDefaultValue().getValue()) {
            case graphql.language.IntValue size -> size.getValue().intValue();
            case graphql.language.EnumValue name -> new Name(name.getName());
            case null, default -> null;
        };
    }

    private Object value(String path, GraphQLInputType type, int most) {
        return switch (GraphQLTypeUtil.unwrapNonNull(type)) {
            case GraphQLEnumType names -> new Name(pick(names.getValues()).getName());
            case GraphQLList list -> {
                List<Object> values = new ArrayList<>();
                int size = random.nextInt(4);
                for (int i = 0; i < size; i++) {
                    values.add(value(path, (GraphQLInputType) list.getWrappedType(), most));
                }
                yield values;
            }
            case GraphQLInputObjectType object -> object(path, object, most);
            case GraphQLScalarType scalar when scalar.getName().equals("Boolean") -> random.nextBoolean();
            default -> scalar(path, most);
        };
    }

    private Object object(String path, GraphQLInputObjectType type, int most) {
        if (starter.references().containsKey(type.getName())) {
            return pick(starter.references().get(type.getName()));
        }
        Map<String, Object> members = new LinkedHashMap<>();
        for (GraphQLInputObjectField member : type.getFieldDefinitions()) {
            if (GraphQLTypeUtil.isNonNull(member.getType()) || chance(60)) {
                members.put(member.getName(), value(path + "." + member.getName(), member.getType(), most));
            }
        }
        return members;
    }

    private Object scalar(String path, int most) {
        String argument = path.substring(path.lastIndexOf('.') + 1);
        return switch (argument) {
            case "first" -> chance(15) ? 0 : 1 + random.nextInt(Math.max(1, Math.min(most, chance(50) ? 3 : 100)));
            case "p" -> chance(60) ? pick(List.of(10, 25, 50, 75, 90)) : 1 + random.nextInt(99);
            case "after" -> "";
            case "asOf", "from", "to" ->
                pick(List.of("1999-12-31", "2021-05-31", "2022-08-10", "2023-12-31", "2026-01-01"));
            case "knownAt" ->
                pick(List.of("2000-01-01T00:00:00Z", "2024-04-03T02:00:00+02:00", "2099-12-31T23:59:59Z"));
            case "lower", "upper" -> pick(List.of(10, 25, 33, 75, 90));
            case "minEmployment" -> pick(List.of(0, 500, 20_000));
            case "currency" -> pick(List.of("USD", "usd", "EUR"));
            case "inPricesOf" -> pick(List.of("2024-05-31", "2025-01-01", "1999-12-31"));
            case "maxRelativeStandardError" ->
                pick(List.of(new BigDecimal("0"), new BigDecimal("0.05"), new BigDecimal("9.5")));
            case "minPay", "maxPay" -> pick(List.of(new BigDecimal("52000"), new BigDecimal("80000.5")));
            case "minImportance", "minSimilarity" -> pick(List.of(0, 0.22, 0.5, 0.72, 1));
            case "minPreparation", "maxPreparation" -> random.nextInt(7);
            case "maxCandidates" -> random.nextInt(4);
            case "industry" -> pick(List.of("11", "51", "62", "99"));
            default -> pick(Objects.requireNonNull(starter.texts().get(path), path));
        };
    }

    /** An argument that is left to its default: not there, null, or a variable that the request does not give. */
    private String omitted(GraphQLArgument argument) {
        String type = GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(argument.getType()));
        if (chance(10)) {
            return declare(type);
        }
        boolean nullable = !GraphQLTypeUtil.isNonNull(argument.getType());
        if (nullable && chance(10)) {
            return chance(50) ? "null" : variable(type, null);
        }
        return "";
    }

    private String write(GraphQLInputType type, Object value) {
        if (chance(35)) {
            return variable(GraphQLTypeUtil.simplePrint(type), value);
        }
        GraphQLInputType bare = (GraphQLInputType) GraphQLTypeUtil.unwrapNonNull(type);
        if (value instanceof Map<?, ?> members && bare instanceof GraphQLInputObjectType object) {
            List<String> texts = new ArrayList<>();
            members.forEach((name, member) -> {
                GraphQLInputType declared = object.getField((String) name).getType();
                texts.add(name + ": "
                        + (object.isOneOf() && chance(30) ? oneOf(declared, member) : write(declared, member)));
            });
            return texts.stream().collect(Collectors.joining(", ", "{", "}"));
        }
        return literal(value);
    }

    private String oneOf(GraphQLInputType type, Object value) {
        return variable(GraphQLTypeUtil.simplePrint(GraphQLTypeUtil.unwrapNonNull(type)) + "!", value);
    }

    private String variable(String type, @Nullable Object value) {
        if (value != null && !type.endsWith("!") && chance(20)) {
            return declare(type + " = " + literal(value));
        }
        String variable = declare(type);
        variables.put(variable.substring(1), json(value));
        return variable;
    }

    private String declare(String type) {
        String variable = "$v" + (definitions.size() + 1);
        definitions.add(variable + ": " + type);
        return variable;
    }

    private static String literal(@Nullable Object value) {
        return switch (value) {
            case Name name -> name.value();
            case String text -> '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
            case List<?> list ->
                list.stream().map(RandomArguments::literal).collect(Collectors.joining(", ", "[", "]"));
            case Map<?, ?> map ->
                map.entrySet().stream()
                        .map(member -> member.getKey() + ": " + literal(member.getValue()))
                        .collect(Collectors.joining(", ", "{", "}"));
            case null, default -> String.valueOf(value);
        };
    }

    @Nullable
    private static Object json(@Nullable Object value) {
        return switch (value) {
            case Name name -> name.value();
            case List<?> list -> list.stream().map(RandomArguments::json).toList();
            case Map<?, ?> map -> {
                Map<String, Object> members = new LinkedHashMap<>();
                map.forEach((name, member) -> members.put((String) name, json(member)));
                yield members;
            }
            case null, default -> value;
        };
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
