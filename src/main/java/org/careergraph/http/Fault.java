package org.careergraph.http;

import org.springframework.http.HttpStatus;

/** Why a request is refused before GraphQL sees it. A closed list: codes are never renamed and never used again for something else. */
public enum Fault {

    /** The body is not JSON, or names the same member twice. */
    BAD_JSON(HttpStatus.BAD_REQUEST),

    /** The body is not text in UTF-8. */
    BAD_ENCODING(HttpStatus.BAD_REQUEST),

    /** The body is JSON, but not a JSON object. */
    BAD_REQUEST(HttpStatus.BAD_REQUEST),

    /** The body is a list of requests. */
    BATCHING_DISABLED(HttpStatus.BAD_REQUEST),

    /** No document was sent. */
    MISSING_QUERY(HttpStatus.BAD_REQUEST),

    /** A parameter is of another type than GraphQL over HTTP says. */
    BAD_PARAMETER(HttpStatus.BAD_REQUEST),

    /** The request has no key where one is needed, or one that is not good. */
    UNAUTHENTICATED(HttpStatus.UNAUTHORIZED),

    /** The key does not have the scope for this. */
    FORBIDDEN(HttpStatus.FORBIDDEN),

    /** There is nothing at the address. */
    NOT_FOUND(HttpStatus.NOT_FOUND),

    /** The address does not take this method, or not for this kind of operation. */
    METHOD_NOT_ALLOWED(HttpStatus.METHOD_NOT_ALLOWED),

    /** The client takes no media type that there is. */
    NOT_ACCEPTABLE(HttpStatus.NOT_ACCEPTABLE),

    /** The client takes only tables, and the answer makes none. */
    NOT_A_TABLE(HttpStatus.NOT_ACCEPTABLE),

    /** The body ended before it was as long as the head says, or in the middle of a chunk, or the head is not as HTTP has it. */
    REQUEST_BROKEN(HttpStatus.BAD_REQUEST),

    /** The body came too slowly. */
    BODY_TOO_SLOW(HttpStatus.REQUEST_TIMEOUT),

    /** The body is too large. */
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE),

    /** The address is too long. */
    URI_TOO_LONG(HttpStatus.URI_TOO_LONG),

    /** The body has another media type, another character set, or is compressed. */
    UNSUPPORTED_MEDIA_TYPE(HttpStatus.UNSUPPORTED_MEDIA_TYPE),

    /** The part of a file that is asked for is not in it. */
    RANGE_NOT_SATISFIABLE(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE),

    /** The header fields are too long. */
    HEADERS_TOO_LONG(HttpStatus.REQUEST_HEADER_FIELDS_TOO_LARGE),

    /** A fault of the service; the log tells more under the id that the detail gives. */
    INTERNAL(HttpStatus.INTERNAL_SERVER_ERROR),

    /** The key has spent what it may in a minute. */
    BUDGET_EXHAUSTED(HttpStatus.TOO_MANY_REQUESTS),

    /** More is asked than can be answered in time. */
    OVERLOADED(HttpStatus.SERVICE_UNAVAILABLE),

    /** The server of the database does not answer. */
    DATABASE_UNAVAILABLE(HttpStatus.SERVICE_UNAVAILABLE),

    /** Nothing is published yet. */
    NOT_READY(HttpStatus.SERVICE_UNAVAILABLE);

    private final HttpStatus status;

    Fault(HttpStatus status) {
        this.status = status;
    }

    HttpStatus status() {
        return status;
    }
}
