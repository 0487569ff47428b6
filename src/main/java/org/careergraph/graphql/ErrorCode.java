package org.careergraph.graphql;

import graphql.ErrorClassification;

/** Why an operation, or a field of it, is refused. A closed list: codes are never renamed and never used again for something else. */
enum ErrorCode implements ErrorClassification {

    /** An argument has a value that cannot be used. */
    BAD_USER_INPUT,

    /** A cursor was not made by this field in this order. */
    INVALID_CURSOR,

    /** An argument names an object that is not held. */
    NOT_FOUND,

    /** A fault of the service; the log tells more under the id that the message gives. */
    INTERNAL
}
