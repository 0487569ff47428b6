package org.careergraph.cli;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/** Progress as two lines, one when work begins and one when it ends. */
final class ProgressLines implements ProgressDisplay {

    private final PrintWriter err;
    private final LongSupplier nanoTime;
    private String what = "";
    private long begun;

    /** @param nanoTime a clock that only goes forward */
    ProgressLines(PrintWriter err, LongSupplier nanoTime) {
        this.err = err;
        this.nanoTime = nanoTime;
    }

    @Override
    public void begin(String what, long bytes, long held) {
        this.what = what;
        this.begun = nanoTime.getAsLong();
        String size = bytes < 0 ? "" : ", " + Quantity.size(bytes);
        err.println(what + size + (held > 0 ? ", of which " + Quantity.size(held) + " are here" : ""));
    }

    @Override
    public void read(long bytes) {
        // only the ends are told
    }

    @Override
    public void end() {
        if (!what.isEmpty()) {
            err.println(what + " took " + Quantity.duration(nanoTime.getAsLong() - begun));
            what = "";
        }
    }
}
