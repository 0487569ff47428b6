package org.careergraph.dataset;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Statistic.Figures;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.jspecify.annotations.Nullable;

/** Checks of one pay cell: percentiles never fall, and a floor is not below the ceiling of its edition. */
final class PayChecks {

    private static final List<String> PERCENTILES = List.of("p10", "p25", "p50", "p75", "p90");

    /** In hundredths: 2,080 hours of it are below 10^13, the bound of all amounts, within which conversions are exact. */
    private static final long MAX_HOURLY = 4_807_692_307L;

    private final Notices notices;
    private final Map<String, Statistic.TopCode> topCodes = new HashMap<>();

    PayChecks(Notices notices) {
        this.notices = notices;
    }

    /** Takes note of the ceiling of an edition. */
    void expect(Fact.Release release) {
        if (release.topCode() != null) {
            topCodes.put(release.source(), release.topCode());
        }
    }

    /** Whether the figures can be what they are said to be; if not, the notices say why. */
    boolean pass(Fact.Pay pay) {
        Statistic.TopCode ceiling = topCodes.get(pay.source());
        boolean annual = pass(pay, "annual", pay.annual(), ceiling == null ? null : ceiling.year());
        return pass(pay, "hourly", pay.hourly(), ceiling == null ? null : ceiling.hour()) && annual && passHours(pay);
    }

    private boolean passHours(Fact.Pay pay) {
        for (Estimate estimate : pay.hourly().inOrder()) {
            Long figure = estimate.amount() != null ? estimate.amount() : estimate.bound();
            if (figure != null && figure > MAX_HOURLY) {
                String message = "more than " + decimal(MAX_HOURLY) + ", the largest pay per hour that is held";
                return refuse(pay, "hourly", figure, message);
            }
        }
        return true;
    }

    private boolean pass(Fact.Pay pay, String period, Figures figures, @Nullable Long ceiling) {
        List<Estimate> estimates =
                figures.inOrder().subList(1, figures.inOrder().size());
        Long lower = null;
        String lowest = "";
        for (int i = 0; i < estimates.size(); i++) {
            Estimate estimate = estimates.get(i);
            String column = period + " " + PERCENTILES.get(i);
            Long least = estimate.amount() != null ? estimate.amount() : floor(estimate);
            if (least != null && lower != null && least < lower) {
                return refuse(pay, column, least, "less than " + lowest + "; percentiles never fall");
            }
            if (isFloor(estimate) && ceiling != null && !ceiling.equals(least)) {
                return refuse(pay, column, least, "not the floor that this edition tells, " + decimal(ceiling));
            }
            if (least != null) {
                lower = least;
                lowest = PERCENTILES.get(i);
            }
        }
        return true;
    }

    private static boolean isFloor(Estimate estimate) {
        return estimate.status() == EstimateStatus.TOP_CODED;
    }

    private static @Nullable Long floor(Estimate estimate) {
        return isFloor(estimate) ? estimate.bound() : null;
    }

    private boolean refuse(Fact.Pay pay, String column, @Nullable Long value, String message) {
        notices.add(pay.at().notice(column, value == null ? null : decimal(value), message));
        return false;
    }

    private static String decimal(long hundredths) {
        return BigDecimal.valueOf(hundredths, 2).stripTrailingZeros().toPlainString();
    }
}
