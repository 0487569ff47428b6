package org.careergraph.salary;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Connection;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.PlaceFilter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** What does it pay in all places? For each place that has any allowed cell, the cell that answers there. */
@Component
class SalariesMapping implements Mapping {

    /** About how many places an edition tells a role's pay in: states, metros, and what is left of each state. */
    static final int PLACES = 600;

    private static final String ANY_NUMBER = "Leave it out to keep places of any size.";

    @Override
    public void declare(Mappings mappings) {
        mappings.candidates("Role.salaries", PLACES);
        mappings.type("Role", Role.class)
                .page(
                        "salaries",
                        Connection.of("Salary", SalariesMapping::salariesOf).ranking());
    }

    private static Rows<SalaryRow> salariesOf(Role role, Arguments arguments, Aliases aliases) {
        PayCell cell = aliases.of(PAY_CELL);
        Location place = aliases.of(LOCATION);
        PayView view = PayView.of(arguments, aliases);
        DefaultPay held = aliases.of(DEFAULT_PAY);
        boolean byDefault = AllowedCells.areAll(arguments);
        Table<?> cells = byDefault
                ? held.join(cell).on(cell.ID.eq(held.PAY_CELL_ID)).join(place).on(place.ID.eq(held.LOCATION_ID))
                : cell.join(place).on(place.ID.eq(cell.LOCATION_ID));
        Condition which = byDefault ? held.ROLE_ID.eq(role.ID) : cell.ID.in(chosen(role, arguments, aliases));
        Field<Integer> at = cell.LOCATION_ID;
        SalaryRow row = new SalaryRow(role, at, at, place, cell, byDefault ? held : null, view, true);
        Rows<SalaryRow> salaries = Rows.of(row, view.join(cells, cell, aliases))
                .where(which)
                .where(PlaceFilter.matches(arguments, "filter", place, aliases))
                .where(isKept(arguments, row));
        return inOrder(salaries, place, arguments);
    }

    /** The cell of each place that answers where not all cells are allowed. */
    private static Select<Record1<Integer>> chosen(Role role, Arguments arguments, Aliases aliases) {
        PayCell held = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        Condition isAbout = AllowedCells.areOf(role, held, aliases);
        Table<?> ranked = DSL.select(
                        held.ID.as("cell"),
                        DSL.rowNumber()
                                .over()
                                .partitionBy(held.LOCATION_ID)
                                .orderBy(AllowedCells.inLine(held, source))
                                .as("place_in_line"))
                .from(held)
                .join(release)
                .on(release.ID.eq(held.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(isAbout)
                .and(AllowedCells.by(arguments, held, release, source, aliases))
                .asTable(aliases.name("ranked"));
        return DSL.select(ranked.field("cell", Integer.class))
                .from(ranked)
                .where(ranked.field("place_in_line", Integer.class).eq(DSL.inline(1)));
    }

    private static Condition isKept(Arguments arguments, SalaryRow row) {
        PayCell cell = row.cell();
        Condition kept = DSL.noCondition();
        if (arguments.has("filter.minEmployment")) {
            Field<Integer> least = arguments.integer("filter.minEmployment", 0, Integer.MAX_VALUE, ANY_NUMBER);
            kept = kept.and(cell.EMPLOYMENT.ge(least.cast(Long.class)));
        }
        if (arguments.has("filter.minConfidence")) {
            kept = kept.and(
                    Confidence.valueOf(arguments.choice("filter.minConfidence")).holds(cell));
        }
        if (arguments.has("filter.availability")) {
            List<String> kinds = arguments.choices("filter.availability");
            kept = kept.and((kinds.contains("PUBLISHED") ? row.hasFigures() : DSL.falseCondition())
                    .or(kinds.contains("SUPPRESSED") ? DSL.not(row.hasFigures()) : DSL.falseCondition()));
        }
        return kept;
    }

    private static Rows<SalaryRow> inOrder(Rows<SalaryRow> salaries, Location place, Arguments arguments) {
        Key name = Key.ascending(NotNull.column(place.SORT_NAME));
        Key slug = Key.ascending(NotNull.column(place.SLUG));
        SalaryRow row = salaries.row();
        Field<Long> median = amount(row, PayStatistic.P50);
        return switch (arguments.choice("orderBy")) {
            case "MEDIAN_ASC" ->
                salaries.orderBy(lacking(median), Key.ascending(NotNull.coalesce(median, 0L)), name, slug);
            case "MEAN_DESC" -> greatestFirst(salaries, amount(row, PayStatistic.MEAN), name, slug);
            case "EMPLOYMENT_DESC" -> greatestFirst(salaries, row.cell().EMPLOYMENT, name, slug);
            case "LOCATION_NAME" -> salaries.orderBy(name, slug);
            default -> greatestFirst(salaries, median, name, slug);
        };
    }

    /** A floor is no amount, also where it is shown as one. */
    private static Field<Long> amount(SalaryRow row, PayStatistic statistic) {
        return Estimate.of(row.seen(row.view().withoutBounds()), statistic).amount();
    }

    private static Rows<SalaryRow> greatestFirst(Rows<SalaryRow> salaries, Field<Long> figure, Key name, Key slug) {
        return salaries.orderBy(lacking(figure), Key.descending(NotNull.coalesce(figure, 0L)), name, slug);
    }

    private static Key lacking(Field<Long> figure) {
        return Key.ascending(NotNull.either(figure.isNull(), NotNull.constant(1), NotNull.constant(0)));
    }
}
