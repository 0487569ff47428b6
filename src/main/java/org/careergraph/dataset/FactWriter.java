package org.careergraph.dataset;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Stores the facts of one kind. The importer has checked that what they name is there and that none comes twice.
 *
 * @param <F> the kind of fact
 */
public interface FactWriter<F extends Fact> {

    /** The kind of fact. */
    Class<F> facts();

    /** The table in which they are counted. */
    Table<?> table();

    /** Stores a batch and answers how many new rows it made. */
    int write(DSLContext database, List<F> batch, Keys keys);

    /** Deletes what the arriving release replaces. Called before anything is stored, in the reverse order of storing. */
    default void retract(DSLContext database, Superseded superseded) {}

    /** Deletes what the arriving release no longer defines, unless something else names it. Called after all is stored. */
    default void prune(DSLContext database, Superseded superseded) {}
}
