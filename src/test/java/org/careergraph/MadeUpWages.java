package org.careergraph;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.Point;
import org.careergraph.dataset.StatedFacts;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.Terms.LocationKind;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Terms.PayConcept;
import org.careergraph.dataset.Terms.PriceItem;
import org.careergraph.dataset.Terms.SalaryMethod;
import org.careergraph.dataset.Terms.SourceKind;
import org.jspecify.annotations.Nullable;

/** What official statistics could publish of what welders earn in some states and metros, over three years. All of it is made up. */
public final class MadeUpWages {

    private static final Fact.Code WELDER = new Fact.Code(ClassificationScheme.ONET_SOC, "2019", "51-4121.00");
    private static final Fact.Code ARTIST = new Fact.Code(ClassificationScheme.ONET_SOC, "2019", "51-4121.06");
    private static final Fact.Code OLD = new Fact.Code(ClassificationScheme.OEWS, "2010", "51-4120");
    private static final Fact.Code NEW = new Fact.Code(ClassificationScheme.OEWS, "2018", "51-4121");
    private static final Fact.Code GROUP = new Fact.Code(ClassificationScheme.OEWS, "2018", "51-4100");

    private final StatedFacts.Lines lines = new StatedFacts.Lines("wages.csv");

    private MadeUpWages() {}

    /** Imports all of it into a database that holds the starter. */
    public static void importInto(Importer importer) {
        MadeUpWages wages = new MadeUpWages();
        List.of(
                        wages.trades(),
                        wages.areas(),
                        wages.prices(),
                        wages.year2022(),
                        wages.year2023(),
                        wages.year2024(),
                        wages.consumerPrices())
                .forEach(edition -> importer.importEdition(edition, List.of()));
    }

    private StatedFacts trades() {
        String source = "trades";
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact.Role(lines.next(), source, "welder", null, "Welders", "They join metal.", List.of(WELDER)));
        facts.add(new Fact.Role(lines.next(), source, "artist", null, "Welding Artists", null, List.of(ARTIST)));
        facts.add(lending("welder", WELDER, MatchKind.EXACT));
        facts.add(lending("artist", ARTIST, MatchKind.EXACT));
        soc(facts, "51-4121", CodeLevel.DETAILED, "51-4120");
        soc(facts, "51-4120", CodeLevel.BROAD, "51-4100");
        soc(facts, "51-4100", CodeLevel.MINOR, null);
        return stated(source, SourceKind.OFFICIAL_TAXONOMY, Catalogue.Completeness.WHOLE, "1", null, null, facts);
    }

    private Fact lending(String role, Fact.Code code, MatchKind match) {
        return new Fact.Classification(lines.next(), "trades", role, code, "Welders", false, match, null, true, null);
    }

    private void soc(List<Fact> facts, String code, CodeLevel level, @Nullable String broader) {
        facts.add(new Fact.OccupationCode(
                lines.next(),
                "trades",
                new Fact.Code(ClassificationScheme.SOC, "2018", code),
                "Made-up " + code,
                false,
                level,
                broader));
    }

    private StatedFacts areas() {
        String source = "areas";
        List<Fact> facts = new ArrayList<>();
        metro(facts, "us-wa-seattle", "Seattle, WA", new Point(47_606_200, -122_332_100), "us-wa");
        metro(facts, "us-or-portland", "Portland, OR-WA", new Point(45_515_200, -122_678_400), "us-or", "us-wa");
        metro(facts, "us-id-boise", "Boise, ID", null, "us-id");
        return stated(source, SourceKind.OFFICIAL_TAXONOMY, Catalogue.Completeness.WHOLE, "1", null, null, facts);
    }

    private void metro(List<Fact> facts, String slug, String name, @Nullable Point point, String... states) {
        facts.add(new Fact.Location(
                lines.next(), "areas", slug, name, LocationKind.METRO, "US", "USD", null, null, null, point));
        for (String state : states) {
            facts.add(new Fact.Containment(
                    lines.next(), "areas", slug, state, null, state.equals(states[0]), null, null));
        }
    }

    private StatedFacts prices() {
        String source = "levels";
        List<Fact> facts = List.of(
                level("us", 100_000),
                level("us-wa", 110_000),
                level("us-or", 104_000),
                level("us-ca", 112_500),
                level("us-nv", 97_000),
                level("us-mt", 90_000),
                level("us-ak", 101_000),
                level("us-wa-seattle", 113_000),
                level("us-or-portland", 107_000));
        return stated(source, SourceKind.PRICE_INDEX, Catalogue.Completeness.PART, "2023", null, null, facts);
    }

    private Fact level(String place, int index) {
        LocalDate first = LocalDate.parse("2023-01-01");
        Fact.Period period = new Fact.Period(first, LocalDate.parse("2023-12-31"), "2023");
        return new Fact.PriceLevel(
                lines.next(), "levels", place, PriceItem.ALL_ITEMS, index, "United States = 100", period);
    }

    private StatedFacts consumerPrices() {
        String source = "consumer-prices";
        List<Fact> facts = List.of(
                price("us", "2023-05", 300_000),
                price("us", "2023-06", 300_003),
                price("us", "2024-05", 310_007),
                price("us", "2025-05", 320_000),
                price("us-wa-seattle", "2023-05", 350_000),
                price("us-wa-seattle", "2024-05", 361_111));
        return stated(source, SourceKind.PRICE_INDEX, Catalogue.Completeness.PART, "2025", null, null, facts);
    }

    private Fact price(String place, String month, int index) {
        return new Fact.ConsumerPrice(
                lines.next(), "consumer-prices", place, YearMonth.parse(month), index, "1982–84 = 100");
    }

    private StatedFacts year2022() {
        List<Fact> facts = new ArrayList<>();
        code(facts, OLD);
        facts.add(pay(OLD, 2022, "us", 300_000, 10_000, usd(48_000), usd(46_000)));
        facts.add(pay(OLD, 2022, "us-wa", 8_000, 10_000, usd(54_000), usd(52_000)));
        return wages("May 2022", 2022, 20_800_000L, facts);
    }

    private StatedFacts year2023() {
        List<Fact> facts = new ArrayList<>();
        code(facts, NEW);
        code(facts, GROUP);
        facts.add(pay(NEW, 2023, "us", 310_000, 10_000, usd(50_000), usd(49_000)));
        facts.add(pay(NEW, 2023, "us-wa", 8_500, 20_000, usd(55_000), usd(54_000)));
        facts.add(pay(NEW, 2023, "us-or", 6_000, 20_000, usd(54_500), usd(53_500)));
        facts.add(pay(NEW, 2023, "us-ca", 20_000, 10_000, usd(66_000), usd(64_000)));
        facts.add(pay(NEW, 2023, "us-nv", 200, 30_000, usd(70_000), usd(69_000)));
        facts.add(pay(NEW, 2023, "us-mt", 900, 400_000, usd(72_000), usd(71_000)));
        facts.add(pay(NEW, 2023, "us-ak", 700, 20_000, usd(90_000), Estimate.atLeast(23_920_000)));
        facts.add(pay(NEW, 2023, "us-id", 1_500, 20_000, usd(60_000), usd(58_000)));
        facts.add(pay(NEW, 2023, "us-hi", 600, null, withheld(), withheld()));
        facts.add(pay(NEW, 2023, "us-wa-seattle", 4_000, 20_000, usd(62_000), usd(61_000)));
        facts.add(pay(NEW, 2023, "us-or-portland", 3_000, 20_000, usd(56_000), usd(55_500)));
        facts.add(pay(GROUP, 2023, "us-wy", 5_000, 20_000, usd(47_000), usd(45_500)));
        return wages("May 2023", 2023, 23_920_000L, facts);
    }

    private StatedFacts year2024() {
        List<Fact> facts = new ArrayList<>();
        facts.add(pay(NEW, 2024, "us", 320_000, 10_000, usd(52_001), usd(51_000)));
        return wages("May 2024", 2024, 23_920_000L, facts);
    }

    private void code(List<Fact> facts, Fact.Code code) {
        CodeLevel level = code == GROUP ? CodeLevel.MINOR : CodeLevel.DETAILED;
        facts.add(new Fact.OccupationCode(lines.next(), "wages", code, "Welders", false, level, null));
    }

    private Fact pay(
            Fact.Code code,
            int year,
            String place,
            long jobs,
            @Nullable Integer error,
            Estimate mean,
            Estimate median) {
        Statistic.Figures annual = new Statistic.Figures(
                mean, Estimate.NOT_COLLECTED, Estimate.NOT_COLLECTED, median, Estimate.NOT_COLLECTED, median);
        return new Fact.Pay(
                lines.next(),
                "wages",
                null,
                code,
                place,
                Statistic.Slice.ALL,
                PayConcept.STRAIGHT_TIME_WITH_INCENTIVES,
                SalaryMethod.EMPLOYER_SURVEY,
                "USD",
                null,
                error,
                may(year),
                null,
                new Statistic.Jobs(Estimate.of(jobs), null, null, null, null, Estimate.NOT_COLLECTED),
                annual,
                Statistic.Figures.NOT_COLLECTED);
    }

    private static Estimate usd(long dollars) {
        return Estimate.of(dollars * 100);
    }

    private static Estimate withheld() {
        return Estimate.absent(EstimateStatus.NOT_RELEASED);
    }

    private static Fact.Period may(int year) {
        return new Fact.Period(LocalDate.of(year, 5, 1), LocalDate.of(year, 5, 31), "May " + year);
    }

    private StatedFacts wages(String label, int year, long ceiling, List<Fact> facts) {
        return stated(
                "wages",
                SourceKind.OFFICIAL_STATISTICS,
                Catalogue.Completeness.PART,
                label,
                may(year),
                new Statistic.TopCode(ceiling, null, "USD"),
                facts);
    }

    private StatedFacts stated(
            String source,
            SourceKind kind,
            Catalogue.Completeness completeness,
            String label,
            Fact.@Nullable Period period,
            Statistic.@Nullable TopCode ceiling,
            List<Fact> facts) {
        return new StatedFacts(
                completeness,
                StatedFacts.source(source, kind),
                StatedFacts.release(source, label, lines.file(), period, ceiling),
                facts);
    }
}
