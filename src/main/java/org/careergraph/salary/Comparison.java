package org.careergraph.salary;

import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.List;
import java.util.Objects;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Elements;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How does the pay of some roles compare over some places? A rectangle: every role has a cell for every place, in the order asked for. */
@Component
class Comparison implements Mapping {

    /**
     * The question.
     *
     * @param variety how different the figures are; null where nobody asks for it, because all of them have to be read for it
     */
    private record Grid(Arguments arguments, @Nullable Variety variety) {}

    /** One role of the grid. */
    private record GridRow(Role role, Arguments arguments) {}

    /** What makes figures of a grid incomparable. */
    private enum Difference {
        DIFFERENT_CONCEPTS("Some of the figures measure another concept of pay, or do not say which."),
        DIFFERENT_PERIODS("Some of the figures describe another period."),
        DIFFERENT_SOURCES("Some of the figures are of another source."),
        DIFFERENT_CURRENCIES("Some of the figures are in another currency.");

        private final String text;

        Difference(String text) {
            this.text = text;
        }
    }

    /** Whether the figures of a grid are of one thing, 1, or of several, 2: one row. */
    private record Variety(
            Table<?> table,
            Field<Integer> concepts,
            Field<Integer> periods,
            Field<Integer> sources,
            Field<Integer> currencies) {

        Condition shows(Difference difference) {
            return switch (difference) {
                case DIFFERENT_CONCEPTS -> concepts.gt(DSL.inline(1));
                case DIFFERENT_PERIODS -> periods.gt(DSL.inline(1));
                case DIFFERENT_SOURCES -> sources.gt(DSL.inline(1));
                case DIFFERENT_CURRENCIES -> currencies.gt(DSL.inline(1));
            };
        }
    }

    /** The cells of a grid, and what they may differ in. */
    private record Answering(
            Table<?> from,
            Condition where,
            Field<Integer> id,
            Field<String> concept,
            Field<String> period,
            Field<Integer> source,
            Field<String> currency) {}

    @Override
    public void declare(Mappings mappings) {
        mappings.length("SalaryComparison.rows", "roles");
        mappings.length("SalaryComparisonRow.cells", "locations");
        mappings.query()
                .only("compareSalaries", "SalaryComparison", (root, arguments, aliases) -> grid(arguments, aliases));
        mappings.type("SalaryComparison", Grid.class)
                .many("rows", "SalaryComparisonRow", Comparison::rows)
                .required("commonConcept", Comparison::isCommon)
                .many("caveats", "Caveat", Comparison::caveats);
        mappings.type("SalaryComparisonRow", GridRow.class)
                .view("role", "Role", GridRow::role)
                .many("cells", "Salary", Comparison::cells);
    }

    private static Rows<Grid> grid(Arguments arguments, Aliases aliases) {
        if (arguments.selects("commonConcept") || arguments.selects("caveats")) {
            Variety variety = variety(arguments, aliases);
            return Rows.of(new Grid(arguments, variety), variety.table());
        }
        return Rows.of(new Grid(arguments, null), aliases.of(DATASET));
    }

    private static Rows<GridRow> rows(Grid grid, Arguments none, Aliases aliases) {
        Elements<Integer> roles = grid.arguments().ids("roles", aliases);
        Role role = aliases.of(ROLE);
        return Rows.of(new GridRow(role, grid.arguments()), roles.table().crossJoin(role))
                .where(role.ID.eq(roles.value().field()))
                .orderBy(roles.order());
    }

    private static Rows<SalaryRow> cells(GridRow row, Arguments none, Aliases aliases) {
        Elements<Integer> places = row.arguments().ids("locations", aliases);
        return new CellChoice(aliases, row.role(), places.value().field())
                .answering(row.arguments(), places.table())
                .orderBy(places.order());
    }

    /** Whether all figures held are of one concept, which is known. */
    private static NotNull<Boolean> isCommon(Grid grid) {
        return NotNull.either(
                of(grid).shows(Difference.DIFFERENT_CONCEPTS), NotNull.constant(false), NotNull.constant(true));
    }

    private static Rows<CaveatRow> caveats(Grid grid, Arguments none, Aliases aliases) {
        return Numbered.rows(
                List.of(Difference.values()),
                aliases,
                difference -> of(grid).shows(difference),
                differences -> new CaveatRow(
                        NotNull.coalesce(differences.of(difference -> DSL.inline(difference.name())), ""),
                        NotNull.coalesce(differences.of(difference -> DSL.inline(difference.text)), "")));
    }

    private static Variety of(Grid grid) {
        return Objects.requireNonNull(grid.variety(), "nobody asked how different the figures are");
    }

    private static Variety variety(Arguments arguments, Aliases aliases) {
        Answering cells =
                CellChoice.isByDefault(arguments) ? byDefault(arguments, aliases) : chosen(arguments, aliases);
        // A concept that is not known is like no other.
        Field<String> concept = DSL.when(cells.concept.ne("UNSPECIFIED"), cells.concept)
                .otherwise(DSL.concat(DSL.inline("unspecified "), cells.id.cast(String.class)));
        Table<?> table = DSL.select(
                        oneOrMany(concept).as("concepts"),
                        oneOrMany(DSL.coalesce(cells.period, DSL.inline(""))).as("periods"),
                        oneOrMany(cells.source).as("sources"),
                        oneOrMany(cells.currency).as("currencies"))
                .from(cells.from)
                .where(cells.where)
                .asTable(aliases.name("variety"));
        return new Variety(
                table,
                table.field("concepts", Integer.class),
                table.field("periods", Integer.class),
                table.field("sources", Integer.class),
                table.field("currencies", Integer.class));
    }

    private static Answering byDefault(Arguments arguments, Aliases aliases) {
        Elements<Integer> roles = arguments.ids("roles", aliases);
        Elements<Integer> places = arguments.ids("locations", aliases);
        DefaultPay cell = aliases.of(DEFAULT_PAY);
        return new Answering(
                cell,
                roles.has(cell.ROLE_ID).and(places.has(cell.LOCATION_ID)),
                cell.PAY_CELL_ID,
                cell.CONCEPT,
                cell.PERIOD_END,
                cell.SOURCE_ID,
                cell.CURRENCY);
    }

    private static Answering chosen(Arguments arguments, Aliases aliases) {
        Elements<Integer> roles = arguments.ids("roles", aliases);
        Elements<Integer> places = arguments.ids("locations", aliases);
        Role role = aliases.of(ROLE);
        PayCell cell = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        Field<Integer> chosen = new CellChoice(aliases, role, places.value().field()).chosen(arguments);
        Table<?> from = roles.table()
                .join(role)
                .on(role.ID.eq(roles.value().field()))
                .crossJoin(places.table())
                .join(cell)
                .on(cell.ID.eq(chosen))
                .join(release)
                .on(release.ID.eq(cell.RELEASE_ID));
        return new Answering(
                from, DSL.noCondition(), cell.ID, cell.CONCEPT, cell.PERIOD_END, release.SOURCE_ID, cell.CURRENCY);
    }

    /** 2 where a group has different values, else 1; nothing has to be remembered of the values between, as a count would. */
    private static <T> Field<Integer> oneOrMany(Field<T> value) {
        return DSL.when(DSL.min(value).ne(DSL.max(value)), DSL.inline(2)).otherwise(DSL.inline(1));
    }
}
