package org.careergraph.graphql;

import graphql.execution.CoercedVariables;
import graphql.language.BooleanValue;
import graphql.language.Directive;
import graphql.language.DirectivesContainer;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.SelectionSet;
import graphql.language.TypeName;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import graphql.schema.GraphQLUnionType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the selections of an operation as the specification collects fields: once for every object type that a field can be, so
 * that a fragment counts only where every condition around it holds. Numbers the fields that take arguments.
 */
final class FieldCollection {

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final List<ArgumentSite> sites = new ArrayList<>();
    private int count;

    FieldCollection(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, CoercedVariables variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /** The root fields of an operation, and all below them. */
    List<Selection> read(OperationDefinition operation) {
        return read(List.of(operation.getSelectionSet()), schema.getQueryType(), List.of());
    }

    /** The fields that take arguments, by number. */
    List<ArgumentSite> sites() {
        return sites;
    }

    private List<Selection> read(List<SelectionSet> sets, GraphQLObjectType type, List<String> path) {
        Map<String, List<Field>> fields = new LinkedHashMap<>();
        Set<String> spread = new HashSet<>();
        sets.forEach(set -> collect(set, type, spread, fields));
        List<Selection> selections = new ArrayList<>();
        fields.forEach((key, same) -> selections.add(selection(key, same, type, path)));
        return selections;
    }

    private void collect(
            SelectionSet set, GraphQLObjectType type, Set<String> spread, Map<String, List<Field>> fields) {
        for (graphql.language.Selection<?> selection : set.getSelections()) {
            if (!isIncluded((DirectivesContainer<?>) selection)) {
                continue;
            }
            switch (selection) {
                case Field field ->
                    fields.computeIfAbsent(field.getResultKey(), key -> new ArrayList<>())
                            .add(field);
                case InlineFragment fragment
                when applies(fragment.getTypeCondition(), type) ->
                    collect(fragment.getSelectionSet(), type, spread, fields);
                case FragmentSpread fragment
                when spread.add(fragment.getName()) -> {
                    FragmentDefinition definition = fragments.get(fragment.getName());
                    if (applies(definition.getTypeCondition(), type)) {
                        collect(definition.getSelectionSet(), type, spread, fields);
                    }
                }
                default -> {}
            }
        }
    }

    private boolean applies(@Nullable TypeName condition, GraphQLObjectType type) {
        return condition == null
                || possible(schema.getType(condition.getName())).contains(type);
    }

    private boolean isIncluded(DirectivesContainer<?> selection) {
        return condition(selection, "include", true) && !condition(selection, "skip", false);
    }

    private boolean condition(DirectivesContainer<?> selection, String name, boolean otherwise) {
        List<Directive> directives = selection.getDirectives(name);
        if (directives.isEmpty()) {
            return otherwise;
        }
        Value<?> value = directives.getFirst().getArgument("if").getValue();
        return value instanceof VariableReference variable
                ? Boolean.TRUE.equals(variables.get(variable.getName()))
                : ((BooleanValue) value).isValue();
    }

    private Selection selection(String key, List<Field> fields, GraphQLObjectType type, List<String> parent) {
        if (++count > Limits.MAX_SELECTIONS) {
            throw Refusal.excess(
                    ErrorCode.TOO_COMPLEX,
                    "The operation selects more than %d fields of the types that objects can be"
                            .formatted(Limits.MAX_SELECTIONS),
                    null,
                    Limits.MAX_SELECTIONS,
                    "Ask in several requests, with fewer fragments on interfaces.");
        }
        Field field = fields.getFirst();
        Set<String> types = Set.of(type.getName());
        if (field.getName().startsWith("__")) {
            return new Selection(key, field.getName(), types, Selection.NO_ARGUMENTS, List.of());
        }
        List<String> path = new ArrayList<>(parent);
        path.add(key);
        GraphQLFieldDefinition definition = type.getFieldDefinition(field.getName());
        int site = Selection.NO_ARGUMENTS;
        if (!definition.getArguments().isEmpty()) {
            site = sites.size();
            sites.add(new ArgumentSite(
                    type.getName() + "." + field.getName(), definition.getArguments(), field.getArguments(), path));
        }
        return new Selection(key, field.getName(), types, site, below(fields, definition, path));
    }

    private List<Selection> below(List<Field> fields, GraphQLFieldDefinition definition, List<String> path) {
        List<SelectionSet> sets = fields.stream()
                .filter(field -> field.getSelectionSet() != null)
                .map(Field::getSelectionSet)
                .toList();
        List<Selection> below = new ArrayList<>();
        for (GraphQLObjectType type : possible(GraphQLTypeUtil.unwrapAll(definition.getType()))) {
            below.addAll(read(sets, type, path));
        }
        return below;
    }

    /** The object types that an object of a type can be; none for a scalar. */
    private List<GraphQLObjectType> possible(@Nullable GraphQLType type) {
        return switch (type) {
            case GraphQLObjectType object -> List.of(object);
            case GraphQLInterfaceType common -> schema.getImplementations(common);
            case GraphQLUnionType union ->
                union.getTypes().stream().map(GraphQLObjectType.class::cast).toList();
            case null, default -> List.of();
        };
    }
}
