package org.careergraph.dataset.prices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Catalogue.Standing;
import org.careergraph.dataset.DatasetReader;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.GovernmentWork;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.SourceKind;
import org.careergraph.dataset.table.TableBody;

/** Reads price parities, of which the tables of one edition state different areas. */
final class ParityReader implements DatasetReader {

    static final String SOURCE = "rpp";

    private final List<Part> parts;
    private final KnownReleases known;

    /** @param parts of one edition, at least one */
    ParityReader(List<Part> parts, KnownReleases known) {
        this.parts = parts;
        this.known = known;
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        Row at = parts.getFirst().file().whole();
        int edition = parts.getFirst().table().edition();
        String label = Integer.toString(edition);
        Fact.Source source = GovernmentWork.source(
                at,
                SOURCE,
                "Regional Price Parities",
                "U.S. Bureau of Economic Analysis",
                SourceKind.PRICE_INDEX,
                "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area",
                "Compare what consumers pay in one place with what they pay in the nation in the same year. They do not"
                        + " tell how prices or wages move, and a new edition revises earlier years.");
        // Which years came in depends on the tables; the newest is in all of them.
        Fact.Period period = new Fact.Period(null, LocalDate.of(edition, 12, 31), label);
        Fact.Release release = new Fact.Release(
                at,
                SOURCE,
                label,
                period,
                known.publishedAt(SOURCE, label).orElse(null),
                null,
                parts.stream()
                        .map(part -> new Fact.File(part.name(), part.file().sha256(), 0))
                        .toList());
        return new Catalogue("bea", Standing.OFFICIAL, Completeness.PART, List.of(source), List.of(release), Set.of());
    }

    @Override
    public void read(FactSink facts, Notices notices) {
        for (Part part : parts) {
            try {
                ParityRows rows = new ParityRows(part.table(), facts, notices);
                part.read(lines -> facts.finished(part.name(), TableBody.read(lines, notices, rows::state)));
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + part.file().path(), e);
            }
        }
    }
}
