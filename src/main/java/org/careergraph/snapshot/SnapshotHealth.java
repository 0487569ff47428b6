package org.careergraph.snapshot;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Well when there is a snapshot to answer from. Part of being ready, not of being alive: a restart publishes nothing. */
final class SnapshotHealth implements HealthIndicator {

    private final ServedSnapshot served;

    SnapshotHealth(ServedSnapshot served) {
        this.served = served;
    }

    @Override
    public Health health() {
        return (served.builtAt().isPresent() ? Health.up() : Health.down()).build();
    }
}
