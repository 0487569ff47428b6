package org.careergraph.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/** Publishes what the working database holds, and takes a publication back. */
public final class Publisher {

    /**
     * What is served now.
     *
     * @param fingerprint of the snapshot
     * @param built false when it had been built before, so that only the pointer was set
     */
    public record Publication(String fingerprint, boolean built) {}

    private final WorkingDatabase working;
    private final SnapshotStore store;
    private final List<Derivation> derivations;
    private final List<Invariant> invariants;
    private final String homeLocation;

    Publisher(
            WorkingDatabase working,
            SnapshotStore store,
            List<Derivation> derivations,
            List<Invariant> invariants,
            String homeLocation) {
        this.working = working;
        this.store = store;
        this.derivations = derivations.stream()
                .sorted(AnnotationAwareOrderComparator.INSTANCE)
                .toList();
        this.invariants = List.copyOf(invariants);
        this.homeLocation = homeLocation;
    }

    /**
     * Checks what is imported, makes a snapshot of it, and has it served.
     *
     * @throws PublicationRefusedException when an invariant does not hold; what is served stays
     * @throws WorkingDatabaseBusyException when somebody else imports or publishes
     */
    public Publication publish() {
        return working.exclusively(() -> {
            Description description = working.transaction(this::prepare);
            String fingerprint = description.fingerprint();
            boolean held = isServable(fingerprint);
            if (!held) {
                store.build(working, description);
            }
            List<String> history = Stream.concat(Stream.of(fingerprint), store.history().stream())
                    .distinct()
                    .limit(SnapshotStore.KEPT)
                    .toList();
            store.point(history);
            store.keepOnly(history);
            return new Publication(fingerprint, !held);
        });
    }

    private Description prepare(DSLContext transaction) {
        List<String> violations = derive(transaction);
        if (!violations.isEmpty()) {
            throw new PublicationRefusedException(violations);
        }
        return Description.of(transaction, working.schemaVersion(), homeLocation);
    }

    /** Derives what follows from what is imported, and answers which invariants are broken. */
    private List<String> derive(DSLContext transaction) {
        derivations.reversed().forEach(derivation -> derivation.clear(transaction));
        derivations.forEach(derivation -> derivation.derive(transaction));
        List<String> violations = new ArrayList<>();
        invariants.forEach(invariant -> violations.addAll(invariant.violations(transaction)));
        return violations;
    }

    /** What forbids a publication of what is imported now, as sentences; empty when nothing does. Nothing is changed. */
    public List<String> obstacles() {
        return working.rehearse(() -> derive(working.dsl()));
    }

    /** Whether what is imported and what is served are the same. */
    public boolean isUpToDate() {
        return store.current()
                .filter(Fingerprint.of(working.dsl(), working.schemaVersion(), homeLocation)::equals)
                .isPresent();
    }

    /**
     * Has the snapshot served that was served before the one served now. What is imported stays, and can be published again.
     *
     * @throws PublicationRefusedException when there is none that this build can serve
     * @throws WorkingDatabaseBusyException when somebody else imports or publishes
     */
    public Publication rollback() {
        return working.exclusively(() -> {
            List<String> history = store.history();
            Optional<String> before =
                    history.stream().skip(1).filter(this::isServable).findFirst();
            String fingerprint = before.orElseThrow(() ->
                    new PublicationRefusedException("No snapshot is kept that was served before the one served now"));
            store.point(history.subList(history.indexOf(fingerprint), history.size()));
            return new Publication(fingerprint, false);
        });
    }

    /** Whether what is published can be served by this build, and was published with these settings. */
    public boolean isServable() {
        return store.current()
                .flatMap(store::find)
                .filter(this::isServable)
                .filter(description -> description.homeLocation().equals(homeLocation))
                .isPresent();
    }

    private boolean isServable(String fingerprint) {
        return store.find(fingerprint).filter(this::isServable).isPresent();
    }

    private boolean isServable(Description description) {
        return description.schemaVersion().equals(working.schemaVersion());
    }
}
