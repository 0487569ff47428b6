package org.careergraph.bench;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.CareerGraphApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.json.JsonMapper;

/** The service over the synthetic dataset as it runs in production, on a free port of this process. */
final class BenchedService implements AutoCloseable {

    private static final int VARIED = 200;

    private final JsonMapper json = new JsonMapper();
    private final List<Request> requests;
    private final ConfigurableApplicationContext context;

    BenchedService(Database.Running database) {
        try (Service service = new Service(database.settings())) {
            List<Request> all = service.requests();
            requests = all.subList(0, Math.min(VARIED, all.size()));
        }
        List<String> settings = new ArrayList<>(database.settings());
        settings.addAll(List.of("--server.port=0", "--logging.level.root=error"));
        context = SpringApplication.run(CareerGraphApplication.class, settings.toArray(String[]::new));
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    URI graphQl() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"))
                .resolve("/graphql");
    }

    /** Bodies that differ in their variables, with a place for a number that makes each a new question. */
    List<String> bodies(Workload workload) {
        return IntStream.range(0, requests.size())
                .mapToObj(i -> "{\"query\":%s,\"variables\":%s,\"extensions\":{\"unique\":UNIQUE}}"
                        .formatted(
                                json.writeValueAsString(workload.query()),
                                json.writeValueAsString(workload.variables(requests.get(i)))))
                .toList();
    }

    /** What {@code bench.seconds} says, or else a default. */
    static int seconds(int otherwise) {
        String chosen = System.getProperty("bench.seconds", "");
        return chosen.isBlank() ? otherwise : Integer.parseInt(chosen);
    }

    @Override
    public void close() {
        context.close();
    }
}
