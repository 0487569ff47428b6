package org.careergraph.demand;

import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.Projection;
import org.careergraph.row.ClassificationRow;
import org.careergraph.row.CountRow;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.Provenance;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What {@code Projection} is read from.
 *
 * @param lender the code that was projected, as the role that was asked about falls into it
 */
record ProjectionRow(Projection projection, ClassificationRow lender) {

    /** Jobs in the base year. */
    CountRow baseEmployment() {
        return count(projection.BASE_JOBS, "JOBS", year(projection.BASE_YEAR));
    }

    /** Jobs in the target year. */
    CountRow projectedEmployment() {
        return count(projection.TARGET_JOBS, "JOBS", year(projection.TARGET_YEAR));
    }

    /** An average a year from the base year to the target year. */
    CountRow openings(Field<Long> count) {
        NotNull<Integer> first = NotNull.column(projection.BASE_YEAR);
        NotNull<Integer> last = NotNull.column(projection.TARGET_YEAR);
        NotNull<String> label = NotNull.concat(first, NotNull.constant("–"), last);
        return count(count, "OPENINGS_PER_YEAR", PeriodColumns.years(first, last, label));
    }

    /** What is left of the openings without those of people who leave: it was not published, so that it stands in no row. */
    CountRow growth() {
        CountRow openings = openings(projection.OPENINGS.minus(projection.EXITS).minus(projection.TRANSFERS));
        return new CountRow(
                openings.count(),
                openings.status(),
                openings.unit(),
                openings.errorPpm(),
                openings.period(),
                Provenance.derived(projection.RELEASE_ID));
    }

    Provenance provenance() {
        return new Provenance(projection.RELEASE_ID, projection.FILE_ID, projection.FILE_ROW);
    }

    private CountRow count(Field<Long> count, String unit, PeriodColumns period) {
        return new CountRow(
                count,
                NotNull.either(count.isNull(), NotNull.constant("MISSING"), NotNull.constant("NORMAL")),
                NotNull.constant(unit),
                DSL.castNull(SQLDataType.INTEGER),
                period,
                provenance());
    }

    private static PeriodColumns year(TableField<?, Integer> column) {
        NotNull<Integer> year = NotNull.column(column);
        return PeriodColumns.years(year, year, NotNull.concat(year));
    }
}
