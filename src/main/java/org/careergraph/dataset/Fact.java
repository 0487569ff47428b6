package org.careergraph.dataset;

import java.time.LocalDate;
import java.util.List;
import org.careergraph.dataset.Terms.AliasOrigin;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.DemandMeasure;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.Terms.LocationKind;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Terms.PayConcept;
import org.careergraph.dataset.Terms.ResponsibilityOrigin;
import org.careergraph.dataset.Terms.SalaryMethod;
import org.careergraph.dataset.Terms.SampleUnit;
import org.careergraph.dataset.Terms.SimilarityBasis;
import org.careergraph.dataset.Terms.SourceKind;
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
            @Nullable String attribution,
            @Nullable String limitations)
            implements Fact {}

    /** An edition of a source, with the files it was read from. */
    record Release(
            Row at,
            String source,
            String label,
            @Nullable Period period,
            @Nullable LocalDate publishedAt,
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
            @Nullable LocalDate validTo)
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

    /** A job as people name it. */
    record Role(
            Row at,
            String source,
            String key,
            String slug,
            String title,
            @Nullable String summary) implements Description {}

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

    /** A statement of what someone in a role does. */
    record Responsibility(Row at, String source, String role, int rank, String text, ResponsibilityOrigin origin)
            implements Description {}

    /**
     * What a role or a code pays in a place. Exactly one of role and code is there, and at least one of the annual and the
     * hourly figures; a second fact of the same cell may bring the other.
     */
    record Pay(
            Row at,
            String source,
            @Nullable String role,
            @Nullable Code code,
            String location,
            PayConcept concept,
            SalaryMethod method,
            String currency,
            @Nullable Sample sample,
            @Nullable Integer meanRsePpm,
            @Nullable Period period,
            @Nullable LocalDate updatedAt,
            @Nullable Figures annual,
            @Nullable Figures hourly)
            implements Observation {}

    /** That a source lists a profession as close to a role; never the reverse. */
    record RelatedProfession(
            Row at,
            String source,
            String role,
            String related,
            int rank,
            SimilarityBasis basis,
            @Nullable Integer scorePpm,
            @Nullable String tier)
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

    /** How many things were counted. Where banded, the count is the band's lower end. */
    record Sample(
            int count,
            boolean banded,
            SampleUnit unit,
            String scope,
            @Nullable Integer windowMonths) {}

    /** The statistics of a pay cell for one pay period. */
    record Figures(Estimate mean, Estimate p10, Estimate p25, Estimate p50, Estimate p75, Estimate p90) {

        /** The statistics in the order of their columns. */
        public List<Estimate> inOrder() {
            return List.of(mean, p10, p25, p50, p75, p90);
        }
    }

    /**
     * One statistic, in hundredths of the currency's unit. The amount is there for a real point estimate only, the bound for
     * a floor or a ceiling only.
     */
    record Estimate(
            @Nullable Long amount,
            EstimateStatus status,
            @Nullable Long bound) {

        /** A statistic that the source does not state. */
        public static final Estimate NOT_COLLECTED = new Estimate(null, EstimateStatus.NOT_COLLECTED, null);
    }
}
