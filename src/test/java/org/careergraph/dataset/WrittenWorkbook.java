package org.careergraph.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes workbooks for tests: a sheet is a list of rows, a row a list of texts and numbers, of which empty texts are no cells. */
public final class WrittenWorkbook {

    /** A sheet with its name. */
    public record Sheet(String name, List<List<Object>> rows) {}

    private WrittenWorkbook() {}

    /** Writes a workbook into a folder. */
    public static DataFile in(Path folder, String name, Sheet... sheets) {
        Path file = folder.resolve(name);
        try (OutputStream bytes = Files.newOutputStream(file);
                Workbook workbook = new Workbook(bytes, "Test", "1.0")) {
            for (Sheet sheet : sheets) {
                write(workbook.newWorksheet(sheet.name()), sheet.rows());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return DataFile.at(file);
    }

    private static void write(Worksheet worksheet, List<List<Object>> rows) {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < rows.get(r).size(); c++) {
                Object cell = rows.get(r).get(c);
                if (cell instanceof Number number) {
                    worksheet.value(r, c, number);
                } else if (!cell.toString().isEmpty()) {
                    worksheet.value(r, c, cell.toString());
                }
            }
        }
    }
}
