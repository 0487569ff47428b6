package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CONSUMER_PRICE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.WIDER_LOCATION;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.ConsumerPrice;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.WiderLocation;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Restates pay in the prices of another month, by an index of consumer prices that covers both: of the cell's place, else of the
 * nearest wider place.
 *
 * @param then the index in the month in which the cell's period ends
 * @param now the index of the same edition in the month asked for
 * @param month the month asked for, {@code 2024-05}
 */
record Inflation(ConsumerPrice then, ConsumerPrice now, Field<String> month) {

    private static final int MONTH_LENGTH = 7;

    /** @param date a day of the month asked for */
    static Inflation until(Field<String> date, Aliases aliases) {
        return new Inflation(aliases.of(CONSUMER_PRICE), aliases.of(CONSUMER_PRICE), monthOf(date));
    }

    private static Field<String> monthOf(Field<String> date) {
        return DSL.substring(date, DSL.inline(1), DSL.inline(MONTH_LENGTH));
    }

    Table<?> join(Table<?> from, PayCell cell, Aliases aliases) {
        ConsumerPrice held = aliases.of(CONSUMER_PRICE);
        ConsumerPrice asked = aliases.of(CONSUMER_PRICE);
        Release release = aliases.of(RELEASE);
        WiderLocation wider = aliases.of(WIDER_LOCATION);
        Field<Integer> nearest = DSL.field(DSL.select(held.ID)
                .from(wider)
                .join(held)
                .on(held.LOCATION_ID.eq(wider.WIDER_ID))
                .join(asked)
                .on(asked.LOCATION_ID.eq(held.LOCATION_ID))
                .and(asked.RELEASE_ID.eq(held.RELEASE_ID))
                .and(asked.MONTH.eq(month))
                .join(release)
                .on(release.ID.eq(held.RELEASE_ID))
                .where(wider.LOCATION_ID.eq(cell.LOCATION_ID))
                .and(held.MONTH.eq(monthOf(cell.PERIOD_END)))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .orderBy(wider.RANK, release.ID.desc())
                .limit(DSL.inline(1)));
        return from.leftJoin(then)
                .on(then.ID.eq(nearest))
                .leftJoin(now)
                .on(now.RELEASE_ID.eq(then.RELEASE_ID))
                .and(now.LOCATION_ID.eq(then.LOCATION_ID))
                .and(now.MONTH.eq(month));
    }

    Field<Long> convert(Field<Long> amount) {
        return Numbers.product(amount, now.INDEX_MILLI, then.INDEX_MILLI);
    }

    /** That one of the two months has no index. */
    Condition isMissing() {
        return now.ID.isNull();
    }
}
