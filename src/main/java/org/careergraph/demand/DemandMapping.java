package org.careergraph.demand;

import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.PAY_CELL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Relation;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Demand;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.AnsweringCount;
import org.careergraph.row.CountRow;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.Provenance;
import org.careergraph.row.RelatedProfessionRow;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
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
                        (related, arguments, aliases) -> count(AnsweringCount.ofRelated(related, aliases), aliases));
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
                .one("advertisedPostings", "CountEstimate", measured("ADVERTISED_POSTINGS"))
                .one("surveyedVacancies", "CountEstimate", measured("SURVEYED_VACANCIES"));
        mappings.type("CountEstimate", CountRow.class)
                .nullable("count", CountRow::count)
                .required("status", CountRow::status)
                .required("unit", CountRow::unit)
                .nullable("relativeStandardError", count -> Numbers.fromPartsPerMillion(count.errorPpm()))
                .viewIf("period", "Period", count -> count.period().stated(), CountRow::period)
                .implementing("Sourced", CountRow::provenance);
    }

    private static Relation<DemandRow, CountRow> measured(String measure) {
        return (asked, arguments, aliases) ->
                count(AnsweringCount.of(measure, asked.role().ID, asked.place(), aliases), aliases);
    }

    private static Rows<CountRow> count(Field<Integer> id, Aliases aliases) {
        Demand demand = aliases.of(DEMAND);
        CountRow count = new CountRow(
                demand.COUNT,
                NotNull.column(demand.STATUS),
                NotNull.column(demand.UNIT),
                DSL.castNull(SQLDataType.INTEGER),
                new PeriodColumns(demand.PERIOD_START, demand.PERIOD_END, demand.PERIOD_LABEL, "demand_period"),
                new Provenance(demand.RELEASE_ID, demand.FILE_ID, demand.FILE_ROW));
        return Rows.of(count, demand).where(demand.ID.eq(id));
    }
}
