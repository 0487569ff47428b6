package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.ConnectException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.careergraph.ServiceProcess;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests for the service as a process that is asked to end, by SIGTERM, while it is at work: its settings, what it logs, how it ends. */
class ServiceProcessTests {

    private static final int CLIENTS = 4;

    /** The settings let a shutdown take 15 seconds; the rest is for the machine. */
    private static final Duration IN_TIME = Duration.ofSeconds(25);

    private static final String CONTINUE = "HTTP/1.1 100 \r\n\r\n";

    private static final String SECRET = "value-of-a-variable-";

    /** In every question another, so that each is executed. */
    private static final AtomicInteger NUMBER = new AtomicInteger(1_000_000);

    private static final AtomicInteger ANSWERED = new AtomicInteger();

    private static final List<String> replies = new ArrayList<>();
    private static final List<String> acceptedReplies = new ArrayList<>();
    private static boolean refusesConnections;
    private static boolean endsInTime;
    private static String log;
    private static String addressed;

    @BeforeAll
    static void endAServiceAtWork() throws Exception {
        try (ServiceProcess service = ServiceProcess.start(
                        "--careergraph.slow-operation=0ms", "--careergraph.cache-control=max-age=60");
                ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            addressed = ask(service.port(), "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\nHost: localhost\r\n", "");
            List<Future<List<String>>> load = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                load.add(clients.submit(() -> askUntilRefused(service.port())));
            }
            while (ANSWERED.get() <= CLIENTS && service.process().isAlive()) {
                Thread.sleep(10); // until clients are at work, and one has been answered twice
            }
            List<Socket> accepted = new ArrayList<>();
            for (int i = 0; i < CLIENTS; i++) {
                accepted.add(sendHead(service.port()));
            }
            service.process().destroy();
            for (Future<List<String>> client : load) {
                replies.addAll(client.get());
            }
            refusesConnections = isRefused(service.port());
            for (Socket socket : accepted) {
                acceptedReplies.add(sendBody(socket));
            }
            endsInTime = service.process().waitFor(IN_TIME.toMillis(), TimeUnit.MILLISECONDS);
            log = service.log();
        }
    }

    @AfterAll
    static void forget() {
        replies.clear();
        acceptedReplies.clear();
    }

    private static List<String> askUntilRefused(int port) throws IOException {
        List<String> replies = new ArrayList<>();
        while (true) {
            try {
                String body = body();
                String reply = ask(port, head(body), body);
                if (!reply.isEmpty()) { // else the system took the connection, but not the service
                    replies.add(reply);
                    ANSWERED.incrementAndGet();
                }
            } catch (ConnectException e) {
                return replies;
            } catch (SocketException e) {
                // the service closed its door while the system took the connection
            }
        }
    }

    private static String ask(int port, String head, String body) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            return reply(socket, head + "Connection: close\r\n\r\n" + body);
        }
    }

    /** Sends a head, and waits until the service asks for the body: it has taken the request then. */
    private static Socket sendHead(int port) throws IOException {
        Socket socket = new Socket("localhost", port);
        write(socket, head(body()) + "Expect: 100-continue\r\n\r\n");
        assertThat(new String(socket.getInputStream().readNBytes(CONTINUE.length()), StandardCharsets.US_ASCII))
                .isEqualTo(CONTINUE);
        return socket;
    }

    private static String sendBody(Socket socket) throws IOException {
        try (socket) {
            return reply(socket, body());
        }
    }

    private static String body() {
        return """
            {"query": "query Of($title: String!) { role(by: {title: $title}) { title } roles(first: 7) { edges { node { title } } } }", \
            "operationName": "Of", "variables": {"title": "%s%d"}}""".formatted(SECRET, NUMBER.incrementAndGet());
    }

    private static String head(String body) {
        return """
            POST /graphql HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/json\r
            Content-Length: %d\r
            """.formatted(body.length());
    }

    private static void write(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
    }

    /** What comes until the connection ends, however that is. */
    private static String reply(Socket socket, String text) {
        ByteArrayOutputStream reply = new ByteArrayOutputStream();
        try {
            write(socket, text);
            socket.getInputStream().transferTo(reply);
        } catch (IOException e) {
            // what has come is looked at
        }
        return reply.toString(StandardCharsets.UTF_8);
    }

    private static boolean isRefused(int port) throws IOException {
        try {
            new Socket("localhost", port).close();
            return false;
        } catch (ConnectException e) {
            return true;
        }
    }

    @Test
    void answersByAddressCarryTheCacheControlThatIsSet() {
        assertThat(addressed).contains("Cache-Control: max-age=60");
    }

    @Test
    void whatItHasTakenIsAnsweredWhole() {
        assertThat(acceptedReplies).hasSize(CLIENTS).allSatisfy(ServiceProcessTests::isWhole);
    }

    @Test
    void nothingIsAnsweredByHalves() {
        assertThat(replies).hasSizeGreaterThan(CLIENTS).allSatisfy(ServiceProcessTests::isWhole);
    }

    private static void isWhole(String reply) {
        assertThat(reply)
                .startsWith("HTTP/1.1 200")
                .contains("\"Data Scientist\"")
                .endsWith("}}");
    }

    @Test
    void newConnectionsAreRefused() {
        assertThat(refusesConnections).isTrue();
    }

    @Test
    void itEndsInTime() {
        assertThat(endsInTime).isTrue();
    }

    @Test
    void slowOperationsAreLoggedByTheirDocumentEachInOneLine() {
        List<String> lines = log.lines()
                .filter(line -> line.contains("Slow operation \"Of\""))
                .toList();
        assertThat(lines.size()).isEqualTo(replies.size() + acceptedReplies.size());
        assertThat(lines).allSatisfy(line -> assertThat(line)
                .contains("WARN")
                .matches(".*Slow operation \"Of\" of document [0-9a-f]{12}: \\d+ ms "
                        + "\\(parse \\d+, plan \\d+, sql \\d+, rows \\d+, response \\d+\\), \\d+ bytes"));
    }

    @Test
    void aSlowDocumentIsShownOnce() {
        assertThat(log.lines().filter(line -> line.matches(".*Document [0-9a-f]{12} is \"query Of\\(.*")))
                .hasSize(1);
    }

    @Test
    void valuesOfVariablesAreNotLogged() {
        assertThat(log).doesNotContain(SECRET);
    }
}
