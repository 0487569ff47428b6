package org.careergraph.row;

import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.PayCell;
import org.jooq.Field;

/**
 * What {@code CountEstimate} is read from.
 *
 * @param count NULL unless it is a real point estimate
 * @param unit what is counted, a {@code CountUnit} of the schema
 * @param errorPpm relative standard error, in parts per million; NULL where it is not published
 */
public record CountRow(
        Field<Long> count,
        NotNull<String> status,
        NotNull<String> unit,
        Field<Integer> errorPpm,
        PeriodColumns period,
        Provenance provenance) {

    /** The jobs that a pay cell counts, of a cell that is sure to be there. */
    public static CountRow jobs(PayCell cell) {
        return new CountRow(
                cell.EMPLOYMENT,
                NotNull.column(cell.EMPLOYMENT_STATUS),
                NotNull.constant("JOBS"),
                cell.EMPLOYMENT_RSE_PPM,
                new PeriodColumns(cell.PERIOD_START, cell.PERIOD_END, cell.PERIOD_LABEL, "pay_cell_period"),
                new Provenance(cell.RELEASE_ID, cell.FILE_ID, cell.FILE_ROW));
    }
}
