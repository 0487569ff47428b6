package org.careergraph.snapshot;

import java.util.List;
import java.util.Optional;

/** What is served to everybody, as a file to keep. */
public final class Downloads {

    private final CareerGraphProperties properties;
    private final ServedSnapshot served;

    Downloads(CareerGraphProperties properties, ServedSnapshot served) {
        this.properties = properties;
        this.served = served;
    }

    /** The file of a snapshot; empty when it is not the one that is served to everybody, and when that makes no file. */
    public Optional<Download> find(String fingerprint) {
        return served.download(fingerprint);
    }

    /** Why there is no file at all, in a sentence; empty when there is one. */
    public Optional<String> obstacle() {
        if (properties.database() != null) {
            return Optional.of("What is served is in PostgreSQL, and so no file");
        }
        if (!properties.downloads()) {
            return Optional.of("This installation hands out no files");
        }
        if (served.fingerprint(Audience.PUBLIC).isEmpty()) {
            return Optional.of("Nothing is published yet");
        }
        try (ServedSnapshot.Lease lease = served.acquire()) {
            List<String> forbidding = Redistribution.forbidding(lease.snapshot().dsl());
            return forbidding.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            "What is served may not be passed on, by the licence of: " + String.join("; ", forbidding));
        }
    }
}
