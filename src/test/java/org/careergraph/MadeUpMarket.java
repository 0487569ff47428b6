package org.careergraph;

import java.time.LocalDate;
import java.util.List;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.StatedFacts;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Terms.*;
import org.jspecify.annotations.Nullable;

/** Figures that official statistics could publish of two roles, beside the starter. All are made up. */
public final class MadeUpMarket {

    private static final Fact.Period MAY_2024 =
            new Fact.Period(LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-31"), "May 2024");

    private final StatedFacts.Lines lines;

    private MadeUpMarket(String file) {
        this.lines = new StatedFacts.Lines(file);
    }

    /** Imports all of it, with a taxonomy, into a database that holds the starter. */
    public static void importInto(Importer importer) {
        List.of(
                        new MadeUpTaxonomy().edition(),
                        new MadeUpMarket("jobs.csv").jobs(),
                        new MadeUpMarket("old-projections.csv").oldProjections(),
                        new MadeUpMarket("projections.csv").projections(),
                        new MadeUpMarket("prices.csv").prices(),
                        MadeUpTrades.trades(),
                        MadeUpTrades.reports())
                .forEach(edition -> importer.importEdition(edition, List.of()));
    }

    private StatedFacts jobs() {
        String source = "jobs";
        Fact.Code scientist = new Fact.Code(ClassificationScheme.OEWS, "2018", "15-2051");
        Fact.Code developer = new Fact.Code(ClassificationScheme.OEWS, "2018", "15-1252");
        Statistic.Slice information = new Statistic.Slice("51", "Information", "5");
        List<Fact> facts = List.of(
                new Fact.OccupationCode(
                        lines.next(), source, scientist, "Data Scientists", false, CodeLevel.DETAILED, "15-2050"),
                new Fact.OccupationCode(lines.next(), source, developer, "Developers", false, CodeLevel.DETAILED, null),
                pay(scientist, "us", Statistic.Slice.ALL, 20_000, EstimateStatus.NORMAL, 9_000_000L),
                pay(scientist, "us", information, 3_000, EstimateStatus.NORMAL, 9_500_000L),
                pay(scientist, "us-ca", Statistic.Slice.ALL, 0, EstimateStatus.NOT_RELEASED, 9_900_000L),
                pay(scientist, "us", Statistic.Slice.ALL, 20_000, EstimateStatus.NORMAL, null),
                pay(developer, "us", Statistic.Slice.ALL, 0, EstimateStatus.NORMAL, 8_000_000L));
        return new StatedFacts(
                Completeness.PART,
                StatedFacts.source(source, SourceKind.OFFICIAL_STATISTICS),
                StatedFacts.release(
                        source, "May 2024", lines.file(), MAY_2024, new Statistic.TopCode(23_920_000L, null, "USD")),
                facts);
    }

    private Fact pay(
            Fact.Code code,
            String place,
            Statistic.Slice slice,
            long jobs,
            EstimateStatus status,
            @Nullable Long mean) {
        Estimate employment = status == EstimateStatus.NORMAL ? Estimate.of(jobs) : Estimate.absent(status);
        Estimate annual = mean == null ? Estimate.NOT_COLLECTED : Estimate.of(mean);
        return new Fact.Pay(
                lines.next(),
                "jobs",
                null,
                code,
                place,
                slice,
                PayConcept.STRAIGHT_TIME_WITH_INCENTIVES,
                SalaryMethod.EMPLOYER_SURVEY,
                "USD",
                null,
                mean == null ? null : 12_000,
                MAY_2024,
                null,
                new Statistic.Jobs(
                        employment,
                        25_000,
                        1_347,
                        1_205_000L,
                        slice.industry() == null ? null : 2_100,
                        Estimate.atMost(5_000)),
                new Statistic.Figures(annual, annual, annual, annual, annual, Estimate.atLeast(23_920_000)),
                Statistic.Figures.NOT_COLLECTED);
    }

    private StatedFacts projections() {
        String source = "projections";
        Fact.Code scientist = code("15-2051");
        Fact.Code developer = code("15-1252");
        List<Fact> facts = List.of(
                new Fact.OccupationCode(
                        lines.next(), source, scientist, "Data scientists", false, CodeLevel.DETAILED, null),
                new Fact.OccupationCode(lines.next(), source, developer, "Developers", false, CodeLevel.DETAILED, null),
                projection(scientist, 328_500L, 335_000),
                projection(developer, 242_864L, -12_345),
                occupation("00-0000", CodeLevel.TOTAL),
                projection(code("00-0000"), 253_500L, 31_000),
                occupation("15-0001", CodeLevel.DETAILED),
                projection(code("15-0001"), 255_982L, 41_000),
                occupation("15-0002", CodeLevel.DETAILED),
                projection(code("15-0002"), 255_983L, 41_001),
                occupation("15-0003", CodeLevel.DETAILED),
                projection(code("15-0003"), 251_064L, 21_000),
                occupation("15-0004", CodeLevel.DETAILED),
                projection(code("15-0004"), 251_063L, 20_999),
                occupation("15-0005", CodeLevel.DETAILED),
                projection(code("15-0005"), null, null));
        return new StatedFacts(
                Completeness.PART,
                StatedFacts.source(source, SourceKind.OFFICIAL_STATISTICS),
                StatedFacts.release(source, "2024–34", lines.file(), null, null),
                facts);
    }

    /** An older edition, of which the newer one takes nothing back. */
    private StatedFacts oldProjections() {
        String source = "projections";
        return new StatedFacts(
                Completeness.PART,
                StatedFacts.source(source, SourceKind.OFFICIAL_STATISTICS),
                StatedFacts.release(source, "2023–33", lines.file(), null, null),
                List.of(occupation("15-2051", CodeLevel.DETAILED), projection(code("15-2051"), 2023, 300_000L, 1)));
    }

    private static Fact.Code code(String code) {
        return new Fact.Code(ClassificationScheme.EMPLOYMENT_PROJECTIONS, "2024", code);
    }

    private Fact occupation(String code, CodeLevel level) {
        return new Fact.OccupationCode(
                lines.next(), "projections", code(code), "Occupation " + code, false, level, null);
    }

    private Fact projection(Fact.Code code, @Nullable Long jobs, @Nullable Integer change) {
        return projection(code, 2024, jobs, change);
    }

    private Fact projection(Fact.Code code, int baseYear, @Nullable Long jobs, @Nullable Integer change) {
        boolean scientist = code.code().equals("15-2051");
        return new Fact.Projection(
                lines.next(),
                "projections",
                code,
                "us",
                baseYear,
                baseYear + 10,
                245_900L,
                jobs,
                change,
                null,
                23_400L,
                scientist ? null : 12_000L,
                scientist ? 12_000L : 14_400L,
                scientist ? "Bachelor's degree" : null,
                "None",
                null);
    }

    private StatedFacts prices() {
        String source = "prices";
        List<Fact> facts = List.of(
                price("us", 2022, PriceItem.ALL_ITEMS, 100_000),
                price("us-ca", 2022, PriceItem.ALL_ITEMS, 112_470),
                price("us-ca", 2023, PriceItem.ALL_ITEMS, 112_581),
                price("us-ca", 2023, PriceItem.HOUSING, 157_809));
        return new StatedFacts(
                Completeness.PART,
                StatedFacts.source(source, SourceKind.PRICE_INDEX),
                StatedFacts.release(source, "2023", lines.file(), null, null),
                facts);
    }

    private Fact price(String place, int year, PriceItem item, int index) {
        LocalDate first = LocalDate.of(year, 1, 1);
        Fact.Period period = new Fact.Period(first, first.plusYears(1).minusDays(1), String.valueOf(year));
        return new Fact.PriceLevel(lines.next(), "prices", place, item, index, "United States = 100", period);
    }
}
