package org.careergraph.dataset.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.jspecify.annotations.Nullable;

/** Reads the statistics of a row: an amount, a status and a bound each, which must agree. */
final class Statistics {

    private static final List<String> NAMES = List.of("mean", "p10", "p25", "p50", "p75", "p90");

    private Statistics() {}

    /** The columns of all statistics. */
    static String columns() {
        Stream<String> columns = NAMES.stream().flatMap(name -> Stream.of(name, name + "_status", name + "_bound"));
        return String.join(", ", columns.toList());
    }

    /** The statistics of a row, of which at least one must be stated. */
    static Statistic.Figures figures(Cells row) {
        List<Statistic.Estimate> estimates = new ArrayList<>();
        NAMES.forEach(name -> estimates.add(estimate(row, name)));
        if (row.isSound() && estimates.stream().allMatch(Statistic.Estimate.NOT_COLLECTED::equals)) {
            row.refuse("no figure; fill in an amount, or the status that says why there is none");
        }
        checkOrder(row, estimates);
        return new Statistic.Figures(
                estimates.get(0),
                estimates.get(1),
                estimates.get(2),
                estimates.get(3),
                estimates.get(4),
                estimates.get(5));
    }

    private static Statistic.Estimate estimate(Cells row, String name) {
        Long amount = row.optional(name, Format.AMOUNT);
        Long bound = row.optional(name + "_bound", Format.AMOUNT);
        EstimateStatus status = status(row, name + "_status", amount);
        checkAmount(row, name, status, amount);
        checkBound(row, name + "_bound", status, bound);
        return new Statistic.Estimate(amount, status, bound);
    }

    /** The status of a count, which has no bound. */
    static EstimateStatus countStatus(Cells row, @Nullable Long count) {
        EstimateStatus status = status(row, "status", count);
        if (status.hasBound()) {
            row.refuse("status", "a count has no bound; give another status");
        } else {
            checkAmount(row, "count", status, count);
        }
        return status;
    }

    private static EstimateStatus status(Cells row, String column, @Nullable Long amount) {
        EstimateStatus implied = amount == null ? EstimateStatus.NOT_COLLECTED : EstimateStatus.NORMAL;
        return Objects.requireNonNullElse(row.optional(column, Format.term(EstimateStatus.class)), implied);
    }

    private static void checkAmount(Cells row, String column, EstimateStatus status, @Nullable Long amount) {
        if (status.hasAmount() && amount == null) {
            row.refuse(column, "blank; status " + status + " needs a value here");
        } else if (!status.hasAmount() && amount != null) {
            row.refuse(column, "status " + status + " allows no value here");
        }
    }

    private static void checkBound(Cells row, String column, EstimateStatus status, @Nullable Long bound) {
        if (status.hasBound() && bound == null) {
            row.refuse(column, "blank; status " + status + " needs a value here");
        } else if (!status.hasBound() && bound != null) {
            row.refuse(column, "a bound stands only beside status TOP_CODED or BOTTOM_CODED");
        }
    }

    private static void checkOrder(Cells row, List<Statistic.Estimate> estimates) {
        String lower = null;
        long floor = 0;
        for (int i = 1; i < NAMES.size(); i++) {
            Long amount = estimates.get(i).amount();
            if (amount != null) {
                if (lower != null && amount < floor && row.isSound()) {
                    row.refuse(NAMES.get(i), "less than " + lower + "; percentiles never fall");
                }
                lower = NAMES.get(i);
                floor = amount;
            }
        }
    }
}
