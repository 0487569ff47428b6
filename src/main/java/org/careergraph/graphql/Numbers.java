package org.careergraph.graphql;

import java.math.BigDecimal;
import org.jooq.Field;
import org.jooq.SQLDialect;
import org.jooq.impl.CustomField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Integers of the tables as the numbers and texts of the schema, the same on every database. */
public final class Numbers {

    private Numbers() {}

    /**
     * Hundredths as a decimal number: 11067300 is 110673, 4567 is 45.67.
     *
     * @param hundredths may be NULL, and is NULL then
     */
    public static Field<BigDecimal> fromHundredths(Field<? extends Number> hundredths) {
        return new Decimal(hundredths, 2);
    }

    /** Hundredths as a decimal number. */
    public static <T extends Number> NotNull<BigDecimal> fromHundredths(NotNull<T> hundredths) {
        return hundredths.strict(field -> fromHundredths(field));
    }

    /**
     * Thousandths as a decimal number: 112581 is 112.581.
     *
     * @param thousandths may be NULL, and is NULL then
     */
    public static Field<BigDecimal> fromThousandths(Field<? extends Number> thousandths) {
        return new Decimal(thousandths, 3);
    }

    /** Thousandths as a decimal number. */
    public static <T extends Number> NotNull<BigDecimal> fromThousandths(NotNull<T> thousandths) {
        return thousandths.strict(field -> fromThousandths(field));
    }

    /**
     * Ten-thousandths as a decimal number: 1234 is 0.1234.
     *
     * @param tenThousandths may be NULL, and is NULL then
     */
    public static Field<BigDecimal> fromTenThousandths(Field<? extends Number> tenThousandths) {
        return new Decimal(tenThousandths, 4);
    }

    /**
     * One number over another, rounded half-up to four decimals in 64-bit integer arithmetic.
     *
     * @param part not negative; may be NULL, and the quotient is NULL then
     * @param whole greater than zero
     */
    public static Field<BigDecimal> quotient(Field<? extends Number> part, Field<? extends Number> whole) {
        Field<Long> divisor = whole.cast(SQLDataType.BIGINT);
        Field<Long> rounded = part.cast(SQLDataType.BIGINT)
                .times(DSL.inline(20_000L))
                .plus(divisor)
                .div(divisor.times(DSL.inline(2L)));
        return fromTenThousandths(rounded);
    }

    /**
     * A number of small units times one number over another, rounded half-up in 64-bit integer arithmetic.
     *
     * @param amount not negative; may be NULL, and the product is NULL then
     * @param times not negative
     * @param over greater than zero
     */
    public static Field<Long> product(Field<Long> amount, Field<? extends Number> times, Field<? extends Number> over) {
        Field<Long> factor = times.cast(SQLDataType.BIGINT);
        Field<Long> divisor = over.cast(SQLDataType.BIGINT);
        Field<Long> twice = divisor.times(DSL.inline(2L));
        Field<Long> rest =
                amount.mod(divisor).times(factor).times(DSL.inline(2L)).plus(divisor);
        return amount.div(divisor).times(factor).plus(rest.div(twice));
    }

    /**
     * The same by a factor that is small enough for the product to fit: the amount is named once only.
     *
     * @param amount below 10^13
     * @param times at most 100,000
     */
    public static Field<Long> scale(Field<Long> amount, int times, Field<? extends Number> over) {
        return amount.times(DSL.inline(2L * times)).plus(over).div(over.times(DSL.inline(2)));
    }

    /**
     * One number over another in percent, rounded half-up to one decimal in 64-bit integer arithmetic.
     *
     * @param part not negative, below 10^13; may be NULL, and the percentage is NULL then
     * @param whole greater than zero
     */
    public static Field<BigDecimal> percent(Field<Long> part, Field<Long> whole) {
        return fromTenths(scale(part, 1_000, whole));
    }

    /**
     * Billionths as a decimal number: 888248000 is 0.888248.
     *
     * @param billionths may be NULL, and is NULL then
     */
    public static Field<BigDecimal> fromBillionths(Field<? extends Number> billionths) {
        return new Decimal(billionths, 9);
    }

    /**
     * Tenths as a decimal number: 125 is 12.5.
     *
     * @param tenths may be NULL, and is NULL then
     */
    public static Field<BigDecimal> fromTenths(Field<? extends Number> tenths) {
        return new Decimal(tenths, 1);
    }

    /**
     * How much more one number is than another, in tenths of a percent of that other, rounded half-up, away from zero, in 64-bit
     * integer arithmetic: 125 is an eighth more, -500 half.
     *
     * @param less not negative; the difference is NULL where it is NULL or 0
     * @param more not negative; may be NULL, and the difference is NULL then
     */
    public static Field<Long> tenthsOfPercentMore(Field<Long> less, Field<Long> more) {
        Field<Long> whole = DSL.nullif(less, DSL.inline(0L));
        Field<Long> thousand = DSL.inline(1_000L);
        return DSL.when(more.ge(less), product(more.minus(less), thousand, whole))
                .otherwise(product(less.minus(more), thousand, whole).neg());
    }

    /**
     * Parts per million as a decimal number: 250000 is 0.25.
     *
     * @param ppm may be NULL, and is NULL then
     */
    public static Field<BigDecimal> fromPartsPerMillion(Field<? extends Number> ppm) {
        return new Decimal(ppm, 6);
    }

    /** Hundredths as text with thousands separated, cents only where there are any: {@code 110,673} or {@code 45.67}. */
    public static Field<String> grouped(Field<Long> hundredths) {
        return CustomField.of(
                "grouped",
                SQLDataType.VARCHAR,
                context -> context.visit(
                        context.family() == SQLDialect.SQLITE
                                ? DSL.field(
                                        "format('%,d', {0} / 100) || case {0} % 100 when 0 then '' else format('.%02d', {0} % 100) end",
                                        hundredths)
                                : DSL.field(
                                        "to_char({0} / 100, 'FM999,999,999,999,990') || case {0} % 100 when 0 then '' "
                                                + "else '.' || to_char({0} % 100, 'FM00') end",
                                        hundredths)));
    }
}
