package org.careergraph.dataset.oews;

import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Statistic.Figures;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.jspecify.annotations.Nullable;

/** The wages of a row for one pay period: the mean, then the percentiles from the lowest on. */
final class PeriodWages {

    private static final int CENTS = 2;
    private static final int MEAN = 0;

    private final Cells cells;
    private final Column[] columns;
    private final @Nullable Long floor;
    private final Marker[] markers;
    private final long[] amounts;

    /** @param floor in cents; null when it is not known */
    PeriodWages(Cells cells, Column[] columns, @Nullable Long floor) {
        this.cells = cells;
        this.columns = columns;
        this.floor = floor;
        this.markers = new Marker[columns.length];
        this.amounts = new long[columns.length];
        for (int i = 0; i < columns.length; i++) {
            markers[i] = cells.marker(columns[i]);
            if (markers[i] == Marker.NUMBER) {
                amounts[i] = cells.number(columns[i], CENTS);
            }
        }
        findFloors();
    }

    /**
     * A saved report shows a floor as a dash, like a figure that is not released. It is a floor where the report lists
     * that footnote and lower wages of the row are there, because wages are released together or not at all; or where the
     * report lists no other reason.
     */
    private void findFloors() {
        Footnotes footnotes = cells.footnotes();
        if (!footnotes.list(Marker.FLOOR)) {
            return;
        }
        boolean onlyReason = !footnotes.list(Marker.UNRELEASED) && !footnotes.list(Marker.PART_YEAR);
        if (hasFigure() || onlyReason) {
            int lowest = onlyReason ? MEAN : MEAN + 1;
            for (int i = markers.length - 1; i >= lowest && markers[i] != Marker.NUMBER; i--) {
                markers[i] = markers[i] == Marker.DASH ? Marker.FLOOR : markers[i];
            }
        }
    }

    /** Whether an amount or a floor is there. */
    boolean hasFigure() {
        return has(Marker.NUMBER) || has(Marker.FLOOR);
    }

    /** Whether figures are marked as not there, and none is. */
    boolean isWithheld() {
        for (Marker marker : markers) {
            if (marker.isAbsence()) {
                return !hasFigure();
            }
        }
        return false;
    }

    private boolean has(Marker wanted) {
        for (Marker marker : markers) {
            if (marker == wanted) {
                return true;
            }
        }
        return false;
    }

    /** The wages, of which those that are marked as not there have a status. */
    Figures figures(EstimateStatus absence) {
        return new Figures(
                estimate(0, absence),
                estimate(1, absence),
                estimate(2, absence),
                estimate(3, absence),
                estimate(4, absence),
                estimate(5, absence));
    }

    private Estimate estimate(int i, EstimateStatus absence) {
        return switch (markers[i]) {
            case BLANK -> Estimate.NOT_COLLECTED;
            case NUMBER -> Estimate.of(amounts[i]);
            case FLOOR -> floor(i);
            case NO_WAGE, DASH, UNRELEASED -> Estimate.absent(absence);
            case PART_YEAR -> Estimate.absent(EstimateStatus.NOT_APPLICABLE);
            case NO_EMPLOYMENT, FEW, UNKNOWN -> {
                cells.refuseMarker(columns[i]);
                yield Estimate.NOT_COLLECTED;
            }
        };
    }

    private Estimate floor(int i) {
        if (floor == null) {
            cells.refuse(
                    columns[i],
                    "a floor, but no file here tells which; import the edition's workbook with its Field Descriptions"
                            + " beside it");
            return Estimate.NOT_COLLECTED;
        }
        return Estimate.atLeast(floor);
    }
}
