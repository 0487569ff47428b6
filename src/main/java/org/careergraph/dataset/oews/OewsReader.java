package org.careergraph.dataset.oews;

import static org.careergraph.dataset.Terms.PayComponent.BASE;
import static org.careergraph.dataset.Terms.PayComponent.COMMISSION;
import static org.careergraph.dataset.Terms.PayComponent.HAZARD_PAY;
import static org.careergraph.dataset.Terms.PayComponent.NONPRODUCTION_BONUS;
import static org.careergraph.dataset.Terms.PayComponent.ON_CALL_PAY;
import static org.careergraph.dataset.Terms.PayComponent.OVERTIME;
import static org.careergraph.dataset.Terms.PayComponent.PRODUCTION_BONUS;
import static org.careergraph.dataset.Terms.PayComponent.SEVERANCE;
import static org.careergraph.dataset.Terms.PayComponent.SHIFT_DIFFERENTIAL;
import static org.careergraph.dataset.Terms.PayComponent.TIPS;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
import org.careergraph.dataset.PayScope;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.SourceKind;
import org.jspecify.annotations.Nullable;

/** Reads the tables of one edition. */
final class OewsReader implements DatasetReader {

    static final String SOURCE = "oews";

    private static final String NAMESPACE = "bls";
    private static final String LIMITATIONS =
            "Jobs of wage and salary workers; the self-employed are not in it. Each edition pools six panels of employers"
                    + " from three years, so editions are no time series: codes, areas and the method of estimation change between them."
                    + " Wages are straight-time gross pay with incentives such as commission, tips and production bonuses; no"
                    + " overtime, shift differentials or other bonuses. Figures are rounded, belong to the place of work, and"
                    + " are in dollars of the edition's May. Annual pay is 2,080 times the hourly, except where only one of"
                    + " the two is published.";

    /** As the technical notes define wages. */
    private static final PayScope WAGES = new PayScope(
            List.of(BASE, TIPS, COMMISSION, PRODUCTION_BONUS, HAZARD_PAY, ON_CALL_PAY),
            List.of(OVERTIME, SHIFT_DIFFERENTIAL, NONPRODUCTION_BONUS, SEVERANCE));

    private final List<WageTable> tables;
    private final KnownReleases known;

    /** @param tables of one edition, at least one */
    OewsReader(List<WageTable> tables, KnownReleases known) {
        this.tables = tables.stream()
                .sorted(Comparator.comparingInt(WageTable::rank)
                        .thenComparing(table -> table.content().name()))
                .toList();
        this.known = known;
    }

    @Override
    public Catalogue catalogue(Notices notices) {
        Row at = tables.getFirst().content().file().whole();
        SurveyMonth month = month();
        checkTopCodes(notices);
        Fact.Source source = GovernmentWork.source(
                at,
                SOURCE,
                "Occupational Employment and Wage Statistics",
                "U.S. Bureau of Labor Statistics",
                SourceKind.OFFICIAL_STATISTICS,
                "https://www.bls.gov/oes/",
                LIMITATIONS,
                WAGES);
        List<Fact.File> files = tables.stream()
                .map(WageTable::content)
                .map(content -> new Fact.File(content.name(), content.file().sha256(), 0))
                .toList();
        Fact.Release release = new Fact.Release(
                at,
                SOURCE,
                month.label(),
                month.period(),
                known.publishedAt(SOURCE, month.label()).orElse(null),
                topCode(),
                files);
        return new Catalogue(
                NAMESPACE, Standing.OFFICIAL, Completeness.PART, List.of(source), List.of(release), Set.of());
    }

    @Override
    public void read(FactSink facts, Notices notices) {
        WageRows rows = new WageRows(month(), topCode(), facts, notices);
        tables.forEach(table -> table.read(rows, facts, notices));
    }

    private SurveyMonth month() {
        return tables.getFirst().month();
    }

    /** What a floor is: as a table says, else as is known of the edition; null when it is not known. */
    private Statistic.@Nullable TopCode topCode() {
        return tables.stream()
                .map(WageTable::topCode)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> known.topCode(SOURCE, month().label()))
                .orElse(null);
    }

    private void checkTopCodes(Notices notices) {
        Statistic.TopCode topCode = topCode();
        for (WageTable table : tables) {
            if (table.topCode() != null && !table.topCode().equals(topCode)) {
                notices.add(Row.ofFile(table.content().name())
                        .notice("tells another floor of wages than the other files of " + month().label()
                                + "; take the files as published"));
            }
        }
    }
}
