package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;

import java.math.BigDecimal;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.row.AnsweringPay;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.RelatedProfessionRow;
import org.careergraph.row.SkillGapRow;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/**
 * How much more one role pays than another: only where both means are real amounts that one source states of the same known
 * concept, period and currency, and not of one group of occupations to which both belong.
 */
@Component
class PayDifferenceMapping implements Mapping {

    private static final String PERCENT = "payDifferencePercent";

    @Override
    public void declare(Mappings mappings) {
        mappings.type("RelatedProfession", RelatedProfessionRow.class)
                .nullable(
                        PERCENT,
                        related -> percent(
                                AnsweringPay.of(related.relation().ROLE_ID, related),
                                AnsweringPay.of(related.relation().RELATED_ID, related)));
        mappings.type("SkillGap", SkillGapRow.class).nullable(PERCENT, (gap, arguments) -> {
            Field<Integer> place = PlaceArgument.id(arguments);
            return percent(AnsweringPay.of(gap.from().ID, place), AnsweringPay.of(gap.to().ID, place));
        });
    }

    /** @param from the id of a cell, and {@code to} of another; either may be NULL */
    private static Field<BigDecimal> percent(Field<Integer> from, Field<Integer> to) {
        PayCell less = PAY_CELL.as("pay_from");
        PayCell more = PAY_CELL.as("pay_to");
        Table<?> compared = DSL.select(Numbers.tenthsOfPercentMore(less.ANNUAL_MEAN, more.ANNUAL_MEAN)
                        .as("tenths"))
                .from(less)
                .join(more)
                .on(isComparable(less, more))
                .where(less.ID.eq(from))
                .and(more.ID.eq(to))
                .asTable("compared");
        return Numbers.fromTenths(
                DSL.field(DSL.select(compared.field("tenths", Long.class)).from(compared)));
    }

    private static Condition isComparable(PayCell one, PayCell other) {
        Release release = RELEASE.as("release_of_one");
        Release otherRelease = RELEASE.as("release_of_other");
        return one.ID
                .ne(other.ID)
                .and(one.CONCEPT.eq(other.CONCEPT))
                .and(one.CONCEPT.ne("UNSPECIFIED"))
                .and(one.CURRENCY.eq(other.CURRENCY))
                .and(one.PERIOD_END.eq(other.PERIOD_END))
                .and(DSL.coalesce(one.PERIOD_START, DSL.inline(""))
                        .eq(DSL.coalesce(other.PERIOD_START, DSL.inline(""))))
                .andExists(DSL.selectOne()
                        .from(release)
                        .join(otherRelease)
                        .on(otherRelease.SOURCE_ID.eq(release.SOURCE_ID))
                        .where(release.ID.eq(one.RELEASE_ID))
                        .and(otherRelease.ID.eq(other.RELEASE_ID)));
    }
}
