package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.CHANGE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.max;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.jooq.tables.records.ChangeRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Writes down what changed in what is held, for those who follow. */
public final class Changes {

    private static final int MAX_NOTE = 1_000;

    /** What happened, in the words of the table. */
    enum Kind {
        CREATED,
        UPDATED,
        DEPRECATED,
        REPLACED,
        RELEASED,
        RESTATED,
        RECLASSIFIED,
        REMOVED
    }

    /**
     * One thing that changed.
     *
     * @param subject public id of what changed; null for what has none
     * @param release id of the release that changed it
     * @param note in English; null when the kind says it all
     */
    record Entry(
            Kind kind,
            @Nullable String subject,
            int release,
            @Nullable String note) {}

    private final DSLContext database;
    private int merged;

    Changes(DSLContext database) {
        this.database = database;
    }

    /** What a code means is another since a release. */
    public void reclassified(String code, int release, String note) {
        add(List.of(new Entry(Kind.RECLASSIFIED, null, release, code + " " + note)));
    }

    /** Rows that were held took over what a further file of their release states. */
    void merged(int rows) {
        merged += rows;
    }

    /** How many rows took something over so far. */
    int merged() {
        return merged;
    }

    /** Something happened to a release as a whole. */
    void add(Kind kind, int release, String note) {
        add(List.of(new Entry(kind, publicId(release), release, note)));
    }

    /** Several things changed, in this order. */
    void add(List<Entry> entries) {
        int last = last();
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        Map<Integer, String> releases = new HashMap<>();
        List<ChangeRecord> rows = new ArrayList<>();
        for (Entry entry : entries) {
            ChangeRecord row = new ChangeRecord();
            row.setId(++last);
            row.setKind(entry.kind().name());
            row.setAt(now);
            row.setSubject(entry.subject());
            row.setRelease(releases.computeIfAbsent(entry.release(), this::publicId));
            row.setNote(cut(entry.note()));
            rows.add(row);
        }
        Upsert.insert(database, rows);
    }

    private static @Nullable String cut(@Nullable String note) {
        return note == null || note.length() <= MAX_NOTE ? note : note.substring(0, MAX_NOTE);
    }

    private String publicId(int release) {
        return database.select(RELEASE.PUBLIC_ID)
                .from(RELEASE)
                .where(RELEASE.ID.eq(release))
                .fetchSingle(RELEASE.PUBLIC_ID);
    }

    /** Changes are never deleted, so the greatest number was the last. */
    private int last() {
        Integer last =
                database.select(max(CHANGE.ID)).from(CHANGE).fetchSingle().value1();
        return last == null ? 0 : last;
    }
}
