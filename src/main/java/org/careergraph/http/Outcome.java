package org.careergraph.http;

import graphql.GraphQLError;
import java.util.List;

/** How a request ended. */
enum Outcome {

    /** Answered, without any error, by executing it. */
    EXECUTED,

    /** Answered as it was before. */
    CACHED,

    /** The client has the answer. */
    NOT_MODIFIED,

    /** Not answered, or not wholly, because of what was asked. */
    REFUSED,

    /** Not answered for now: too many others ask, or nothing is published. */
    UNAVAILABLE,

    /** Not answered, or not wholly, by a fault of the service, or because the client has gone. */
    FAILED;

    /** The one of an operation with these errors. */
    static Outcome of(List<GraphQLError> errors) {
        if (errors.isEmpty()) {
            return EXECUTED;
        }
        return errors.stream().anyMatch(Outcome::isOurs) ? FAILED : REFUSED;
    }

    private static boolean isOurs(GraphQLError error) {
        return "SERVICE".equals(error.getErrorType().toSpecification(error));
    }

    static Outcome of(Fault fault) {
        return switch (fault.status()) {
            case SERVICE_UNAVAILABLE -> UNAVAILABLE;
            case INTERNAL_SERVER_ERROR -> FAILED;
            default -> REFUSED;
        };
    }
}
