package org.careergraph.graphql;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.CoercedVariables;
import graphql.execution.ExecutionContext;
import graphql.language.Document;
import graphql.language.NonNullType;
import graphql.language.Type;
import graphql.language.TypeName;
import graphql.language.VariableDefinition;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careergraph.graphql.Stages.Stage;
import org.jooq.Configuration;
import org.jooq.SQLDialect;
import org.jooq.conf.RenderQuotedNames;
import org.jooq.conf.Settings;
import org.jooq.impl.DefaultConfiguration;
import org.jspecify.annotations.Nullable;

/**
 * Compiles operations, and keeps what it compiled: selections by document, operation and the booleans that {@code @skip} and
 * {@code @include} may look at; statements by selections and the shapes of arguments.
 */
final class OperationCompiler {

    private record OperationKey(Document document, @Nullable String name, Map<String, Object> booleans) {}

    private record StatementKey(Operation operation, List<Map<String, Object>> shapes, SQLDialect dialect) {}

    private final Mappings mappings;
    private final Shape shape;
    private final Cache<OperationKey, Operation> operations = Caffeine.newBuilder()
            .maximumSize(Limits.MAX_OPERATIONS)
            .recordStats()
            .build();
    private final Cache<StatementKey, CompiledOperation> compiled = Caffeine.newBuilder()
            .maximumSize(Limits.MAX_COMPILED_OPERATIONS)
            .recordStats()
            .build();

    OperationCompiler(Mappings mappings) {
        this.mappings = mappings;
        this.shape = new Shape(mappings);
    }

    void bindTo(MeterRegistry meters) {
        CaffeineCacheMetrics.monitor(meters, operations, "operations");
        CaffeineCacheMetrics.monitor(meters, compiled, "statements");
    }

    /** The operation of a request, with its selections read. */
    Operation operation(ExecutionContext context) {
        CoercedVariables variables = context.getCoercedVariables();
        Map<String, Object> booleans = Map.of();
        for (VariableDefinition variable : context.getOperationDefinition().getVariableDefinitions()) {
            if (isBoolean(variable.getType()) && variables.get(variable.getName()) != null) {
                booleans = booleans.isEmpty() ? new HashMap<>() : booleans;
                booleans.put(variable.getName(), variables.get(variable.getName()));
            }
        }
        OperationKey key = new OperationKey(
                context.getDocument(), context.getOperationDefinition().getName(), booleans);
        Operation operation = operations.getIfPresent(key);
        if (operation == null) {
            operation = read(context);
            operations.put(key, operation);
        }
        return operation;
    }

    private static boolean isBoolean(Type<?> type) {
        Type<?> bare = type instanceof NonNullType nonNull ? nonNull.getType() : type;
        return bare instanceof TypeName name && name.getName().equals("Boolean");
    }

    private Operation read(ExecutionContext context) {
        GraphQLSchema schema = context.getGraphQLSchema();
        FieldCollection fields =
                new FieldCollection(schema, context.getFragmentsByName(), context.getCoercedVariables());
        List<Selection> roots = fields.read(context.getOperationDefinition());
        return new Operation(roots, fields.sites(), schema.getCodeRegistry(), shape);
    }

    /** The statements for an operation with these argument values. */
    CompiledOperation compile(
            GraphQLSchema schema,
            Operation operation,
            List<Map<String, Object>> values,
            SQLDialect dialect,
            Stages stages) {
        List<Map<String, Object>> shapes = operation.shapes(values, shape);
        CompiledOperation last = operation.last(shapes, dialect);
        if (last != null) {
            return last;
        }
        StatementKey key = new StatementKey(operation, shapes, dialect);
        CompiledOperation found = compiled.getIfPresent(key);
        if (found == null) {
            found = compileAll(schema, operation, shapes, dialect, stages);
            compiled.put(key, found);
        }
        operation.remember(shapes, dialect, found);
        return found;
    }

    private CompiledOperation compileAll(
            GraphQLSchema schema,
            Operation operation,
            List<Map<String, Object>> shapes,
            SQLDialect dialect,
            Stages stages) {
        List<CompiledOperation.Root> roots = new ArrayList<>();
        for (Selection selection : operation.roots()) {
            roots.add(root(schema, operation, shapes, dialect, selection, stages));
        }
        CostModel costs = new CostModel(mappings, operation);
        return new CompiledOperation(
                roots,
                CostModel.sum(roots.stream()
                        .map(CompiledOperation.Root::plan)
                        .filter(Objects::nonNull)
                        .map(costs::of)
                        .toList()));
    }

    private CompiledOperation.Root root(
            GraphQLSchema schema,
            Operation operation,
            List<Map<String, Object>> shapes,
            SQLDialect dialect,
            Selection selection,
            Stages stages) {
        String key = selection.resultKey();
        if (selection.field().startsWith("__")) {
            return new CompiledOperation.Root(key, null, true, List.of(), null, null);
        }
        boolean required = GraphQLTypeUtil.isNonNull(
                schema.getQueryType().getFieldDefinition(selection.field()).getType());
        SlotTable slots = new SlotTable();
        try {
            PlanNode plan = new Planner(schema, mappings, operation, shapes, slots).plan("Query", selection);
            stages.end(Stage.PLAN);
            Statement statement =
                    plan.mapping() == null ? null : new SqlCompiler(configuration(dialect), mappings).compile(plan);
            stages.end(Stage.SQL);
            return new CompiledOperation.Root(key, plan, required, slots.slots(), statement, null);
        } catch (Refusal refusal) {
            return new CompiledOperation.Root(key, null, required, List.of(), null, refusal);
        }
    }

    static Configuration configuration(SQLDialect dialect) {
        Settings settings = new Settings()
                .withRenderSchema(false)
                .withRenderQuotedNames(RenderQuotedNames.EXPLICIT_DEFAULT_UNQUOTED);
        return new DefaultConfiguration().derive(dialect).derive(settings);
    }
}
