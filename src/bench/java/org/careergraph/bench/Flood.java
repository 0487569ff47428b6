package org.careergraph.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Puts more load on an address than it can bear, with the program {@code wrk}, and counts what comes of it. */
final class Flood {

    /** Each connection asks, and asks again a while after it got something: what is offered hardly depends on what is answered. */
    private static final String SCRIPT = """
            local bodies = {}
            for line in io.lines("%s") do bodies[#bodies + 1] = line end
            local headers = {["Content-Type"] = "application/json", ["Accept"] = "application/graphql-response+json"}
            local count = 0
            local all
            setup = function(thread) all = thread end
            answered, refused, other = 0, 0, 0
            delay = function() return %d end
            request = function()
              count = count + 1
              local body = bodies[count %% #bodies + 1]:gsub("UNIQUE", %d + count)
              return wrk.format("POST", nil, headers, body)
            end
            response = function(status, headers)
              if status == 200 then answered = answered + 1
              elseif status == 503 and headers["Retry-After"] then refused = refused + 1
              else other = other + 1 end
            end
            done = function(summary, latency)
              local broken = summary.errors.connect + summary.errors.read + summary.errors.write + summary.errors.timeout
              io.write(string.format("RESULT %%d %%d %%d %%d %%d %%d\\n", all:get("answered"), all:get("refused"),
                all:get("other") + broken, summary.duration, latency:percentile(50), latency:percentile(99)))
            end
            """;

    /** More questions than are asked in one run. */
    private static final long RUN = 1_000_000_000;

    /** Far from those that {@link Wrk} asks. */
    private static long unique = 1_000 * RUN;

    private Flood() {}

    /**
     * What came of it.
     *
     * @param refused with status 503 and a word on when to try again
     * @param other any other status, and connections that broke
     * @param micros how long it took
     * @param median of the time that a request took, in microseconds
     * @param slowest time that 99 of 100 requests did not exceed, in microseconds
     */
    record Outcome(long answered, long refused, long other, long micros, long median, long slowest) {

        double answeredPerSecond() {
            return answered * 1e6 / micros;
        }

        double offeredPerSecond() {
            return (answered + refused + other) * 1e6 / micros;
        }
    }

    /** @param pause of each connection between two requests, in milliseconds */
    static Outcome run(URI address, List<String> bodies, int connections, int seconds, int pause) {
        try {
            Path folder = Files.createTempDirectory("bench");
            Path file = Files.write(folder.resolve("bodies"), bodies);
            unique += RUN;
            Path script = Files.writeString(folder.resolve("flood.lua"), SCRIPT.formatted(file, pause, unique));
            Process wrk = new ProcessBuilder(
                            "wrk",
                            "-t1",
                            "-c" + connections,
                            "-d" + seconds + "s",
                            "--timeout",
                            "20s",
                            "-s",
                            script.toString(),
                            address.toString())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            return outcome(output);
        } catch (IOException e) {
            throw new IllegalStateException("The program wrk is needed to put load on the service", e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Outcome outcome(String output) {
        String[] result = output.lines()
                .filter(line -> line.startsWith("RESULT "))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(output))
                .split(" ");
        return new Outcome(
                Long.parseLong(result[1]),
                Long.parseLong(result[2]),
                Long.parseLong(result[3]),
                Long.parseLong(result[4]),
                Long.parseLong(result[5]),
                Long.parseLong(result[6]));
    }
}
