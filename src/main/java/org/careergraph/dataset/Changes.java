package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.CHANGE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes down what changed in what is held, for those who follow. */
public final class Changes {

    private static final int MAX_NOTE = 1_000;

    /** What happened, in the words of the table. */
    enum Kind {
        RELEASED,
        RESTATED,
        RECLASSIFIED,
        REMOVED
    }

    private final DSLContext database;
    private int merged;

    Changes(DSLContext database) {
        this.database = database;
    }

    /** What a thing means, or what it falls into, is another since a release. */
    public void reclassified(String subject, int release, String note) {
        add(Kind.RECLASSIFIED, subject, release, note);
    }

    /** Rows that were held took over what a further file of their release states. */
    void merged(int rows) {
        merged += rows;
    }

    /** How many rows took something over so far. */
    int merged() {
        return merged;
    }

    void add(Kind kind, @Nullable String subject, int release, String note) {
        String publicId = database.select(RELEASE.PUBLIC_ID)
                .from(RELEASE)
                .where(RELEASE.ID.eq(release))
                .fetchSingle(RELEASE.PUBLIC_ID);
        database.insertInto(CHANGE)
                .set(CHANGE.ID, next())
                .set(CHANGE.KIND, kind.name())
                .set(CHANGE.AT, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString())
                .set(CHANGE.SUBJECT, subject)
                .set(CHANGE.RELEASE, publicId)
                .set(CHANGE.NOTE, note.length() <= MAX_NOTE ? note : note.substring(0, MAX_NOTE))
                .execute();
    }

    /** Changes are never deleted, so the greatest number was the last. */
    private int next() {
        Integer last =
                database.select(max(CHANGE.ID)).from(CHANGE).fetchSingle().value1();
        return last == null ? 1 : last + 1;
    }
}
