package org.careergraph.bench;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.careergraph.snapshot.ServedSnapshot;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the service is compared with, in the same process and behind the same MVC stack. */
@Configuration(proxyBeanMethods = false)
class ComparedEndpoints {

    static final String STATIC = "/bench/static";
    static final String BY_HAND = "/bench/by-hand";

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
                Map.of(STATIC, (HttpRequestHandler) this::fixed, BY_HAND, byHand(served)), Ordered.HIGHEST_PRECEDENCE);
    }

    /** Reads the body, and answers with the same bytes whatever it says. */
    private void fixed(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.getInputStream().readAllBytes();
        write(bytes, response);
    }

    /** Reads from the body which request it is, and answers it with plain JDBC. */
    private HttpRequestHandler byHand(ServedSnapshot served) {
        return new HttpRequestHandler() {

            private volatile HandWritten answers;

            @Override
            public void handleRequest(HttpServletRequest request, HttpServletResponse response) throws IOException {
                JsonNode body = json.readTree(request.getInputStream().readAllBytes());
                int number = body.at("/extensions/request").intValue();
                write(answers().answer(workload, requests.get(number)), response);
            }

            private synchronized HandWritten answers() {
                if (answers == null) {
                    try (ServedSnapshot.Lease lease = served.acquire()) {
                        answers = new HandWritten(lease.snapshot());
                    }
                }
                return answers;
            }
        };
    }

    private static void write(byte[] body, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=utf-8");
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }
}
