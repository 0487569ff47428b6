package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.dataset.ImportResult.Change;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.jooq.DSLContext;

/** Compares arriving releases with those held, and keeps the tables of releases. */
final class Editions {

    private final DSLContext database;
    private final Keys keys;

    Editions(DSLContext database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /** What a release means for what is held. */
    Edition compare(Fact.Release release) {
        List<ReleaseRecord> held = held(release.source());
        List<ReleaseRecord> revisions =
                held.stream().filter(r -> r.getLabel().equals(release.label())).toList();
        if (revisions.isEmpty()) {
            boolean newest = held.isEmpty() || !isOlder(release, held.getLast());
            return new Edition(release, Change.NEW, keys.next(RELEASE), 1, newest, List.of());
        }
        ReleaseRecord last = revisions.getLast();
        boolean newest = last.equals(held.getLast());
        List<Integer> ids = revisions.stream().map(ReleaseRecord::getId).toList();
        return hashes(last.getId()).equals(hashes(release))
                ? new Edition(release, Change.UNCHANGED, last.getId(), last.getRevision(), newest, ids)
                : new Edition(release, Change.REVISED, keys.next(RELEASE), last.getRevision() + 1, newest, ids);
    }

    /** Stores a release and its files. */
    void store(Edition edition) {
        Fact.Release release = edition.release();
        String publicId = keys.publicId("release", release.source(), release.label());
        ReleaseRecord row = database.newRecord(RELEASE);
        row.setId(edition.id());
        row.setPublicId(edition.revision() == 1 ? publicId : publicId + "#" + edition.revision());
        row.setSourceId(keys.source(release.source()));
        row.setLabel(release.label());
        row.setRevision(edition.revision());
        row.setPeriodStart(Columns.start(release.period()));
        row.setPeriodEnd(Columns.end(release.period()));
        row.setPeriodLabel(Columns.label(release.period()));
        row.setPublishedAt(Columns.date(release.publishedAt()));
        row.setIngestedAt(Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        row.insert();
        keys.arrive(release.source(), edition.id());
        for (Fact.File file : release.files()) {
            database.insertInto(
                            RELEASE_FILE,
                            RELEASE_FILE.RELEASE_ID,
                            RELEASE_FILE.NAME,
                            RELEASE_FILE.SHA256,
                            RELEASE_FILE.ROW_COUNT)
                    .values(edition.id(), file.name(), file.sha256(), file.rows())
                    .execute();
        }
    }

    /** Deletes the earlier revisions of an edition, except those that still describe something. */
    void retire(Edition edition) {
        for (int revision : edition.revisions()) {
            if (database.fetchExists(
                    RELEASE,
                    RELEASE.ID.eq(revision).and(Columns.unnamed(RELEASE.ID, RELEASE_FILE, Set.of("release_id"))))) {
                database.deleteFrom(RELEASE_FILE)
                        .where(RELEASE_FILE.RELEASE_ID.eq(revision))
                        .execute();
                database.deleteFrom(RELEASE).where(RELEASE.ID.eq(revision)).execute();
            }
        }
    }

    private List<ReleaseRecord> held(String source) {
        Integer id = keys.find(Key.source(source));
        return id == null
                ? List.of()
                : database.selectFrom(RELEASE)
                        .where(RELEASE.SOURCE_ID.eq(id))
                        .orderBy(RELEASE.ID)
                        .fetch();
    }

    private Map<String, String> hashes(int release) {
        return database.select(RELEASE_FILE.NAME, RELEASE_FILE.SHA256)
                .from(RELEASE_FILE)
                .where(RELEASE_FILE.RELEASE_ID.eq(release))
                .fetchMap(RELEASE_FILE.NAME, RELEASE_FILE.SHA256);
    }

    private static Map<String, String> hashes(Fact.Release release) {
        return release.files().stream().collect(Collectors.toMap(Fact.File::name, Fact.File::sha256));
    }

    /** Whether the dates, where both state them, say that the arriving release is older than the one held. */
    private static boolean isOlder(Fact.Release arriving, ReleaseRecord held) {
        String end = Columns.end(arriving.period());
        if (end != null && held.getPeriodEnd() != null) {
            return end.compareTo(held.getPeriodEnd()) < 0;
        }
        String published = Columns.date(arriving.publishedAt());
        return published != null && held.getPublishedAt() != null && published.compareTo(held.getPublishedAt()) < 0;
    }
}
