package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.firstValue;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.partitionBy;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.when;

import java.util.List;
import java.util.stream.Stream;
import org.careergraph.graphql.NotNull;
import org.careergraph.snapshot.Derivation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.WindowSpecification;
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
    private static final Field<String> MATCH = field(name("answering", "match_kind"), String.class);
    private static final List<OrderField<?>> LINE = List.of(
            BORROWED.asc(),
            SOURCE.PRECEDENCE.asc(),
            coalesce(PAY_CELL.PERIOD_END, PAY_CELL.UPDATED_AT, inline("")).desc(),
            PAY_CELL.ID.desc());

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(DEFAULT_PAY).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Table<?> ranked = ranked().asTable("ranked");
        List<Field<?>> columns = List.of(DEFAULT_PAY.fields());
        working.insertInto(DEFAULT_PAY)
                .columns(columns)
                .select(select(columns.stream().map(ranked::field).toList())
                        .from(ranked)
                        .where(ranked.field("place_in_line", Integer.class).eq(inline(1))))
                .execute();
        RankedEditions.keep(working);
    }

    /** Every cell that could answer for a role, its own or one that it may borrow. */
    private static Table<?> answering() {
        return select(
                        PAY_CELL.ROLE_ID.as("role"),
                        PAY_CELL.ID.as("cell"),
                        inline(0).as("borrowed"),
                        inline("EXACT").as("match_kind"))
                .from(PAY_CELL)
                .where(PAY_CELL.ROLE_ID.isNotNull())
                .unionAll(select(CLASSIFICATION.ROLE_ID, PAY_CELL.ID, inline(1), CLASSIFICATION.MATCH_KIND)
                        .from(CLASSIFICATION)
                        .join(PAY_CELL)
                        .on(PAY_CELL.OCCUPATION_CODE_ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                        .where(CLASSIFICATION.LENDS_PAY))
                .asTable("answering");
    }

    /** These cells in line, by role and place, with what is told of the first. */
    private static Select<?> ranked() {
        Condition counts = PAY_CELL.EMPLOYMENT_STATUS.ne("NOT_COLLECTED");
        return select(
                        ROLE.as(DEFAULT_PAY.ROLE_ID),
                        PAY_CELL.LOCATION_ID,
                        CELL.as(DEFAULT_PAY.PAY_CELL_ID),
                        field(PayStatistic.anyFigure(PAY_CELL).isNotNull()).as(DEFAULT_PAY.HAS_FIGURES),
                        field(MATCH.eq("EXACT")).as(DEFAULT_PAY.EXACT),
                        PAY_CELL.RELEASE_ID,
                        RELEASE.SOURCE_ID,
                        PAY_CELL.CONCEPT,
                        PAY_CELL.PERIOD_END,
                        PAY_CELL.CURRENCY,
                        firstValue(when(counts, CELL))
                                .over(line(field(counts).desc()))
                                .as(DEFAULT_PAY.COUNTING_CELL_ID),
                        perYear(PayStatistic.P50).amount().as(DEFAULT_PAY.MEDIAN_YEAR),
                        perYear(PayStatistic.P50).atLeast().as(DEFAULT_PAY.MEDIAN_FLOOR),
                        perYear(PayStatistic.MEAN).amount().as(DEFAULT_PAY.MEAN_YEAR),
                        rowNumber().over(line()).as("place_in_line"))
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

    /** The line of each role in each place. */
    private static WindowSpecification line(OrderField<?>... before) {
        return partitionBy(ROLE, PAY_CELL.LOCATION_ID)
                .orderBy(Stream.concat(Stream.of(before), LINE.stream()).toList());
    }

    private static Estimate perYear(PayStatistic statistic) {
        return PayView.PUBLISHED.express(PAY_CELL, statistic, NotNull.constant(""));
    }
}
