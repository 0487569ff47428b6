package org.careergraph.salary;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.careergraph.jooq.Tables.PAY_CELL;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.LocationWithin;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How the pay of a role in all places is read: for each place that has any, the cell that answers by default. */
@Component
class SalariesMapping implements Mapping {

    /** Sorts below every amount: where there is only a floor or nothing, no number is ranked. */
    private static final long NO_AMOUNT = -1;

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class).page("salaries", "Salary", SalariesMapping::salariesOf);
    }

    private static Rows<SalaryRow> salariesOf(Role role, Arguments arguments, Aliases aliases) {
        DefaultPay held = aliases.of(DEFAULT_PAY);
        PayCell cell = aliases.of(PAY_CELL);
        Location place = aliases.of(LOCATION);
        String per = arguments.has("view") ? arguments.choice("view.per") : "YEAR";
        Rows<SalaryRow> salaries = Rows.of(
                        new SalaryRow(role, held.LOCATION_ID, cell, per),
                        held.join(cell)
                                .on(cell.ID.eq(held.PAY_CELL_ID))
                                .join(place)
                                .on(place.ID.eq(held.LOCATION_ID)))
                .where(held.ROLE_ID.eq(role.ID));
        if (arguments.has("filter.kinds")) {
            salaries = salaries.where(place.KIND.in(
                    arguments.choices("filter.kinds").stream().map(DSL::inline).toList()));
        }
        if (arguments.has("filter.within")) {
            LocationWithin containment = aliases.of(LOCATION_WITHIN);
            salaries = salaries.where(DSL.exists(DSL.selectOne()
                    .from(containment)
                    .where(containment.LOCATION_ID.eq(held.LOCATION_ID))
                    .and(containment.WITHIN_ID.eq(arguments.id("filter.within")))));
        }
        return inOrder(salaries, PayStatistic.P50, place, arguments);
    }

    private static Rows<SalaryRow> inOrder(
            Rows<SalaryRow> salaries, PayStatistic median, Location place, Arguments arguments) {
        Key name = Key.ascending(NotNull.column(place.SORT_NAME));
        Key slug = Key.ascending(NotNull.column(place.SLUG));
        if (arguments.choice("orderBy").equals("LOCATION_NAME")) {
            return salaries.orderBy(name, slug);
        }
        SalaryRow row = salaries.row();
        NotNull<Long> amount = NotNull.coalesce(median.amount(row.cell(), row.per()), NO_AMOUNT);
        return salaries.orderBy(Key.descending(amount), name, slug);
    }
}
