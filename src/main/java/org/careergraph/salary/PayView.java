package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PRICE_LEVEL;
import static org.careergraph.jooq.Tables.RELEASE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.PriceLevel;
import org.careergraph.jooq.tables.Release;
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
        Table<?> joined = prices == null ? from : from.leftJoin(prices).on(prices.ID.eq(priceLevel(cell, aliases)));
        return inflation == null ? joined : inflation.join(joined, cell, aliases);
    }

    /** The price level of the cell's own place whose period overlaps the cell's, as the newest edition states it. */
    static Field<Integer> priceLevel(PayCell cell, Aliases aliases) {
        PriceLevel held = aliases.of(PRICE_LEVEL);
        Release release = aliases.of(RELEASE);
        return DSL.field(DSL.select(held.ID)
                .from(held)
                .join(release)
                .on(release.ID.eq(held.RELEASE_ID))
                .where(held.LOCATION_ID.eq(cell.LOCATION_ID))
                .and(held.ITEM.eq("ALL_ITEMS"))
                .and(held.PERIOD_END.ge(DSL.coalesce(cell.PERIOD_START, cell.PERIOD_END)))
                .and(held.PERIOD_START.le(cell.PERIOD_END))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .orderBy(
                        held.PERIOD_END.desc(),
                        DSL.coalesce(release.PERIOD_END, DSL.inline("")).desc(),
                        held.ID.desc())
                .limit(DSL.inline(1)));
    }

    /** A statistic of a cell, expressed so, {@code in} a currency. */
    Estimate express(PayCell cell, PayStatistic statistic, NotNull<String> in) {
        Estimate published = perPeriod(cell, statistic, in);
        Field<Long> amount = converted(published.amount());
        Field<Long> bound = converted(published.bound());
        Field<String> status = published.status();
        Condition refused = refused(cell);
        if (refused != null) {
            Condition lost = refused.and(
                    DSL.coalesce(published.amount(), published.bound()).isNotNull());
            status = DSL.when(lost, DSL.inline("NOT_APPLICABLE")).otherwise(status);
            amount = DSL.when(DSL.not(refused), amount);
            bound = DSL.when(DSL.not(refused), bound);
        }
        return new Estimate(
                bounds ? DSL.coalesce(amount, bound) : amount, status, bound, published.errorPpm(), in, per);
    }

    private Estimate perPeriod(PayCell cell, PayStatistic statistic, NotNull<String> in) {
        Condition second = isSecond(cell, statistic);
        Field<Long> amount = DSL.when(second, step(statistic.amount(cell, per.second.from()), per.second))
                .otherwise(step(statistic.amount(cell, per.first.from()), per.first));
        Field<Long> bound = DSL.when(second, step(statistic.bound(cell, per.second.from()), per.second))
                .otherwise(step(statistic.bound(cell, per.first.from()), per.first));
        Field<String> status = DSL.when(second, statistic.status(cell, per.second.from()))
                .otherwise(statistic.status(cell, per.first.from()));
        if (per.countsHours()) {
            Condition notByTheHour = statistic.status(cell, "HOUR").eq("NOT_APPLICABLE");
            amount = DSL.when(DSL.not(notByTheHour), amount);
            bound = DSL.when(DSL.not(notByTheHour), bound);
            status = DSL.when(notByTheHour, DSL.inline("NOT_APPLICABLE")).otherwise(status);
        }
        return new Estimate(amount, status, bound, statistic.errorPpm(cell), in, per);
    }

    /** Whether a statistic is not collected for the period that comes first, but for the other. */
    Condition isSecond(PayCell cell, PayStatistic statistic) {
        return statistic
                .status(cell, per.first.from())
                .eq("NOT_COLLECTED")
                .and(statistic.status(cell, per.second.from()).ne("NOT_COLLECTED"));
    }

    private static Field<Long> step(Field<Long> amount, PayPer.Step step) {
        if (step.over() == 1) {
            return step.isNone() ? amount : amount.times(DSL.inline(step.times()));
        }
        return Numbers.product(amount, DSL.inline(step.times()), DSL.inline(step.over()));
    }

    private Field<Long> converted(Field<Long> amount) {
        Field<Long> real = inflation == null ? amount : inflation.convert(amount);
        return prices == null ? real : Numbers.product(real, DSL.inline(100_000L), prices.INDEX_MILLI);
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
