package org.careergraph.snapshot;

import org.jooq.DSLContext;

/**
 * Fills tables that follow from others. Run before every publication, so that no query has to derive them again; in the order of
 * their {@link org.springframework.core.annotation.Order}, where one reads what another fills.
 */
@FunctionalInterface
public interface Derivation {

    /** Makes the rows, of which there are none, within the transaction of the publication. */
    void derive(DSLContext working);

    /** Deletes the rows, before what they follow from changes and before they are made anew. */
    default void clear(DSLContext working) {}
}
