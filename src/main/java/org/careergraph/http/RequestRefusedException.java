package org.careergraph.http;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.ProblemDetail;

/** A request that GraphQL never sees. Names what is wrong with it, and says what to do instead. */
public final class RequestRefusedException extends RuntimeException {

    private final Fault fault;
    private final String hint;
    private final Map<String, String> headers = new LinkedHashMap<>();

    /**
     * @param detail what is wrong with which value
     * @param hint what to do instead
     */
    public RequestRefusedException(Fault fault, String detail, String hint) {
        super(detail, null, false, false);
        this.fault = fault;
        this.hint = hint;
    }

    /** The same refusal, with a header field for the response. */
    public RequestRefusedException with(String header, String value) {
        headers.put(header, value);
        return this;
    }

    Fault fault() {
        return fault;
    }

    Map<String, String> headers() {
        return headers;
    }

    /** For the response, as RFC 9457 writes it. */
    ProblemDetail problem() {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(fault.status(), String.valueOf(getMessage()));
        problem.setProperty("code", fault.name());
        problem.setProperty("hint", hint);
        return problem;
    }
}
