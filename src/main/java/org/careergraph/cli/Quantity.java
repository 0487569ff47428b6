package org.careergraph.cli;

import java.time.Duration;
import java.util.Locale;

/** Amounts of bytes and of time, as people read them. */
final class Quantity {

    private static final double MEGA = 1_000_000;
    private static final long KILO = 1_000;

    private Quantity() {}

    /** A number of bytes, such as {@code 12.3 MB}. */
    static String size(double bytes) {
        if (bytes < KILO) {
            return (long) bytes + " bytes";
        }
        return bytes < MEGA ? (long) (bytes / KILO) + " kB" : String.format(Locale.ROOT, "%.1f MB", bytes / MEGA);
    }

    /** A time in minutes and seconds, such as {@code 1:05}, below a minute {@code 4.2 s}. */
    static String duration(long nanos) {
        Duration duration = Duration.ofNanos(nanos);
        return duration.toMinutes() > 0
                ? "%d:%02d min".formatted(duration.toMinutes(), duration.toSecondsPart())
                : String.format(Locale.ROOT, "%.1f s", duration.toMillis() / (double) KILO);
    }
}
