package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;

/**
 * An Excel workbook (.xlsx). Only values are read: of a formula, what it came to when the file was saved; of a date, the
 * number of days that stands for it; of a truth value, {@code TRUE} or {@code FALSE}.
 */
public final class Workbook implements AutoCloseable {

    private final String file;
    private final Zip zip;
    private final WorkbookParts parts;

    private Workbook(String file, Zip zip, WorkbookParts parts) {
        this.file = file;
        this.zip = zip;
        this.parts = parts;
    }

    /**
     * Opens a workbook.
     *
     * @throws ZipException when the file does not begin as a zip does, which every workbook is
     * @throws ImportRefusedException when it does, but is no workbook or cannot be used
     */
    public static Workbook open(DataFile file) throws IOException {
        return open(file.name(), Zip.open(file.name(), file.path(), file.progress(), ZipFile.OPEN_READ));
    }

    /**
     * Opens a workbook that stands in an archive. A copy of it, in the folder for temporary files, lasts until it is closed.
     *
     * @throws ZipException when the file does not begin as a zip does, which every workbook is
     * @throws ImportRefusedException when it does, but is no workbook or cannot be used
     */
    public static Workbook open(Archive archive, String name) throws IOException {
        String file = archive.nameOf(name);
        Path copy = Files.createTempFile("careergraph", ".xlsx");
        try {
            archive.copy(name, copy);
            return open(file, Zip.open(file, copy, archive.progress(name), ZipFile.OPEN_READ | ZipFile.OPEN_DELETE));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private static Workbook open(String file, Zip zip) throws IOException {
        try {
            return new Workbook(file, zip, new WorkbookParts(file, zip));
        } catch (IOException | RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    /** Names of its sheets, in their order. */
    public List<String> sheets() {
        return parts.sheets();
    }

    /** The rows of its first sheet, under the file's name. */
    public Lines lines() {
        return lines(sheets().getFirst(), file);
    }

    /** What notices and releases call one of its sheets. */
    public String nameOf(String sheet) {
        return file + "/" + sheet;
    }

    /**
     * The rows of a sheet, under {@link #nameOf}.
     *
     * @throws ImportRefusedException when there is no such sheet, and from the lines, when one of them cannot be read
     */
    public Lines lines(String sheet) {
        return lines(sheet, nameOf(sheet));
    }

    private Lines lines(String sheet, String name) {
        try {
            return new SheetLines(name, parts.open(sheet, name), parts.sharedStrings());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + file, e);
        }
    }
}
