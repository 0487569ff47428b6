package org.careergraph.snapshot;

import static org.careergraph.jooq.Tables.CHANGE;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.HexFormat;
import org.jooq.DSLContext;

/**
 * Names what a snapshot holds: the SHA-256 of a text with one line for each thing that can change an answer.
 *
 * <pre>
 * schema 9
 * home us
 * source source:own:us-census                      every source, in the order in which they answer
 * release release:own:us-census:INCITS 38:2009     every release, in the order of import
 * file location.csv 5f70bf18…                      its files, by name
 * change 1 CREATED role:own:data-scientist release:own:…   every change, in order: what is held can have come about in other ways
 * </pre>
 */
final class Fingerprint {

    private Fingerprint() {}

    static String of(DSLContext working, String schemaVersion, String homeLocation) {
        StringBuilder text = new StringBuilder();
        line(text, "schema", schemaVersion);
        line(text, "home", homeLocation);
        working.select(SOURCE.PUBLIC_ID)
                .from(SOURCE)
                .orderBy(SOURCE.PRECEDENCE, SOURCE.ID)
                .forEach(source -> line(text, "source", source.value1()));
        working.select(RELEASE.ID, RELEASE.PUBLIC_ID)
                .from(RELEASE)
                .orderBy(RELEASE.ID)
                .fetch() // before the next question, which may have to use the same connection
                .forEach(release -> {
                    line(text, "release", release.value2());
                    files(working, release.value1(), text);
                });
        changes(working, text);
        return HexFormat.of().formatHex(Sha256.of(text.toString()));
    }

    private static void changes(DSLContext working, StringBuilder text) {
        working.select(CHANGE.ID, CHANGE.KIND, CHANGE.SUBJECT, CHANGE.RELEASE)
                .from(CHANGE)
                .orderBy(CHANGE.ID)
                .forEach(change -> line(
                        text,
                        "change",
                        "%d %s %s %s".formatted(change.value1(), change.value2(), change.value3(), change.value4())));
    }

    private static void files(DSLContext working, int release, StringBuilder text) {
        working.select(RELEASE_FILE.NAME, RELEASE_FILE.SHA256)
                .from(RELEASE_FILE)
                .where(RELEASE_FILE.RELEASE_ID.eq(release))
                .fetch()
                .sortAsc(RELEASE_FILE.NAME) // here, because databases collate differently
                .forEach(file -> line(text, "file", file.value1() + " " + file.value2()));
    }

    private static void line(StringBuilder text, String kind, String value) {
        text.append(kind).append(' ').append(value).append('\n');
    }
}
