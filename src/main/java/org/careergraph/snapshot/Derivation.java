package org.careergraph.snapshot;

import org.jooq.DSLContext;

/** Fills tables that follow from others. Run before every publication, so that no query has to derive them again. */
@FunctionalInterface
public interface Derivation {

    /** Replaces the derived rows, within the transaction of the publication. */
    void derive(DSLContext working);
}
