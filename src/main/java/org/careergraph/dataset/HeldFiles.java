package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.snapshot.WorkingDatabase;
import org.jooq.DSLContext;
import org.springframework.stereotype.Component;

/** Knows which files of an edition need not be read, because what they state is held. */
@Component
public final class HeldFiles {

    /** Sources of own data are not those of publishers, whatever their keys. */
    private static final String OWN = "source:own:";

    private final WorkingDatabase working;

    HeldFiles(WorkingDatabase working) {
        this.working = working;
    }

    /** The files of an edition that have to be read; none when all that they state is held. */
    public List<DataFile> unread(DatasetFormat format, Recognition.Edition edition, List<DataFile> files) {
        Map<String, String> held = held(working.dsl(), edition);
        if (held.isEmpty()) {
            return files;
        }
        List<DataFile> unread = files.stream()
                .filter(file -> !file.sha256().equals(held.get(file.name())))
                .toList();
        boolean complete = unread.isEmpty() && held.size() == files.size();
        return complete || isPart(format, files) ? unread : files;
    }

    /** Whether files of the edition may come one by one. */
    private static boolean isPart(DatasetFormat format, List<DataFile> files) {
        try (DatasetReader reader = format.open(files)) {
            return reader.catalogue(new Notices()).completeness() == Completeness.PART;
        }
    }

    /** Hash of each published file of the newest revision of an edition, by name. */
    private static Map<String, String> held(DSLContext database, Recognition.Edition edition) {
        return database
                .select(RELEASE_FILE.NAME, RELEASE_FILE.SHA256)
                .from(RELEASE_FILE)
                .join(RELEASE)
                .on(RELEASE.ID.eq(RELEASE_FILE.RELEASE_ID))
                .join(SOURCE)
                .on(SOURCE.ID.eq(RELEASE.SOURCE_ID))
                .where(SOURCE.PUBLIC_ID.endsWith(":" + edition.source()))
                .and(SOURCE.PUBLIC_ID.startsWith(OWN).not())
                .and(RELEASE.LABEL.eq(edition.label()))
                .and(RELEASE.SUPERSEDED_BY_ID.isNull())
                .fetchGroups(row -> DataFile.published(row.value1()), row -> row.value2())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
