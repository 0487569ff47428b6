package org.careergraph.skill;

import static org.careergraph.jooq.Tables.RATING_SCALE;
import static org.careergraph.jooq.Tables.ROLE_SKILL;
import static org.careergraph.jooq.Tables.SKILL;

import java.math.BigDecimal;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.RatingScale;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/**
 * How much of what a role needs another one brings. What is rated counts by its importance, as far as the level that is needed is
 * reached: levels are averages of few answers, so that a hair's breadth must not decide between all and nothing. Only where nothing
 * is rated, what is listed counts, each alike: what employers of the role often ask for, because lists name every product that one
 * of them uses; all of it where the source does not say what they ask for.
 */
final class Coverage {

    private static final long WHOLE_PPM = 1_000_000;

    private static final String WEIGHT = "weight";
    private static final String REACHED = "reached";
    private static final String WANTED = "wanted";
    private static final String WANTED_AND_BROUGHT = "wanted_brought";
    private static final String LISTED = "listed";
    private static final String LISTED_AND_BROUGHT = "listed_brought";
    private static final String PART = "part";
    private static final String WHOLE = "whole";

    private final Gap gap;
    private final RatingScale importance = RATING_SCALE.as("scale_of_importance");
    private final RatingScale level = RATING_SCALE.as("scale_of_level");

    private Coverage(Gap gap) {
        this.gap = gap;
    }

    /** Of what one role needs, what another brings. */
    static Coverage of(Field<Integer> from, Field<Integer> to) {
        return new Coverage(new Gap(from, to, ROLE_SKILL.as("needed"), ROLE_SKILL.as("held"), SKILL.as("unused")));
    }

    /** What counts, a {@code CoverageBasis} of the schema; NULL where no kind of skill is told of both roles. */
    Field<String> basis() {
        Table<?> needs = needs();
        return DSL.field(DSL.select(DSL.when(isAny(needs, WEIGHT), DSL.inline("RATED"))
                        .when(isAny(needs, WANTED), DSL.inline("IN_DEMAND"))
                        .when(isAny(needs, LISTED), DSL.inline("LISTED")))
                .from(needs));
    }

    /** 0 to 1, rounded half-up to four decimals; NULL where no kind of skill is told of both roles. */
    Field<BigDecimal> share() {
        Table<?> needs = needs();
        Condition rated = isAny(needs, WEIGHT);
        Condition wanted = isAny(needs, WANTED);
        Table<?> shares = DSL.select(
                        DSL.when(rated, total(needs, REACHED))
                                .when(wanted, total(needs, WANTED_AND_BROUGHT))
                                .otherwise(total(needs, LISTED_AND_BROUGHT))
                                .as(PART),
                        DSL.when(rated, total(needs, WEIGHT).times(DSL.inline(WHOLE_PPM)))
                                .when(wanted, total(needs, WANTED))
                                .otherwise(total(needs, LISTED))
                                .as(WHOLE))
                .from(needs)
                .asTable("shares");
        return DSL.field(DSL.select(Numbers.quotient(column(shares, PART), DSL.nullif(column(shares, WHOLE), 0L)))
                .from(shares));
    }

    /** A row for each need, with what it counts where rated needs, wanted ones or listed ones are what counts. */
    private Table<?> needs() {
        Condition listed = gap.needed().IMPORTANCE_SCALE_ID.isNull();
        Condition wanted = listed.and(DSL.condition(gap.needed().IN_DEMAND));
        Condition brought = gap.isBrought().eq(DSL.inline(1));
        return DSL.select(
                        weight().as(WEIGHT),
                        weight().times(reachedPpm()).as(REACHED),
                        flag(wanted).as(WANTED),
                        flag(wanted.and(brought)).as(WANTED_AND_BROUGHT),
                        flag(listed).as(LISTED),
                        flag(listed.and(brought)).as(LISTED_AND_BROUGHT))
                .from(gap.join()
                        .leftJoin(importance)
                        .on(importance.ID.eq(gap.needed().IMPORTANCE_SCALE_ID))
                        .leftJoin(level)
                        .on(level.ID.eq(gap.needed().LEVEL_SCALE_ID)))
                .where(gap.isNeeded())
                .asTable("needs");
    }

    /** Where the importance stands on its scale, in ten-thousandths of the way; NULL where it is not rated. */
    private Field<Long> weight() {
        Field<Long> length = exact(importance.MAXIMUM.minus(importance.MINIMUM)).times(DSL.inline(100L));
        return above(gap.needed().IMPORTANCE_VALUE, importance)
                .times(DSL.inline(10_000L))
                .plus(length.div(DSL.inline(2L)))
                .div(length);
    }

    /** How far the level that is needed is reached. */
    private Field<Long> reachedPpm() {
        Field<Long> part = above(gap.held().LEVEL_VALUE, level)
                .times(DSL.inline(WHOLE_PPM))
                .div(above(gap.needed().LEVEL_VALUE, level));
        return DSL.when(gap.isBrought().eq(DSL.inline(1)), DSL.inline(WHOLE_PPM))
                .when(gap.areLevelsRated(), part)
                .otherwise(DSL.inline(0L));
    }

    private static Condition isAny(Table<?> needs, String counted) {
        return total(needs, counted).gt(DSL.inline(0L));
    }

    private static Field<Integer> flag(Condition condition) {
        return DSL.when(condition, DSL.inline(1)).otherwise(DSL.inline(0));
    }

    /** How far a value in hundredths stands above the least of its scale. */
    private static Field<Long> above(Field<Integer> value, RatingScale scale) {
        return exact(value).minus(exact(scale.MINIMUM).times(DSL.inline(100L)));
    }

    private static Field<Long> exact(Field<Integer> value) {
        return value.cast(SQLDataType.BIGINT);
    }

    /** PostgreSQL adds up whole numbers to a decimal one. */
    private static Field<Long> total(Table<?> needs, String counted) {
        return DSL.sum(column(needs, counted)).cast(SQLDataType.BIGINT);
    }

    private static Field<Long> column(Table<?> table, String name) {
        return DSL.field(DSL.name(table.getName(), name), Long.class);
    }
}
