package org.careergraph.dataset.oews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;

/** The places of the starter dataset, for tests that read files without a database. */
final class StarterPlaces {

    /** Slugs by scheme and code, and by {@code NAME} and name. */
    static final Map<String, String> KNOWN = load();

    private StarterPlaces() {}

    private static Map<String, String> load() {
        Map<String, String> places = new HashMap<>();
        read(
                "location.csv",
                (columns, line) -> places.put("NAME " + columns.cell(line, "name"), columns.cell(line, "slug")));
        read(
                "location_code.csv",
                (columns, line) -> places.put(
                        columns.cell(line, "scheme") + " " + columns.cell(line, "code"),
                        columns.cell(line, "location")));
        return places;
    }

    private static void read(String name, BiConsumer<ColumnIndex, Line> rows) {
        try (Lines lines = Delimited.COMMAS.open(DataFile.at(Path.of("db", "starter", name)))) {
            ColumnIndex columns = ColumnIndex.of(lines.next());
            lines.forEachRemaining(line -> rows.accept(columns, line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
