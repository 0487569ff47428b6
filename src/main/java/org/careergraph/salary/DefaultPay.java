package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import org.careergraph.graphql.NotNull;
import org.careergraph.snapshot.Derivation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Derives which pay cell answers for each role in each place where a question leaves the choice to us: what was measured for the
 * role itself before what it borrows, then precedence of sources, then the newest period. Only cells of all workers, of the
 * latest revision of their edition.
 */
@Component
@Order(3)
final class DefaultPay implements Derivation {

    private static final Field<Integer> ROLE = field(name("answering", "role"), Integer.class);
    private static final Field<Integer> CELL = field(name("answering", "cell"), Integer.class);
    private static final Field<Integer> BORROWED = field(name("answering", "borrowed"), Integer.class);

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(DEFAULT_PAY).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Table<?> ranked = ranked().asTable("ranked");
        Condition answers = ranked.field("place_in_line", Integer.class).eq(inline(1));
        Condition counts = ranked.field("counting_line", Integer.class)
                .eq(inline(1))
                .and(ranked.field("counts", Integer.class).eq(inline(1)));
        Field<Integer> role = ranked.field("role", Integer.class);
        Field<Integer> place = ranked.field("place", Integer.class);
        Field<Integer> cell = ranked.field("cell", Integer.class);
        working.insertInto(
                        DEFAULT_PAY,
                        DEFAULT_PAY.ROLE_ID,
                        DEFAULT_PAY.LOCATION_ID,
                        DEFAULT_PAY.PAY_CELL_ID,
                        DEFAULT_PAY.HAS_FIGURES,
                        DEFAULT_PAY.COUNTING_CELL_ID,
                        DEFAULT_PAY.MEDIAN_YEAR,
                        DEFAULT_PAY.MEDIAN_FLOOR,
                        DEFAULT_PAY.MEAN_YEAR)
                .select(select(
                                role,
                                place,
                                max(when(answers, cell)),
                                field(max(when(answers, ranked.field("has_figures", Integer.class)))
                                        .eq(inline(1))),
                                max(when(counts, cell)),
                                max(when(answers, ranked.field("median", Long.class))),
                                max(when(answers, ranked.field("floor", Long.class))),
                                max(when(answers, ranked.field("mean", Long.class))))
                        .from(ranked)
                        .groupBy(role, place))
                .execute();
        RankedEditions.keep(working);
    }

    /** Every cell that could answer for a role, its own or one that it may borrow. */
    private static Table<?> answering() {
        return select(
                        PAY_CELL.ROLE_ID.as("role"),
                        PAY_CELL.ID.as("cell"),
                        inline(0).as("borrowed"))
                .from(PAY_CELL)
                .where(PAY_CELL.ROLE_ID.isNotNull())
                .unionAll(select(CLASSIFICATION.ROLE_ID, PAY_CELL.ID, inline(1))
                        .from(CLASSIFICATION)
                        .join(PAY_CELL)
                        .on(PAY_CELL.OCCUPATION_CODE_ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                        .where(CLASSIFICATION.LENDS_PAY))
                .asTable("answering");
    }

    /** These cells in line, by role and place. */
    private static Select<?> ranked() {
        Field<String> period = coalesce(PAY_CELL.PERIOD_END, PAY_CELL.UPDATED_AT, inline(""));
        Condition counts = PAY_CELL.EMPLOYMENT_STATUS.ne("NOT_COLLECTED");
        return select(
                        ROLE.as("role"),
                        PAY_CELL.LOCATION_ID.as("place"),
                        CELL.as("cell"),
                        oneIf(PayStatistic.anyFigure(PAY_CELL).isNotNull()).as("has_figures"),
                        oneIf(counts).as("counts"),
                        perYear(PayStatistic.P50).amount().as("median"),
                        perYear(PayStatistic.P50).atLeast().as("floor"),
                        perYear(PayStatistic.MEAN).amount().as("mean"),
                        rowNumber()
                                .over()
                                .partitionBy(ROLE, PAY_CELL.LOCATION_ID)
                                .orderBy(
                                        oneIf(counts).desc(),
                                        BORROWED.asc(),
                                        SOURCE.PRECEDENCE.asc(),
                                        period.desc(),
                                        PAY_CELL.ID.desc())
                                .as("counting_line"),
                        rowNumber()
                                .over()
                                .partitionBy(ROLE, PAY_CELL.LOCATION_ID)
                                .orderBy(BORROWED, SOURCE.PRECEDENCE, period.desc(), PAY_CELL.ID.desc())
                                .as("place_in_line"))
                .from(answering())
                .join(PAY_CELL)
                .on(PAY_CELL.ID.eq(CELL))
                .join(RELEASE)
                .on(RELEASE.ID.eq(PAY_CELL.RELEASE_ID))
                .join(SOURCE)
                .on(SOURCE.ID.eq(RELEASE.SOURCE_ID))
                .where(PAY_CELL.INDUSTRY.isNull())
                .and(PAY_CELL.OWNERSHIP.isNull())
                .and(RELEASE.SUPERSEDED_BY_ID.isNull());
    }

    private static Field<Integer> oneIf(Condition condition) {
        return when(condition, inline(1)).otherwise(inline(0));
    }

    private static Estimate perYear(PayStatistic statistic) {
        return PayView.PUBLISHED.express(PAY_CELL, statistic, NotNull.constant(""));
    }
}
