package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.ImportResult.Change;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Compares arriving releases with those held, and keeps the tables of releases. */
final class Editions {

    private final DSLContext database;
    private final Keys keys;

    Editions(DSLContext database, Keys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * What a release means for what is held.
     *
     * @param restates whether the release is known to differ from what is held of it
     */
    Edition compare(Fact.Release release, Completeness completeness, boolean restates) {
        boolean whole = completeness == Completeness.WHOLE;
        List<ReleaseRecord> held = held(release.source());
        List<ReleaseRecord> revisions =
                held.stream().filter(r -> r.getLabel().equals(release.label())).toList();
        if (revisions.isEmpty()) {
            boolean newest = held.isEmpty() || !Age.isOlder(release, Age.newest(held));
            return new Edition(release, Change.NEW, keys.next(RELEASE), 1, newest, whole, List.of());
        }
        ReleaseRecord last = revisions.getLast();
        boolean newest = last.equals(Age.newest(held));
        List<Integer> ids = revisions.stream().map(ReleaseRecord::getId).toList();
        Change change = restates ? Change.REVISED : change(release, last, whole);
        return change == Change.REVISED
                ? new Edition(release, change, keys.next(RELEASE), last.getRevision() + 1, newest, whole, ids)
                : new Edition(release, change, last.getId(), last.getRevision(), newest, whole, ids);
    }

    private Change change(Fact.Release release, ReleaseRecord held, boolean whole) {
        Map<String, String> there = hashes(held.getId());
        Map<String, String> arriving = hashes(release);
        if (whole ? there.equals(arriving) : there.entrySet().containsAll(arriving.entrySet())) {
            return Change.UNCHANGED;
        }
        boolean again = arriving.entrySet().stream()
                .anyMatch(file ->
                        there.containsKey(file.getKey()) && !file.getValue().equals(there.get(file.getKey())));
        return whole || again ? Change.REVISED : Change.ADDED;
    }

    /** Stores a release and its files, or the files that join a release that is held. */
    void store(Edition edition) {
        Fact.Release release = edition.release();
        keys.arrive(release.source(), edition.id(), edition.whole());
        if (edition.joins()) {
            learnTopCode(edition);
        } else {
            insert(edition);
        }
        Set<String> there = edition.joins() ? hashes(edition.id()).keySet() : Set.of();
        for (Fact.File file : release.files()) {
            if (!there.contains(file.name())) {
                database.insertInto(RELEASE_FILE)
                        .set(RELEASE_FILE.ID, keys.arrive(release.source(), file.name()))
                        .set(RELEASE_FILE.RELEASE_ID, edition.id())
                        .set(RELEASE_FILE.NAME, file.name())
                        .set(RELEASE_FILE.SHA256, file.sha256())
                        .set(RELEASE_FILE.ROW_COUNT, file.rows())
                        .set(RELEASE_FILE.DROPPED_COUNT, 0)
                        .execute();
            }
        }
    }

    private void insert(Edition edition) {
        Fact.Release release = edition.release();
        String publicId = keys.publicId("release", release.source(), release.label());
        String now = Instant.now().truncatedTo(ChronoUnit.SECONDS).toString();
        boolean first = edition.revision() == 1;
        ReleaseRecord row = database.newRecord(RELEASE);
        row.setId(edition.id());
        row.setPublicId(first ? publicId : publicId + "#" + edition.revision());
        row.setSourceId(keys.source(release.source()));
        row.setLabel(release.label());
        row.setRevision(edition.revision());
        row.setPeriodStart(Columns.start(release.period()));
        row.setPeriodEnd(Columns.end(release.period()));
        row.setPeriodLabel(Columns.label(release.period()));
        row.setPublishedAt(Columns.date(release.publishedAt()));
        row.setIngestedAt(now);
        row.setKnownAt(first && release.publishedAt() != null ? release.publishedAt() + "T00:00:00Z" : now);
        setTopCode(row, release.topCode());
        row.insert();
        if (edition.last() != null) {
            database.update(RELEASE)
                    .set(RELEASE.SUPERSEDED_BY_ID, edition.id())
                    .where(RELEASE.ID.eq(edition.last()))
                    .execute();
        }
    }

    /** A file that tells the ceiling may come after others of its release. */
    private void learnTopCode(Edition edition) {
        ReleaseRecord row = database.fetchSingle(RELEASE, RELEASE.ID.eq(edition.id()));
        if (row.getTopCodeCurrency() == null) {
            setTopCode(row, edition.release().topCode());
            row.store();
        }
    }

    private static void setTopCode(ReleaseRecord row, Statistic.@Nullable TopCode topCode) {
        if (topCode != null) {
            row.setTopCodeYear(topCode.year());
            row.setTopCodeHour(topCode.hour());
            row.setTopCodeCurrency(topCode.currency());
        }
    }

    /** Writes down how many rows each file had, and over what the release is known again. */
    void finish(Edition edition, Map<String, int[]> counts, String digest) {
        counts.forEach((file, rows) -> database.update(RELEASE_FILE)
                .set(RELEASE_FILE.ROW_COUNT, rows[0])
                .set(RELEASE_FILE.DROPPED_COUNT, rows[1])
                .where(RELEASE_FILE.RELEASE_ID.eq(edition.id()))
                .and(RELEASE_FILE.NAME.eq(file))
                .execute());
        if (edition.whole()) {
            database.update(RELEASE)
                    .set(RELEASE.DIGEST, digest)
                    .where(RELEASE.ID.eq(edition.id()))
                    .execute();
        }
    }

    /** Whether the revision held before states these facts too, in files of another form. */
    boolean isHeld(Edition edition, String digest) {
        return edition.whole()
                && edition.last() != null
                && database.fetchExists(RELEASE, RELEASE.ID.eq(edition.last()).and(RELEASE.DIGEST.eq(digest)));
    }

    /** Deletes earlier revisions of an edition that state nothing any more. */
    void retire(Edition edition) {
        for (int revision : edition.revisions()) {
            if (revision != edition.id()
                    && database.fetchExists(
                            RELEASE,
                            RELEASE.ID
                                    .eq(revision)
                                    .and(Columns.unnamed(RELEASE.ID, RELEASE_FILE, Set.of("release_id"))))) {
                delete(database, revision);
            }
        }
    }

    /** Deletes a release of which nothing is held any more. */
    static void delete(DSLContext database, int release) {
        database.update(RELEASE)
                .setNull(RELEASE.SUPERSEDED_BY_ID)
                .where(RELEASE.SUPERSEDED_BY_ID.eq(release))
                .execute();
        database.deleteFrom(RELEASE_FILE)
                .where(RELEASE_FILE.RELEASE_ID.eq(release))
                .execute();
        database.deleteFrom(RELEASE).where(RELEASE.ID.eq(release)).execute();
    }

    /** Deletes a source of which no release is held any more. */
    static void deleteSourceWithoutRelease(DSLContext database, int source) {
        if (!database.fetchExists(RELEASE, RELEASE.SOURCE_ID.eq(source))) {
            database.deleteFrom(SOURCE).where(SOURCE.ID.eq(source)).execute();
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
}
