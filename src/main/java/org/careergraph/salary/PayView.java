package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_PRICE_LEVEL;
import static org.careergraph.jooq.Tables.PRICE_LEVEL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.PayPriceLevel;
import org.careergraph.jooq.tables.PriceLevel;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * How amounts are expressed: what a {@code PayView} asks for, and the rows that its conversions look up.
 *
 * @param per the period that they pay for
 * @param currency the currency asked for; null for whatever each cell is in
 * @param prices the regional price level of the cell's place and time, joined; null where amounts are not adjusted
 * @param inflation the consumer prices of the cell's time and of the time asked for, joined; null where amounts stay in the prices of their time
 * @param bounds whether the bound of a censored figure is copied into {@code amount}
 */
record PayView(
        PayPer per,
        @Nullable Field<String> currency,
        @Nullable PriceLevel prices,
        @Nullable Inflation inflation,
        boolean bounds) {

    /** Per year, as published. */
    static final PayView PUBLISHED = published(PayPer.YEAR);

    /** What the argument {@code view} asks for. */
    static PayView of(Arguments arguments, Aliases aliases) {
        if (!arguments.has("view")) {
            return PUBLISHED;
        }
        return new PayView(
                PayPer.valueOf(arguments.choice("view.per")),
                arguments.has("view.currency") ? DSL.upper(arguments.text("view.currency")) : null,
                arguments.is("view.priceAdjusted") ? aliases.of(PRICE_LEVEL) : null,
                arguments.has("view.inPricesOf") ? Inflation.until(arguments.date("view.inPricesOf"), aliases) : null,
                arguments.choice("view.censored").equals("BOUND"));
    }

    /** The same, divided by the regional price level or not. */
    PayView priceAdjusted(boolean adjusted, Aliases aliases) {
        if (adjusted == (prices != null)) {
            return this;
        }
        return new PayView(per, currency, adjusted ? aliases.of(PRICE_LEVEL) : null, inflation, bounds);
    }

    /** The published figures for a period. */
    static PayView published(PayPer per) {
        return new PayView(per, null, null, null, false);
    }

    /** The same with floors in {@code amount} too. */
    PayView withBounds() {
        return new PayView(per, currency, prices, inflation, true);
    }

    /** The same with floors in {@code atLeast} only. */
    PayView withoutBounds() {
        return bounds ? new PayView(per, currency, prices, inflation, false) : this;
    }

    /** Joins what the conversions of a cell look up. */
    Table<?> join(Table<?> from, PayCell cell, Aliases aliases) {
        Table<?> joined = from;
        if (prices != null) {
            PayPriceLevel comparable = aliases.of(PAY_PRICE_LEVEL);
            joined = from.leftJoin(comparable)
                    .on(isOf(comparable, cell))
                    .leftJoin(prices)
                    .on(prices.ID.eq(comparable.PRICE_LEVEL_ID));
        }
        return inflation == null ? joined : inflation.join(joined, cell, aliases);
    }

    /** The id of the price level of the cell's own place whose period overlaps the cell's; NULL where none is held. */
    static Field<Integer> priceLevel(PayCell cell, Aliases aliases) {
        PayPriceLevel comparable = aliases.of(PAY_PRICE_LEVEL);
        return DSL.field(DSL.select(comparable.PRICE_LEVEL_ID).from(comparable).where(isOf(comparable, cell)));
    }

    private static Condition isOf(PayPriceLevel comparable, PayCell cell) {
        return comparable
                .LOCATION_ID
                .eq(cell.LOCATION_ID)
                .and(comparable.PERIOD_END.eq(cell.PERIOD_END))
                .and(comparable.PERIOD_START.eq(DSL.coalesce(cell.PERIOD_START, cell.PERIOD_END)));
    }

    /** A statistic of a cell, expressed so, {@code in} a currency. Where a look-up finds nothing, its NULL is the amount's, too. */
    Estimate express(PayCell cell, PayStatistic statistic, NotNull<String> in) {
        Field<Long> publishedAmount = perPeriod(cell, statistic, PayStatistic::amount);
        Field<Long> publishedBound = perPeriod(cell, statistic, PayStatistic::bound);
        Field<Long> amount = converted(publishedAmount);
        Field<Long> bound = converted(publishedBound);
        Field<String> status = status(cell, statistic);
        Condition refused = refused(cell);
        if (refused != null) {
            Condition lost =
                    refused.and(DSL.coalesce(publishedAmount, publishedBound).isNotNull());
            status = DSL.when(lost, DSL.inline("NOT_APPLICABLE")).otherwise(status);
        }
        if (currency != null) {
            amount = DSL.when(cell.CURRENCY.eq(currency), amount);
            bound = DSL.when(cell.CURRENCY.eq(currency), bound);
        }
        return new Estimate(
                bounds ? DSL.coalesce(amount, bound) : amount, status, bound, statistic.errorPpm(cell), in, per);
    }

    /** An amount or a bound of a cell for a period. */
    @FunctionalInterface
    private interface Figure {

        Field<Long> of(PayStatistic statistic, PayCell cell, String per);
    }

    private Field<Long> perPeriod(PayCell cell, PayStatistic statistic, Figure figure) {
        Field<Long> first = step(figure.of(statistic, cell, per.first.from()), per.first);
        Field<Long> second = step(figure.of(statistic, cell, per.second.from()), per.second);
        Field<Long> chosen = DSL.coalesce(first, DSL.when(isNotFirst(cell, statistic), second));
        return per.countsHours() ? DSL.when(isByTheHour(cell, statistic), chosen) : chosen;
    }

    private Field<String> status(PayCell cell, PayStatistic statistic) {
        Field<String> chosen = DSL.when(isNotFirst(cell, statistic), statistic.status(cell, per.second.from()))
                .otherwise(statistic.status(cell, per.first.from()));
        return per.countsHours()
                ? DSL.when(isByTheHour(cell, statistic), chosen).otherwise(DSL.inline("NOT_APPLICABLE"))
                : chosen;
    }

    private static Condition isByTheHour(PayCell cell, PayStatistic statistic) {
        return statistic.status(cell, "HOUR").ne("NOT_APPLICABLE");
    }

    private Condition isNotFirst(PayCell cell, PayStatistic statistic) {
        return statistic.status(cell, per.first.from()).eq("NOT_COLLECTED");
    }

    /** Whether a statistic is not collected for the period that comes first, but for the other. */
    Condition isSecond(PayCell cell, PayStatistic statistic) {
        return isNotFirst(cell, statistic)
                .and(statistic.status(cell, per.second.from()).ne("NOT_COLLECTED"));
    }

    private static Field<Long> step(Field<Long> amount, PayPer.Step step) {
        if (step.over() == 1) {
            return step.isNone() ? amount : amount.times(DSL.inline(step.times()));
        }
        return Numbers.scale(amount, (int) step.times(), DSL.inline(step.over()));
    }

    private Field<Long> converted(Field<Long> amount) {
        Field<Long> real = inflation == null ? amount : inflation.convert(amount);
        return prices == null ? real : Numbers.scale(real, 100_000, prices.INDEX_MILLI);
    }

    /** That a conversion cannot be done for a cell; null where none can fail. */
    private @Nullable Condition refused(PayCell cell) {
        Condition refused = currency == null ? null : cell.CURRENCY.ne(currency);
        refused = or(refused, prices == null ? null : prices.ID.isNull());
        return or(refused, inflation == null ? null : inflation.isMissing());
    }

    private static @Nullable Condition or(@Nullable Condition one, @Nullable Condition other) {
        return one == null ? other : other == null ? one : one.or(other);
    }
}
