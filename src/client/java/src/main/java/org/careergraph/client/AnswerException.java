package org.careergraph.client;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.graphql.ResponseError;

/** The service answered, but not, or not wholly, with what was asked. */
public final class AnswerException extends RuntimeException {

    private final transient List<ResponseError> errors;

    AnswerException(List<ResponseError> errors) {
        super(errors.stream().map(AnswerException::text).collect(Collectors.joining("\n")));
        this.errors = errors;
    }

    /** What the errors are, for programs, such as {@code NOT_FOUND}. */
    public List<String> codes() {
        return errors.stream()
                .map(error -> String.valueOf(error.getExtensions().get("code")))
                .toList();
    }

    private static String text(ResponseError error) {
        Object hint = error.getExtensions().get("hint");
        return hint == null ? error.getMessage() : error.getMessage() + ". " + hint;
    }
}
