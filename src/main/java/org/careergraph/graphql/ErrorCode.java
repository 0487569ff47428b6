package org.careergraph.graphql;

import graphql.ErrorClassification;
import graphql.GraphQLError;

/**
 * Why an operation, or a field of it, is refused. A closed list: codes are never renamed and never used again for something else. Its
 * category says who can mend it, and is the error's classification.
 */
enum ErrorCode implements ErrorClassification {

    /** The document is not GraphQL. */
    SYNTAX(Category.REQUEST),

    /** The document asks for what the schema does not have. */
    VALIDATION(Category.REQUEST),

    /** A variable has a value that its type does not take, or has none where it must. */
    BAD_VARIABLE(Category.REQUEST),

    /** The document has no operation of that name, or several and none is named. */
    OPERATION_RESOLUTION(Category.REQUEST),

    /** The service takes no operations of this kind. */
    OPERATION_NOT_SUPPORTED(Category.REQUEST),

    /** The schema is asked about in a way that multiplies. */
    BAD_FAITH_INTROSPECTION(Category.LIMIT),

    /** The schema cannot be asked about here. */
    INTROSPECTION_DISABLED(Category.REQUEST),

    /** An argument has a value that cannot be used. */
    BAD_USER_INPUT(Category.INPUT),

    /** A cursor was not made by this field in this order. */
    INVALID_CURSOR(Category.INPUT),

    /** An argument names an object that is not held. */
    NOT_FOUND(Category.INPUT),

    /** The document is longer than is read. */
    TOO_MANY_CHARACTERS(Category.LIMIT),

    /** The document has more words and signs than are read. */
    TOO_MANY_TOKENS(Category.LIMIT),

    /** An operation gives more fields another name than are answered together. */
    TOO_MANY_ALIASES(Category.LIMIT),

    /** An operation has more directives than are heeded. */
    TOO_MANY_DIRECTIVES(Category.LIMIT),

    /** An operation has more root fields than are answered together. */
    TOO_MANY_ROOT_FIELDS(Category.LIMIT),

    /** Fields are within each other more deeply than is answered. */
    TOO_DEEP(Category.LIMIT),

    /** An operation selects more fields than are answered together. */
    TOO_COMPLEX(Category.LIMIT),

    /** An operation may read more than is read for one request. */
    COST_LIMIT(Category.LIMIT),

    /** Who asks has spent what may be spent in a minute. */
    BUDGET_EXHAUSTED(Category.LIMIT),

    /** The answer became larger than is sent. */
    ANSWER_TOO_LARGE(Category.LIMIT),

    /** The answer was not ready in time. */
    TIMEOUT(Category.LIMIT),

    /** Whoever asked did not wait for the answer. */
    CANCELLED(Category.REQUEST),

    /** A fault of the service; the log tells more under the id that the message gives. */
    INTERNAL(Category.SERVICE);

    /** Who can mend it, and how. */
    enum Category {
        /** Whoever wrote the operation. */
        REQUEST,
        /** Whoever gave the values. */
        INPUT,
        /** Whoever asks for less, or in several requests. */
        LIMIT,
        /** Whoever runs the service; trying again may help. */
        SERVICE
    }

    private final Category category;

    ErrorCode(Category category) {
        this.category = category;
    }

    @Override
    public Object toSpecification(GraphQLError error) {
        return category.name();
    }
}
