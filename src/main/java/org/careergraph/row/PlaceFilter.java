package org.careergraph.row;

import static org.careergraph.jooq.Tables.WIDER_LOCATION;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.WiderLocation;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The members {@code kinds} and {@code within} of an argument: which places to keep. */
public final class PlaceFilter {

    private PlaceFilter() {}

    /**
     * That a place is of one of the kinds, and lies in the place, at any depth.
     *
     * @param prefix what the members belong to, such as {@code filter}; empty where they are arguments themselves
     */
    public static Condition matches(Arguments arguments, String prefix, Location place, Aliases aliases) {
        String kinds = prefix.isEmpty() ? "kinds" : prefix + ".kinds";
        String within = prefix.isEmpty() ? "within" : prefix + ".within";
        Condition matches = DSL.noCondition();
        if (arguments.has(kinds)) {
            matches = matches.and(place.KIND.in(
                    arguments.choices(kinds).stream().map(DSL::inline).toList()));
        }
        return arguments.has(within) ? matches.and(liesIn(place, arguments.id(within), aliases)) : matches;
    }

    private static Condition liesIn(Location place, Field<Integer> wider, Aliases aliases) {
        WiderLocation containment = aliases.of(WIDER_LOCATION);
        return DSL.exists(DSL.selectOne()
                .from(containment)
                .where(containment.LOCATION_ID.eq(place.ID))
                .and(containment.WIDER_ID.eq(wider))
                .and(containment.RANK.gt(DSL.inline(0))));
    }
}
