package org.careergraph.graphql;

import graphql.GraphQLContext;
import java.util.concurrent.TimeUnit;

/**
 * How long each stage of one request takes. Whoever takes requests puts one into the GraphQL context, under this class, and reads it when
 * the answer is there. A stop-watch with one hand: it costs a look at the clock at the end of each stage. For one thread at a time.
 */
public final class Stages {

    /** The query flow, in its order. A stage whose outcome was kept from another request is left out: most operations are not made SQL again. */
    public enum Stage {
        /** The document is parsed, measured and validated, or found among those that were. */
        PARSE,
        /** Variables, selections and references are read. */
        PLAN,
        /** Statements are made of what is selected. */
        SQL,
        /** The database answers. */
        ROWS,
        /** The response is put together, and what is asked about the schema answered. */
        RESPONSE
    }

    private static final int COUNT = Stage.values().length;

    private final long[] nanoseconds = new long[COUNT];
    private final long start = System.nanoTime();
    private long mark = start;

    /** Of this request; of none where nobody wants to know. */
    static Stages of(GraphQLContext context) {
        Stages stages = context.get(Stages.class);
        return stages == null ? new Stages() : stages;
    }

    /** Counts what was done since the last stage ended as this one, which may go on later. */
    public void end(Stage stage) {
        long now = System.nanoTime();
        nanoseconds[stage.ordinal()] += now - mark;
        mark = now;
    }

    /** How long a stage took; zero when it was left out. */
    public long nanoseconds(Stage stage) {
        return nanoseconds[stage.ordinal()];
    }

    /** From the start to the end of the last stage. */
    public long milliseconds() {
        return TimeUnit.NANOSECONDS.toMillis(mark - start);
    }
}
