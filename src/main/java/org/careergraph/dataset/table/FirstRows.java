package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;

/** The first rows of files that may be of any form: enough to find a header in, and none where the form is another. */
public final class FirstRows {

    /** No publisher puts more rows above a table. */
    private static final int COUNT = 20;

    private FirstRows() {}

    /**
     * Of every sheet of a workbook, by name, in their order; empty when the file is no workbook.
     *
     * @throws IOException when the file cannot be read
     */
    public static Map<String, List<Line>> ofSheets(DataFile file) throws IOException {
        Map<String, List<Line>> sheets = new LinkedHashMap<>();
        if (isZip(file)) {
            try (Workbook workbook = Workbook.open(file)) {
                for (String sheet : workbook.sheets()) {
                    sheets.put(sheet, first(workbook.lines(sheet)));
                }
            } catch (IOException | UncheckedIOException | ImportRefusedException e) {
                return Map.of();
            }
        }
        return sheets;
    }

    /** Of the first sheet of a workbook; empty when the file is no workbook. */
    public static List<Line> ofFirstSheet(DataFile file) throws IOException {
        return ofSheets(file).values().stream().findFirst().orElse(List.of());
    }

    /** Of a text file; empty when the file is an archive or a workbook. */
    public static List<Line> ofText(DataFile file, Delimited form) throws IOException {
        if (isZip(file)) {
            return List.of();
        }
        return ofText(file.name(), Files.newInputStream(file.path()), form);
    }

    /** Of text; those before the row from which on it is not of this form. */
    public static List<Line> ofText(String name, InputStream text, Delimited form) {
        return first(form.open(name, text));
    }

    /** Whether the file is an archive, as workbooks are too. */
    public static boolean isZip(DataFile file) throws IOException {
        return ZipDirectory.isZip(file.path());
    }

    private static List<Line> first(Lines lines) {
        List<Line> first = new ArrayList<>();
        try (lines) {
            while (first.size() < COUNT && lines.hasNext()) {
                first.add(lines.next());
            }
        } catch (ImportRefusedException e) {
            // Whoever reads on is told where the form ends.
        }
        return first;
    }
}
