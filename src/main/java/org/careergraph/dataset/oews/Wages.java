package org.careergraph.dataset.oews;

import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Statistic.Figures;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.jspecify.annotations.Nullable;

/**
 * What a row pays by the year and by the hour. Neither is ever computed from the other, but each tells something of why
 * the other is not there: an occupation that is not worked all year round is published by the year only, or by the hour only.
 */
record Wages(Figures annual, Figures hourly) {

    private static final Column[] ANNUAL = {
        Column.A_MEAN, Column.A_PCT10, Column.A_PCT25, Column.A_MEDIAN, Column.A_PCT75, Column.A_PCT90
    };
    private static final Column[] HOURLY = {
        Column.H_MEAN, Column.H_PCT10, Column.H_PCT25, Column.H_MEDIAN, Column.H_PCT75, Column.H_PCT90
    };

    /**
     * Reads the wages of a row.
     *
     * @param topCode what a floor is in this edition; null when it is not known
     */
    static Wages read(Cells cells, Statistic.@Nullable TopCode topCode) {
        PeriodWages annual = new PeriodWages(cells, ANNUAL, topCode == null ? null : topCode.year());
        PeriodWages hourly = new PeriodWages(cells, HOURLY, topCode == null ? null : topCode.hour());
        return new Wages(
                annual.figures(absence(cells, Column.HOURLY, annual, hourly)),
                hourly.figures(absence(cells, Column.ANNUAL, hourly, annual)));
    }

    /**
     * What it means that there is no figure.
     *
     * @param only the flag of occupations that are published for the other period only
     */
    private static EstimateStatus absence(Cells cells, Column only, PeriodWages own, PeriodWages other) {
        // In every published table with flags, a wage is there for one period only exactly where the flag is.
        boolean applies = cells.has(only) ? !cells.flag(only) : !own.isWithheld() || !other.hasFigure();
        return applies ? EstimateStatus.NOT_RELEASED : EstimateStatus.NOT_APPLICABLE;
    }
}
