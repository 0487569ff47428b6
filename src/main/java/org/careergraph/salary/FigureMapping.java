package org.careergraph.salary;

import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.jooq.tables.PayCell;
import org.springframework.stereotype.Component;

/** How the figures of a pay cell are read, and what is to be known of them. */
@Component
class FigureMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("PayEstimate", Estimate.class)
                .nullable("amount", estimate -> Numbers.fromHundredths(estimate.amount()))
                .required("status", Estimate::statusOrMissing)
                .nullable("atLeast", estimate -> Numbers.fromHundredths(estimate.atLeast()))
                .nullable("atMost", estimate -> Numbers.fromHundredths(estimate.atMost()))
                .required("currency", Estimate::currency)
                .required("per", estimate -> NotNull.constant(estimate.per().name()))
                .nullable("relativeStandardError", estimate -> Numbers.fromPartsPerMillion(estimate.errorPpm()))
                .required("display", Estimate::display);
        mappings.type("PayRange", RangeRow.class)
                .view("lower", "PayEstimate", RangeRow::lower)
                .view("upper", "PayEstimate", RangeRow::upper);
        mappings.type("Salary", SalaryRow.class)
                .viewIf(
                        "sampleSize",
                        "SampleSize",
                        row -> row.cell().SAMPLE_COUNT.isNotNull(),
                        SalaryRow::cell);
        mappings.type("SampleSize", PayCell.class)
                .required("count", cell -> NotNull.byConstraint(cell.SAMPLE_COUNT, "pay_cell_sample"))
                .required("banded", cell -> NotNull.byConstraint(cell.SAMPLE_BANDED, "pay_cell_sample"))
                .required("unit", cell -> NotNull.byConstraint(cell.SAMPLE_UNIT, "pay_cell_sample"))
                .required("scope", cell -> NotNull.byConstraint(cell.SAMPLE_SCOPE, "pay_cell_sample"))
                .nullable("windowMonths", cell -> cell.SAMPLE_WINDOW_MONTHS);
        mappings.type("Confidence", PayCell.class)
                .required("level", Confidence::level)
                .required("reason", Confidence::reason);
        mappings.type("Conversion", Conversions.Row.class)
                .required("kind", Conversions.Row::kind)
                .required("factor", Conversions.Row::factor)
                .required("description", Conversions.Row::description)
                .viewIf("period", "Period", row -> row.period().stated(), Conversions.Row::period)
                .implementing("Sourced", Conversions.Row::provenance);
        mappings.type("Caveat", CaveatRow.class)
                .required("code", CaveatRow::code)
                .required("text", CaveatRow::text);
    }
}
