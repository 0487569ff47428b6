package org.careergraph.salary;

import static org.careergraph.jooq.Tables.LOCATION;

import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.Location;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * What {@code PayEstimate} is read from.
 *
 * @param amount in hundredths; NULL unless it is a point estimate
 * @param status NULL where no cell is held
 * @param bound in hundredths; NULL unless the status is TOP_CODED or BOTTOM_CODED
 * @param errorPpm relative standard error in parts per million; NULL where none is published
 * @param currency of the cell, or else of the place
 * @param per the period that it pays for
 */
record Estimate(
        Field<Long> amount,
        Field<String> status,
        Field<Long> bound,
        Field<Integer> errorPpm,
        NotNull<String> currency,
        PayPer per) {

    private static final String TOP_CODED = "TOP_CODED";
    private static final String BOTTOM_CODED = "BOTTOM_CODED";

    static Estimate of(SalaryRow row, PayStatistic statistic) {
        return row.view().express(row.cell(), statistic, currency(row));
    }

    /** A statistic that no source publishes: not collected where a cell is held, missing where none is. */
    static Estimate unpublished(SalaryRow row) {
        return new Estimate(
                DSL.castNull(SQLDataType.BIGINT),
                DSL.when(row.cell().ID.isNotNull(), DSL.inline("NOT_COLLECTED")),
                DSL.castNull(SQLDataType.BIGINT),
                DSL.castNull(SQLDataType.INTEGER),
                currency(row),
                row.view().per());
    }

    private static NotNull<String> currency(SalaryRow row) {
        Location place = LOCATION.as("currency_of");
        NotNull<String> held = NotNull.coalesce(
                row.cell().CURRENCY, DSL.select(place.CURRENCY).from(place).where(place.ID.eq(row.place())));
        Field<String> asked = row.view().currency();
        return asked == null ? held : NotNull.coalesce(asked, held);
    }

    NotNull<String> statusOrMissing() {
        return NotNull.coalesce(status, "MISSING");
    }

    Field<Long> atLeast() {
        return DSL.when(status.eq(TOP_CODED), bound);
    }

    Field<Long> atMost() {
        return DSL.when(status.eq(BOTTOM_CODED), bound);
    }

    /** The estimate in English words, such as {@code $239,200 or more}. */
    NotNull<String> display() {
        Field<Long> figure = DSL.coalesce(amount, bound);
        Field<String> money = symbol().concat(Numbers.grouped(figure))
                .concat(DSL.choose(status)
                        .when(TOP_CODED, DSL.inline(" or more"))
                        .when(BOTTOM_CODED, DSL.inline(" or less"))
                        .otherwise(DSL.inline("")));
        Field<String> words = DSL.choose(status)
                .when("NOT_RELEASED", DSL.inline("Not released"))
                .when("SUPPRESSED_CONFIDENTIAL", DSL.inline("Suppressed"))
                .when("SUPPRESSED_UNRELIABLE", DSL.inline("Suppressed"))
                .when("WITHHELD_PRIVACY", DSL.inline("Withheld"))
                .when("NOT_APPLICABLE", DSL.inline("Not applicable"))
                .when("NOT_COLLECTED", DSL.inline("Not collected"));
        return NotNull.coalesce(DSL.coalesce(DSL.when(figure.isNotNull(), money), words), "Not held");
    }

    private Field<String> symbol() {
        return DSL.choose(currency.field())
                .when("USD", DSL.inline("$"))
                .when("EUR", DSL.inline("€"))
                .when("GBP", DSL.inline("£"))
                .otherwise(currency.field().concat(" "));
    }
}
