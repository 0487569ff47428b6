package org.careergraph.graphql;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels statements whose request is over. One thread looks at all that are under way, so that a statement costs no timer of its
 * own, and looks again, because a database takes no notice of a cancellation that comes before the statement has begun.
 */
final class StatementWatch {

    private static final Logger LOG = LoggerFactory.getLogger(StatementWatch.class);

    private static final Set<Running> RUNNING = ConcurrentHashMap.newKeySet();

    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("statement-watch").factory());

    static {
        WATCH.scheduleWithFixedDelay(
                () -> RUNNING.forEach(Running::cancelIfOver),
                Limits.WATCH_MILLISECONDS,
                Limits.WATCH_MILLISECONDS,
                TimeUnit.MILLISECONDS);
    }

    private StatementWatch() {}

    /** Watches a statement until it is said to have ended; nothing is cancelled after that, though its connection has another under way. */
    static Running begin(Statement statement, Cancellation cancellation) {
        Running running = new Running(statement, cancellation);
        RUNNING.add(running);
        return running;
    }

    /** A statement under way. */
    static final class Running {

        private final Statement statement;
        private final Cancellation cancellation;
        private boolean ended;

        private Running(Statement statement, Cancellation cancellation) {
            this.statement = statement;
            this.cancellation = cancellation;
        }

        private synchronized void cancelIfOver() {
            if (ended || !cancellation.isOver()) {
                return;
            }
            try {
                statement.cancel();
            } catch (SQLException | RuntimeException e) {
                LOG.warn("Cannot cancel a statement", e);
            }
        }

        /** Waits for a cancellation that is under way. */
        void end() {
            RUNNING.remove(this);
            synchronized (this) {
                ended = true;
            }
        }
    }
}
