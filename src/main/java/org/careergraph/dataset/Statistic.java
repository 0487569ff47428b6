package org.careergraph.dataset;

import java.util.List;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.Terms.MoveDirection;
import org.careergraph.dataset.Terms.SampleUnit;
import org.careergraph.dataset.Terms.SimilarityBasis;
import org.jspecify.annotations.Nullable;

/** The figures that facts state. Amounts of money are in hundredths of the currency's unit, shares in parts per million. */
public final class Statistic {

    private Statistic() {}

    /** Pay in hundredths of the currency's unit from which an edition tells only a floor; null where it has no such ceiling. */
    public record TopCode(@Nullable Long year, @Nullable Long hour, String currency) {}

    /** A rating on a scale, in hundredths of a point, and its standard error in ten-thousandths. */
    public record Rating(
            String scale,
            @Nullable Integer value,
            EstimateStatus status,
            @Nullable Integer respondents,
            @Nullable Integer standardError) {}

    /** How close two professions are; the score in parts per million. */
    public record Closeness(
            SimilarityBasis basis,
            @Nullable Integer score,
            @Nullable String tier,
            @Nullable MoveDirection direction) {}

    /** How many things were counted. Where banded, the count is the band's lower end. */
    public record Sample(
            int count,
            boolean banded,
            SampleUnit unit,
            String scope,
            @Nullable Integer windowMonths) {}

    /** Which workers a pay cell is limited to. Null: all industries, and whoever owns the workplaces. */
    public record Slice(
            @Nullable String industry,
            @Nullable String industryTitle,
            @Nullable String ownership) {

        /** All workers. */
        public static final Slice ALL = new Slice(null, null, null);
    }

    /**
     * How many jobs there are.
     *
     * @param employment jobs, with its status and its relative standard error in parts per million
     * @param perMillion of a million jobs at the place, how many are these
     * @param locationQuotientPpm their share at the place over that in the country
     * @param industrySharePpm their share of the industry's jobs
     * @param reporting share of workplaces with such jobs, in parts per million
     */
    public record Jobs(
            Estimate employment,
            @Nullable Integer employmentRsePpm,
            @Nullable Integer perMillion,
            @Nullable Long locationQuotientPpm,
            @Nullable Integer industrySharePpm,
            Estimate reporting) {

        /** Nothing is said of jobs. */
        public static final Jobs NOT_COLLECTED =
                new Jobs(Estimate.NOT_COLLECTED, null, null, null, null, Estimate.NOT_COLLECTED);
    }

    /** The statistics of a pay cell for one pay period. */
    public record Figures(Estimate mean, Estimate p10, Estimate p25, Estimate p50, Estimate p75, Estimate p90) {

        /** No statistic is stated. */
        public static final Figures NOT_COLLECTED = all(Estimate.NOT_COLLECTED);

        /** The same for every statistic. */
        public static Figures all(Estimate estimate) {
            return new Figures(estimate, estimate, estimate, estimate, estimate, estimate);
        }

        /** The statistics in the order of their columns. */
        public List<Estimate> inOrder() {
            return List.of(mean, p10, p25, p50, p75, p90);
        }
    }

    /**
     * One statistic; of pay, in hundredths of the currency's unit. The amount is there for a real point estimate only, the bound for
     * a floor or a ceiling only.
     */
    public record Estimate(
            @Nullable Long amount,
            EstimateStatus status,
            @Nullable Long bound) {

        /** A statistic that the source does not state. */
        public static final Estimate NOT_COLLECTED = new Estimate(null, EstimateStatus.NOT_COLLECTED, null);

        /** A point estimate. */
        public static Estimate of(long amount) {
            return new Estimate(amount, EstimateStatus.NORMAL, null);
        }

        /** A statistic of which only the status is told. */
        public static Estimate absent(EstimateStatus status) {
            return new Estimate(null, status, null);
        }

        /** A floor. */
        public static Estimate atLeast(long bound) {
            return new Estimate(null, EstimateStatus.TOP_CODED, bound);
        }

        /** A ceiling. */
        public static Estimate atMost(long bound) {
            return new Estimate(null, EstimateStatus.BOTTOM_CODED, bound);
        }
    }
}
