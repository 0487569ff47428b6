package org.careergraph.graphql;

import java.util.Map;
import java.util.OptionalInt;
import org.jooq.DSLContext;

/** Resolves an input type that names an object. Loaded once for every snapshot, so that a look-up costs no statement. */
@FunctionalInterface
public interface Reference {

    /** Reads whatever the look-ups of one snapshot need. */
    Lookup load(DSLContext snapshot);

    /** The look-up within one snapshot. */
    @FunctionalInterface
    interface Lookup {

        /**
         * The internal id of the object.
         *
         * @param reference the coerced input object, such as {@code {slug=us-wa}}
         * @return empty when the snapshot holds no such object, or more than one
         */
        OptionalInt find(Map<String, Object> reference);
    }
}
