package org.careergraph.snapshot;

import java.util.List;
import org.jooq.DSLContext;

/** Something that holds in every published snapshot and that no single constraint can say. */
@FunctionalInterface
public interface Invariant {

    /** What breaks it, as sentences that name the rows; empty when it holds. */
    List<String> violations(DSLContext working);
}
