package org.careergraph.snapshot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotationAwareOrderComparator;

/** Publishes what the working databases hold, and takes a publication back. */
public final class Publisher {

    /**
     * What is served now.
     *
     * @param fingerprint of the snapshot for everybody
     * @param full fingerprint of the snapshot that holds what private sources say, too; null when there are none
     * @param built false when both had been built before, so that only the pointer was set
     */
    public record Publication(String fingerprint, @Nullable String full, boolean built) {}

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
     * Checks what is imported, makes a snapshot of it, and a full one where something is private, and has both served.
     *
     * @throws PublicationRefusedException when an invariant does not hold; what is served stays
     * @throws WorkingDatabaseBusyException when somebody else imports or publishes
     */
    public Publication publish() {
        return working.exclusively(() -> {
            List<Description> built = new ArrayList<>();
            String open = build(working, built);
            String full =
                    working.full().find().map(second -> build(second, built)).orElse(null);
            List<Published> history = Stream.concat(Stream.of(new Published(open, full)), store.history().stream())
                    .distinct()
                    .limit(SnapshotStore.KEPT)
                    .toList();
            store.point(history);
            store.keepOnly(history.stream().flatMap(Published::fingerprints).collect(Collectors.toSet()));
            return new Publication(open, full, !built.isEmpty());
        });
    }

    /** The fingerprint of what a working database holds, of which a snapshot is there then. */
    private String build(WorkingDatabase database, List<Description> built) {
        Description description = database.transaction(transaction -> prepare(database, transaction));
        if (!isServable(description.fingerprint())) {
            store.build(database, description);
            built.add(description);
        }
        return description.fingerprint();
    }

    private Description prepare(WorkingDatabase database, DSLContext transaction) {
        List<String> violations = derive(transaction);
        if (!violations.isEmpty()) {
            throw new PublicationRefusedException(violations);
        }
        return Description.of(transaction, database.schemaVersion(), homeLocation);
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
        return working.rehearse(() -> {
            List<String> obstacles = new ArrayList<>(derive(working.dsl()));
            working.full().find().ifPresent(second -> derive(second.dsl()).stream()
                    .filter(obstacle -> !obstacles.contains(obstacle))
                    .forEach(obstacles::add));
            return obstacles;
        });
    }

    /** Whether what is imported and what is served are the same. */
    public boolean isUpToDate() {
        Published held = new Published(
                fingerprint(working),
                working.full().find().map(this::fingerprint).orElse(null));
        return store.current().filter(held::equals).isPresent();
    }

    private String fingerprint(WorkingDatabase database) {
        return Fingerprint.of(database.dsl(), database.schemaVersion(), homeLocation);
    }

    /**
     * Has the snapshots served that were served before those served now. What is imported stays, and can be published again.
     *
     * @throws PublicationRefusedException when there are none that this build can serve
     * @throws WorkingDatabaseBusyException when somebody else imports or publishes
     */
    public Publication rollback() {
        return working.exclusively(() -> {
            List<Published> history = store.history();
            Optional<Published> before = history.stream()
                    .skip(1)
                    .filter(published -> published.fingerprints().allMatch(this::isServable))
                    .findFirst();
            Published published = before.orElseThrow(() ->
                    new PublicationRefusedException("No snapshot is kept that was served before the one served now"));
            store.point(history.subList(history.indexOf(published), history.size()));
            return new Publication(published.fingerprint(), published.full(), false);
        });
    }

    /** Whether what is published can be served by this build, and was published with these settings. */
    public boolean isServable() {
        return store.current()
                .filter(published -> published.fingerprints().allMatch(fingerprint -> store.find(fingerprint)
                        .filter(this::isServable)
                        .filter(description -> description.homeLocation().equals(homeLocation))
                        .isPresent()))
                .isPresent();
    }

    private boolean isServable(String fingerprint) {
        return store.find(fingerprint).filter(this::isServable).isPresent();
    }

    private boolean isServable(Description description) {
        return description.schemaVersion().equals(working.schemaVersion());
    }
}
