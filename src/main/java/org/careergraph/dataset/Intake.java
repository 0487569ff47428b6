package org.careergraph.dataset;

import org.jooq.DSLContext;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/**
 * What writers store facts into.
 *
 * @param database within the transaction of the import
 * @param keys ids of what facts name
 * @param changes takes note of what changed in what was held
 * @param clashes told of facts that differ from what is held of the same release
 */
public record Intake(DSLContext database, Keys keys, Changes changes, Clashes clashes) {

    /** Decides between facts of one release that state the same thing differently. */
    @FunctionalInterface
    interface Clashes {

        /**
         * Takes note of a clash.
         *
         * @param fact the later fact
         * @param column where they differ
         * @param held what was stated before
         * @param stated what the later fact states
         * @param file id of the file that stated it before
         * @return whether the later fact counts
         */
        boolean prefersLater(Fact fact, Field<?> column, Object held, Object stated, @Nullable Integer file);
    }
}
