package org.careergraph.cli;

import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;

import java.util.Map;
import java.util.Set;
import org.careergraph.jooq.tables.records.ReleaseFileRecord;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.careergraph.snapshot.WorkingDatabase;
import org.jooq.DSLContext;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import picocli.CommandLine.Command;

/** Lists what is held. */
@Command(
        name = "releases",
        description = "Lists the releases that are imported, in the order of import, with their files.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A release is an edition of a publisher; its revisions are imports of that edition with other content.",
            "What is imported is served once it is published. 'unknown' stands for what no file told.",
            "",
            "Example:",
            "  careergraph releases"
        })
class Releases extends ContextCommand {

    private static final String UNKNOWN = "unknown";
    private static final String NONE = "no";

    Releases(Class<?> application) {
        super(application);
    }

    @Override
    int run(ApplicationContext context) {
        WorkingDatabase working = context.getBean(WorkingDatabase.class);
        DSLContext database = working.everything();
        Set<String> open = working.dsl().select(RELEASE.PUBLIC_ID).from(RELEASE).fetchSet(RELEASE.PUBLIC_ID);
        Result<ReleaseRecord> releases =
                database.selectFrom(RELEASE).orderBy(RELEASE.ID).fetch();
        if (releases.isEmpty()) {
            out().println("Nothing is held.");
            return CommandLineEntry.DONE;
        }
        Map<Integer, Result<ReleaseFileRecord>> files =
                database.selectFrom(RELEASE_FILE).orderBy(RELEASE_FILE.NAME).fetchGroups(RELEASE_FILE.RELEASE_ID);
        Map<Integer, String> ids = releases.intoMap(RELEASE.ID, RELEASE.PUBLIC_ID);
        Table table = new Table("ID", "LABEL", "REVISION", "PERIOD", "PUBLISHED", "IMPORTED", "SUPERSEDED");
        for (ReleaseRecord release : releases) {
            Integer next = release.getSupersededById();
            table.add(
                    release.getPublicId(),
                    release.getLabel(),
                    release.getRevision().toString(),
                    known(release.getPeriodLabel()),
                    known(release.getPublishedAt()),
                    release.getIngestedAt(),
                    next == null ? NONE : "by " + ids.get(next));
            if (!open.contains(release.getPublicId())) {
                table.addBelow("private: served to those only whose key has the scope");
            }
            if (files.containsKey(release.getId())) {
                files.get(release.getId()).forEach(file -> table.addBelow(line(file)));
            }
        }
        out().println(table);
        return CommandLineEntry.DONE;
    }

    private static String line(ReleaseFileRecord file) {
        return "%s: %,d rows, %,d left out".formatted(file.getName(), file.getRowCount(), file.getDroppedCount());
    }

    private static String known(@Nullable String value) {
        return value == null ? UNKNOWN : value;
    }
}
