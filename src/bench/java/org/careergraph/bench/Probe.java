package org.careergraph.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** One careful client, who knows the right answers, and compares what it gets byte for byte. */
final class Probe {

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI address;
    private final List<String> bodies;
    private final List<byte[]> right = new ArrayList<>();
    private final List<Long> answers = new ArrayList<>();
    private final List<Long> refusals = new ArrayList<>();
    private int wrong;
    private long asked;

    /** Asks everything once, while nobody else does. */
    Probe(URI address, List<String> bodies) throws IOException, InterruptedException {
        this.address = address;
        this.bodies = bodies;
        for (int i = 0; i < bodies.size(); i++) {
            HttpResponse<byte[]> response = send(i);
            if (response.statusCode() != 200 || new String(response.body()).contains("\"errors\"")) {
                throw new IllegalStateException(response.statusCode() + " " + new String(response.body()));
            }
            right.add(response.body());
        }
    }

    private HttpResponse<byte[]> send(int number) throws IOException, InterruptedException {
        String unique = "-" + ++asked;
        return http.send(
                HttpRequest.newBuilder(address)
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/graphql-response+json")
                        .POST(BodyPublishers.ofString(bodies.get(number).replace("UNIQUE", unique)))
                        .build(),
                BodyHandlers.ofByteArray());
    }

    /** Asks one thing, and answers with how long it took in nanoseconds. */
    long ask() throws IOException, InterruptedException {
        int number = (int) (asked % bodies.size());
        long start = System.nanoTime();
        HttpResponse<byte[]> response = send(number);
        long nanos = System.nanoTime() - start;
        if (response.statusCode() == 200 && Arrays.equals(response.body(), right.get(number))) {
            answers.add(nanos);
        } else if (response.statusCode() == 503
                && response.headers().firstValue("Retry-After").isPresent()) {
            refusals.add(nanos);
        } else {
            wrong++;
        }
        return nanos;
    }

    /** Forgets how long things took, not what was wrong. */
    void forgetTimes() {
        answers.clear();
        refusals.clear();
    }

    List<Long> answers() {
        return answers;
    }

    List<Long> refusals() {
        return refusals;
    }

    /** Answers that were not the right bytes, and refusals that did not say when to try again. */
    int wrong() {
        return wrong;
    }

    /** In milliseconds; not a number when there are none. */
    static double percentile(List<Long> nanos, int percent) {
        List<Long> ordered = nanos.stream().sorted().toList();
        return ordered.isEmpty() ? Double.NaN : ordered.get((ordered.size() - 1) * percent / 100) / 1e6;
    }
}
