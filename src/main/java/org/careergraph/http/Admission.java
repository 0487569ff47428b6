package org.careergraph.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;

/**
 * Lets as many requests be answered at once as there are processors for them, a bounded number wait, and refuses the rest at once: under
 * overload those who are let in are answered as fast as ever.
 */
final class Admission {

    private final int parallel;
    private final Semaphore room;

    /** @param parallel how many are answered at once */
    Admission(int parallel) {
        this.parallel = parallel;
        this.room = new Semaphore(parallel, true);
    }

    /** How many are answered now, about. */
    int running() {
        return parallel - room.availablePermits();
    }

    /** How many wait now, about. */
    int waiting() {
        return room.getQueueLength();
    }

    /**
     * Runs the work when its turn comes.
     *
     * @throws RequestRefusedException when too many wait already, or it does not come in time
     */
    <T> T admit(Supplier<T> work) {
        if (!room.tryAcquire() && (room.getQueueLength() >= HttpLimits.MAX_WAITING || !waited())) {
            throw new RequestRefusedException(
                            Fault.OVERLOADED,
                            "The service has more to do than it can answer in time",
                            "Try again later.")
                    .with(HttpHeaders.RETRY_AFTER, "1");
        }
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private boolean waited() {
        try {
            return room.tryAcquire(HttpLimits.MAX_WAIT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
