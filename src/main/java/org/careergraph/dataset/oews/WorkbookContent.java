package org.careergraph.dataset.oews;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.table.Archive;
import org.careergraph.dataset.table.Lines;
import org.careergraph.dataset.table.Workbook;
import org.jspecify.annotations.Nullable;

/**
 * The first sheet of a workbook, and what other sheets say of it.
 *
 * @param entry name of the workbook in the archive that the file is; null when the file is the workbook
 */
record WorkbookContent(String name, DataFile file, @Nullable String entry) implements Content {

    /** What the name of a sheet contains that describes the columns and markers of the first. */
    private static final String DESCRIBES = "description";

    @Override
    public Surroundings surroundings() {
        return inWorkbook(workbook -> new Surroundings(workbook.sheets(), notes(workbook)));
    }

    private static List<String> notes(Workbook workbook) {
        List<String> notes = new ArrayList<>();
        for (String sheet : workbook.sheets()) {
            if (sheet.toLowerCase(Locale.ROOT).contains(DESCRIBES)) {
                try (Lines lines = workbook.lines(sheet)) {
                    lines.forEachRemaining(line -> notes.addAll(line.cells()));
                }
            }
        }
        return notes;
    }

    @Override
    public <T extends @Nullable Object> T read(Function<Lines, T> reader) {
        return inWorkbook(workbook -> {
            try (Lines lines = workbook.lines()) {
                return reader.apply(lines);
            }
        });
    }

    private <T extends @Nullable Object> T inWorkbook(Function<Workbook, T> reader) {
        try {
            if (entry == null) {
                try (Workbook workbook = Workbook.open(file)) {
                    return reader.apply(workbook);
                }
            }
            try (Archive archive = Archive.open(file);
                    Workbook workbook = Workbook.open(archive, entry)) {
                return reader.apply(workbook);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file.path(), e);
        }
    }
}
