package org.careergraph.bench.operation;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How amounts are expressed.
 *
 * @param currency null for whatever each cell is in
 * @param adjusted whether they are divided by the price level of the place
 * @param month in whose prices they are; null for those of their time
 * @param bounds whether a bound stands in for an amount
 */
record View(
        Per per,
        @Nullable String currency,
        boolean adjusted,
        @Nullable String month,
        boolean bounds) {

    static final View PUBLISHED = new View(Per.YEAR, null, false, null, false);

    /**
     * What the conversions of a cell need.
     *
     * @param currency of the cell; null where none is held
     * @param index of prices at the place, in thousandths; 0 where none is held
     * @param then consumer prices of the cell's time, in thousandths; 0 where none is held
     * @param now of the month asked for
     */
    record Terms(@Nullable String currency, int index, int then, int now) {}

    static View of(JsonNode variable) {
        if (variable.isMissingNode() || variable.isNull()) {
            return PUBLISHED;
        }
        String currency = variable.path("currency").stringValue(null);
        String day = variable.path("inPricesOf").stringValue(null);
        return new View(
                Per.valueOf(variable.path("per").stringValue("YEAR")),
                currency == null ? null : currency.toUpperCase(),
                variable.path("priceAdjusted").booleanValue(false),
                day == null ? null : day.substring(0, 7),
                variable.path("censored").stringValue("NULL").equals("BOUND"));
    }

    Estimate express(Figure figure, Terms terms) {
        Estimate published = figure.per(per);
        long amount = converted(published.amount(), terms);
        long bound = converted(published.bound(), terms);
        boolean held = published.isAmount() || published.bound() != Estimate.NONE;
        String status = held && isRefused(terms) ? "NOT_APPLICABLE" : published.status();
        return new Estimate(bounds && amount == Estimate.NONE ? bound : amount, status, bound);
    }

    private boolean isRefused(Terms terms) {
        return currency != null && !currency.equals(terms.currency)
                || adjusted && terms.index == 0
                || month != null && terms.now == 0;
    }

    private long converted(long amount, Terms terms) {
        if (amount == Estimate.NONE || isRefused(terms)) {
            return Estimate.NONE;
        }
        long real = month == null ? amount : Estimate.product(amount, terms.now, terms.then);
        return adjusted ? Estimate.scale(real, 100_000, terms.index) : real;
    }
}
