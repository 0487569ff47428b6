package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Several clients that ask a service one thing over and over, each time as a question that nobody asked before. */
final class Clients implements AutoCloseable {

    /** What came of one question: the status, 0 where the connection broke; after how long, and since when it was asked. */
    record Reply(int status, String body, String headers, Duration took, long askedAt) {}

    private static final int NUMBER = 4;

    /** A role with all that it pays: whoever reads half of it sees so. */
    private static final String QUESTION =
            "{ role(by: {title: \\\"Data Scientist\\\"}) { title responsibilities(first: 5) { text } }"
                    + " roles(first: 7) { edges { node { title } } } }";

    private static final AtomicInteger ASKED = new AtomicInteger();

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<Future<List<Reply>>> asking = new ArrayList<>();
    private volatile boolean done;

    /** @param service its root */
    Clients(URI service) {
        this.address = service.resolve("/graphql");
    }

    /** Asks once. */
    Reply ask() {
        String body = "{\"query\":\"%s\",\"extensions\":{\"number\":%d}}".formatted(QUESTION, ASKED.incrementAndGet());
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        long start = System.nanoTime();
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.body(),
                    response.headers().map().toString(),
                    Duration.ofNanos(System.nanoTime() - start),
                    start);
        } catch (IOException e) {
            return new Reply(0, "", "", Duration.ofNanos(System.nanoTime() - start), start);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Asks until it works, and answers with how long that took. */
    Duration askUntilAnswered(Duration patience) throws InterruptedException {
        long start = System.nanoTime();
        while (ask().status() != 200) {
            assertThat(Duration.ofNanos(System.nanoTime() - start))
                    .as("it is answered again")
                    .isLessThan(patience);
            Thread.sleep(20);
        }
        return Duration.ofNanos(System.nanoTime() - start);
    }

    Clients start() {
        for (int i = 0; i < NUMBER; i++) {
            asking.add(threads.submit(() -> {
                List<Reply> replies = new ArrayList<>();
                while (!done) {
                    Reply reply = ask();
                    replies.add(reply);
                    if (reply.status() != 200) {
                        Thread.sleep(10);
                    }
                }
                return replies;
            }));
        }
        return this;
    }

    /** All that came of it. */
    List<Reply> stop() throws Exception {
        done = true;
        List<Reply> replies = new ArrayList<>();
        for (Future<List<Reply>> client : asking) {
            replies.addAll(client.get());
        }
        return replies;
    }

    @Override
    public void close() {
        done = true;
        threads.close();
        http.close();
    }
}
