package org.careergraph.http;

import java.util.Locale;
import java.util.Objects;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.http.HttpStatus;
import org.springframework.util.AlternativeJdkIdGenerator;
import org.springframework.util.IdGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Has requests answered by GraphQL, when their turn comes. */
final class Executor {

    private final ExecutionGraphQlService graphQl;
    private final Admission admission;
    private final JsonMapper json;
    private final IdGenerator ids = new AlternativeJdkIdGenerator();

    Executor(ExecutionGraphQlService graphQl, Admission admission, JsonMapper json) {
        this.graphQl = graphQl;
        this.admission = admission;
        this.json = json;
    }

    /** @throws RequestRefusedException when too many others are being answered */
    Answer answer(Parameters parameters, ResponseFormat format) {
        ExecutionGraphQlResponse response = admission.admit(() -> execute(parameters));
        boolean executed = response.getExecutionResult().isDataPresent();
        HttpStatus status = executed ? HttpStatus.OK : format.refused();
        boolean lasting = executed && response.getErrors().isEmpty();
        return new Answer(status.value(), lasting, json.writeValueAsBytes(response.toMap()));
    }

    private ExecutionGraphQlResponse execute(Parameters parameters) {
        return Objects.requireNonNull(graphQl.execute(new DefaultExecutionGraphQlRequest(
                        parameters.query(),
                        parameters.operationName(),
                        parameters.variables(),
                        parameters.extensions(),
                        ids.generateId().toString(),
                        Locale.ROOT))
                .block());
    }
}
