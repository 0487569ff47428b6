package org.careergraph;

import java.io.IOException;
import java.net.ConnectException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.snapshot.CareerGraphProperties;

/** The service in a process of its own, for tests of how it ends and of what it logs. */
public final class ServiceProcess implements AutoCloseable {

    /** Longer than a start takes on a busy machine. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final int port;
    private final Path log;
    private final Process process;

    private ServiceProcess(int port, Path log, Process process) {
        this.port = port;
        this.log = log;
        this.process = process;
    }

    /** A service that is ready. */
    public static ServiceProcess start(String... settings) throws IOException, InterruptedException {
        return start(TestDatabase.SQLITE.empty(), settings);
    }

    /** A service that is ready, on a home that may be there already. */
    public static ServiceProcess start(CareerGraphProperties properties, String... settings)
            throws IOException, InterruptedException {
        int port;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        List<String> arguments = new ArrayList<>(Installation.settings(properties));
        arguments.addAll(List.of("--server.port=" + port, "--logging.level.org.careergraph=info"));
        arguments.addAll(List.of(settings));
        Path log = Files.createTempFile(Path.of("target"), "service", ".log");
        Process process = ForkedJava.of(CareerGraphApplication.class, arguments)
                .redirectOutput(log.toFile())
                .start();
        ServiceProcess service = new ServiceProcess(port, log, process);
        service.awaitReadiness();
        return service;
    }

    private void awaitReadiness() throws IOException, InterruptedException {
        HttpRequest readiness =
                HttpRequest.newBuilder(address().resolve("actuator/health")).build();
        Instant deadline = Instant.now().plus(PATIENCE);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!isReady(client, readiness)) {
                if (!process.isAlive() || Instant.now().isAfter(deadline)) {
                    throw new IllegalStateException("The service does not start: " + log());
                }
                Thread.sleep(100);
            }
        }
    }

    private static boolean isReady(HttpClient client, HttpRequest readiness) throws IOException, InterruptedException {
        try {
            return client.send(readiness, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (ConnectException e) {
            return false;
        }
    }

    public int port() {
        return port;
    }

    public URI address() {
        return URI.create("http://localhost:" + port + "/");
    }

    public Process process() {
        return process;
    }

    /** What it has logged up to now. */
    public String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly().onExit().join();
        Files.delete(log);
    }
}
