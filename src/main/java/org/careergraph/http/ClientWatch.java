package org.careergraph.http;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.coyote.ActionCode;
import org.apache.coyote.Request;
import org.careergraph.graphql.Cancellation;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Cancels requests whose client has gone. Tomcat does not look at a connection while its request is being answered, so one thread
 * has it look, now and then, for those that take long. A client that closes only its own direction counts as gone, as with other
 * servers.
 */
final class ClientWatch implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ClientWatch.class);

    private final Set<Client> clients = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService watch = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("client-watch").factory());

    ClientWatch() {
        long milliseconds = HttpLimits.CLIENT_WATCH.toMillis();
        watch.scheduleWithFixedDelay(
                () -> clients.forEach(Client::cancelIfGone), milliseconds, milliseconds, TimeUnit.MILLISECONDS);
    }

    /** Does the work, which has read all of the request's body, and cancels it when the client goes. */
    <T> T whileConnected(HttpServletRequest request, Cancellation cancellation, Supplier<T> work) {
        if (!(request.getAttribute(ClientValve.ATTRIBUTE) instanceof Request connection)) {
            return work.get();
        }
        Client client = new Client(connection, cancellation);
        clients.add(client);
        try {
            return work.get();
        } finally {
            clients.remove(client);
            client.end();
        }
    }

    @Override
    public void close() {
        watch.shutdownNow();
    }

    /** Whoever waits for an answer. */
    private static final class Client {

        private final Request connection;
        private final Cancellation cancellation;
        private final long start = System.nanoTime();
        private boolean suspect;
        private boolean ended;

        Client(Request connection, Cancellation cancellation) {
            this.connection = connection;
            this.cancellation = cancellation;
        }

        /**
         * Tomcat tells the end of a connection as one byte that can be read, again and again; a byte of a next request is told once.
         * What is read of one stays in Tomcat's buffer.
         */
        private synchronized void cancelIfGone() {
            if (ended || cancellation.isOver() || System.nanoTime() - start < HttpLimits.CLIENT_PATIENCE.toNanos()) {
                return;
            }
            try {
                connection.action(ActionCode.AVAILABLE, true);
                boolean atEnd = connection.getAvailable() == 1;
                if (atEnd && suspect) {
                    cancellation.cancel();
                }
                suspect = atEnd;
            } catch (RuntimeException e) {
                LOG.warn("Cannot look whether a client is there", e);
            }
        }

        /** From here on the connection is Tomcat's alone. */
        synchronized void end() {
            ended = true;
        }
    }
}
