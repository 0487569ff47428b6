package org.careergraph.salary;

import java.util.Locale;
import java.util.Objects;
import org.careergraph.jooq.tables.PayCell;
import org.jooq.TableField;

/** The statistics that a pay cell has a status for, as {@code CoverageCount.statistic} names them. */
enum CellStatistic {
    ANNUAL_MEAN,
    ANNUAL_P10,
    ANNUAL_P25,
    ANNUAL_MEDIAN,
    ANNUAL_P75,
    ANNUAL_P90,
    HOURLY_MEAN,
    HOURLY_P10,
    HOURLY_P25,
    HOURLY_MEDIAN,
    HOURLY_P75,
    HOURLY_P90,
    EMPLOYMENT;

    /** Why there is or is no such figure in a cell. */
    @SuppressWarnings("unchecked") // a column of a generated table, and a text
    TableField<?, String> status(PayCell cell) {
        String column = name().toLowerCase(Locale.ROOT).replace("median", "p50") + "_status";
        return (TableField<?, String>) Objects.requireNonNull(cell.field(column), column);
    }
}
