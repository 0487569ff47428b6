package org.careergraph.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.careergraph.graphql.DatabaseGoneException;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.ServedSnapshot;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.context.request.ServletWebRequest;

/** Answers GraphQL requests, each once for as long as the snapshot is served. */
final class GraphQlEndpoint implements HttpRequestHandler {

    private static final Logger LOG = LoggerFactory.getLogger(GraphQlEndpoint.class);

    /** Of answers that not everybody may have. */
    private static final String NOT_SHARED = "private, no-cache";

    private static final String METHODS = "GET, HEAD, POST, OPTIONS";

    private final ServedSnapshot served;
    private final Executor executor;
    private final AnswerCache cache = new AnswerCache();
    private final String cacheControl;
    private final ProblemWriter problems;

    GraphQlEndpoint(ServedSnapshot served, Executor executor, ProblemWriter problems, String cacheControl) {
        this.served = served;
        this.executor = executor;
        this.problems = problems;
        this.cacheControl = cacheControl;
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            answer(request, response);
        } catch (RequestRefusedException refusal) {
            problems.write(refusal, response);
        } catch (DatabaseGoneException e) {
            LOG.warn("The database does not answer: {}", e.getMessage());
            problems.write(
                    new RequestRefusedException(
                                    Fault.DATABASE_UNAVAILABLE,
                                    "The service cannot reach its database",
                                    "Try again later.")
                            .with(HttpHeaders.RETRY_AFTER, "5"),
                    response);
        } catch (RuntimeException | Error e) {
            String id = UUID.randomUUID().toString();
            LOG.error("Failed to answer request {}", id, e);
            problems.write(
                    new RequestRefusedException(
                            Fault.INTERNAL,
                            "The service failed to answer this; the log has it under " + id,
                            "Try again, and report the id if it happens again."),
                    response);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        switch (request.getMethod()) {
            case "POST" -> post(request, response);
            case "GET", "HEAD" -> get(request, response);
            case "OPTIONS" -> response.setHeader(HttpHeaders.ALLOW, METHODS);
            default ->
                throw new RequestRefusedException(
                                Fault.METHOD_NOT_ALLOWED, "GraphQL takes no such method", "Use POST or GET.")
                        .with(HttpHeaders.ALLOW, METHODS);
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseFormat format = ResponseFormat.of(request.getHeader(HttpHeaders.ACCEPT));
        Asker asker = Asker.of(request);
        Question question = new Question(BodyReader.read(request), false, format, asker.audience(), fingerprint(asker));
        Answer answer =
                cache.get(question, () -> executor.answer(Parameters.ofBody(question.bytes()), format, asker, request));
        write(answer, format, response);
    }

    private void get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseFormat format = ResponseFormat.of(request.getHeader(HttpHeaders.ACCEPT));
        Asker asker = Asker.of(request);
        String query = String.valueOf(request.getQueryString());
        Question question = new Question(
                query.getBytes(StandardCharsets.UTF_8), true, format, asker.audience(), fingerprint(asker));
        String etag = question.etag();
        response.setHeader(HttpHeaders.CACHE_CONTROL, asker.audience() == Audience.PUBLIC ? cacheControl : NOT_SHARED);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.AUTHORIZATION);
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return;
        }
        Answer answer = cache.get(question, () -> {
            Parameters parameters = Parameters.ofAddress(request.getParameterMap());
            ReadOnly.check(parameters);
            return executor.answer(parameters, format, asker, request);
        });
        if (!answer.lasting()) {
            response.setHeader(HttpHeaders.ETAG, null);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        write(answer, format, response);
    }

    private String fingerprint(Asker asker) {
        return served.fingerprint(asker.audience()).orElseThrow(() -> new RequestRefusedException(
                        Fault.NOT_READY, "Nothing is published yet", "Try again when the first import is through.")
                .with(HttpHeaders.RETRY_AFTER, "5"));
    }

    private static void write(Answer answer, ResponseFormat format, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        response.setContentType(format.contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }
}
