package org.careergraph.dataset.projections;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.FirstRows;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.careergraph.dataset.table.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * A table of projections in a file.
 *
 * @param name what notices and releases call it
 * @param sheet of the workbook; null when the file is the export
 * @param table as its header describes it
 */
record Part(String name, DataFile file, @Nullable String sheet, Table table) {

    /** The tables of projections in a file, in their order; none in a file of somebody else. */
    static List<Part> of(DataFile file) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Map.Entry<String, List<Line>> sheet : FirstRows.ofSheets(file).entrySet()) {
            Table table = Table.find(sheet.getValue().iterator());
            if (table != null) {
                String name = sheet.getValue().getFirst().at().file();
                parts.add(new Part(name, file, sheet.getKey(), table));
            }
        }
        Table export = Table.find(FirstRows.ofText(file, Delimited.COMMAS).iterator());
        if (export != null) {
            parts.add(new Part(file.name(), file, null, export));
        }
        return parts;
    }

    /** Hands over the rows under the header. */
    void read(Consumer<Lines> reading) throws IOException {
        if (sheet == null) {
            try (Lines lines = Delimited.COMMAS.open(file)) {
                Table.find(lines);
                reading.accept(lines);
            }
        } else {
            try (Workbook workbook = Workbook.open(file);
                    Lines lines = workbook.lines(sheet)) {
                Table.find(lines);
                reading.accept(lines);
            }
        }
    }
}
