package org.careergraph.access;

import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.careergraph.graphql.Budget;

/** A budget that fills up steadily, to what a minute brings. What costs more than that is paid from a full one, and then owed. */
final class TokenBucket implements Budget {

    private static final double NANOS = TimeUnit.MINUTES.toNanos(1);

    private final long perMinute;
    private final LongSupplier nanoTime;
    private double balance;
    private long filledAt;

    /** @param perMinute at least 1 */
    TokenBucket(long perMinute, LongSupplier nanoTime) {
        this.perMinute = perMinute;
        this.nanoTime = nanoTime;
        this.balance = perMinute;
        this.filledAt = nanoTime.getAsLong();
    }

    @Override
    public synchronized long spend(long cost) {
        long now = nanoTime.getAsLong();
        balance = Math.min(perMinute, balance + (now - filledAt) * perMinute / NANOS);
        filledAt = now;
        double lacking = Math.min(cost, perMinute) - balance;
        if (lacking > 0) {
            return (long) Math.ceil(lacking * 60 / perMinute);
        }
        balance -= cost;
        return 0;
    }
}
