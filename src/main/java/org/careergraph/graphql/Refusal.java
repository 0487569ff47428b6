package org.careergraph.graphql;

import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A root field, or a request, is not answered because of what was asked. Names the value, and says what to do instead. */
final class Refusal extends RuntimeException {

    private final ErrorCode code;
    private final String hint;
    private final List<String> path;
    private final Map<String, Long> figures;

    /**
     * @param message what is wrong with which value
     * @param hint what to do instead
     */
    Refusal(ErrorCode code, String message, String hint) {
        this(code, message, hint, List.of());
    }

    /** @param path result keys of the field whose argument it is; empty where whoever catches it knows better */
    Refusal(ErrorCode code, String message, String hint, List<String> path) {
        this(code, message, hint, path, Map.of());
    }

    private Refusal(ErrorCode code, String message, String hint, List<String> path, Map<String, Long> figures) {
        super(message, null, false, false);
        this.code = code;
        this.hint = hint;
        this.path = path;
        this.figures = figures;
    }

    /** Of more than a limit allows. The error tells both as numbers, too; {@code requested} is null where nobody counted on. */
    static Refusal excess(ErrorCode code, String message, @Nullable Number requested, long limit, String hint) {
        Map<String, Long> figures = new LinkedHashMap<>();
        if (requested != null) {
            figures.put("requested", requested.longValue());
        }
        figures.put("limit", limit);
        return new Refusal(code, message, hint, List.of(), figures);
    }

    /** Of a fault of ours, of which only the log tells more. */
    static Refusal internal(String id) {
        return new Refusal(
                ErrorCode.INTERNAL,
                "The service failed to answer this; the log has it under " + id,
                "Try again, and report the id if it happens again.");
    }

    /** Of a reference that names nothing. */
    static Refusal unknown(String argument, Object reference) {
        return new Refusal(
                ErrorCode.NOT_FOUND,
                "%s %s names nothing that is held".formatted(argument, Limits.literal(reference)),
                "List what is held first; a title that means several is not enough.");
    }

    /** The number, if it is within bounds. */
    static int unlessWithin(int value, String argument, int from, int to, String hint) {
        if (value < from || value > to) {
            throw new Refusal(
                    ErrorCode.BAD_USER_INPUT,
                    "%s is %d, which is not from %d to %d".formatted(argument, value, from, to),
                    hint);
        }
        return value;
    }

    /** The same refusal, at this path if it has none. */
    Refusal pathOr(List<String> otherwise) {
        return path.isEmpty() ? new Refusal(code, String.valueOf(getMessage()), hint, otherwise, figures) : this;
    }

    /** The error for the response, at its own path of result keys, or else at this one. */
    GraphQLError at(List<String> otherwise) {
        return error().path(List.copyOf(path.isEmpty() ? otherwise : path)).build();
    }

    /** The error of a request that is refused as a whole: it has no path, and its response no data. */
    GraphQLError ofRequest() {
        return error().build();
    }

    private GraphqlErrorBuilder<?> error() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", code.name());
        extensions.put("hint", hint);
        extensions.putAll(figures);
        return GraphqlErrorBuilder.newError()
                .message("%s", getMessage())
                .errorType(code)
                .extensions(extensions);
    }
}
