package org.careergraph.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Puts load on an address, with the program of that name. */
final class Wrk {

    /** Takes the bodies by turns; where one has a place for it, a number that no request before had makes it a new question. */
    private static final String REQUESTS = """
            local bodies = {}
            for line in io.lines("%s") do bodies[#bodies + 1] = line end
            local headers = {["Content-Type"] = "application/json", ["Accept"] = "application/graphql-response+json"}
            local count = 0
            request = function()
              count = count + 1
              local body = bodies[count %% #bodies + 1]:gsub("UNIQUE", %d + count)
              return wrk.format("POST", nil, headers, body)
            end
            """;

    private static final String COUNTS = """
            done = function(summary, latency, requests)
              local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
              io.write(string.format("RESULT %d %d %d %d %d\\n", summary.requests, summary.duration,
                latency:percentile(50), latency:percentile(99), failed))
            end
            """;

    /** Stands in a body for a number that no request before had. */
    static final String UNIQUE = "UNIQUE";

    /** More questions than are asked in one run. */
    private static final long RUN = 1_000_000_000;

    private static long unique;

    private Wrk() {}

    /**
     * What came of it.
     *
     * @param requests how many were answered
     * @param micros how long it took
     * @param median of the time that a request took, in microseconds
     * @param slowest time that 99 of 100 requests did not exceed, in microseconds
     */
    record Load(long requests, long micros, long median, long slowest) {

        double perSecond() {
            return requests * 1e6 / micros;
        }
    }

    static Load run(URI address, List<String> bodies, int connections, int seconds) {
        long[] result = result(address, bodies, connections, seconds, COUNTS);
        if (result[4] != 0) {
            throw new IllegalStateException(result[4] + " requests failed at " + address);
        }
        return new Load(result[0], result[1], result[2], result[3]);
    }

    /**
     * Asks, and answers with the numbers of the line {@code RESULT} that a script writes when all is done.
     *
     * @param script what is done beside asking
     * @param options of the program
     */
    static long[] result(
            URI address, List<String> bodies, int connections, int seconds, String script, String... options) {
        try {
            Path folder = Files.createTempDirectory("bench");
            Path file = Files.write(folder.resolve("bodies"), bodies);
            unique += RUN;
            Path load = Files.writeString(folder.resolve("load.lua"), REQUESTS.formatted(file, unique) + script);
            List<String> command =
                    List.of("wrk", "-t1", "-c" + connections, "-d" + seconds + "s", "-s", load.toString());
            Process wrk = new ProcessBuilder(
                            Stream.of(command.stream(), Arrays.stream(options), Stream.of(address.toString()))
                                    .flatMap(words -> words)
                                    .toList())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            return numbers(output);
        } catch (IOException e) {
            throw new IllegalStateException("The program wrk is needed to put load on the service", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] numbers(String output) {
        String result = output.lines()
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output));
        return Arrays.stream(result.split(" "))
                .skip(1)
                .mapToLong(Long::parseLong)
                .toArray();
    }
}
