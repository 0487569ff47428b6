package org.careergraph.dataset.own;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.careergraph.dataset.Fact;
import org.jspecify.annotations.Nullable;

/** The releases that {@code release.csv} names, one a source. */
final class Releases {

    private final Map<String, Fact.Release> bySource = new HashMap<>();
    private final Set<String> faulty = new HashSet<>();
    private boolean open;

    void add(Fact.Release release) {
        bySource.putIfAbsent(release.source(), release);
    }

    /** Takes note of a release whose row was refused. */
    void addFaulty(String source) {
        faulty.add(source);
    }

    /** Takes every source for released, because {@code release.csv} cannot be read. */
    void leaveOpen() {
        open = true;
    }

    boolean has(String source) {
        return open || bySource.containsKey(source) || faulty.contains(source);
    }

    /** What the release of a source describes in time; null when it does not say. */
    Fact.@Nullable Period period(String source) {
        Fact.Release release = bySource.get(source);
        return release == null ? null : release.period();
    }
}
