package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.List;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.Dataset;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.careergraph.row.ClassificationRow;
import org.careergraph.row.PeriodColumns;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.Provenance;
import org.careergraph.row.RelatedProfessionRow;
import org.careergraph.row.RoleEdgeRow;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How pay is read. */
@Component
class SalaryMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.narrowedBySource(PAY_CELL);
        mappings.type("Role", Role.class)
                .only("salary", "Salary", SalaryMapping::salaryOf)
                .many("salariesBySource", "Salary", SalariesBySource::of);
        mappings.type("RoleEdge", RoleEdgeRow.class).only("salary", "Salary", SalaryMapping::salaryOnEdge);
        mappings.type("RelatedProfession", RelatedProfessionRow.class)
                .only("averagePay", "Salary", SalaryMapping::averagePayOf);
        mappings.type("Salary", SalaryRow.class)
                .view("role", "Role", SalaryRow::role)
                .only("location", "Location", SalaryMapping::locationOf)
                .required("availability", Absence::availability)
                .nullable("match", SalaryMapping::match)
                .one("measuredFor", "Classification", SalaryMapping::measuredFor)
                .nullable("method", row -> row.cell().METHOD)
                .nullable("concept", row -> row.cell().CONCEPT)
                .required("includes", PayParts::included)
                .required("excludes", PayParts::excluded)
                .view("mean", "PayEstimate", row -> Estimate.of(row, PayStatistic.MEAN))
                .view("median", "PayEstimate", row -> Estimate.of(row, PayStatistic.P50))
                .view("percentile", "PayEstimate", (row, arguments) -> percentile(row, arguments, "p"))
                .view("range", "PayRange", SalaryMapping::range)
                .viewIf("confidence", "Confidence", row -> Confidence.isStated(row.cell()), SalaryRow::cell)
                .many("conversions", "Conversion", (row, arguments, aliases) -> Conversions.of(row, aliases))
                .many("caveats", "Caveat", SalaryMapping::caveats)
                .viewIf("referencePeriod", "Period", row -> period(row).stated(), SalaryMapping::period)
                .nullable("updatedAt", row -> row.cell().UPDATED_AT)
                .implementing(
                        "Sourced",
                        row -> new Provenance(row.cell().RELEASE_ID, row.cell().FILE_ID, row.cell().FILE_ROW));
        mappings.literal("Salary.percentile.p", PayStatistic::percentile);
        mappings.literal("Salary.range.lower", PayStatistic::percentile);
        mappings.literal("Salary.range.upper", PayStatistic::percentile);
    }

    private static Rows<SalaryRow> salaryOf(Role role, Arguments arguments, Aliases aliases) {
        Dataset dataset = aliases.of(DATASET);
        return new CellChoice(aliases, role, PlaceArgument.id(arguments, dataset)).answering(arguments, dataset);
    }

    private static Rows<SalaryRow> salaryOnEdge(RoleEdgeRow edge, Arguments none, Aliases aliases) {
        return new CellChoice(aliases, edge.role(), edge.place())
                .byDefault(PayView.of(edge.arguments(), aliases), aliases.of(DATASET));
    }

    private static Rows<SalaryRow> averagePayOf(RelatedProfessionRow related, Arguments arguments, Aliases aliases) {
        return new CellChoice(aliases, related.role(), related.place())
                .preferring(related.release(), aliases.of(DATASET));
    }

    private static Rows<Location> locationOf(SalaryRow row, Arguments none, Aliases aliases) {
        if (row.there() != null) {
            return Rows.here(row.there(), DSL.trueCondition());
        }
        Location place = aliases.of(LOCATION);
        return Rows.of(place).where(place.ID.eq(row.place()));
    }

    /** How the cell fits what was asked; NULL where none is held. */
    private static Field<String> match(SalaryRow row) {
        Field<String> match = DSL.when(row.isExact(), DSL.inline("EXACT")).otherwise(DSL.inline("BROADER_ROLE"));
        if (row.standing() == null) {
            Field<String> wider = DSL.when(row.isExact(), DSL.inline("BROADER_LOCATION"))
                    .otherwise(DSL.inline("BROADER_LOCATION_AND_ROLE"));
            match = DSL.when(row.cell().LOCATION_ID.eq(row.asked()), match).otherwise(wider);
        }
        return DSL.when(row.cell().ID.isNotNull(), match);
    }

    private static Rows<CaveatRow> caveats(SalaryRow row, Arguments arguments, Aliases aliases) {
        return Numbered.rows(List.of(CaveatCode.values()), aliases, caveat -> caveat.applies(row), CaveatRow::ofCode);
    }

    private static RangeRow range(SalaryRow row, Arguments arguments) {
        return new RangeRow(percentile(row, arguments, "lower"), percentile(row, arguments, "upper"));
    }

    private static Rows<ClassificationRow> measuredFor(SalaryRow row, Arguments arguments, Aliases aliases) {
        Classification link = aliases.of(CLASSIFICATION);
        OccupationCode code = aliases.of(OCCUPATION_CODE);
        return Rows.of(new ClassificationRow(link, code), link.join(code).on(code.ID.eq(link.OCCUPATION_CODE_ID)))
                .where(link.ROLE_ID.eq(row.role().ID))
                .where(code.ID.eq(row.cell().OCCUPATION_CODE_ID));
    }

    private static Estimate percentile(SalaryRow row, Arguments arguments, String argument) {
        arguments.check(argument, 1, 99, "Sources publish the percentiles 10, 25, 50, 75 and 90.");
        Object published = arguments.literal(argument);
        return published == null ? Estimate.unpublished(row) : Estimate.of(row, (PayStatistic) published);
    }

    private static PeriodColumns period(SalaryRow row) {
        PayCell cell = row.cell();
        return new PeriodColumns(cell.PERIOD_START, cell.PERIOD_END, cell.PERIOD_LABEL, "pay_cell_period");
    }
}
