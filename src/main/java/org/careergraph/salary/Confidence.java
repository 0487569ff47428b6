package org.careergraph.salary;

import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.PayCell;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * How much the mean of a cell can be relied on, by its published relative standard error. The bounds are ours: twice the error is
 * about the half-width of a 95 % interval, so HIGH is within a tenth of the mean.
 */
enum Confidence {
    HIGH(50_000),
    MEDIUM(100_000),
    LOW(200_000),
    VERY_LOW(Integer.MAX_VALUE);

    /** Greatest relative standard error of the mean, in parts per million. */
    private final int errorPpm;

    Confidence(int errorPpm) {
        this.errorPpm = errorPpm;
    }

    static Condition isStated(PayCell cell) {
        return cell.MEAN_RSE_PPM.isNotNull();
    }

    /** That a cell's confidence is at least this. */
    Condition holds(PayCell cell) {
        return cell.MEAN_RSE_PPM.le(DSL.inline(errorPpm));
    }

    static NotNull<String> level(PayCell cell) {
        NotNull<String> level = NotNull.constant(VERY_LOW.name());
        for (Confidence confidence : new Confidence[] {LOW, MEDIUM, HIGH}) {
            level = NotNull.either(confidence.holds(cell), NotNull.constant(confidence.name()), level);
        }
        return level;
    }

    /** In English, with the error in percent. */
    static NotNull<String> reason(PayCell cell) {
        Field<String> percent = Numbers.fromTenThousandths(cell.MEAN_RSE_PPM).cast(SQLDataType.VARCHAR);
        return NotNull.coalesce(
                DSL.concat(DSL.inline("The relative standard error of the mean is "), percent, DSL.inline(" %.")), "");
    }
}
