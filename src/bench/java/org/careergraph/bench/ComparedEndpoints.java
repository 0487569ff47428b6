package org.careergraph.bench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careergraph.bench.operation.OperationAnswers;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.Snapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service is compared with, in the same process and behind the same MVC stack. */
@Configuration(proxyBeanMethods = false)
class ComparedEndpoints {

    static final String STATIC = "/bench/static";
    static final String BY_HAND = "/bench/by-hand";
    static final String OPERATIONS_BY_HAND = "/bench/operations/";

    private final JsonMapper json = new JsonMapper();
    private volatile byte[] bytes = {};
    private volatile List<Request> requests = List.of();
    private volatile Workload workload = Workload.ROLE;

    /** Sets what the endpoints answer with from now on. */
    void prepare(byte[] fixed, Workload next, List<Request> varied) {
        bytes = fixed;
        workload = next;
        requests = varied;
    }

    @Bean
    SimpleUrlHandlerMapping compared(ServedSnapshot served) {
        return new SimpleUrlHandlerMapping(
                Map.of(
                        STATIC,
                        (HttpRequestHandler) this::fixed,
                        BY_HAND,
                        byHand(served),
                        OPERATIONS_BY_HAND + "*",
                        operations(served)),
                Ordered.HIGHEST_PRECEDENCE);
    }

    /** Reads the body, and answers with the same bytes whatever it says. */
    private void fixed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().readAllBytes();
        write(bytes, response);
    }

    /** Reads from the body which request it is, and answers it with plain JDBC. */
    private HttpRequestHandler byHand(ServedSnapshot served) {
        Supplier<HandWritten> answers = SingletonSupplier.of(() -> onSnapshot(served, HandWritten::new));
        return (request, response) -> {
            JsonNode body = json.readTree(request.getInputStream().readAllBytes());
            int number = body.at("/extensions/request").intValue();
            write(answers.get().answer(workload, requests.get(number)), response);
        };
    }

    /** Answers the operation that the address names with plain JDBC, for the variables of the body. */
    private HttpRequestHandler operations(ServedSnapshot served) {
        Supplier<OperationAnswers> answers =
                SingletonSupplier.of(() -> onSnapshot(served, snapshot -> new OperationAnswers(snapshot.dataSource())));
        return (request, response) -> {
            String operation = request.getRequestURI().substring(OPERATIONS_BY_HAND.length());
            JsonNode body = json.readTree(request.getInputStream().readAllBytes());
            write(answers.get().answer(operation, body.path("variables")), response);
        };
    }

    private static <T> T onSnapshot(ServedSnapshot served, Function<Snapshot, T> answers) {
        try (ServedSnapshot.Lease lease = served.acquire()) {
            return answers.apply(lease.snapshot());
        }
    }

    private static void write(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
