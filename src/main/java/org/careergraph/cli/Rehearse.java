package org.careergraph.cli;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.FileSystemUtils;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** A training run for a cache of Java's: what is loaded, linked and profiled here need not be at the next start. */
@Command(
        name = "rehearse",
        description = {
            "Starts the service on an empty home, asks it the example questions, ends it and leaves nothing behind:",
            "a training run for the cache with which Java starts it faster (-XX:AOTCacheOutput, then -XX:AOTCache)."
        },
        mixinStandardHelpOptions = true)
final class Rehearse implements Callable<Integer> {

    /** How often each question is asked: what is asked that often is compiled well, and is profiled for the next start. */
    private static final int ROUNDS = 50;

    private final Class<?> application;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    Rehearse(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("careergraph");
        try (ConfigurableApplicationContext service = start(home)) {
            String port = service.getEnvironment().getRequiredProperty("local.server.port");
            ask(URI.create("http://127.0.0.1:" + port + "/graphql"));
        } finally {
            FileSystemUtils.deleteRecursively(home);
        }
        spec.commandLine().getOut().println("Rehearsed: started, answered and ended");
        return CommandLineEntry.DONE;
    }

    /** Without the settings of whoever rehearses: the data that they lead to is not touched. */
    private ConfigurableApplicationContext start(Path home) {
        StandardEnvironment environment = new StandardEnvironment();
        MutablePropertySources settings = environment.getPropertySources();
        settings.remove(StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME);
        settings.remove(StandardEnvironment.SYSTEM_PROPERTIES_PROPERTY_SOURCE_NAME);
        SpringApplication service = new SpringApplication(application);
        service.setEnvironment(environment);
        return service.run(
                "--spring.config.location=classpath:/",
                "--careergraph.home=" + home,
                "--server.address=127.0.0.1",
                "--server.port=0",
                "--logging.level.root=warn");
    }

    private static void ask(URI address) throws IOException, InterruptedException {
        List<String> questions = questions();
        try (HttpClient client = HttpClient.newHttpClient()) {
            for (int round = 0; round < ROUNDS; round++) {
                for (String question : questions) {
                    String another = question + " ".repeat(round); // so that none is answered from the cache
                    ask(client, address, another);
                }
            }
        }
    }

    private static List<String> questions() throws IOException {
        List<String> questions = new ArrayList<>();
        for (Resource example :
                new PathMatchingResourcePatternResolver().getResources("classpath:web/assets/examples/*/*.graphql")) {
            Resource variables =
                    example.createRelative(String.valueOf(example.getFilename()).replace(".graphql", ".json"));
            JsonMapper json = JsonMapper.shared();
            questions.add(json.writeValueAsString(Map.of(
                    "query",
                    example.getContentAsString(StandardCharsets.UTF_8),
                    "variables",
                    variables.exists() ? json.readValue(variables.getContentAsByteArray(), Map.class) : Map.of())));
        }
        return questions;
    }

    private static void ask(HttpClient client, URI address, String question) throws IOException, InterruptedException {
        HttpResponse<String> answer = client.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(question))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("An example is answered with " + answer.body());
        }
    }
}
