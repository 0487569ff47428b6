package org.careergraph.source;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.Comparator;
import java.util.List;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.careergraph.jooq.tables.records.SourceRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives the texts that name sources and cite releases, so that they are the same on every database and in every copy of a snapshot. */
@Component
@Order(1)
final class Wording implements Derivation {

    private static final Comparator<ReleaseRecord> BY_PERIOD = Comparator.comparing(
                    ReleaseRecord::getPeriodEnd, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(ReleaseRecord::getLabel);

    @Override
    public void derive(DSLContext working) {
        for (SourceRecord source : working.fetch(SOURCE)) {
            List<ReleaseRecord> releases = working.fetch(RELEASE, RELEASE.SOURCE_ID.eq(source.getId()));
            source.setCredit(Attribution.modified(source, editions(releases)));
            source.update();
            releases.forEach(release -> describe(release, source));
        }
    }

    private static void describe(ReleaseRecord release, SourceRecord source) {
        release.setAttribution(Attribution.of(source, release.getLabel()));
        release.setAttributionModified(Attribution.modified(source, release.getLabel()));
        Citation citation = new Citation(source, release);
        release.setCitationApa(citation.apa());
        release.setCitationBibtex(citation.bibtex());
        release.update();
    }

    /** The labels of all editions held, the oldest first. */
    static String editions(List<ReleaseRecord> releases) {
        List<String> labels = releases.stream()
                .sorted(BY_PERIOD)
                .map(ReleaseRecord::getLabel)
                .distinct()
                .toList();
        return labels.size() <= Attribution.MAX_LABELS
                ? String.join(", ", labels)
                : labels.getFirst() + " to " + labels.getLast();
    }
}
