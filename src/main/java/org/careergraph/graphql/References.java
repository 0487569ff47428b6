package org.careergraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import org.careergraph.snapshot.Snapshot;

/** The look-ups of one snapshot, by input type. */
final class References {

    private final Map<String, Reference.Lookup> lookups = new LinkedHashMap<>();

    References(Mappings mappings, Snapshot snapshot) {
        mappings.references().forEach((type, reference) -> lookups.put(type, reference.load(snapshot.dsl())));
    }

    @SuppressWarnings("unchecked") // coercion made an input object of it
    OptionalInt find(String inputType, Object reference) {
        return lookups.get(inputType).find((Map<String, Object>) reference);
    }
}
