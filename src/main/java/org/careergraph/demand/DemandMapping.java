package org.careergraph.demand;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.List;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.CountRow;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.RelatedProfessionRow;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How demand is read. */
@Component
class DemandMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class)
                .view("demand", "Demand", (role, arguments) -> new DemandRow(role, PlaceArgument.id(arguments)));
        mappings.type("RelatedProfession", RelatedProfessionRow.class)
                .one(
                        "openings",
                        "CountEstimate",
                        (related, arguments, aliases) -> Postings.of(
                                new DemandRow(related.role(), related.place()),
                                aliases,
                                release -> List.of(DSL.field(release.SOURCE_ID.eq(related.release().SOURCE_ID))
                                        .desc())));
        mappings.type("Demand", DemandRow.class)
                .one("employment", "CountEstimate", (demand, arguments, aliases) -> {
                    PayCell cell = aliases.of(PAY_CELL);
                    return Rows.of(CountRow.jobs(cell), cell).where(cell.ID.eq(JobCount.cell(demand)));
                })
                .nullable(
                        "employmentPerThousand",
                        demand -> Numbers.fromThousandths(JobCount.column(PAY_CELL.JOBS_PER_MILLION, demand)))
                .nullable(
                        "locationQuotient",
                        demand -> Numbers.fromPartsPerMillion(JobCount.column(PAY_CELL.LOCATION_QUOTIENT_PPM, demand)))
                .one(
                        "advertisedPostings",
                        "CountEstimate",
                        (demand, arguments, aliases) -> Postings.of(demand, aliases));
        mappings.type("CountEstimate", CountRow.class)
                .nullable("count", CountRow::count)
                .required("status", CountRow::status)
                .required("unit", CountRow::unit)
                .nullable("relativeStandardError", count -> Numbers.fromPartsPerMillion(count.errorPpm()))
                .viewIf("period", "Period", count -> count.period().stated(), CountRow::period)
                .implementing("Sourced", CountRow::provenance);
    }
}
