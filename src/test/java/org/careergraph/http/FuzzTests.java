package org.careergraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.careergraph.RunningService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.parallel.Isolated;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.json.JsonMapper;

/** Sends requests that are almost right: {@code -Dcareergraph.fuzz.requests=100000} sends more of them, {@code .seed} others. */
@Isolated("it reads the log")
@ExtendWith(OutputCaptureExtension.class)
class FuzzTests {

    private static final int REQUESTS = Integer.getInteger("careergraph.fuzz.requests", 2_000);
    private static final long SEED = Long.getLong("careergraph.fuzz.seed", 5);
    private static final int MAX_MUTATIONS = 4;
    private static final int MAX_SEED_BYTES = 20_000;

    /** What parsers of JSON and of GraphQL stumble over. */
    private static final List<String> BAIT = List.of(
            "{",
            "}",
            "[",
            "]",
            "(",
            ")",
            "\"",
            "\\",
            "\\u0000",
            "\\ud800",
            "null",
            "true",
            "-1",
            "1e9999",
            "2147483648",
            "...",
            "$",
            "@skip",
            "@include(if: true)",
            ":",
            "!",
            "#",
            "\"\"\"",
            "__schema",
            "first: 101",
            "' OR 1=1--",
            "fragment F on Query {",
            "query",
            "\n");

    private final Random random = new Random(SEED);

    @Test
    void noMutatedRequestBreaksTheServiceOrLearnsHowItIsMade(CapturedOutput log) throws Exception {
        List<byte[]> seeds = seeds();
        for (int i = 0; i < REQUESTS; i++) {
            byte[] body = mutated(seeds.get(random.nextInt(seeds.size())));
            HttpResponse<String> reply = RunningService.send(RunningService.request(
                            "graphql",
                            "Content-Type",
                            "application/json",
                            "Accept",
                            random.nextBoolean() ? HostileInputTests.GRAPHQL : HostileInputTests.JSON)
                    .POST(BodyPublishers.ofByteArray(body)));
            String about = "seed %d, request %d: %s".formatted(SEED, i, new String(body, StandardCharsets.UTF_8));
            assertThat(reply.statusCode()).as(about).isIn(200, 400, 413);
            if (reply.statusCode() != 200 || reply.body().startsWith("{\"errors\"")) {
                assertThat(withoutMessages(reply.body())).as(about).doesNotContainPattern(HostileInputTests.LEAK);
            }
            assertThat(reply.body()).as(about).doesNotContain("\"INTERNAL\"");
        }
        assertThat(log.getAll().lines().filter(line -> line.contains(" ERROR ")))
                .isEmpty();
    }

    /** Messages repeat what was sent, which may be anything. */
    private static String withoutMessages(String reply) {
        return reply.replaceAll("\"message\":\"(\\\\.|[^\"\\\\])*\"", "");
    }

    private static List<byte[]> seeds() throws Exception {
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "queries"))) {
            Stream<byte[]> good =
                    files.filter(file -> file.toString().endsWith(".graphql")).map(FuzzTests::request);
            return Stream.concat(good, HostileRequests.all().map(HostileRequest::body))
                    .filter(body -> body.length < MAX_SEED_BYTES)
                    .toList();
        }
    }

    private static byte[] request(Path document) {
        try {
            return JsonMapper.shared()
                    .writeValueAsBytes(Map.of("query", Files.readString(document), "variables", Map.of()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private byte[] mutated(byte[] seed) {
        byte[] body = seed;
        for (int i = random.nextInt(MAX_MUTATIONS); i >= 0; i--) {
            body = mutatedOnce(body);
        }
        return body;
    }

    private byte[] mutatedOnce(byte[] body) {
        int from = random.nextInt(body.length + 1);
        int to = from + random.nextInt(Math.min(20, body.length - from + 1));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(body, 0, from);
        switch (random.nextInt(4)) {
            case 0 -> out.writeBytes(BAIT.get(random.nextInt(BAIT.size())).getBytes(StandardCharsets.UTF_8));
            case 1 -> out.write(random.nextInt(256));
            case 2 -> {
                out.write(body, from, to - from);
                out.write(body, from, to - from);
            }
            default -> {
                // leaves it out
            }
        }
        out.write(body, to, body.length - to);
        return out.toByteArray();
    }
}
