package org.careergraph.salary;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.PriceLevel;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.Provenance;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Which conversions were done to the amounts of a pay cell, each with its factor and who says so. */
final class Conversions {

    private static final long BILLION = 1_000_000_000L;

    /** A conversion that may have been done. */
    private record Step(
            String kind,
            Condition done,
            Field<Long> times,
            Field<Long> over,
            Field<String> description,
            Provenance provenance,
            PeriodColumns period) {}

    /**
     * What {@code Conversion} is read from.
     *
     * @param times what amounts were multiplied by, in the units of {@code over}
     * @param over what they were divided by
     */
    record Row(
            NotNull<String> kind,
            NotNull<Long> times,
            NotNull<Long> over,
            NotNull<String> description,
            Provenance provenance,
            PeriodColumns period) {

        /** The factor, rounded half-up to nine decimals. */
        NotNull<BigDecimal> factor() {
            return NotNull.coalesce(
                    Numbers.fromBillionths(Numbers.product(DSL.inline(BILLION), times.field(), over.field())),
                    BigDecimal.ONE);
        }
    }

    private Conversions() {}

    static Rows<Row> of(SalaryRow row, Aliases aliases) {
        List<Step> steps = new ArrayList<>();
        PayPer per = row.view().per();
        Condition second = DSL.or(Arrays.stream(PayStatistic.values())
                .map(statistic -> row.view().isSecond(row.cell(), statistic))
                .toList());
        steps.add(perPeriod(per, per.first, first(row)));
        steps.add(perPeriod(per, per.second, second));
        if (row.view().inflation() != null) {
            steps.add(inflation(row.view().inflation()));
        }
        if (row.view().prices() != null) {
            steps.add(prices(row.view().prices()));
        }
        return Numbered.rows(steps, aliases, Step::done, Conversions::row);
    }

    private static Condition first(SalaryRow row) {
        PayPer per = row.view().per();
        if (per.first.isNone()) {
            return DSL.falseCondition();
        }
        List<Condition> figures = new ArrayList<>();
        for (PayStatistic statistic : PayStatistic.values()) {
            figures.add(DSL.coalesce(
                            statistic.amount(row.cell(), per.first.from()),
                            statistic.bound(row.cell(), per.first.from()))
                    .isNotNull());
        }
        Condition any = DSL.or(figures);
        return per.countsHours() ? any.and(row.cell().HOURLY_MEAN_STATUS.ne("NOT_APPLICABLE")) : any;
    }

    private static Row row(Numbered<Step> steps) {
        return new Row(
                NotNull.coalesce(steps.of(step -> DSL.inline(step.kind())), "PAY_PERIOD"),
                NotNull.coalesce(steps.of(Step::times), 1L),
                NotNull.coalesce(steps.of(Step::over), 1L),
                NotNull.coalesce(steps.of(Step::description), ""),
                new Provenance(
                        steps.of(step -> step.provenance().releaseId()),
                        steps.of(step -> step.provenance().fileId()),
                        steps.of(step -> step.provenance().fileRow())),
                period(steps));
    }

    private static PeriodColumns period(Numbered<Step> steps) {
        return new PeriodColumns(
                DSL.condition(steps.of(step -> DSL.field(step.period().stated()))),
                steps.of(step -> step.period().start()),
                NotNull.coalesce(steps.of(step -> step.period().end().field()), ""),
                NotNull.coalesce(steps.of(step -> step.period().label().field()), ""));
    }

    private static Step perPeriod(PayPer per, PayPer.Step step, Condition done) {
        String text = step.from().equals("HOUR")
                ? "From pay per hour, at 8 hours a day, 40 a week and 2,080 a year."
                : per == PayPer.HOUR || per == PayPer.DAY
                        ? "From pay per year, at 2,080 hours: 8 a day, 40 a week."
                        : "From pay per year, of 12 months or 52 weeks.";
        return new Step(
                "PAY_PERIOD",
                done,
                DSL.inline(step.times()),
                DSL.inline(step.over()),
                DSL.inline(text),
                new Provenance(nothing(), nothing(), nothing()),
                unstated());
    }

    private static Step prices(PriceLevel level) {
        return new Step(
                "PRICE_LEVEL",
                level.ID.isNotNull(),
                DSL.inline(100_000L),
                level.INDEX_MILLI.cast(SQLDataType.BIGINT),
                DSL.concat(DSL.inline("Divided by the price level of the place, "), level.BASE, DSL.inline(".")),
                new Provenance(level.RELEASE_ID, level.FILE_ID, level.FILE_ROW),
                new PeriodColumns(level.PERIOD_START, level.PERIOD_END, level.PERIOD_LABEL, "NOT NULL of each"));
    }

    private static Step inflation(Inflation inflation) {
        return new Step(
                "INFLATION",
                DSL.not(inflation.isMissing()),
                inflation.now().INDEX_MILLI.cast(SQLDataType.BIGINT),
                inflation.then().INDEX_MILLI.cast(SQLDataType.BIGINT),
                DSL.concat(
                        DSL.inline("By consumer prices of "),
                        inflation.now().MONTH,
                        DSL.inline(" over those of "),
                        inflation.then().MONTH,
                        DSL.inline(", "),
                        inflation.now().BASE,
                        DSL.inline(".")),
                new Provenance(inflation.now().RELEASE_ID, inflation.now().FILE_ID, inflation.now().FILE_ROW),
                unstated());
    }

    private static Field<Integer> nothing() {
        return DSL.castNull(SQLDataType.INTEGER);
    }

    private static PeriodColumns unstated() {
        Field<String> text = DSL.castNull(SQLDataType.VARCHAR);
        return new PeriodColumns(DSL.falseCondition(), text, NotNull.coalesce(text, ""), NotNull.coalesce(text, ""));
    }
}
