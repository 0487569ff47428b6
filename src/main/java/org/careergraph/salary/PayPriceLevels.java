package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PAY_PRICE_LEVEL;
import static org.careergraph.jooq.Tables.PRICE_LEVEL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;

import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives which price level makes pay of a place and a period comparable with other places. */
@Component
@Order(3)
final class PayPriceLevels implements Derivation {

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(PAY_PRICE_LEVEL).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Table<?> paid = selectDistinct(
                        PAY_CELL.LOCATION_ID.as("place"),
                        PAY_CELL.PERIOD_END.as("last"),
                        coalesce(PAY_CELL.PERIOD_START, PAY_CELL.PERIOD_END).as("first"))
                .from(PAY_CELL)
                .where(PAY_CELL.PERIOD_END.isNotNull())
                .asTable("paid");
        Field<Integer> place = paid.field("place", Integer.class);
        Field<String> last = paid.field("last", String.class);
        Field<String> first = paid.field("first", String.class);
        Table<?> overlapping = select(
                        place,
                        last,
                        first,
                        PRICE_LEVEL.ID.as("level"),
                        rowNumber()
                                .over()
                                .partitionBy(place, last, first)
                                .orderBy(
                                        PRICE_LEVEL.PERIOD_END.desc(),
                                        coalesce(RELEASE.PERIOD_END, inline("")).desc(),
                                        PRICE_LEVEL.ID.desc())
                                .as("age"))
                .from(paid)
                .join(PRICE_LEVEL)
                .on(PRICE_LEVEL.LOCATION_ID.eq(place))
                .and(PRICE_LEVEL.PERIOD_END.ge(first))
                .and(PRICE_LEVEL.PERIOD_START.le(last))
                .join(RELEASE)
                .on(RELEASE.ID.eq(PRICE_LEVEL.RELEASE_ID))
                .where(PRICE_LEVEL.ITEM.eq("ALL_ITEMS"))
                .and(RELEASE.SUPERSEDED_BY_ID.isNull())
                .asTable("overlapping");
        working.insertInto(PAY_PRICE_LEVEL)
                .select(select(
                                overlapping.field("place", Integer.class),
                                overlapping.field("last", String.class),
                                overlapping.field("first", String.class),
                                overlapping.field("level", Integer.class))
                        .from(overlapping)
                        .where(overlapping.field("age", Integer.class).eq(inline(1))))
                .execute();
    }
}
