package org.careergraph.cli;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.function.LongSupplier;

/** Progress as one line of a terminal, written over and over: what, how much of it, how fast, and how long still. */
final class ProgressBar implements ProgressDisplay {

    /** Columns that every terminal has. */
    static final int WIDTH = 79;

    /** Nobody reads faster than ten times a second. */
    private static final long REDRAW = Duration.ofMillis(100).toNanos();

    /** Before that, a rate means little. */
    private static final long FIRST_RATE = Duration.ofMillis(500).toNanos();

    private static final int BAR = 20;
    private static final int NAME = 28;
    private static final double NANOS = Duration.ofSeconds(1).toNanos();

    private final PrintWriter err;
    private final int width;
    private final LongSupplier nanoTime;
    private String what = "";
    private long bytes;
    private long held;
    private long done;
    private long begun;
    private long drawn;

    /**
     * @param width of the terminal, in characters
     * @param nanoTime a clock that only goes forward
     */
    ProgressBar(PrintWriter err, int width, LongSupplier nanoTime) {
        this.err = err;
        this.width = width;
        this.nanoTime = nanoTime;
    }

    @Override
    public void begin(String what, long bytes, long held) {
        this.what = what;
        this.bytes = bytes;
        this.held = held;
        this.done = held;
        this.begun = nanoTime.getAsLong();
        draw(begun);
    }

    @Override
    public void read(long more) {
        done += more;
        long now = nanoTime.getAsLong();
        if (now - drawn >= REDRAW) {
            draw(now);
        }
    }

    @Override
    public void end() {
        if (!what.isEmpty()) {
            write("");
            err.println("\r" + what + " took " + Quantity.duration(nanoTime.getAsLong() - begun));
            what = "";
        }
    }

    private void draw(long now) {
        drawn = now;
        write(line(now - begun));
    }

    private void write(String line) {
        String cut = line.length() > width ? line.substring(0, width) : line;
        err.print("\r" + cut + " ".repeat(width - cut.length()));
        err.flush();
    }

    private String line(long elapsed) {
        String name = what.length() <= NAME ? what : "…" + what.substring(what.length() - NAME + 1);
        boolean rated = elapsed >= FIRST_RATE && done > held;
        double rate = rated ? (done - held) / (elapsed / NANOS) : 0;
        String speed = rated ? "  " + Quantity.size(rate) + "/s" : "";
        if (bytes <= 0) {
            return done == 0 ? name : name + "  " + Quantity.size(done) + speed;
        }
        long read = Math.min(done, bytes);
        int filled = (int) (BAR * read / bytes);
        String bar = "#".repeat(filled) + "-".repeat(BAR - filled);
        String left = rated && read < bytes ? ", " + left((long) ((bytes - read) / rate)) + " left" : "";
        return "%s  %3d%% [%s]%s%s".formatted(name, 100 * read / bytes, bar, speed, left);
    }

    private static String left(long seconds) {
        return "%d:%02d".formatted(seconds / 60, seconds % 60);
    }
}
