package org.careergraph.row;

import org.careergraph.jooq.tables.Classification;
import org.jooq.Condition;
import org.jooq.impl.DSL;

/** When a role shares the statistics of a code that it is linked to. */
public final class SharedCode {

    private SharedCode() {}

    /** That the link is more than one of several codes that the role may fall into, none of which lends it anything. */
    public static Condition isShared(Classification link) {
        return DSL.condition(link.LENDS_PAY)
                .or(DSL.condition(link.DERIVED).not())
                .or(link.STEPS.gt(DSL.inline(0)));
    }
}
