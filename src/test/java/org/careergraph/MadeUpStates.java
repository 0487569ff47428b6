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

/** What official statistics could publish of developers and data scientists, state by state, and of two roles of the starter. All figures are made up. */
public final class MadeUpStates {

    private static final String SOURCE = "states";
    private static final Fact.Code DEVELOPER = new Fact.Code(ClassificationScheme.OEWS, "2018", "15-1252");
    private static final Fact.Code SCIENTIST = new Fact.Code(ClassificationScheme.OEWS, "2018", "15-2051");
    private static final Fact.Period MAY_2024 =
            new Fact.Period(LocalDate.parse("2024-05-01"), LocalDate.parse("2024-05-31"), "May 2024");

    private final StatedFacts.Lines lines = new StatedFacts.Lines("states.csv");

    private MadeUpStates() {}

    /** Imports all of it into a database that holds the made-up market. */
    public static void importInto(Importer importer) {
        importer.importEdition(new MadeUpStates().edition(), List.of());
    }

    private StatedFacts edition() {
        Estimate jobs = Estimate.of(5_000);
        Statistic.Figures none = Statistic.Figures.all(Estimate.absent(EstimateStatus.NOT_APPLICABLE));
        Statistic.Figures hourly = new Statistic.Figures(
                Estimate.of(4_440),
                Estimate.of(1_400),
                Estimate.of(1_900),
                Estimate.of(2_333),
                Estimate.of(5_000),
                Estimate.atLeast(11_500));
        Statistic.Figures withheld = Statistic.Figures.all(Estimate.absent(EstimateStatus.NOT_RELEASED));
        List<Fact> facts = List.of(
                developers("us", Estimate.of(8_500_000), jobs, null),
                developers("us-ca", Estimate.of(12_000_050), jobs, 10_000),
                developers("us-dc", Estimate.of(11_900_000), jobs, 10_000),
                developers("us-ma", Estimate.of(11_000_000), jobs, null),
                developers("us-ny", Estimate.atLeast(23_920_000), jobs, 10_000),
                developers("us-oh", Estimate.absent(EstimateStatus.NOT_RELEASED), jobs, null),
                developers("us-or", Estimate.of(9_500_000), jobs, 100_000),
                developers("us-tx", Estimate.of(19_000_000), Estimate.of(40), 10_000),
                developers("us-va", Estimate.of(19_100_000), jobs, 100_001),
                developers("us-wa", Estimate.of(11_800_000), Estimate.of(100), 10_000),
                scientists("us-ma", Estimate.of(24_500_000)),
                scientists("us-ny", Estimate.atLeast(23_920_000)),
                scientists("us-oh", Estimate.of(10_000_000)),
                scientists("us-or", Estimate.of(25_000_000)),
                scientists("us-tx", Estimate.of(24_000_000)),
                scientists("us-wa", Estimate.of(30_000_000)),
                pay("deep-learning-engineer", null, "us", jobs, null, none, hourly),
                pay("computer-vision-engineer", null, "us", Estimate.NOT_COLLECTED, null, withheld, withheld));
        return new StatedFacts(
                Completeness.PART,
                StatedFacts.source(SOURCE, SourceKind.OFFICIAL_STATISTICS),
                StatedFacts.release(SOURCE, "May 2024", lines.file(), MAY_2024, null),
                facts);
    }

    private Fact developers(String place, Estimate median, Estimate jobs, @Nullable Integer error) {
        Statistic.Figures annual = new Statistic.Figures(
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                median,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED);
        return pay(null, DEVELOPER, place, jobs, error, annual, Statistic.Figures.NOT_COLLECTED);
    }

    /** Of whom nobody counted the jobs. */
    private Fact scientists(String place, Estimate mean) {
        Estimate none = Estimate.NOT_COLLECTED;
        Statistic.Figures annual = new Statistic.Figures(mean, none, none, none, none, none);
        return pay(null, SCIENTIST, place, none, null, annual, Statistic.Figures.NOT_COLLECTED);
    }

    private Fact pay(
            @Nullable String role,
            Fact.@Nullable Code code,
            String place,
            Estimate jobs,
            @Nullable Integer error,
            Statistic.Figures annual,
            Statistic.Figures hourly) {
        return new Fact.Pay(
                lines.next(),
                SOURCE,
                role,
                code,
                place,
                Statistic.Slice.ALL,
                PayConcept.STRAIGHT_TIME_WITH_INCENTIVES,
                SalaryMethod.EMPLOYER_SURVEY,
                "USD",
                null,
                error,
                MAY_2024,
                null,
                new Statistic.Jobs(jobs, null, null, null, null, Estimate.NOT_COLLECTED),
                annual,
                hourly);
    }
}
