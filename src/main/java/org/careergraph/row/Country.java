package org.careergraph.row;

import static org.careergraph.jooq.Tables.LOCATION;

import org.careergraph.graphql.Aliases;
import org.careergraph.jooq.tables.Location;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** The country in which a place lies, or that it is. */
public final class Country {

    private Country() {}

    /** The internal id of the country; no row where none is held. */
    public static Select<Record1<Integer>> of(Field<Integer> place, Aliases aliases) {
        Location asked = aliases.of(LOCATION);
        Location country = aliases.of(LOCATION);
        return DSL.select(country.ID)
                .from(asked)
                .join(country)
                .on(country.COUNTRY.eq(asked.COUNTRY))
                .where(asked.ID.eq(place))
                .and(country.KIND.eq("COUNTRY"));
    }
}
