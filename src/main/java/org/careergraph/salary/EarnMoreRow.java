package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PRICE_LEVEL;

import java.math.BigDecimal;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.PriceLevel;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** What {@code EarnMoreEdge} is read from: a place beside home. */
record EarnMoreRow(EarnMore question, EarnMore.Candidate candidate) {

    /** Square of the quantile of the normal distribution that leaves 5 % beyond, for a 90 % interval. */
    private static final double QUANTILE_SQUARED = 2.7055;

    private static final double MILLION_SQUARED = 1e12;
    private static final double EARTH_RADIUS_KM = 6371.0088;
    private static final double MICRO = 1e6;

    /** The figure that ranks the place. */
    Estimate figure() {
        SalaryRow there = candidate.there();
        return Estimate.of(
                candidate.guard().includesCensored() ? there.seen(there.view().withBounds()) : there,
                question.statistic());
    }

    Estimate homeFigure() {
        return Estimate.of(candidate.home(), question.statistic());
    }

    /** Why the place is left out; NULL where it is not. */
    Field<String> excluded() {
        SalaryRow there = candidate.there();
        RankingGuard guard = candidate.guard();
        Estimate published =
                Estimate.of(there.seen(PayView.published(there.view().per())), question.statistic());
        Condition isCensored = guard.includesCensored()
                ? DSL.falseCondition()
                : published.bound().isNotNull();
        return DSL.when(DSL.coalesce(published.amount(), published.bound()).isNull(), DSL.inline("NO_FIGURE"))
                .when(isCensored, DSL.inline("CENSORED"))
                .when(question.adjusted() ? lacksPrices() : DSL.falseCondition(), DSL.inline("NO_PRICE_LEVEL"))
                .when(guard.isSmall(there.cell()), DSL.inline("FEW_JOBS"))
                .when(guard.isUncertain(there.cell()), DSL.inline("UNCERTAIN"));
    }

    /** That the place pays more than home and is not left out: an amount is there only where neither figure nor price level lacks. */
    Condition isRanked() {
        Condition more = figure().amount().gt(homeFigure().amount());
        Condition sure = DSL.not(candidate.guard().isSmall(candidate.there().cell()))
                .andNot(candidate.guard().isUncertain(candidate.there().cell()));
        return question.adjusted() ? more.and(sure).andNot(lacksPrices()) : more.and(sure);
    }

    private Condition lacksPrices() {
        PriceLevel here = candidate.home().view().prices();
        PriceLevel there = candidate.there().view().prices();
        return there.ID.isNull().or(here.ID.isNotNull().and(here.BASE.ne(there.BASE)));
    }

    /** How much more it is than at home. */
    Estimate difference() {
        Field<Long> more = figure().amount().minus(homeFigure().amount());
        return new Estimate(
                more,
                DSL.inline("NORMAL"),
                DSL.castNull(SQLDataType.BIGINT),
                DSL.castNull(SQLDataType.INTEGER),
                figure().currency(),
                figure().per());
    }

    Field<BigDecimal> percentDifference() {
        Field<Long> home = homeFigure().amount();
        Field<Long> more = DSL.when(home.gt(DSL.inline(0L)), figure().amount().minus(home));
        return Numbers.percent(more, home);
    }

    /** Whether the gap of two means is more than chance would make of equal ones; NULL for medians and where no error is published. */
    Field<Boolean> distinguishable() {
        Field<Long> home = homeFigure().amount();
        Field<Long> there = figure().amount();
        Field<Integer> homeError = homeFigure().errorPpm();
        Field<Integer> thereError = figure().errorPpm();
        Field<Double> gap = real(there).minus(real(home));
        Field<Double> variance = square(real(home).times(real(homeError)))
                .plus(square(real(there).times(real(thereError))));
        Condition beyond =
                square(gap).times(DSL.inline(MILLION_SQUARED)).gt(variance.times(DSL.inline(QUANTILE_SQUARED)));
        return DSL.when(homeError.isNotNull().and(thereError.isNotNull()), DSL.field(beyond));
    }

    private static Field<Double> square(Field<Double> value) {
        return value.times(value);
    }

    private static Field<Double> real(Field<? extends Number> value) {
        return value.cast(SQLDataType.DOUBLE);
    }

    /** The price level of the place in the period of the figures. */
    static Rows<PriceLevel> priceLevel(EarnMoreRow row, Arguments arguments, Aliases aliases) {
        return priceLevel(row.candidate.there(), aliases);
    }

    /** The price level of a cell's place: the one that is joined, where one is. */
    private static Rows<PriceLevel> priceLevel(SalaryRow row, Aliases aliases) {
        PriceLevel joined = row.view().prices();
        if (joined != null) {
            return Rows.here(joined, joined.ID.isNotNull());
        }
        PriceLevel level = aliases.of(PRICE_LEVEL);
        return Rows.of(level).where(level.ID.eq(PayView.priceLevel(row.cell(), aliases)));
    }

    /** The nominal pay there that buys as much as the nominal pay at home does. */
    static Rows<Estimate> breakEven(EarnMoreRow row, Arguments arguments, Aliases aliases) {
        SalaryRow home = row.candidate.home();
        Rows<PriceLevel> levelHere = priceLevel(home, aliases);
        Rows<PriceLevel> levelThere = priceLevel(row.candidate.there(), aliases);
        PriceLevel here = levelHere.row();
        PriceLevel there = levelThere.row();
        Estimate nominal = Estimate.of(home.seen(home.view().priceAdjusted(false, aliases)), row.question.statistic());
        Estimate needed = new Estimate(
                Numbers.product(nominal.amount(), there.INDEX_MILLI, here.INDEX_MILLI),
                nominal.status(),
                nominal.bound(),
                DSL.castNull(SQLDataType.INTEGER),
                nominal.currency(),
                nominal.per());
        Condition present = levelHere
                .where()
                .and(levelThere.where())
                .and(here.BASE.eq(there.BASE))
                .and(nominal.amount().isNotNull());
        return row.question.adjusted()
                ? Rows.here(needed, present)
                : Rows.of(needed, there.crossJoin(here)).where(present);
    }

    /** Great-circle distance, rounded to kilometres; NULL where a place states no point. */
    Field<Integer> distanceKm() {
        Field<Double> south = radians(candidate.homePlace().LATITUDE_MICRO);
        Field<Double> north = radians(candidate.place().LATITUDE_MICRO);
        Field<Double> east = radians(candidate.homePlace().LONGITUDE_MICRO);
        Field<Double> west = radians(candidate.place().LONGITUDE_MICRO);
        Field<Double> half = versine(north.minus(south))
                .plus(cosine(south).times(cosine(north)).times(versine(west.minus(east))))
                .div(DSL.inline(2.0));
        Field<Double> angle =
                DSL.function("asin", SQLDataType.DOUBLE, DSL.sqrt(half).cast(SQLDataType.DOUBLE));
        return DSL.round(angle.times(DSL.inline(2 * EARTH_RADIUS_KM))).cast(SQLDataType.INTEGER);
    }

    private static Field<Double> radians(Field<Integer> micro) {
        return real(micro).times(DSL.inline(Math.PI / 180 / MICRO));
    }

    private static Field<Double> versine(Field<Double> angle) {
        return DSL.inline(1.0).minus(cosine(angle));
    }

    private static Field<Double> cosine(Field<Double> angle) {
        return DSL.function("cos", SQLDataType.DOUBLE, angle);
    }
}
