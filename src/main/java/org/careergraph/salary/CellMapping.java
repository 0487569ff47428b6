package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL_ROW;
import static org.careergraph.jooq.Tables.RELEASE_FILE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.PayCellRow;
import org.careergraph.jooq.tables.ReleaseFile;
import org.careergraph.row.CountRow;
import org.careergraph.row.LocatorRow;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How a pay cell is read beside its amounts: its jobs, its industry, and the rows that state it. */
@Component
class CellMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Salary", SalaryRow.class)
                .viewIf("employment", "CountEstimate", CellMapping::isHeld, row -> CountRow.jobs(row.cell()))
                .viewIf("reportingEstablishments", "ShareEstimate", CellMapping::isHeld, SalaryRow::cell)
                .viewIf("industry", "Industry", row -> row.cell().INDUSTRY.isNotNull(), SalaryRow::cell)
                .many("alsoIn", "Locator", CellMapping::furtherRows);
        mappings.type("ShareEstimate", PayCell.class)
                .nullable("share", cell -> Numbers.fromPartsPerMillion(cell.REPORTING_PPM))
                .required("status", cell -> NotNull.column(cell.REPORTING_STATUS))
                .nullable(
                        "atMost",
                        cell -> Numbers.fromPartsPerMillion(
                                DSL.when(cell.REPORTING_STATUS.eq("BOTTOM_CODED"), cell.REPORTING_BOUND_PPM)));
        mappings.type("Industry", PayCell.class)
                .required("code", cell -> NotNull.byConstraint(cell.INDUSTRY, "pay_cell_industry"))
                .nullable("title", cell -> cell.INDUSTRY_TITLE)
                .nullable("ownership", cell -> cell.OWNERSHIP)
                .nullable("shareOfJobs", cell -> Numbers.fromPartsPerMillion(cell.INDUSTRY_SHARE_PPM));
    }

    private static Condition isHeld(SalaryRow row) {
        return row.cell().ID.isNotNull();
    }

    private static Rows<LocatorRow> furtherRows(SalaryRow row, Arguments arguments, Aliases aliases) {
        PayCellRow further = aliases.of(PAY_CELL_ROW);
        ReleaseFile file = aliases.of(RELEASE_FILE);
        NotNull<Integer> number = NotNull.column(further.FILE_ROW);
        return Rows.of(new LocatorRow(file, number), further.join(file).on(file.ID.eq(further.FILE_ID)))
                .where(further.PAY_CELL_ID.eq(row.cell().ID))
                .orderBy(Key.ascending(NotNull.column(file.NAME)), Key.ascending(number));
    }
}
