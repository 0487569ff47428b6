package org.careergraph.demand;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;

import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.PayCell;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Which pay cell counts the jobs of a role at a place: of those whose source counts jobs, in all industries, what was measured for
 * the role itself before what it borrows, then precedence of sources, then the newest period. It need not be the cell that answers
 * for pay, whose source may count none. It is looked up: {@code default_pay} holds it.
 */
final class JobCount {

    private JobCount() {}

    /** The id of the cell; NULL where nothing is held. */
    static Field<Integer> cell(DemandRow asked) {
        DefaultPay standing = DEFAULT_PAY.as("counted");
        return DSL.field(DSL.select(standing.COUNTING_CELL_ID)
                .from(standing)
                .where(standing.ROLE_ID.eq(asked.role().ID))
                .and(standing.LOCATION_ID.eq(asked.place())));
    }

    /** A column of that cell; NULL where nothing is held. */
    static <T> Field<T> column(TableField<?, T> column, DemandRow asked) {
        PayCell chosen = PAY_CELL.as("counting");
        return DSL.field(DSL.select(chosen.field(column)).from(chosen).where(chosen.ID.eq(cell(asked))));
    }
}
