package org.careergraph.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts load on an address, with the program of that name. */
final class Wrk {

    /** Takes the bodies by turns; where one has a place for it, a number that no request before had makes it a new question. */
    private static final String SCRIPT = """
            local bodies = {}
            for line in io.lines("%s") do bodies[#bodies + 1] = line end
            local headers = {["Content-Type"] = "application/json", ["Accept"] = "application/graphql-response+json"}
            local count = 0
            request = function()
              count = count + 1
              local body = bodies[count %% #bodies + 1]:gsub("UNIQUE", %d + count)
              return wrk.format("POST", nil, headers, body)
            end
            done = function(summary, latency, requests)
              local failed = summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout
              io.write(string.format("RESULT %%d %%d %%d %%d %%d\\n", summary.requests, summary.duration,
                latency:percentile(50), latency:percentile(99), failed))
            end
            """;

    /** Stands in a body for a number that no request before had. */
    static final String UNIQUE = "UNIQUE";

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
        try {
            Path folder = Files.createTempDirectory("bench");
            Path file = Files.write(folder.resolve("bodies"), bodies);
            unique += 1_000_000_000L;
            Path script = Files.writeString(folder.resolve("load.lua"), SCRIPT.formatted(file, unique));
            Process wrk = new ProcessBuilder(
                            "wrk",
                            "-t1",
                            "-c" + connections,
                            "-d" + seconds + "s",
                            "-s",
                            script.toString(),
                            address.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            return load(output);
        } catch (IOException e) {
            throw new IllegalStateException("The program wrk is needed to put load on the service", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Load load(String output) {
        String[] result = output.lines()
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output))
                .split(" ");
        if (!result[5].equals("0")) {
            throw new IllegalStateException(result[5] + " requests failed:\n" + output);
        }
        return new Load(
                Long.parseLong(result[1]),
                Long.parseLong(result[2]),
                Long.parseLong(result[3]),
                Long.parseLong(result[4]));
    }
}
