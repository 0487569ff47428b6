package org.careergraph.http.table;

import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.normalized.ExecutableNormalizedField;
import graphql.normalized.ExecutableNormalizedOperationFactory;
import graphql.normalized.ExecutableNormalizedOperationFactory.Options;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.http.table.Branch.Kind;

/**
 * Reads what an operation selects as a tree of result keys: fragments spread, skipped fields gone, and under each key what any of the
 * types has there that an object can be.
 */
final class Selections {

    /** Fields in all, counted for each type that an object can be: those that can be answered at all have fewer. */
    private static final int MAX_FIELDS = 10_000;

    private static final int NO_COLUMN = -1;

    /** What a page of a list tells beside the list. */
    private static final Set<String> PAGING = Set.of("pageInfo", "totalCount");

    private final GraphQLSchema schema;
    private final List<Column> columns = new ArrayList<>();

    private Selections(GraphQLSchema schema) {
        this.schema = schema;
    }

    /** @param columns to which those of the operation are added, in the order of the selection */
    static Branch read(ExecutionContext context, List<Column> columns) {
        Selections selections = new Selections(context.getGraphQLSchema());
        Branch root = selections.branch(Kind.OBJECT, List.of(), fields(context));
        columns.addAll(selections.columns);
        return root;
    }

    private static List<ExecutableNormalizedField> fields(ExecutionContext context) {
        try {
            return ExecutableNormalizedOperationFactory.createExecutableNormalizedOperation(
                            context.getGraphQLSchema(),
                            context.getOperationDefinition(),
                            context.getFragmentsByName(),
                            context.getCoercedVariables(),
                            Options.defaultOptions().maxFieldsCount(MAX_FIELDS))
                    .getTopLevelFields();
        } catch (AbortExecutionException e) {
            throw new NotATableException(
                    "The operation selects more than %d fields of the types that objects can be".formatted(MAX_FIELDS),
                    "Ask with fewer fragments on interfaces.");
        }
    }

    private Branch branch(Kind kind, List<Step> path, List<ExecutableNormalizedField> below) {
        Map<String, Branch> branches = new LinkedHashMap<>();
        below.stream()
                .collect(Collectors.groupingBy(
                        ExecutableNormalizedField::getResultKey, LinkedHashMap::new, Collectors.toList()))
                .forEach((key, same) -> branches.put(key, branch(path, same)));
        return new Branch(kind, path, NO_COLUMN, branches);
    }

    /** @param same one field, or those of several types that go by one result key; they have one shape */
    private Branch branch(List<Step> parent, List<ExecutableNormalizedField> same) {
        ExecutableNormalizedField field = same.getFirst();
        List<Step> path = new ArrayList<>(parent);
        path.add(new Step(field.getResultKey(), isWrapping(field)));
        GraphQLType type = GraphQLTypeUtil.unwrapNonNull(type(field));
        boolean many = GraphQLTypeUtil.isList(type);
        if (!(GraphQLTypeUtil.unwrapAll(type) instanceof GraphQLCompositeType)) {
            columns.add(new Column(path, many));
            return new Branch(Kind.CELL, path, columns.size() - 1, Map.of());
        }
        return branch(many ? Kind.LIST : Kind.OBJECT, path, below(same));
    }

    private List<ExecutableNormalizedField> below(List<ExecutableNormalizedField> same) {
        List<ExecutableNormalizedField> below =
                same.stream().flatMap(field -> field.getChildren().stream()).toList();
        boolean isPage = below.stream().anyMatch(Selections::isEdges);
        return isPage
                ? below.stream()
                        .filter(field -> !PAGING.contains(field.getFieldName()))
                        .toList()
                : below;
    }

    private GraphQLType type(ExecutableNormalizedField field) {
        return field.getFieldDefinitions(schema).getFirst().getType();
    }

    private static boolean isEdges(ExecutableNormalizedField field) {
        return field.getFieldName().equals("edges") && isOn(field, "Connection");
    }

    /** A field with an alias was given its name on purpose. */
    private static boolean isWrapping(ExecutableNormalizedField field) {
        return field.getAlias() == null
                && (isEdges(field) || field.getFieldName().equals("node") && isOn(field, "Edge"));
    }

    private static boolean isOn(ExecutableNormalizedField field, String suffix) {
        return field.getObjectTypeNames().stream().allMatch(type -> type.endsWith(suffix));
    }
}
