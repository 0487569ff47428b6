package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Importer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.contributor.Status;

/** Tests for when a service says that it can be asked. */
class ReadinessTests {

    @ParameterizedTest
    @EnumSource
    void isReadyOnceASnapshotIsPublishedAndAliveAllTheWhile(TestDatabase database) {
        try (Installation installation = Installation.empty(database)) {
            assertThat(health(installation, "liveness")).isEqualTo(Status.UP);
            assertThat(health(installation, "readiness")).isEqualTo(Status.DOWN);
            installation.bean(Importer.class).importStarter();
            installation.bean(Publisher.class).publish();
            installation.bean(ServedSnapshot.class).follow();
            assertThat(health(installation, "liveness")).isEqualTo(Status.UP);
            assertThat(health(installation, "readiness")).isEqualTo(Status.UP);
        }
    }

    private static Status health(Installation installation, String group) {
        return Objects.requireNonNull(installation.bean(HealthEndpoint.class).healthForPath(group))
                .getStatus();
    }
}
