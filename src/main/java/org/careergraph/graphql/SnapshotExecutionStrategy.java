package org.careergraph.graphql;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.ServedSnapshot;
import tools.jackson.databind.json.JsonMapper;

/**
 * Answers queries from the published snapshot: parsed and validated by graphql-java, compiled to SQL, and finished by the database.
 * Questions about the schema itself are left to graphql-java, also where they stand beside others in one operation.
 */
final class SnapshotExecutionStrategy extends AsyncExecutionStrategy {

    /** Where a request says, in its extensions, that it is only to be costed; and where the answer says so. */
    private static final String DRY_RUN = "dryRun";

    private final ServedSnapshot served;
    private final OperationCompiler compiler;
    private final OperationRunner runner;
    private final JsonMapper json;
    private final Duration timeout;

    /** @param timeout how long a request may take that brings no {@link Cancellation} */
    SnapshotExecutionStrategy(ServedSnapshot served, Mappings mappings, JsonMapper json, Duration timeout) {
        this.served = served;
        this.compiler = new OperationCompiler(mappings);
        this.runner = new OperationRunner(mappings);
        this.json = json;
        this.timeout = timeout;
    }

    void bindTo(MeterRegistry meters) {
        compiler.bindTo(meters);
    }

    @Override
    public CompletableFuture<ExecutionResult> execute(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        try {
            return isDryRun(context)
                    ? CompletableFuture.completedFuture(answer(context, Map.of()))
                    : executed(context, parameters);
        } catch (Refusal refusal) {
            return CompletableFuture.completedFuture(refused(refusal));
        }
    }

    private CompletableFuture<ExecutionResult> executed(
            ExecutionContext context, ExecutionStrategyParameters parameters) {
        MergedSelectionSet introspection = introspection(parameters.getFields());
        if (introspection.size() == parameters.getFields().size()) {
            return super.execute(context, parameters);
        }
        if (introspection.isEmpty()) {
            return CompletableFuture.completedFuture(answer(context, Map.of()));
        }
        return super.execute(context, parameters.transform(builder -> builder.fields(introspection)))
                .thenApply(schema -> schema.getErrors().isEmpty() ? answer(context, schema.getData()) : schema);
    }

    private static ExecutionResult refused(Refusal refusal) {
        return ExecutionResult.newExecutionResult()
                .addError(refusal.ofRequest())
                .build();
    }

    private static MergedSelectionSet introspection(MergedSelectionSet fields) {
        Map<String, MergedField> own = new LinkedHashMap<>();
        fields.getSubFields().forEach((key, field) -> {
            if (field.getName().startsWith("__")) {
                own.put(key, field);
            }
        });
        return MergedSelectionSet.newMergedSelectionSet().subFields(own).build();
    }

    /** @param schema answers about the schema, by result key */
    private ExecutionResult answer(ExecutionContext context, Map<String, Object> schema) {
        try (ServedSnapshot.Lease lease = served.acquire(audience(context))) {
            Request request = Request.of(context, timeout);
            Operation operation = compiler.operation(context);
            List<Map<String, Object>> values = operation.values(
                    context.getGraphQLSchema().getCodeRegistry(),
                    context.getCoercedVariables(),
                    context.getGraphQLContext(),
                    context.getLocale());
            CompiledOperation compiled = compiler.compile(
                    context.getGraphQLSchema(),
                    operation,
                    values,
                    lease.snapshot().dialect(),
                    request.stages());
            long requested = CostReport.unlessOverLimit(compiled.cost().of(values));
            if (isDryRun(context)) {
                return dryRun(compiled, requested, lease.snapshot().fingerprint());
            }
            spend(context, requested);
            OperationRunner.Answer answer = runner.run(
                    compiled, values, lease.snapshot(), key -> json.writeValueAsBytes(schema.get(key)), request);
            JsonBytes attribution = lease.snapshot()
                    .attachment(Attributions.class, Attributions::new)
                    .of(compiled.reads(), values);
            return result(answer, lease.snapshot().fingerprint(), attribution, requested);
        } catch (Refusal refusal) {
            return refused(refusal);
        }
    }

    private static void spend(ExecutionContext context, long cost) {
        Budget budget = context.getGraphQLContext().get(Budget.class);
        long seconds = budget == null ? 0 : budget.spend(cost);
        if (seconds > 0) {
            throw new Refusal(
                    ErrorCode.BUDGET_EXHAUSTED,
                    "The operation costs %d, which is more than is left to spend".formatted(cost),
                    "Ask again in %d seconds, or for less.".formatted(seconds));
        }
    }

    private static Audience audience(ExecutionContext context) {
        return context.getGraphQLContext().getOrDefault(Audience.class, Audience.PUBLIC);
    }

    private static boolean isDryRun(ExecutionContext context) {
        Object dryRun = context.getExecutionInput().getExtensions().get(DRY_RUN);
        if (dryRun != null && !(dryRun instanceof Boolean)) {
            throw new Refusal(
                    ErrorCode.BAD_USER_INPUT,
                    "The extension dryRun is %s, which is neither true nor false".formatted(Limits.literal(dryRun)),
                    "Leave it out to have the operation executed.");
        }
        return Boolean.TRUE.equals(dryRun);
    }

    /**
     * What the operation would cost. Data is null, which is the one value that GraphQL allows where fields were not executed: an
     * empty object would be an answer without fields that are never missing.
     */
    private static ExecutionResult dryRun(CompiledOperation compiled, long requested, String fingerprint) {
        List<GraphQLError> errors = compiled.roots().stream()
                .filter(root -> root.refusal() != null)
                .map(root -> root.refusal().at(List.of(root.resultKey())))
                .toList();
        ExecutionResult.Builder<?> result = ExecutionResult.newExecutionResult()
                .data(null)
                .addExtension("fingerprint", fingerprint)
                .addExtension(DRY_RUN, true)
                .addExtension("cost", CostReport.ofDryRun(requested, compiled.statements()));
        return errors.isEmpty() ? result.build() : result.errors(errors).build();
    }

    private static ExecutionResult result(
            OperationRunner.Answer answer, String fingerprint, JsonBytes attribution, long requested) {
        ExecutionResult.Builder<?> result =
                ExecutionResult.newExecutionResult().data(answer.data()).addExtension("fingerprint", fingerprint);
        if (answer.data() != null) {
            result.addExtension("attribution", attribution);
        }
        result.addExtension("cost", CostReport.of(requested, answer.objects(), answer.statements()));
        List<GraphQLError> errors = answer.errors();
        return errors.isEmpty() ? result.build() : result.errors(errors).build();
    }
}
