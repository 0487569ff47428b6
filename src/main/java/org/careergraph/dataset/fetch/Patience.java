package org.careergraph.dataset.fetch;

import java.io.Closeable;
import java.io.IOException;
import java.time.Duration;

/** Ends a transfer over which nothing has come for a while. */
final class Patience implements AutoCloseable {

    private final long nanos;
    private final Closeable transfer;
    private final Thread watcher;
    private volatile long last = System.nanoTime();

    Patience(Duration patience, Closeable transfer) {
        this.nanos = patience.toNanos();
        this.transfer = transfer;
        this.watcher = Thread.ofVirtual().start(this::watch);
    }

    private void watch() {
        try {
            for (long left = nanos; left > 0; left = last + nanos - System.nanoTime()) {
                Thread.sleep(Duration.ofNanos(left));
            }
            transfer.close();
        } catch (InterruptedException | IOException e) {
            // the transfer has ended
        }
    }

    /** Something has come. */
    void renew() {
        last = System.nanoTime();
    }

    @Override
    public void close() {
        watcher.interrupt();
    }
}
