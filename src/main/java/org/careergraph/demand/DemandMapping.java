package org.careergraph.demand;

import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Demand;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.Provenance;
import org.careergraph.row.RelatedProfessionRow;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How demand is read. */
@Component
class DemandMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("RelatedProfession", RelatedProfessionRow.class)
                .one("openings", "CountEstimate", DemandMapping::postingsOf);
        mappings.type("CountEstimate", Demand.class)
                .nullable("count", demand -> demand.COUNT)
                .required("status", demand -> NotNull.column(demand.STATUS))
                .required("unit", demand -> NotNull.column(demand.UNIT))
                .viewIf("period", "Period", demand -> period(demand).stated(), DemandMapping::period)
                .implementing("Sourced", demand -> new Provenance(demand.RELEASE_ID));
    }

    /** Postings as the relation's own source states them, else by precedence; the newest first. */
    private static Rows<Demand> postingsOf(RelatedProfessionRow related, Arguments arguments, Aliases aliases) {
        Demand demand = aliases.of(DEMAND);
        Demand held = aliases.of(DEMAND);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        return Rows.of(demand)
                .where(demand.ID.eq(DSL.select(held.ID)
                        .from(held)
                        .join(release)
                        .on(release.ID.eq(held.RELEASE_ID))
                        .join(source)
                        .on(source.ID.eq(release.SOURCE_ID))
                        .where(held.ROLE_ID.eq(related.role().ID))
                        .and(held.LOCATION_ID.eq(related.place()))
                        .and(held.MEASURE.eq("ADVERTISED_POSTINGS"))
                        .orderBy(
                                DSL.field(release.SOURCE_ID.eq(related.release().SOURCE_ID))
                                        .desc(),
                                source.PRECEDENCE.asc(),
                                DSL.coalesce(held.PERIOD_END, DSL.inline("")).desc(),
                                held.ID.desc())
                        .limit(DSL.inline(1))));
    }

    private static PeriodColumns period(Demand demand) {
        return new PeriodColumns(demand.PERIOD_START, demand.PERIOD_END, demand.PERIOD_LABEL, "demand_period");
    }
}
