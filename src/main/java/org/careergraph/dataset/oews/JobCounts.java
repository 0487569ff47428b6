package org.careergraph.dataset.oews;

import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.jspecify.annotations.Nullable;

/** Reads how many jobs a row is about, and how sure its figures are. */
final class JobCounts {

    /** Decimals that make a percentage a share in parts per million. */
    private static final int PERCENT = 4;

    /** Decimals that make jobs per thousand jobs per million. */
    private static final int PER_THOUSAND = 3;

    /** Decimals that make a ratio parts per million. */
    private static final int RATIO = 6;

    /** Half a percent, in parts per million: what {@code ~} is less than. */
    private static final long FEW_PPM = 5_000;

    private JobCounts() {}

    /** The counts and shares of a row. */
    static Statistic.Jobs read(Cells cells) {
        return new Statistic.Jobs(
                employment(cells),
                share(cells, Column.EMP_PRSE, PERCENT, Marker.NO_EMPLOYMENT),
                share(cells, Column.JOBS_1000, PER_THOUSAND, Marker.NO_EMPLOYMENT),
                number(cells, Column.LOC_QUOTIENT, RATIO, Marker.NO_EMPLOYMENT),
                share(cells, Column.PCT_TOTAL, PERCENT, Marker.NO_EMPLOYMENT),
                reporting(cells));
    }

    /** The relative standard error of the mean wage, in parts per million; null when there is none. */
    static @Nullable Integer meanError(Cells cells) {
        return share(cells, Column.MEAN_PRSE, PERCENT, Marker.NO_WAGE);
    }

    private static Estimate employment(Cells cells) {
        return estimate(cells, Column.TOT_EMP, 0);
    }

    private static Estimate reporting(Cells cells) {
        return cells.marker(Column.PCT_RPT) == Marker.FEW
                ? Estimate.atMost(FEW_PPM)
                : estimate(cells, Column.PCT_RPT, PERCENT);
    }

    private static Estimate estimate(Cells cells, Column column, int places) {
        if (cells.marker(column) == Marker.BLANK) {
            return Estimate.NOT_COLLECTED;
        }
        Long number = number(cells, column, places, Marker.NO_EMPLOYMENT);
        return number == null ? Estimate.absent(EstimateStatus.NOT_RELEASED) : Estimate.of(number);
    }

    private static @Nullable Integer share(Cells cells, Column column, int places, Marker absent) {
        Long number = number(cells, column, places, absent);
        if (number != null && number > Integer.MAX_VALUE) {
            cells.refuse(column, "too great a number");
            return null;
        }
        return number == null ? null : number.intValue();
    }

    private static @Nullable Long number(Cells cells, Column column, int places, Marker absent) {
        Marker marker = cells.marker(column);
        switch (marker) {
            case BLANK, DASH, UNRELEASED -> {}
            case NUMBER -> {
                long number = cells.number(column, places);
                return number == Decimals.NONE ? null : number;
            }
            default -> {
                if (marker != absent) {
                    cells.refuseMarker(column);
                }
            }
        }
        return null;
    }
}
