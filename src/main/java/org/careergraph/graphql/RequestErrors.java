package org.careergraph.graphql;

import graphql.ErrorType;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.InvalidSyntaxError;
import graphql.execution.UnknownOperationException;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.introspection.GoodFaithIntrospection.BadFaithIntrospectionError;
import graphql.introspection.IntrospectionDisabledError;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import graphql.validation.ValidationErrorType;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives the errors of graphql-java a code and a hint, like our own have; what has neither is a fault of ours, and masked. Counts all. */
final class RequestErrors extends SimplePerformantInstrumentation {

    private static final Logger LOG = LoggerFactory.getLogger(RequestErrors.class);

    private final MeterRegistry meters;

    RequestErrors(MeterRegistry meters) {
        this.meters = meters;
    }

    @Override
    public CompletableFuture<ExecutionResult> instrumentExecutionResult(
            ExecutionResult result, InstrumentationExecutionParameters parameters, InstrumentationState state) {
        if (result.getErrors().isEmpty()) {
            return CompletableFuture.completedFuture(result);
        }
        String id = parameters.getExecutionInput().getExecutionIdNonNull().toString();
        List<GraphQLError> errors = result.getErrors().stream()
                .limit(Limits.MAX_ERRORS)
                .map(error -> ours(error, id))
                .toList();
        errors.forEach(error ->
                meters.counter("careergraph.errors", "code", code(error)).increment());
        return CompletableFuture.completedFuture(result.transform(builder -> builder.errors(errors)));
    }

    private static String code(GraphQLError error) {
        return String.valueOf(error.getExtensions().get("code"));
    }

    private static GraphQLError ours(GraphQLError error, String id) {
        Map<String, Object> extensions = error.getExtensions();
        if (extensions != null && extensions.containsKey("code")) {
            return error;
        }
        return switch (error) {
            case InvalidSyntaxError e -> coded(e, ErrorCode.SYNTAX, "Check brackets, quotation marks and names.");
            case ValidationError e
            when e.getValidationErrorType() == ValidationErrorType.UnknownOperation ->
                coded(e, ErrorCode.OPERATION_NOT_SUPPORTED, "Ask a query: data comes in by the command line.");
            case ValidationError e ->
                coded(
                        e,
                        ErrorCode.VALIDATION,
                        "Compare with the schema: GraphiQL shows it, and /graphql/schema is it.");
            case UnknownOperationException e ->
                coded(e, ErrorCode.OPERATION_RESOLUTION, "Send operationName, one of the document's operations.");
            case BadFaithIntrospectionError e ->
                coded(e, ErrorCode.BAD_FAITH_INTROSPECTION, "Ask about the schema once, or read /graphql/schema.");
            case IntrospectionDisabledError e ->
                coded(e, ErrorCode.INTROSPECTION_DISABLED, "Ask whoever runs the service for its schema.");
            case GraphQLError e
            when e.getErrorType() == ErrorType.ValidationError ->
                coded(e, ErrorCode.BAD_VARIABLE, "Send a value of the variable's type.");
            default -> {
                LOG.error("Failed to answer request {}: {}", id, error.getMessage());
                yield Refusal.internal(id).at(List.of());
            }
        };
    }

    private static GraphQLError coded(GraphQLError error, ErrorCode code, String hint) {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.put("hint", hint);
        List<SourceLocation> locations = error.getLocations();
        return GraphqlErrorBuilder.newError()
                .message("%s", Limits.shortened(error.getMessage()))
                .locations(locations == null ? List.of() : locations)
                .errorType(code)
                .extensions(extensions)
                .build();
    }
}
