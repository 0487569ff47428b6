package org.careergraph.dataset.prices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.table.Archive;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.FirstRows;
import org.careergraph.dataset.table.Lines;
import org.jspecify.annotations.Nullable;

/**
 * A table of price parities as a file, or as a file of an archive, which is how it is published.
 *
 * @param name what notices and releases call it
 * @param entry its name in the archive; null when it is the file itself
 * @param table as it starts
 */
record Part(String name, DataFile file, @Nullable String entry, ParityTable table) {

    /** The tables in a file, in their order; none in a file of somebody else. */
    static List<Part> of(DataFile file) throws IOException {
        if (FirstRows.isZip(file)) {
            return ofArchive(file);
        }
        ParityTable table = ParityTable.of(FirstRows.ofText(file, Delimited.COMMAS));
        return table == null ? List.of() : List.of(new Part(file.name(), file, null, table));
    }

    private static List<Part> ofArchive(DataFile file) {
        List<Part> parts = new ArrayList<>();
        try (Archive archive = Archive.open(file)) {
            for (String entry : archive.names()) {
                String name = archive.nameOf(entry);
                ParityTable table = entry.endsWith(".csv")
                        ? ParityTable.of(FirstRows.ofText(name, archive.open(entry), Delimited.COMMAS))
                        : null;
                if (table != null) {
                    parts.add(new Part(name, file, entry, table));
                }
            }
        } catch (IOException | UncheckedIOException | ImportRefusedException e) {
            return List.of();
        }
        return parts;
    }

    /** Hands over the rows under the header. */
    void read(Consumer<Lines> reading) throws IOException {
        if (entry == null) {
            try (Lines lines = Delimited.COMMAS.open(file)) {
                read(lines, reading);
            }
        } else {
            try (Archive archive = Archive.open(file);
                    Lines lines = Delimited.COMMAS.open(name, archive.open(entry))) {
                read(lines, reading);
            }
        }
    }

    private static void read(Lines lines, Consumer<Lines> reading) {
        lines.next();
        reading.accept(lines);
    }
}
