package org.careergraph;

import java.time.YearMonth;
import java.util.List;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.StatedFacts;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.*;
import org.jspecify.annotations.Nullable;

/** What an official taxonomy could say of two roles and of the founding one. All of it is made up. */
final class MadeUpTaxonomy {

    private static final String SCIENTIST = "15-2051.00";
    private static final String DEVELOPER = "15-1252.00";

    private final StatedFacts.Lines lines = new StatedFacts.Lines("taxonomy.csv");

    /** All that it says. */
    StatedFacts edition() {
        String source = "taxonomy";
        Fact.Code developers = new Fact.Code(ClassificationScheme.ONET_SOC, "2019", DEVELOPER);
        List<Fact> facts = List.of(
                new Fact.RatingScale(lines.next(), source, "IM", "Importance", 1, 5),
                new Fact.RatingScale(lines.next(), source, "LV", "Level", 0, 7),
                new Fact.RatingScale(lines.next(), source, "RT", "Relevance", 0, 100),
                new Fact.RatingScale(lines.next(), source, "NINE", "One to nine", 1, 9),
                new Fact.Role(
                        lines.next(),
                        source,
                        SCIENTIST,
                        null,
                        "Data Scientists",
                        "They find patterns.",
                        List.of(new Fact.Code(ClassificationScheme.ONET_SOC, "2019", SCIENTIST))),
                new Fact.Role(lines.next(), source, DEVELOPER, null, "Software Developers", null, List.of(developers)),
                new Fact.Classification(
                        lines.next(),
                        source,
                        DEVELOPER,
                        developers,
                        "Software Developers",
                        false,
                        MatchKind.EXACT,
                        null,
                        true,
                        null),
                alias(SCIENTIST, "Figure Wrangler"),
                alias(DEVELOPER, "Figure Wrangler"),
                alias(DEVELOPER, "Chief Code Officer (CCO)"),
                alias(DEVELOPER, "Principal"),
                alias(SCIENTIST, "Oracle (Delphi)"),
                task(SCIENTIST, 1, true, rating("IM", 413), rating("RT", 9_150)),
                task(SCIENTIST, 2, false, unreliable("IM"), null),
                task(SCIENTIST, 3, null, null, null),
                task(SCIENTIST, 4, true, rating("IM", 500), rating("RT", 3)),
                task(DEVELOPER, 1, null, rating("NINE", 101), null),
                task("machine-learning-engineer", 1, null, null, null),
                task("machine-learning-engineer", 2, null, null, null),
                skill("thinking", "Critical Thinking", SkillKind.SKILL, null),
                skill("languages", "Programming languages", SkillKind.TECHNOLOGY, null),
                skill("python", "Python", SkillKind.TECHNOLOGY, "languages"),
                skill("r", "R", SkillKind.TECHNOLOGY, "languages"),
                skill("cobol", "COBOL", SkillKind.TECHNOLOGY, "languages"),
                skill("maths", "Mathematics", SkillKind.KNOWLEDGE, null),
                rated(SCIENTIST, "thinking", SkillKind.SKILL, rating("IM", 388), rating("LV", 457)),
                rated(SCIENTIST, "maths", SkillKind.KNOWLEDGE, rating("IM", 100), unreliable("LV")),
                technology(SCIENTIST, "cobol", null, null),
                technology(SCIENTIST, "python", true, true),
                technology(SCIENTIST, "r", true, false),
                technology(DEVELOPER, "python", true, false),
                new Fact.Preparation(
                        lines.next(),
                        source,
                        SCIENTIST,
                        "Made-up zones",
                        5,
                        "Extensive",
                        "A degree.",
                        null,
                        null,
                        YearMonth.of(2023, 8)),
                share(PreparationAspect.EDUCATION, 1, 250_000, EstimateStatus.NORMAL),
                share(PreparationAspect.EDUCATION, 2, 740_000, EstimateStatus.LOW_RELIABILITY),
                share(PreparationAspect.EDUCATION, 3, null, EstimateStatus.SUPPRESSED_UNRELIABLE),
                share(PreparationAspect.ON_SITE_TRAINING, 1, 1_000_000, EstimateStatus.NORMAL));
        return new StatedFacts(
                Completeness.WHOLE,
                StatedFacts.source(source, SourceKind.OFFICIAL_TAXONOMY),
                StatedFacts.release(source, "29.3", lines.file(), null, null),
                facts);
    }

    private static Statistic.Rating rating(String scale, int value) {
        return new Statistic.Rating(scale, value, EstimateStatus.NORMAL, 30, 1_234);
    }

    private static Statistic.Rating unreliable(String scale) {
        return new Statistic.Rating(scale, null, EstimateStatus.SUPPRESSED_UNRELIABLE, 3, null);
    }

    private Fact alias(String role, String name) {
        return new Fact.Alias(lines.next(), "taxonomy", role, name, AliasOrigin.CLASSIFICATION_INDEX);
    }

    private Fact task(
            String role,
            int rank,
            @Nullable Boolean core,
            Statistic.@Nullable Rating importance,
            Statistic.@Nullable Rating relevance) {
        return new Fact.Responsibility(
                lines.next(),
                "taxonomy",
                role,
                "task:" + role + ":" + rank,
                rank,
                "Statement %d of %s.".formatted(rank, role),
                rank == 3 ? ResponsibilityOrigin.EMERGING_TASK : ResponsibilityOrigin.SURVEYED_TASK,
                core,
                core == null ? null : 40 + rank,
                rank == 4 ? null : YearMonth.of(2019, 3),
                importance,
                relevance);
    }

    private Fact skill(String key, String name, SkillKind kind, @Nullable String broader) {
        return new Fact.Skill(
                lines.next(), "taxonomy", key, name, kind, broader == null ? "About " + name : null, broader);
    }

    private Fact rated(String role, String skill, SkillKind kind, Statistic.Rating importance, Statistic.Rating level) {
        return new Fact.SkillRequirement(
                lines.next(),
                "taxonomy",
                role,
                skill,
                kind,
                Necessity.ESSENTIAL,
                importance,
                level,
                null,
                null,
                YearMonth.of(2024, 11));
    }

    private Fact technology(String role, String skill, @Nullable Boolean hot, @Nullable Boolean inDemand) {
        return new Fact.SkillRequirement(
                lines.next(),
                "taxonomy",
                role,
                skill,
                SkillKind.TECHNOLOGY,
                Necessity.UNSPECIFIED,
                null,
                null,
                hot,
                inDemand,
                null);
    }

    private Fact share(PreparationAspect aspect, int rank, @Nullable Integer ppm, EstimateStatus status) {
        return new Fact.PreparationShare(
                lines.next(),
                "taxonomy",
                SCIENTIST,
                aspect,
                rank,
                "Answer " + rank,
                ppm,
                status,
                ppm == null ? null : 20);
    }
}
