package org.careergraph.row;

import static org.careergraph.jooq.Tables.DATASET;

import org.careergraph.graphql.Arguments;
import org.careergraph.jooq.tables.Dataset;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The argument that names a place, {@code at} unless said otherwise: the home location of the dataset when it is left out. */
public final class PlaceArgument {

    private PlaceArgument() {}

    /** The internal id of the place that a field is asked for, where the dataset's one row is joined. */
    public static Field<Integer> id(Arguments arguments, Dataset dataset) {
        return arguments.has("at") ? arguments.id("at") : dataset.HOME_LOCATION_ID;
    }

    /** The internal id of the place that a field is asked for. */
    public static Field<Integer> id(Arguments arguments) {
        return id(arguments, "at");
    }

    /** The internal id of the place that a field is asked for by the argument. */
    public static Field<Integer> id(Arguments arguments, String argument) {
        return arguments.has(argument)
                ? arguments.id(argument)
                : DSL.field(DSL.select(DATASET.HOME_LOCATION_ID).from(DATASET));
    }
}
