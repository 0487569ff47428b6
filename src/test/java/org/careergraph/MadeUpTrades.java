package org.careergraph;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.StatedFacts;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Terms.*;
import org.jspecify.annotations.Nullable;

/** What a survey could say of four trades that are close to each other, and of what they pay. All of it is made up. */
final class MadeUpTrades {

    private static final Fact.Period YEAR_2023 = year(2023);
    private static final Fact.Period YEAR_2024 = year(2024);
    private static final PayConcept BASE = PayConcept.BASE;

    private final StatedFacts.Lines lines;
    private final String source;

    private MadeUpTrades(String source) {
        this.source = source;
        this.lines = new StatedFacts.Lines(source + ".csv");
    }

    /** Of the four trades, and of what they pay. */
    static StatedFacts trades() {
        MadeUpTrades trades = new MadeUpTrades("trades");
        List<Fact> facts = new ArrayList<>(trades.roles());
        facts.addAll(trades.needs());
        facts.addAll(trades.relations());
        facts.addAll(trades.pay());
        return trades.edition(Completeness.WHOLE, facts);
    }

    /** What another source says of the pay of one of them. */
    static StatedFacts reports() {
        MadeUpTrades reports = new MadeUpTrades("reports");
        return reports.edition(
                Completeness.PART,
                List.of(reports.pay("dyers", "us-fl", BASE, "USD", YEAR_2024, Estimate.of(4_502_000))));
    }

    private StatedFacts edition(Completeness completeness, List<Fact> facts) {
        return new StatedFacts(
                completeness,
                StatedFacts.source(source, SourceKind.SELF_REPORTS),
                StatedFacts.release(source, "2024", lines.file(), YEAR_2024, null),
                facts);
    }

    private List<Fact> roles() {
        Fact.Code developers = new Fact.Code(ClassificationScheme.OEWS, "2018", "15-1252");
        return List.of(
                role("weavers", "Weavers"),
                role("dyers", "Dyers"),
                role("spinners", "Spinners"),
                role("tailors", "Tailors"),
                new Fact.Classification(
                        lines.next(),
                        source,
                        "spinners",
                        developers,
                        "Developers",
                        false,
                        MatchKind.BROAD,
                        null,
                        true,
                        "They spin code."));
    }

    private Fact role(String key, String title) {
        return new Fact.Role(lines.next(), source, key, null, title, null, List.of());
    }

    private List<Fact> needs() {
        return List.of(
                new Fact.RatingScale(lines.next(), source, "TIM", "Importance", 1, 5),
                new Fact.RatingScale(lines.next(), source, "TLV", "Level", 0, 7),
                skill("trade-thinking", "Critical Thinking", SkillKind.SKILL),
                skill("trade-maths", "Mathematics", SkillKind.KNOWLEDGE),
                skill("chemistry", "Chemistry", SkillKind.KNOWLEDGE),
                skill("looms", "Looms", SkillKind.TOOL),
                skill("vats", "Vats", SkillKind.TECHNOLOGY),
                skill("calculators", "Dye calculators", SkillKind.TECHNOLOGY),
                skill("counters", "Yarn counters", SkillKind.TECHNOLOGY),
                skill("sheets", "Spreadsheets", SkillKind.TECHNOLOGY),
                rated("weavers", "trade-thinking", SkillKind.SKILL, of(450, 100), of(300, 100)),
                rated("weavers", "trade-maths", SkillKind.KNOWLEDGE, of(299, 100), of(200, 1_234)),
                rated("weavers", "chemistry", SkillKind.KNOWLEDGE, of(100, 100), none(EstimateStatus.NOT_APPLICABLE)),
                listed("weavers", "looms", SkillKind.TOOL, null),
                listed("weavers", "counters", SkillKind.TECHNOLOGY, false),
                rated("dyers", "trade-thinking", SkillKind.SKILL, of(400, 100), of(300, 100)),
                rated("dyers", "trade-maths", SkillKind.KNOWLEDGE, of(300, 100), of(400, 100)),
                rated("dyers", "chemistry", SkillKind.KNOWLEDGE, of(500, 100), of(400, 100)),
                listed("dyers", "looms", SkillKind.TOOL, null),
                listed("dyers", "vats", SkillKind.TECHNOLOGY, false),
                listed("dyers", "calculators", SkillKind.TECHNOLOGY, true),
                need("dyers", "sheets", SkillKind.TECHNOLOGY, Necessity.OPTIONAL, null, null, true),
                listed("spinners", "looms", SkillKind.TOOL, null),
                listed("spinners", "vats", SkillKind.TECHNOLOGY, false),
                listed("spinners", "counters", SkillKind.TECHNOLOGY, null),
                rated("tailors", "trade-thinking", SkillKind.SKILL, doubtful(350, 5_000), of(304, 100)),
                rated("tailors", "trade-maths", SkillKind.KNOWLEDGE, of(300, 1_234), of(204, 1_234)),
                rated(
                        "tailors",
                        "chemistry",
                        SkillKind.KNOWLEDGE,
                        none(EstimateStatus.SUPPRESSED_UNRELIABLE),
                        of(500, 100)));
    }

    /** A rating on the scale of importance; {@link #rated} turns one of levels into that of their scale. */
    private static Statistic.Rating of(int value, int error) {
        return new Statistic.Rating("TIM", value, EstimateStatus.NORMAL, 30, error);
    }

    private static Statistic.Rating doubtful(int value, int error) {
        return new Statistic.Rating("TIM", value, EstimateStatus.LOW_RELIABILITY, 9, error);
    }

    private static Statistic.Rating none(EstimateStatus status) {
        return new Statistic.Rating("TIM", null, status, null, null);
    }

    private Fact skill(String key, String name, SkillKind kind) {
        return new Fact.Skill(lines.next(), source, key, name, kind, null, null);
    }

    private Fact rated(
            String role, String skill, SkillKind kind, Statistic.Rating importance, Statistic.Rating onImportance) {
        Statistic.Rating level = new Statistic.Rating(
                "TLV",
                onImportance.value(),
                onImportance.status(),
                onImportance.respondents(),
                onImportance.standardError());
        return need(role, skill, kind, Necessity.UNSPECIFIED, importance, level, null);
    }

    private Fact listed(String role, String skill, SkillKind kind, @Nullable Boolean inDemand) {
        return need(role, skill, kind, Necessity.UNSPECIFIED, null, null, inDemand);
    }

    private Fact need(
            String role,
            String skill,
            SkillKind kind,
            Necessity necessity,
            Statistic.@Nullable Rating importance,
            Statistic.@Nullable Rating level,
            @Nullable Boolean inDemand) {
        return new Fact.SkillRequirement(
                lines.next(), source, role, skill, kind, necessity, importance, level, inDemand, inDemand, null);
    }

    private List<Fact> relations() {
        return List.of(
                close("weavers", "dyers", 1, SimilarityBasis.OBSERVED_MOVES, 720_000, MoveDirection.ADVANCEMENT),
                close("weavers", "tailors", 2, SimilarityBasis.OBSERVED_MOVES, 220_000, null),
                close("weavers", "spinners", 3, SimilarityBasis.TASKS, null, MoveDirection.LATERAL_TRANSITION),
                close("dyers", "weavers", 1, SimilarityBasis.OBSERVED_MOVES, 500_000, null),
                count("spinners", DemandMeasure.ADVERTISED_POSTINGS, 7),
                count("dyers", DemandMeasure.ADVERTISED_POSTINGS, 5),
                count("dyers", DemandMeasure.SURVEYED_VACANCIES, 3),
                count("data-scientist", DemandMeasure.SURVEYED_VACANCIES, 11_000));
    }

    private Fact close(
            String role,
            String related,
            int rank,
            SimilarityBasis basis,
            @Nullable Integer score,
            @Nullable MoveDirection direction) {
        return new Fact.RelatedProfession(
                lines.next(), source, role, related, rank, new Statistic.Closeness(basis, score, null, direction));
    }

    private Fact count(String role, DemandMeasure measure, long count) {
        return new Fact.Demand(lines.next(), source, role, "us", measure, count, EstimateStatus.NORMAL, YEAR_2024);
    }

    /** In each place another reason why two of them cannot be compared, but for the country. */
    private List<Fact> pay() {
        List<Fact> pay = new ArrayList<>();
        for (String place : List.of("us", "us-ca", "us-wa", "us-or", "us-ny", "us-az", "us-fl")) {
            pay.add(pay("weavers", place, BASE, "USD", YEAR_2024, Estimate.of(4_000_000)));
        }
        pay.add(pay("dyers", "us", BASE, "USD", YEAR_2024, Estimate.of(4_502_000)));
        pay.add(pay("tailors", "us", BASE, "USD", YEAR_2024, Estimate.of(3_502_000)));
        pay.add(pay("dyers", "us-ca", PayConcept.ADVERTISED, "USD", YEAR_2024, Estimate.of(4_502_000)));
        pay.add(pay("dyers", "us-wa", BASE, "USD", YEAR_2023, Estimate.of(4_502_000)));
        pay.add(pay("dyers", "us-or", BASE, "EUR", YEAR_2024, Estimate.of(4_502_000)));
        pay.add(pay("dyers", "us-ny", BASE, "USD", YEAR_2024, Estimate.atLeast(4_502_000)));
        pay.add(pay("weavers", "us-tx", PayConcept.UNSPECIFIED, "USD", YEAR_2024, Estimate.of(4_000_000)));
        pay.add(pay("dyers", "us-tx", PayConcept.UNSPECIFIED, "USD", YEAR_2024, Estimate.of(4_502_000)));
        pay.add(pay("weavers", "us-nv", BASE, "USD", YEAR_2024, Estimate.of(0)));
        pay.add(pay("dyers", "us-nv", BASE, "USD", YEAR_2024, Estimate.of(4_502_000)));
        return pay;
    }

    private Fact pay(
            String role, String place, PayConcept concept, String currency, Fact.Period period, Estimate mean) {
        Statistic.Figures annual = new Statistic.Figures(
                mean,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED,
                Estimate.NOT_COLLECTED);
        return new Fact.Pay(
                lines.next(),
                source,
                role,
                null,
                place,
                Statistic.Slice.ALL,
                concept,
                SalaryMethod.SELF_REPORTED,
                currency,
                null,
                null,
                period,
                null,
                Statistic.Jobs.NOT_COLLECTED,
                annual,
                Statistic.Figures.NOT_COLLECTED);
    }

    private static Fact.Period year(int year) {
        return new Fact.Period(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), String.valueOf(year));
    }
}
