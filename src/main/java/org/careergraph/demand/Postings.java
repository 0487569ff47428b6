package org.careergraph.demand;

import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Demand;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.CountRow;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.Provenance;
import org.jooq.OrderField;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;

/** Which count of advertised postings answers for a role at a place: by precedence of sources; the newest first. */
final class Postings {

    private Postings() {}

    /** The count that answers; no row where none is held. */
    static Rows<CountRow> of(DemandRow asked, Aliases aliases) {
        return of(asked, aliases, release -> List.of());
    }

    /** The count that answers, where some releases come first whatever the precedence. */
    static Rows<CountRow> of(DemandRow asked, Aliases aliases, Function<Release, List<OrderField<?>>> preference) {
        Demand demand = aliases.of(DEMAND);
        Demand held = aliases.of(DEMAND);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        List<OrderField<?>> order = new ArrayList<>(preference.apply(release));
        order.add(source.PRECEDENCE.asc());
        order.add(DSL.coalesce(held.PERIOD_END, DSL.inline("")).desc());
        order.add(held.ID.desc());
        return Rows.of(count(demand), demand)
                .where(demand.ID.eq(DSL.select(held.ID)
                        .from(held)
                        .join(release)
                        .on(release.ID.eq(held.RELEASE_ID))
                        .join(source)
                        .on(source.ID.eq(release.SOURCE_ID))
                        .where(held.ROLE_ID.eq(asked.role().ID))
                        .and(held.LOCATION_ID.eq(asked.place()))
                        .and(held.MEASURE.eq("ADVERTISED_POSTINGS"))
                        .and(release.SUPERSEDED_BY_ID.isNull())
                        .orderBy(order)
                        .limit(DSL.inline(1))));
    }

    private static CountRow count(Demand demand) {
        return new CountRow(
                demand.COUNT,
                NotNull.column(demand.STATUS),
                NotNull.column(demand.UNIT),
                DSL.castNull(SQLDataType.INTEGER),
                new PeriodColumns(demand.PERIOD_START, demand.PERIOD_END, demand.PERIOD_LABEL, "demand_period"),
                new Provenance(demand.RELEASE_ID, demand.FILE_ID, demand.FILE_ROW));
    }
}
