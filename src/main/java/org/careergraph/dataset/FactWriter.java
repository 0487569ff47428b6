package org.careergraph.dataset;

import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;

/**
 * Stores the facts of one kind. The importer has checked that what they name is there, and that none comes twice except for
 * observations of a release that arrives in several files.
 *
 * @param <F> the kind of fact
 */
public interface FactWriter<F extends Fact> {

    /** The kind of fact. */
    Class<F> facts();

    /** The table in which they are counted. */
    Table<?> table();

    /** Stores a batch and answers how many new rows it made. */
    int write(Intake intake, List<F> batch);

    /** Learns the ids of the observations of a release that is held, which arriving facts may state too. */
    default void resume(Intake intake, int release) {}

    /** Copies the observations of a revision to the next. */
    default void carry(Carry carry) {
        if (Fact.Observation.class.isAssignableFrom(facts())) {
            carry.observations(table());
        }
    }

    /** Deletes what has to go. Called before anything is stored, in the reverse order of storing. */
    default void retract(DSLContext database, Superseded superseded) {}

    /** Deletes what the arriving release no longer defines, unless something else names it. Called after all is stored. */
    default void prune(DSLContext database, Superseded superseded) {}
}
