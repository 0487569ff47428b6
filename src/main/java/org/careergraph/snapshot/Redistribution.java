package org.careergraph.snapshot;

import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import org.jooq.DSLContext;

/** Whether what sources say may be passed on whole. Where no licence says so, or none is stated, that is for whoever publishes it to judge. */
final class Redistribution {

    private Redistribution() {}

    /** Names of the sources whose licence forbids it. */
    static List<String> forbidding(DSLContext database) {
        return database.select(SOURCE.NAME)
                .from(SOURCE)
                .where(SOURCE.ALLOWS_REDISTRIBUTION.isFalse())
                .orderBy(SOURCE.ID)
                .fetch(SOURCE.NAME);
    }
}
