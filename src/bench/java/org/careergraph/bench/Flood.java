package org.careergraph.bench;

import java.net.URI;
import java.util.List;

/** Puts more load on an address than it can bear, with the program {@code wrk}, and counts what comes of it. */
final class Flood {

    /** Each connection asks, and asks again a while after it got something: what is offered hardly depends on what is answered. */
    private static final String SCRIPT = """
            local all
            setup = function(thread) all = thread end
            answered, refused, other = 0, 0, 0
            delay = function() return %d end
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
        long[] result = Wrk.result(address, bodies, connections, seconds, SCRIPT.formatted(pause), "--timeout", "20s");
        return new Outcome(result[0], result[1], result[2], result[3], result[4], result[5]);
    }
}
