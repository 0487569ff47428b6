package org.careergraph.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Enumeration;

/** Refuses addresses and header fields that are too long with the status that says so; what is longer still the container refuses. */
final class RequestBounds extends HttpFilter {

    private static final long serialVersionUID = 1L;

    private final transient ProblemWriter problems;

    RequestBounds(ProblemWriter problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        try {
            check(request);
        } catch (RequestRefusedException refusal) {
            problems.write(refusal, response);
            return;
        }
        chain.doFilter(request, response);
    }

    private static void check(HttpServletRequest request) {
        String query = request.getQueryString();
        if (request.getRequestURI().length() + (query == null ? 0 : query.length()) > HttpLimits.MAX_URI_CHARACTERS) {
            throw new RequestRefusedException(
                    Fault.URI_TOO_LONG,
                    "The address is longer than %d characters".formatted(HttpLimits.MAX_URI_CHARACTERS),
                    "Send the operation by POST.");
        }
        if (headerCharacters(request) > HttpLimits.MAX_HEADER_CHARACTERS) {
            throw new RequestRefusedException(
                    Fault.HEADERS_TOO_LONG,
                    "The header fields are longer than %d characters".formatted(HttpLimits.MAX_HEADER_CHARACTERS),
                    "Send fewer, or shorter ones.");
        }
    }

    private static int headerCharacters(HttpServletRequest request) {
        int length = 0;
        for (Enumeration<String> names = request.getHeaderNames(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            for (Enumeration<String> values = request.getHeaders(name); values.hasMoreElements(); ) {
                length += name.length() + values.nextElement().length();
            }
        }
        return length;
    }
}
