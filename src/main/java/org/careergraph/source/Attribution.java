package org.careergraph.source;

import org.careergraph.dataset.Credit;
import org.careergraph.jooq.tables.records.SourceRecord;

/** The sentence by which a source is named: its own, where its licence prescribes one. */
final class Attribution {

    /** Labels that are told one by one; more of them would bury the name. */
    static final int MAX_LABELS = 8;

    private static final String MODIFICATION =
            "All or some of the information has been modified, for which the publisher does not vouch.";

    private Attribution() {}

    /** Names the source of information that is passed on as published. */
    static String of(SourceRecord source, String label) {
        return source.getAttribution() == null
                ? "Source: %s, %s, %s.".formatted(source.getPublisher(), source.getName(), label)
                : source.getAttribution().replace(Credit.LABEL, label);
    }

    /** Names the source of information that was modified, and says so. */
    static String modified(SourceRecord source, String label) {
        String modification = source.getModification();
        return Citation.ended(of(source, label)) + " " + (modification == null ? MODIFICATION : modification);
    }
}
