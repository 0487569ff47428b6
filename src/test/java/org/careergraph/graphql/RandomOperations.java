package org.careergraph.graphql;

import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLNamedOutputType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Makes valid operations out of a seed: bounded in fields, in depth, and in the values that they read. */
final class RandomOperations {

    /** An operation and the values of its variables. */
    record Operation(String text, Map<String, Object> variables) {}

    private static final int MAX_FIELDS = 60;
    private static final int MAX_SELECTIONS = 90;
    private static final int MAX_VALUES = 300;
    private static final int MAX_ROWS = 100;
    private static final int MAX_LISTS = 6;
    private static final int MAX_DEPTH = 18;

    /** About how many rows the starter has in a list; any other has few. */
    private static final Map<String, Integer> ROWS =
            Map.of("roles", 7, "locations", 57, "children", 56, "relatedProfessions", 6, "responsibilities", 5);

    private static final int FEW_ROWS = 3;

    /** Fields that nearly every type has: drawn less often, so that they do not fill the operation. */
    private static final Set<String> PROVENANCE =
            Set.of("source", "release", "locator", "releases", "latestRelease", "sources", "files", "supersededBy");

    /** Fields behind which most of what is asked lies: drawn more often. */
    private static final Set<String> LIVELY = Set.of("""
            role roles edges node salary mean median percentile sampleSize measuredFor relatedProfessions
            similarity openings averagePay questions evidence aliases sharedWith responsibilities skills
            importance preparation shares demand employment projection priceLevel
            changes subject lifecycle coverage salaries salariesBySource salaryHistory points earnMore
            compareSalaries rows cells conversions caveats confidence excluded home""".split("\\s+"));

    private static final String INTROSPECTION = "meta_%d: __type(name: \"Role\") { name kind fields { name } }";

    /** Result keys of one object, so that no two selections of it conflict; in a {@code unique} one no key is used twice. */
    private record Scope(boolean unique, Map<String, String> keys, Map<String, Scope> below) {

        Scope(boolean unique) {
            this(unique, new HashMap<>(), new HashMap<>());
        }

        Scope below(String key) {
            return below.computeIfAbsent(key, k -> new Scope(false));
        }
    }

    /**
     * Where a selection set stands.
     *
     * @param rows how many objects it is read for
     * @param page rows on the page that the parts of a connection are about
     */
    private record Place(int rows, int page, int lists, int depth) {

        Place below() {
            return new Place(rows, page, lists, depth + 1);
        }
    }

    private record Fragment(String name, String type, int values, Place place) {}

    private final GraphQLSchema schema;
    private final Random random;
    private final RandomArguments arguments;
    private final List<Fragment> fragments = new ArrayList<>();
    private final StringBuilder definitions = new StringBuilder();
    private int selections;
    private int fields;
    private int values;
    private int names;
    private boolean introspected;

    private RandomOperations(GraphQLSchema schema, StarterValues starter, long seed) {
        this.schema = schema;
        this.random = new Random(seed);
        this.arguments = new RandomArguments(random, starter);
    }

    static Operation operation(GraphQLSchema schema, StarterValues starter, long seed) {
        return new RandomOperations(schema, starter, seed).operation();
    }

    private Operation operation() {
        String body = selections(schema.getQueryType(), new Scope(false), new Place(1, 1, 0, 0));
        return new Operation(
                "query Q%s %s%s".formatted(arguments.definitions(), body, definitions), arguments.variables());
    }

    private String selections(GraphQLFieldsContainer type, Scope scope, Place place) {
        StringBuilder text = new StringBuilder("{");
        boolean leaves = type.getFieldDefinitions().stream().allMatch(RandomOperations::isLeaf);
        int count = place.depth() == 0 ? 2 + random.nextInt(3) : leaves ? 1 + random.nextInt(3) : 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            text.append(' ').append(selection(type, scope, place));
        }
        return text.append(text.toString().isBlank() || text.toString().matches("\\{ *") ? "__typename }" : " }")
                .toString();
    }

    private String selection(GraphQLFieldsContainer type, Scope scope, Place place) {
        int roll = random.nextInt(100);
        boolean deeper = place.depth() < MAX_DEPTH && ++selections < MAX_SELECTIONS;
        if (roll < 6) {
            return (chance(50) ? "" : "type_" + ++names + ": ") + "__typename" + directives();
        }
        if (deeper && (roll < 12 || (type instanceof GraphQLInterfaceType && roll < 40))) {
            return inline(type, scope, place);
        }
        if (deeper && roll < 18) {
            return spread(type, place);
        }
        if (roll < 22 && type == schema.getQueryType() && !introspected) {
            introspected = true;
            return INTROSPECTION.formatted(++names);
        }
        return field(type, scope, place);
    }

    private String field(GraphQLFieldsContainer type, Scope scope, Place place) {
        List<GraphQLFieldDefinition> all = type.getFieldDefinitions();
        List<GraphQLFieldDefinition> lively =
                all.stream().filter(field -> LIVELY.contains(field.getName())).toList();
        boolean favour = !lively.isEmpty() && chance(55);
        for (int attempt = 0; attempt < 8; attempt++) {
            GraphQLFieldDefinition field = pick(favour && attempt < 4 ? lively : all);
            boolean leaf = isLeaf(field);
            boolean again = leaf && scope.keys().containsKey(field.getName());
            boolean dull = again || PROVENANCE.contains(field.getName());
            if (fits(field, leaf, place) && !(dull && chance(70))) {
                String text = field(type, field, scope, place);
                boolean twin = !field.getArguments().isEmpty() && chance(30) && fits(field, leaf, place);
                return twin ? text + " " + field(type, field, scope, place) : text;
            }
        }
        return "";
    }

    private static boolean isLeaf(GraphQLFieldDefinition field) {
        return !(GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLCompositeType);
    }

    private boolean fits(GraphQLFieldDefinition field, boolean leaf, Place place) {
        if (fields >= MAX_FIELDS || values + place.rows() > MAX_VALUES) {
            return false;
        }
        boolean bounded = !isList(field) || field.getArgument("first") != null;
        return leaf
                || (place.depth() < MAX_DEPTH
                        && (!isList(field) || place.lists() < MAX_LISTS)
                        && (bounded || place.rows() * rows(field, place) <= MAX_ROWS));
    }

    private static boolean isConnection(GraphQLFieldDefinition field) {
        return typeName(field).endsWith("Connection");
    }

    private static boolean isList(GraphQLFieldDefinition field) {
        return isConnection(field) || GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(field.getType()));
    }

    private static String typeName(GraphQLFieldDefinition field) {
        return ((GraphQLNamedOutputType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
    }

    private static int rows(GraphQLFieldDefinition field, Place place) {
        return field.getName().equals("edges") ? place.page() : ROWS.getOrDefault(field.getName(), FEW_ROWS);
    }

    private String field(GraphQLFieldsContainer type, GraphQLFieldDefinition field, Scope scope, Place place) {
        fields++;
        values += place.rows();
        RandomArguments.Drawn drawn =
                arguments.draw(type.getName() + "." + field.getName(), field, Math.max(1, MAX_ROWS / place.rows()));
        String signature = field.getName() + drawn.text();
        String key = key(field.getName(), signature, scope);
        scope.keys().put(key, signature);
        String text = (key.equals(field.getName()) ? "" : key + ": ") + signature + directives();
        if (isLeaf(field)) {
            return text;
        }
        if (GraphQLTypeUtil.unwrapAll(field.getType()) instanceof GraphQLUnionType union) {
            return text + " " + members(union, below(field, drawn, place));
        }
        GraphQLFieldsContainer below = (GraphQLFieldsContainer) GraphQLTypeUtil.unwrapAll(field.getType());
        Scope inner = below instanceof GraphQLInterfaceType ? new Scope(true) : scope.below(key);
        return text + " " + selections(below, inner, below(field, drawn, place));
    }

    /** Some of the object types that a union can be. */
    private String members(GraphQLUnionType union, Place place) {
        StringBuilder text = new StringBuilder("{ __typename");
        union.getTypes().stream().filter(member -> chance(50)).forEach(member -> text.append(" ... on ")
                .append(member.getName())
                .append(' ')
                .append(selections((GraphQLObjectType) member, new Scope(true), place.below())));
        return text.append(" }").toString();
    }

    private Place below(GraphQLFieldDefinition field, RandomArguments.Drawn drawn, Place place) {
        if (!isList(field)) {
            return place.below();
        }
        int rows = drawn.first() == null ? rows(field, place) : Math.min(drawn.first(), rows(field, place));
        if (isConnection(field)) {
            return new Place(place.rows(), Math.max(1, rows), place.lists() + 1, place.depth() + 1);
        }
        int lists = field.getName().equals("edges") ? place.lists() : place.lists() + 1;
        return new Place(place.rows() * Math.max(1, rows), 1, lists, place.depth() + 1);
    }

    private String key(String name, String signature, Scope scope) {
        boolean taken = !scope.keys().getOrDefault(name, signature).equals(signature);
        return taken || scope.unique() || chance(15) ? name + "_" + ++names : name;
    }

    /** An inline fragment without a condition, or on the type, an interface of it, or an object type that implements it. */
    private String inline(GraphQLFieldsContainer type, Scope scope, Place place) {
        if (chance(25)) {
            return "..." + directives() + " " + selections(type, scope, place.below());
        }
        GraphQLFieldsContainer condition = condition(type);
        boolean unique = scope.unique() || type instanceof GraphQLInterfaceType;
        return "... on " + condition.getName() + directives() + " "
                + selections(condition, unique ? new Scope(true) : scope, place.below());
    }

    private GraphQLFieldsContainer condition(GraphQLFieldsContainer type) {
        List<GraphQLFieldsContainer> conditions = new ArrayList<>(List.of(type));
        if (type instanceof GraphQLInterfaceType common) {
            List<GraphQLObjectType> objects = schema.getImplementations(common);
            conditions.addAll(objects);
            conditions.addAll(objects);
            objects.forEach(
                    object -> object.getInterfaces().forEach(other -> conditions.add((GraphQLInterfaceType) other)));
        } else if (type instanceof GraphQLObjectType object) {
            object.getInterfaces().forEach(common -> conditions.add((GraphQLInterfaceType) common));
        }
        return pick(conditions);
    }

    private String spread(GraphQLFieldsContainer type, Place place) {
        String condition = condition(type).getName();
        for (Fragment held : fragments) {
            boolean fits = place.lists() <= held.place().lists()
                    && place.depth() <= held.place().depth()
                    && values + place.rows() * held.values() <= MAX_VALUES;
            if (held.type().equals(condition) && fits && chance(60)) {
                values += place.rows() * held.values();
                return "..." + held.name() + directives();
            }
        }
        int before = values;
        String text = selections((GraphQLFieldsContainer) schema.getType(condition), new Scope(true), place.below());
        Fragment fragment = new Fragment("F" + ++names, condition, (values - before) / place.rows() + 1, place);
        fragments.add(fragment);
        definitions.append(" fragment %s on %s %s".formatted(fragment.name(), condition, text));
        return "..." + fragment.name() + directives();
    }

    private String directives() {
        String include = chance(8) ? " @include(if: " + arguments.condition() + ")" : "";
        return chance(7) ? include + " @skip(if: " + arguments.condition() + ")" : include;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}
