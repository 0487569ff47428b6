package org.careergraph.demand;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * Which pay cell counts the jobs of a role at a place: of those whose source counts jobs, in all industries, what was measured for
 * the role itself before what it borrows, then precedence of sources, then the newest period. It need not be the cell that answers
 * for pay, whose source may count none.
 */
final class JobCount {

    private static final PayCell CELL = PAY_CELL.as("counted");

    private JobCount() {}

    /** The id of the cell; NULL where nothing is held. */
    static Field<Integer> cell(DemandRow asked) {
        Classification link = CLASSIFICATION.as("lender");
        Condition own = CELL.ROLE_ID.eq(asked.role().ID);
        Condition borrowed = CELL.OCCUPATION_CODE_ID.in(DSL.select(link.OCCUPATION_CODE_ID)
                .from(link)
                .where(link.ROLE_ID.eq(asked.role().ID))
                .and(link.LENDS_PAY));
        return DSL.coalesce(first(own, asked), first(borrowed, asked));
    }

    /** A column of that cell; NULL where nothing is held. */
    static <T> Field<T> column(TableField<?, T> column, DemandRow asked) {
        PayCell chosen = PAY_CELL.as("counting");
        return DSL.field(DSL.select(chosen.field(column)).from(chosen).where(chosen.ID.eq(cell(asked))));
    }

    private static Field<Integer> first(Condition subject, DemandRow asked) {
        Release release = RELEASE.as("counted_release");
        Source source = SOURCE.as("counted_source");
        return DSL.field(DSL.select(CELL.ID)
                .from(CELL)
                .join(release)
                .on(release.ID.eq(CELL.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(subject)
                .and(CELL.LOCATION_ID.eq(asked.place()))
                .and(CELL.INDUSTRY.isNull())
                .and(CELL.OWNERSHIP.isNull())
                .and(CELL.EMPLOYMENT_STATUS.ne("NOT_COLLECTED"))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .orderBy(
                        source.PRECEDENCE.asc(),
                        DSL.coalesce(CELL.PERIOD_END, DSL.inline("")).desc(),
                        CELL.ID.desc())
                .limit(DSL.inline(1)));
    }
}
