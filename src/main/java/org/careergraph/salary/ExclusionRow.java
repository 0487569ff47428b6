package org.careergraph.salary;

import org.careergraph.graphql.NotNull;
import org.jooq.impl.DSL;

/**
 * What {@code ExclusionCount} is read from: a group of places.
 *
 * @param reason why they were left out
 * @param locations how many they are
 */
record ExclusionRow(NotNull<String> reason, NotNull<Integer> locations) {

    static ExclusionRow of(NotNull<String> reason) {
        return new ExclusionRow(NotNull.coalesce(DSL.max(reason.field()), ""), NotNull.coalesce(DSL.count(), 0));
    }
}
