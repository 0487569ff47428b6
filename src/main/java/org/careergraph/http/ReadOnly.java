package org.careergraph.http;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import org.springframework.http.HttpHeaders;

/** Only what reads may come by GET: addresses are followed, repeated and fetched ahead by those who never asked. */
final class ReadOnly {

    private ReadOnly() {}

    /** @throws RequestRefusedException when the operation is a mutation or a subscription */
    static void check(Parameters parameters) {
        String query = parameters.query();
        if ((query.contains("mutation") || query.contains("subscription")) && !reads(parameters)) {
            throw new RequestRefusedException(
                            Fault.METHOD_NOT_ALLOWED, "Only queries may be asked by GET", "Send the operation by POST.")
                    .with(HttpHeaders.ALLOW, "POST");
        }
    }

    private static boolean reads(Parameters parameters) {
        try {
            Document document = Parser.parse(parameters.query());
            return document.getDefinitionsOfType(OperationDefinition.class).stream()
                    .filter(operation -> parameters.operationName() == null
                            || parameters.operationName().equals(operation.getName()))
                    .allMatch(operation -> operation.getOperation() == OperationDefinition.Operation.QUERY);
        } catch (InvalidSyntaxException e) {
            return true; // it is refused for that
        }
    }
}
