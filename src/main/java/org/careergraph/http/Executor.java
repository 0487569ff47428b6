package org.careergraph.http;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.GraphQL;
import graphql.execution.ExecutionId;
import graphql.execution.instrumentation.ChainedInstrumentation;
import graphql.introspection.Introspection;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.careergraph.graphql.Budget;
import org.careergraph.graphql.Cancellation;
import org.careergraph.graphql.ResponseBytes;
import org.careergraph.graphql.Stages;
import org.careergraph.graphql.Stages.Stage;
import org.careergraph.http.table.Table;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.CareerGraphProperties;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.http.HttpStatus;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * Has requests answered by GraphQL, when their turn comes.
 *
 * <p>On the thread of the request and without a reactive chain: such a chain loses fatal errors, a class that cannot be loaded for one, and
 * whoever waits for its end would hold a place forever.
 */
final class Executor {

    private final GraphQL graphQl;
    private final GraphQL tables;
    private final Admission admission;
    private final ClientWatch clients;
    private final CareerGraphProperties properties;
    private final JsonMapper json;
    private final Meters meters;
    private final SlowOperations slow;
    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    Executor(
            GraphQlSource source,
            Admission admission,
            ClientWatch clients,
            CareerGraphProperties properties,
            JsonMapper json,
            Meters meters) {
        this.graphQl = source.graphQl();
        this.tables = graphQl.transform(builder ->
                builder.instrumentation(new ChainedInstrumentation(graphQl.getInstrumentation(), new TableFinder())));
        this.admission = admission;
        this.clients = clients;
        this.properties = properties;
        this.json = json;
        this.meters = meters;
        this.slow = new SlowOperations(properties.slowOperation());
    }

    /**
     * Answers a request.
     *
     * @throws RequestRefusedException when too many others are being answered, when it costs more than is left to spend, or when what
     *     it asks makes no table, which is what it asks for
     */
    Answer answer(Parameters parameters, ResponseFormat format, Asker asker, HttpServletRequest client) {
        Cancellation cancellation = Cancellation.after(properties.requestTimeout());
        return admission.admit(() -> clients.whileConnected(client, cancellation, () -> {
            Stages stages = new Stages();
            Answer answer = answer(parameters, format, asker, cancellation, stages);
            stages.end(Stage.RESPONSE);
            meters.executed(stages);
            slow.executed(parameters, stages, answer);
            return answer;
        }));
    }

    private Answer answer(
            Parameters parameters, ResponseFormat format, Asker asker, Cancellation cancellation, Stages stages) {
        Purse purse = asker.purse();
        ExecutionInput input = ExecutionInput.newExecutionInput(parameters.query())
                .operationName(parameters.operationName())
                .variables(parameters.variables())
                .extensions(parameters.extensions())
                .executionId(ExecutionId.from(ids.generateId().toString()))
                .locale(Locale.ROOT)
                .graphQLContext(Map.of(
                        Audience.class,
                        asker.audience(),
                        Budget.class,
                        purse,
                        Cancellation.class,
                        cancellation,
                        Stages.class,
                        stages,
                        Introspection.INTROSPECTION_DISABLED,
                        !properties.introspection()))
                .build();
        ExecutionResult result = (format.table() == null ? graphQl : tables).execute(input);
        purse.checkPaid();
        return answer(result, format, input.getGraphQLContext().get(Table.class));
    }

    /** A table cannot tell of errors, so that what has any goes back as JSON, and with a status that says so. */
    private Answer answer(ExecutionResult result, ResponseFormat format, @Nullable Table table) {
        Outcome outcome = Outcome.of(result.getErrors());
        HttpStatus status = result.isDataPresent() ? HttpStatus.OK : format.refused();
        if (format.table() == null) {
            return new Answer(status.value(), outcome, bytes(result), null);
        }
        if (outcome == Outcome.EXECUTED && result.getData() == null) {
            throw new RequestRefusedException(
                    Fault.NOT_A_TABLE, "There is no data to make a table of", "Leave dryRun out, or ask for JSON.");
        }
        return switch (outcome) {
            case EXECUTED -> new Answer(status.value(), outcome, bytes(result), table);
            case FAILED -> new Answer(HttpStatus.INTERNAL_SERVER_ERROR.value(), outcome, bytes(result), null);
            default -> new Answer(format.refused().value(), outcome, bytes(result), null);
        };
    }

    private byte[] bytes(ExecutionResult result) {
        return ResponseBytes.of(result, json);
    }
}
