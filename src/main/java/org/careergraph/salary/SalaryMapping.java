package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.ClassificationRow;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.Provenance;
import org.careergraph.row.RelatedProfessionRow;
import org.springframework.stereotype.Component;

/** How pay is read. */
@Component
class SalaryMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class).only("salary", "Salary", SalaryMapping::salaryOf);
        mappings.type("RelatedProfession", RelatedProfessionRow.class)
                .only("averagePay", "Salary", SalaryMapping::averagePayOf);
        mappings.type("Salary", SalaryRow.class)
                .view("role", "Role", SalaryRow::role)
                .only("location", "Location", (row, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place).where(place.ID.eq(row.place()));
                })
                .required("availability", Absence::availability)
                .one("measuredFor", "Classification", SalaryMapping::measuredFor)
                .nullable("method", row -> row.cell().METHOD)
                .nullable("concept", row -> row.cell().CONCEPT)
                .view("mean", "PayEstimate", row -> Estimate.of(row, PayStatistic.MEAN))
                .view("median", "PayEstimate", row -> Estimate.of(row, PayStatistic.P50))
                .view("percentile", "PayEstimate", SalaryMapping::percentile)
                .viewIf(
                        "sampleSize",
                        "SampleSize",
                        row -> row.cell().SAMPLE_COUNT.isNotNull(),
                        SalaryRow::cell)
                .viewIf("referencePeriod", "Period", row -> period(row).stated(), SalaryMapping::period)
                .nullable("updatedAt", row -> row.cell().UPDATED_AT)
                .implementing(
                        "Sourced",
                        row -> new Provenance(row.cell().RELEASE_ID, row.cell().FILE_ID, row.cell().FILE_ROW));
        mappings.literal("Salary.percentile.p", PayStatistic::percentile);
        declareFigures(mappings);
    }

    private static void declareFigures(Mappings mappings) {
        mappings.type("SampleSize", PayCell.class)
                .required("count", cell -> NotNull.byConstraint(cell.SAMPLE_COUNT, "pay_cell_sample"))
                .required("banded", cell -> NotNull.byConstraint(cell.SAMPLE_BANDED, "pay_cell_sample"))
                .required("unit", cell -> NotNull.byConstraint(cell.SAMPLE_UNIT, "pay_cell_sample"))
                .required("scope", cell -> NotNull.byConstraint(cell.SAMPLE_SCOPE, "pay_cell_sample"))
                .nullable("windowMonths", cell -> cell.SAMPLE_WINDOW_MONTHS);
        mappings.type("PayEstimate", Estimate.class)
                .nullable("amount", estimate -> Numbers.fromHundredths(estimate.amount()))
                .required("status", Estimate::statusOrMissing)
                .nullable("atLeast", estimate -> Numbers.fromHundredths(estimate.atLeast()))
                .nullable("atMost", estimate -> Numbers.fromHundredths(estimate.atMost()))
                .required("currency", Estimate::currency)
                .required("per", estimate -> NotNull.constant(estimate.per()))
                .required("display", Estimate::display);
    }

    private static Rows<SalaryRow> salaryOf(Role role, Arguments arguments, Aliases aliases) {
        CellChoice choice = new CellChoice(aliases, role, dataset -> PlaceArgument.id(arguments, dataset));
        PayCell cell = aliases.of(PAY_CELL);
        String per = arguments.has("view") ? arguments.choice("view.per") : "YEAR";
        return Rows.of(new SalaryRow(role, choice.place(), cell, per), choice.join(cell, arguments));
    }

    private static Rows<SalaryRow> averagePayOf(RelatedProfessionRow related, Arguments arguments, Aliases aliases) {
        PayCell cell = aliases.of(PAY_CELL);
        CellChoice choice = new CellChoice(aliases, related.role(), dataset -> related.place());
        return Rows.of(
                new SalaryRow(related.role(), choice.place(), cell, "YEAR"), choice.join(cell, related.release()));
    }

    private static Rows<ClassificationRow> measuredFor(SalaryRow row, Arguments arguments, Aliases aliases) {
        Classification link = aliases.of(CLASSIFICATION);
        OccupationCode code = aliases.of(OCCUPATION_CODE);
        return Rows.of(new ClassificationRow(link, code), link.join(code).on(code.ID.eq(link.OCCUPATION_CODE_ID)))
                .where(link.ROLE_ID.eq(row.role().ID))
                .where(code.ID.eq(row.cell().OCCUPATION_CODE_ID));
    }

    private static Estimate percentile(SalaryRow row, Arguments arguments) {
        arguments.check("p", 1, 99, "Sources publish the percentiles 10, 25, 50, 75 and 90.");
        Object published = arguments.literal("p");
        return published == null ? Estimate.unpublished(row) : Estimate.of(row, (PayStatistic) published);
    }

    private static PeriodColumns period(SalaryRow row) {
        PayCell cell = row.cell();
        return new PeriodColumns(cell.PERIOD_START, cell.PERIOD_END, cell.PERIOD_LABEL, "pay_cell_period");
    }
}
