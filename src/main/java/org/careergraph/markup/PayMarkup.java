package org.careergraph.markup;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;

import org.careergraph.graphql.Json;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;

/**
 * Pay as a {@code MonetaryAmountDistribution} of schema.org: the median and the percentiles that are real point estimates. It has
 * no place for a mean or a floor, and without one of them there is no distribution.
 */
final class PayMarkup {

    private final PayCell cell = PAY_CELL.as("markup_pay");
    private final Release release = RELEASE.as("markup_release");
    private final OccupationCode code = OCCUPATION_CODE.as("markup_group");

    private PayMarkup() {}

    /** Per year, else per hour, as {@code salary} answers for the place where the choice is left to us; NULL where nothing is held. */
    static Field<JSON> of(Role role, Field<Integer> place) {
        return new PayMarkup().distribution(role, place);
    }

    private Field<JSON> distribution(Role role, Field<Integer> place) {
        DefaultPay answer = DEFAULT_PAY.as("markup_answer");
        return DSL.field(DSL.select(DSL.coalesce(perYear(), perHour()))
                .from(answer)
                .join(cell)
                .on(cell.ID.eq(answer.PAY_CELL_ID))
                .join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .leftJoin(code)
                .on(code.ID.eq(cell.OCCUPATION_CODE_ID))
                .where(answer.ROLE_ID.eq(role.ID))
                .and(answer.LOCATION_ID.eq(place)));
    }

    private Field<JSON> perYear() {
        return distribution("P1Y", cell.ANNUAL_P10, cell.ANNUAL_P25, cell.ANNUAL_P50, cell.ANNUAL_P75, cell.ANNUAL_P90);
    }

    private Field<JSON> perHour() {
        return distribution(
                "PT1H", cell.HOURLY_P10, cell.HOURLY_P25, cell.HOURLY_P50, cell.HOURLY_P75, cell.HOURLY_P90);
    }

    private Field<JSON> distribution(
            String duration, Field<Long> p10, Field<Long> p25, Field<Long> p50, Field<Long> p75, Field<Long> p90) {
        return Json.object("@type", "MonetaryAmountDistribution")
                .with("duration", duration)
                .with("currency", cell.CURRENCY)
                .with("percentile10", Numbers.fromHundredths(p10))
                .with("percentile25", Numbers.fromHundredths(p25))
                .with("median", Numbers.fromHundredths(p50))
                .with("percentile75", Numbers.fromHundredths(p75))
                .with("percentile90", Numbers.fromHundredths(p90))
                .with("description", DSL.concat(release.ATTRIBUTION, group()))
                .when(DSL.coalesce(p10, p25, p50, p75, p90).isNotNull());
    }

    /** Whose pay it is, where the role borrows that of a code. */
    private Field<String> group() {
        return DSL.coalesce(
                DSL.concat(DSL.inline(" Measured for "), code.TITLE, DSL.inline(" ("), code.CODE, DSL.inline(").")),
                DSL.inline(""));
    }
}
