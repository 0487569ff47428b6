package org.careergraph.http;

import org.careergraph.http.table.Table;
import org.jspecify.annotations.Nullable;

/**
 * What goes back.
 *
 * @param body JSON in UTF-8
 * @param table as which it is written; null where it goes back as it is
 */
record Answer(
        int status, Outcome outcome, byte[] body, @Nullable Table table) {

    /** About how many bytes it takes to keep. */
    int weight() {
        return body.length + (table == null ? 0 : table.weight());
    }

    /** Whether the same question has the same answer for as long as the snapshot is served. */
    boolean lasting() {
        return outcome == Outcome.EXECUTED;
    }
}
