package org.careergraph.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What is known of editions that their files do not tell, from {@code db/releases.csv}, where each entry names its source. What
 * is not in there is not known.
 */
@Component
public final class KnownReleases {

    private static final String FILE = "db/releases.csv";
    private static final String CURRENCY = "USD";

    private record Edition(String source, String label) {}

    private record Known(@Nullable LocalDate publishedAt, Statistic.@Nullable TopCode topCode) {}

    private final Map<Edition, Known> editions = new HashMap<>();

    /** Reads the file. */
    public KnownReleases() {
        try (Lines lines = Delimited.COMMAS.open(FILE, new ClassPathResource(FILE).getInputStream())) {
            ColumnIndex columns = ColumnIndex.of(lines.next());
            while (lines.hasNext()) {
                add(columns, lines.next());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
    }

    private void add(ColumnIndex columns, Line line) {
        String source = columns.cell(line, "source");
        String label = columns.cell(line, "label");
        String published = columns.cell(line, "published_at");
        Long year = hundredths(columns.cell(line, "top_code_year"));
        Long hour = hundredths(columns.cell(line, "top_code_hour"));
        boolean topCoded = year != null || hour != null;
        if (source != null && label != null) {
            editions.put(
                    new Edition(source, label),
                    new Known(
                            published == null ? null : LocalDate.parse(published),
                            topCoded ? new Statistic.TopCode(year, hour, CURRENCY) : null));
        }
    }

    private static @Nullable Long hundredths(@Nullable String amount) {
        return amount == null ? null : new BigDecimal(amount).movePointRight(2).longValueExact();
    }

    /** When the publisher brought an edition out; empty when it is not known. */
    public Optional<LocalDate> publishedAt(String source, String label) {
        return find(source, label).map(Known::publishedAt);
    }

    /** From which pay on an edition tells only a floor; empty when it is not known. */
    public Optional<Statistic.TopCode> topCode(String source, String label) {
        return find(source, label).map(Known::topCode);
    }

    private Optional<Known> find(String source, String label) {
        return Optional.ofNullable(editions.get(new Edition(source, label)));
    }
}
