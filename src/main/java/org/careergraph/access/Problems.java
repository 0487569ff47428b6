package org.careergraph.access;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import tools.jackson.databind.json.JsonMapper;

/** Says to whom nothing is answered, and why, as RFC 9457 writes it. */
final class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    void noKey(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        write(
                HttpStatus.UNAUTHORIZED,
                "UNAUTHENTICATED",
                "This service answers only requests with a key",
                "Send the header field \"Authorization: Bearer <key>\"; whoever runs the service makes keys.",
                response);
    }

    void unknownKey(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"invalid_token\"");
        write(
                HttpStatus.UNAUTHORIZED,
                "UNAUTHENTICATED",
                "The key is unknown, or revoked",
                "Look whether it was copied whole into \"Authorization: Bearer <key>\"; whoever runs the service makes keys.",
                response);
    }

    void noScope(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer error=\"insufficient_scope\"");
        write(
                HttpStatus.FORBIDDEN,
                "FORBIDDEN",
                "The key does not have the scope for this",
                "Ask whoever runs the service for a key that has.",
                response);
    }

    private void write(HttpStatus status, String code, String detail, String hint, HttpServletResponse response)
            throws IOException {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setProperty("code", code);
        problem.setProperty("hint", hint);
        byte[] body = json.writeValueAsBytes(problem);
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
