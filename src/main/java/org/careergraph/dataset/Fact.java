package org.careergraph.dataset;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.careergraph.dataset.Terms.*;
import org.jspecify.annotations.Nullable;

/**
 * One normalised row of a dataset. Facts name each other by natural key, money is in hundredths of the currency's unit,
 * shares are in parts per million, and null means that the source does not state it.
 */
public sealed interface Fact {

    /** Where the fact stands, for notices. */
    Row at();

    /** Key of the source that says so. */
    String source();

    /** Describes roles or places; the newest release of its source replaces it. */
    sealed interface Description extends Fact {}

    /** Was observed at a time; it stays when a newer release comes. */
    sealed interface Observation extends Fact {}

    /** A publisher's publication. */
    record Source(
            Row at,
            String source,
            String name,
            String publisher,
            SourceKind kind,
            @Nullable String url,
            @Nullable Licence licence,
            @Nullable Boolean requiresAttribution,
            @Nullable Boolean allowsRedistribution,
            @Nullable Credit credit,
            @Nullable String limitations,
            PayScope pay)
            implements Fact {}

    /** An edition of a source, with the files it was read from. */
    record Release(
            Row at,
            String source,
            String label,
            @Nullable Period period,
            @Nullable LocalDate publishedAt,
            Statistic.@Nullable TopCode topCode,
            List<File> files)
            implements Fact {}

    /** A place. The country is null for remote work. */
    record Location(
            Row at,
            String source,
            String slug,
            String name,
            LocationKind kind,
            @Nullable String country,
            String currency,
            @Nullable String delineation,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo,
            @Nullable Point point)
            implements Description {}

    /** A code of a place. */
    record LocationCode(Row at, String source, String location, String scheme, String code) implements Description {}

    /** That a place lies in another, with the share of its employment that does. */
    record Containment(
            Row at,
            String source,
            String location,
            String within,
            @Nullable Integer sharePpm,
            boolean primary,
            @Nullable LocalDate validFrom,
            @Nullable LocalDate validTo)
            implements Description {}

    /** How dear a place is beside its country. The index is in thousandths; the base says what 100 stands for. */
    record PriceLevel(
            Row at, String source, String location, PriceItem item, int indexMilli, String base, Period period)
            implements Observation {}

    /** Where consumer prices of a place stand in a month. The index is in thousandths; the base says what 100 stands for. */
    record ConsumerPrice(Row at, String source, String location, YearMonth month, int indexMilli, String base)
            implements Observation {}

    /** A job as people name it; the slug is null for one made from the title. Roles that are EXACT to one code are the same. */
    record Role(
            Row at,
            String source,
            String key,
            @Nullable String slug,
            String title,
            @Nullable String summary,
            List<Code> exactTo)
            implements Description {}

    /** That another role took the place of a role. */
    record Replacement(Row at, String source, String role, String replacedBy) implements Description {}

    /** A code of an official scheme. The broader code is of the same scheme and version. */
    record OccupationCode(
            Row at,
            String source,
            Code code,
            String title,
            boolean residual,
            @Nullable CodeLevel level,
            @Nullable String broader)
            implements Fact {}

    /** That a code means a code of another scheme or version, EXACT or BROAD(er). */
    record CodeMatch(Row at, String source, Code from, Code to, MatchKind match) implements Description {}

    /** Another name of a role. */
    record Alias(Row at, String source, String role, String name, AliasOrigin origin) implements Description {}

    /** That a role falls into a code, with the title that the scheme gives the code. */
    record Classification(
            Row at,
            String source,
            String role,
            Code code,
            String title,
            boolean residual,
            MatchKind match,
            @Nullable Integer weightPpm,
            boolean lendsPay,
            @Nullable String reason)
            implements Description {}

    /** What someone in a role does. The key ends its public id; core tells whether the source counts it as central. */
    record Responsibility(
            Row at,
            String source,
            String role,
            String key,
            int rank,
            String text,
            ResponsibilityOrigin origin,
            @Nullable Boolean core,
            @Nullable Integer respondents,
            @Nullable YearMonth collectedAt,
            Statistic.@Nullable Rating importance,
            Statistic.@Nullable Rating relevance)
            implements Description {}

    /** A published scale, known by its key such as {@code IM}. */
    record RatingScale(Row at, String source, String key, String name, int minimum, int maximum) implements Fact {}

    /** Something that roles need. The key ends its public id; the broader one is the group that the source puts it in. */
    record Skill(
            Row at,
            String source,
            String key,
            String name,
            SkillKind kind,
            @Nullable String description,
            @Nullable String broader)
            implements Description {}

    /** That a role needs a skill. */
    record SkillRequirement(
            Row at,
            String source,
            String role,
            String skill,
            SkillKind kind,
            Necessity necessity,
            Statistic.@Nullable Rating importance,
            Statistic.@Nullable Rating level,
            @Nullable Boolean hotTechnology,
            @Nullable Boolean inDemand,
            @Nullable YearMonth collectedAt)
            implements Description {}

    /** How people prepare for a role, by the levels of a framework. */
    record Preparation(
            Row at,
            String source,
            String role,
            String framework,
            int level,
            String label,
            @Nullable String education,
            @Nullable String experience,
            @Nullable String training,
            @Nullable YearMonth collectedAt)
            implements Description {}

    /** How many of the people in a role gave an answer about what someone new to it needs. */
    record PreparationShare(
            Row at,
            String source,
            String role,
            PreparationAspect aspect,
            int rank,
            String answer,
            @Nullable Integer sharePpm,
            EstimateStatus status,
            @Nullable Integer respondents)
            implements Description {}

    /** What a role or else a code pays in a place, and its jobs. Facts of one cell complete each other, and agree in the rest. */
    record Pay(
            Row at,
            String source,
            @Nullable String role,
            @Nullable Code code,
            String location,
            Statistic.Slice slice,
            PayConcept concept,
            SalaryMethod method,
            String currency,
            Statistic.@Nullable Sample sample,
            @Nullable Integer meanRsePpm,
            @Nullable Period period,
            @Nullable LocalDate updatedAt,
            Statistic.Jobs jobs,
            Statistic.Figures annual,
            Statistic.Figures hourly)
            implements Observation {}

    /** That a source lists a profession as close to a role; never the reverse. */
    record RelatedProfession(
            Row at, String source, String role, String related, int rank, Statistic.Closeness closeness)
            implements Description {}

    /** How much a role is wanted in a place. */
    record Demand(
            Row at,
            String source,
            String role,
            String location,
            DemandMeasure measure,
            @Nullable Long count,
            EstimateStatus status,
            @Nullable Period period)
            implements Observation {}

    /** What a source expects of an occupation between two years. Counts are of jobs; those of flows are averages a year. */
    record Projection(
            Row at,
            String source,
            Code code,
            String location,
            int baseYear,
            int targetYear,
            @Nullable Long baseJobs,
            @Nullable Long targetJobs,
            @Nullable Integer changePpm,
            @Nullable Integer selfEmployedPpm,
            @Nullable Long openings,
            @Nullable Long exits,
            @Nullable Long transfers,
            @Nullable String education,
            @Nullable String experience,
            @Nullable String training)
            implements Observation {}

    /** A question about a role, with its answer. */
    record Question(
            Row at,
            String source,
            String role,
            int rank,
            String text,
            String answer,
            boolean editorial,
            @Nullable LocalDate answeredAt)
            implements Description {}

    /** Terms of use. */
    record Licence(
            String name, @Nullable String spdx, @Nullable String url) {}

    /** A file of a release: its SHA-256 in lower-case hexadecimal, and the data rows that belong to the release. */
    record File(String name, String sha256, int rows) {}

    /** What figures describe in time. The start is null when only the end is known. */
    record Period(@Nullable LocalDate start, LocalDate end, String label) {}

    /** A code of an official scheme in one of its versions. */
    record Code(ClassificationScheme scheme, String version, String code) {}
}
