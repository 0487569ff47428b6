package org.careergraph.access;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.careergraph.graphql.Budget;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys that are good now, in memory: no request waits for a database to learn whose it is. */
final class GoodKeys implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GoodKeys.class);

    /** How often keys are read again: well within the promised second. */
    private static final Duration POLL = Duration.ofMillis(500);

    private final AccessKeys keys;
    private final Map<String, Budget> budgets = new ConcurrentHashMap<>();
    private final ScheduledExecutorService poller = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("key-poll").factory());
    private volatile Map<String, AccessKey> good;

    GoodKeys(AccessKeys keys) {
        this.keys = keys;
        this.good = read();
        poller.scheduleWithFixedDelay(this::refresh, POLL.toMillis(), POLL.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The key that somebody sent; empty when it is none, or not good any more. */
    Optional<AccessKey> find(String text) {
        return Secret.of(text).flatMap(secret -> Optional.ofNullable(good.get(secret.id()))
                .filter(key -> secret.matches(key.hash())));
    }

    /** What is left of a key's budget; null when it has none. Every service counts for itself. */
    @Nullable
    Budget budget(AccessKey key) {
        Long perMinute = key.budget();
        return perMinute == null
                ? null
                : budgets.computeIfAbsent(key.id(), id -> new TokenBucket(perMinute, System::nanoTime));
    }

    private Map<String, AccessKey> read() {
        Map<String, AccessKey> read = new HashMap<>();
        keys.all().stream().filter(key -> key.revokedAt() == null).forEach(key -> read.put(key.id(), key));
        return read;
    }

    private void refresh() {
        try {
            good = read();
            budgets.keySet().retainAll(good.keySet());
        } catch (RuntimeException e) {
            LOG.warn("Cannot read which keys are good; those known so far stay", e);
        }
    }

    @Override
    public void close() {
        poller.shutdownNow();
    }
}
