package org.careergraph.http.table;

import java.util.Collection;
import java.util.stream.Collectors;

/**
 * A step from an object to a field of it.
 *
 * @param key result key
 * @param wrapping whether it is one of those that only lead from a connection to its nodes
 */
record Step(String key, boolean wrapping) {

    static String dotted(Collection<Step> path) {
        return path.stream().map(Step::key).collect(Collectors.joining("."));
    }
}
