package org.careergraph.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.function.Supplier;
import org.careergraph.graphql.DatabaseGoneException;
import org.careergraph.http.table.Table;
import org.careergraph.http.table.TableFormat;
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
    private final Meters meters;

    GraphQlEndpoint(
            ServedSnapshot served, Executor executor, ProblemWriter problems, Meters meters, String cacheControl) {
        this.served = served;
        this.executor = executor;
        this.problems = problems;
        this.meters = meters;
        this.cacheControl = cacheControl;
        meters.watch(cache);
    }

    @Override
    public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
        long start = System.nanoTime();
        Outcome outcome = Outcome.FAILED;
        try {
            outcome = answer(request, response);
        } catch (RuntimeException | Error e) {
            RequestRefusedException refusal = refusal(e);
            outcome = Outcome.of(refusal.fault());
            problems.write(refusal, response);
        } finally {
            meters.requested(outcome, System.nanoTime() - start);
        }
    }

    private static RequestRefusedException refusal(Throwable thrown) {
        return switch (thrown) {
            case RequestRefusedException refusal -> refusal;
            case DatabaseGoneException gone -> {
                LOG.warn("The database does not answer: {}", gone.getMessage());
                yield new RequestRefusedException(
                                Fault.DATABASE_UNAVAILABLE, "The service cannot reach its database", "Try again later.")
                        .with(HttpHeaders.RETRY_AFTER, "5");
            }
            default -> {
                String id = UUID.randomUUID().toString();
                LOG.error("Failed to answer request {}", id, thrown);
                yield new RequestRefusedException(
                        Fault.INTERNAL,
                        "The service failed to answer this; the log has it under " + id,
                        "Try again, and report the id if it happens again.");
            }
        };
    }

    private Outcome answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        return switch (request.getMethod()) {
            case "POST" -> post(request, response);
            case "GET", "HEAD" -> get(request, response);
            case "OPTIONS" -> options(response);
            default ->
                throw new RequestRefusedException(
                                Fault.METHOD_NOT_ALLOWED, "GraphQL takes no such method", "Use POST or GET.")
                        .with(HttpHeaders.ALLOW, METHODS);
        };
    }

    private static Outcome options(HttpServletResponse response) {
        response.setHeader(HttpHeaders.ALLOW, METHODS);
        return Outcome.EXECUTED;
    }

    private Outcome post(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseFormat format = ResponseFormat.of(request.getHeader(HttpHeaders.ACCEPT));
        Asker asker = Asker.of(request);
        Question question = new Question(BodyReader.read(request), false, format, asker.audience(), fingerprint(asker));
        return answer(question, () -> Parameters.ofBody(question.bytes()), asker, request, response);
    }

    private Outcome get(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String query = String.valueOf(request.getQueryString());
        String named = query.contains("format=") ? request.getParameter("format") : null;
        ResponseFormat format =
                named == null ? ResponseFormat.of(request.getHeader(HttpHeaders.ACCEPT)) : ResponseFormat.named(named);
        Asker asker = Asker.of(request);
        Question question = new Question(
                query.getBytes(StandardCharsets.UTF_8), true, format, asker.audience(), fingerprint(asker));
        String etag = question.etag();
        response.setHeader(HttpHeaders.CACHE_CONTROL, asker.audience() == Audience.PUBLIC ? cacheControl : NOT_SHARED);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT + ", " + HttpHeaders.AUTHORIZATION);
        if (new ServletWebRequest(request, response).checkNotModified(etag)) {
            return Outcome.NOT_MODIFIED;
        }
        return answer(
                question,
                () -> {
                    Parameters parameters = Parameters.ofAddress(request.getParameterMap());
                    ReadOnly.check(parameters);
                    return parameters;
                },
                asker,
                request,
                response);
    }

    /** @param parameters what the question says, for when its answer is not kept */
    private Outcome answer(
            Question question,
            Supplier<Parameters> parameters,
            Asker asker,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Answer kept = cache.find(question);
        if (kept != null) {
            write(kept, question.format(), response);
            return Outcome.CACHED;
        }
        Answer answer = executor.answer(parameters.get(), question.format(), asker, request);
        cache.keep(question, answer);
        if (!answer.lasting()) {
            response.setHeader(HttpHeaders.ETAG, null);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        }
        write(answer, question.format(), response);
        return answer.outcome();
    }

    private String fingerprint(Asker asker) {
        return served.fingerprint(asker.audience()).orElseThrow(() -> new RequestRefusedException(
                        Fault.NOT_READY, "Nothing is published yet", "Try again when the first import is through.")
                .with(HttpHeaders.RETRY_AFTER, "5"));
    }

    private static void write(Answer answer, ResponseFormat format, HttpServletResponse response) throws IOException {
        response.setStatus(answer.status());
        Table table = answer.table();
        if (table != null && format.table() != null) {
            response.setContentType(format.contentType());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, file(table, format.table()));
            write(table, answer, format.table(), response);
            return;
        }
        response.setContentType((format.table() == null ? format : ResponseFormat.GRAPHQL).contentType());
        response.setContentLength(answer.body().length);
        response.getOutputStream().write(answer.body());
    }

    /** Where a table breaks off the connection does, too, so that nobody takes its beginning for all of it. */
    private static void write(Table table, Answer answer, TableFormat format, HttpServletResponse response)
            throws IOException {
        try {
            table.write(answer.body(), format, response.getOutputStream());
        } catch (RuntimeException e) {
            if (response.isCommitted()) {
                throw new IOException("A table broke off", e);
            }
            response.resetBuffer();
            throw e;
        }
    }

    /** Under which name browsers keep it. Names of operations need no quoting. */
    private static String file(Table table, TableFormat format) {
        String name = table.operation() == null ? "answer" : table.operation();
        return "attachment; filename=\"%s.%s\"".formatted(name, format.extension());
    }
}
