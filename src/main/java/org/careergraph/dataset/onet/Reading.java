package org.careergraph.dataset.onet;

import java.util.function.Consumer;
import org.careergraph.dataset.FactSink;
import org.careergraph.dataset.Notices;
import org.careergraph.dataset.Row;

/**
 * An edition being read.
 *
 * @param facts takes what its rows state
 * @param notices takes what is wrong with them
 */
record Reading(OnetArchive archive, FactSink facts, Notices notices) {

    /**
     * Has the rows of every file of a table read, one file after the other, and closes the account of each.
     *
     * @return whether there is a file, and every file has the columns that it needs
     */
    boolean each(Table table, Consumer<Rows> reader) {
        boolean readable = has(table);
        for (String file : archive.files(table)) {
            readable &= read(file, reader);
        }
        return readable;
    }

    private boolean read(String file, Consumer<Rows> reader) {
        return archive.read(file, lines -> {
            Rows rows = new Rows(archive.nameOf(file), lines, notices);
            reader.accept(rows);
            facts.finished(archive.nameOf(file), rows.count());
            return rows.isReadable();
        });
    }

    /** Whether a table is there. */
    boolean has(Table table) {
        return !archive.files(table).isEmpty();
    }

    /** Has the notices say so when a table is missing without which another cannot be understood. */
    void require(Table table, Table needing) {
        if (!has(table)) {
            String message = "not in the zip, but %s cannot be understood without it; take the zip as it is published";
            notices.add(Row.ofFile(archive.nameOf(table.names().getFirst()))
                    .notice(message.formatted(needing.names().getFirst())));
        }
    }
}
