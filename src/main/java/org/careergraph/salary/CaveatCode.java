package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;

import java.util.Arrays;
import java.util.function.Function;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.row.SharedCode;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** What a reader of a pay cell should know before quoting it. */
enum CaveatCode {
    RESIDUAL_OCCUPATION(
            "The figures are of an 'All Other' code, which is a mixture of occupations that have no code of their own.",
            CaveatCode::isResidual),
    SHARED_OCCUPATION_GROUP(
            "The figures are of a group that other roles fall into too; they were not measured for this role alone.",
            CaveatCode::isShared),
    TOP_CODED(
            "Some of the figures reach the publisher's ceiling: only a floor is known of them.",
            row -> anyIs(row, "TOP_CODED")),
    ANNUAL_ONLY(
            "Pay is published per year only, because people in the occupation do not work 2,080 hours a year: none per hour follows from it.",
            row -> row.cell().HOURLY_MEAN_STATUS.eq("NOT_APPLICABLE")),
    HOURLY_ONLY(
            "Pay is published per hour only, because people in the occupation do not work 2,080 hours a year: none per year follows from it.",
            row -> row.cell().ANNUAL_MEAN_STATUS.eq("NOT_APPLICABLE")),
    NO_PRICE_LEVEL(
            "No regional price level is held for the place in the period of the figures, so they cannot be adjusted for prices.",
            row -> row.view().prices() == null
                    ? none()
                    : isHeld(row).and(row.view().prices().ID.isNull())),
    NO_CONSUMER_PRICES(
            "No index of consumer prices is held for both months, so the figures cannot be restated in the prices of another.",
            row -> row.view().inflation() == null
                    ? none()
                    : isHeld(row).and(row.view().inflation().isMissing())),
    NO_EXCHANGE_RATE(
            "The figures are in another currency, and no rates of exchange are held.",
            row -> row.view().currency() == null
                    ? none()
                    : row.cell().CURRENCY.ne(row.view().currency())),
    SMALL_SAMPLE(
            "The figures rest on fewer than 30 answers.",
            row -> row.cell().SAMPLE_COUNT.lt(DSL.inline(CaveatCode.SMALL_SAMPLE_SIZE))),
    STALE(
            "The source has brought out a newer edition, which is held and has no figures for this cell.",
            CaveatCode::isStale),
    MODELLED(
            "The figures come from a model, not from a count.",
            row -> row.cell().METHOD.in("MODELLED", "BLENDED")),
    EXCLUDES_SELF_EMPLOYED(
            "Employers were asked: people who work for themselves are left out.",
            row -> row.cell().METHOD.eq("EMPLOYER_SURVEY"));

    /** Below it the middle of a distribution is hardly known, whatever the occupation. */
    private static final int SMALL_SAMPLE_SIZE = 30;

    private final String text;
    private final Function<SalaryRow, Condition> applies;

    CaveatCode(String text, Function<SalaryRow, Condition> applies) {
        this.text = text;
        this.applies = applies;
    }

    /** The caveat in one or two English sentences. */
    String text() {
        return text;
    }

    /** That it applies to what a row shows. */
    Condition applies(SalaryRow row) {
        return applies.apply(row);
    }

    private static Condition none() {
        return DSL.falseCondition();
    }

    private static Condition isHeld(SalaryRow row) {
        return row.cell().ID.isNotNull();
    }

    private static Condition anyIs(SalaryRow row, String status) {
        return DSL.or(Arrays.stream(PayStatistic.values())
                .map(statistic -> statistic
                        .status(row.cell(), row.view().per().first.from())
                        .eq(status))
                .toList());
    }

    private static Condition isResidual(SalaryRow row) {
        OccupationCode code = OCCUPATION_CODE.as("caveat_code");
        return DSL.exists(DSL.selectOne()
                .from(code)
                .where(code.ID.eq(row.cell().OCCUPATION_CODE_ID))
                .and(code.RESIDUAL));
    }

    private static Condition isShared(SalaryRow row) {
        Classification other = CLASSIFICATION.as("caveat_link");
        return DSL.exists(DSL.selectOne()
                .from(other)
                .where(other.OCCUPATION_CODE_ID.eq(row.cell().OCCUPATION_CODE_ID))
                .and(other.ROLE_ID.ne(row.role().ID))
                .and(SharedCode.isShared(other)));
    }

    private static Condition isStale(SalaryRow row) {
        Release own = RELEASE.as("stale_release");
        Release newer = RELEASE.as("newer_release");
        PayCell there = PAY_CELL.as("newer_cell");
        return DSL.exists(DSL.selectOne()
                .from(own)
                .join(newer)
                .on(newer.SOURCE_ID.eq(own.SOURCE_ID).and(newer.PERIOD_END.gt(own.PERIOD_END)))
                .where(own.ID.eq(row.cell().RELEASE_ID))
                .and(newer.SUPERSEDED_BY_ID.isNull())
                .andNotExists(DSL.selectOne()
                        .from(there)
                        .where(there.RELEASE_ID.eq(newer.ID))
                        .and(there.LOCATION_ID.eq(row.cell().LOCATION_ID))
                        .and(there.OCCUPATION_CODE_ID
                                .eq(row.cell().OCCUPATION_CODE_ID)
                                .or(there.ROLE_ID.eq(row.cell().ROLE_ID)))));
    }
}
