package org.careergraph.location;

import static org.careergraph.jooq.Tables.PRICE_LEVEL;
import static org.careergraph.jooq.Tables.RELEASE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.PriceLevel;
import org.careergraph.jooq.tables.Release;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.Provenance;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How the price levels of places are read. */
@Component
class PriceLevelMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Location", Location.class).one("priceLevel", "PriceLevel", PriceLevelMapping::newest);
        mappings.type("PriceLevel", PriceLevel.class)
                .required("index", level -> Numbers.fromThousandths(NotNull.column(level.INDEX_MILLI)))
                .required("base", level -> NotNull.column(level.BASE))
                .required("item", level -> NotNull.column(level.ITEM))
                .view(
                        "period",
                        "Period",
                        level -> new PeriodColumns(
                                level.PERIOD_START, level.PERIOD_END, level.PERIOD_LABEL, "NOT NULL of each"))
                .implementing("Sourced", level -> new Provenance(level.RELEASE_ID, level.FILE_ID, level.FILE_ROW));
    }

    /** Of the newest period that ends by the day asked for, as the newest edition states it: editions restate past periods. */
    private static Rows<PriceLevel> newest(Location place, Arguments arguments, Aliases aliases) {
        PriceLevel level = aliases.of(PRICE_LEVEL);
        PriceLevel held = aliases.of(PRICE_LEVEL);
        Release release = aliases.of(RELEASE);
        Condition inTime = arguments.has("asOf") ? held.PERIOD_END.le(arguments.date("asOf")) : DSL.noCondition();
        return Rows.of(level)
                .where(level.ID.eq(DSL.select(held.ID)
                        .from(held)
                        .join(release)
                        .on(release.ID.eq(held.RELEASE_ID))
                        .where(held.LOCATION_ID.eq(place.ID))
                        .and(held.ITEM.eq(arguments.choice("item")))
                        .and(inTime)
                        .and(release.SUPERSEDED_BY_ID.isNull())
                        .orderBy(
                                held.PERIOD_END.desc(),
                                DSL.coalesce(release.PERIOD_END, DSL.inline("")).desc(),
                                held.ID.desc())
                        .limit(DSL.inline(1))));
    }
}
