package org.careergraph.http;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import tools.jackson.databind.json.JsonMapper;

/** Says why a request is refused, as RFC 9457 writes it: JSON, but never labelled as an answer of GraphQL. */
public final class ProblemWriter {

    private final JsonMapper json;
    private final Meters meters;

    ProblemWriter(JsonMapper json, Meters meters) {
        this.json = json;
        this.meters = meters;
    }

    public void write(RequestRefusedException refusal, HttpServletResponse response) throws IOException {
        meters.refused(refusal.fault());
        byte[] problem = json.writeValueAsBytes(refusal.problem());
        response.setStatus(refusal.fault().status().value());
        refusal.headers().forEach(response::setHeader);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.ETAG, null); // an address has one before it is known to be answered
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, null);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setContentLength(problem.length);
        response.getOutputStream().write(problem);
    }
}
