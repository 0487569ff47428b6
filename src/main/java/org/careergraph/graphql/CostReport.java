package org.careergraph.graphql;

import java.nio.charset.StandardCharsets;

/** What an answer tells of its own cost, in {@code extensions.cost}. */
final class CostReport {

    private CostReport() {}

    /**
     * @param requested objects that the operation may answer with, and candidates that it looks through, by its arguments
     * @param actual objects that {@code data} has, the outermost not counted
     * @param statements SQL statements that were run
     */
    static JsonBytes of(long requested, long actual, int statements) {
        return json("{\"requested\":" + requested + ",\"limit\":" + Limits.MAX_COST + ",\"actual\":" + actual
                + ",\"statements\":" + statements + "}");
    }

    /** @param statements SQL statements that would be run */
    static JsonBytes ofDryRun(long requested, int statements) {
        return json("{\"requested\":" + requested + ",\"limit\":" + Limits.MAX_COST + ",\"statements\":" + statements
                + "}");
    }

    private static JsonBytes json(String json) {
        return new JsonBytes(json.getBytes(StandardCharsets.US_ASCII));
    }

    /**
     * The cost, if it is not too high.
     *
     * @throws Refusal of the whole request otherwise
     */
    static long unlessOverLimit(long requested) {
        if (requested > Limits.MAX_COST) {
            throw Refusal.excess(
                    ErrorCode.COST_LIMIT,
                    "The operation costs up to %d objects, which are more than %d"
                            .formatted(requested, Limits.MAX_COST),
                    requested,
                    Limits.MAX_COST,
                    "Ask for smaller pages of lists that are within lists, or in several requests.");
        }
        return requested;
    }
}
