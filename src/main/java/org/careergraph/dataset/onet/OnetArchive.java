package org.careergraph.dataset.onet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipException;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.table.Archive;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.Lines;
import org.careergraph.dataset.table.Workbook;
import org.jspecify.annotations.Nullable;

/** A zip that may hold an edition of the database, as text files or as workbooks. */
final class OnetArchive implements AutoCloseable {

    private static final String TEXT = ".txt";
    private static final String EXCEL = ".xlsx";
    private static final String READ_ME = "Read Me.txt";
    private static final int READ_ME_BYTES = 1_000;

    private final DataFile file;
    private final Archive zip;

    private OnetArchive(DataFile file, Archive zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Opens a zip; null when the file is none, or a damaged one. */
    static @Nullable OnetArchive open(DataFile file) throws IOException {
        try {
            return new OnetArchive(file, Archive.open(file));
        } catch (ZipException | ImportRefusedException e) {
            return null;
        }
    }

    /** The zip itself. */
    DataFile file() {
        return file;
    }

    /** The files of a table that are there. */
    List<String> files(Table table) {
        return table.names().stream()
                .map(name -> zip.has(name + TEXT) ? name + TEXT : name + EXCEL)
                .filter(zip::has)
                .toList();
    }

    /** What notices and releases call a file in it. */
    String nameOf(String name) {
        return zip.nameOf(name);
    }

    /** Where a file stands in it, such as {@code db_29_3_text/Occupation Data.txt}. */
    String pathOf(String name) {
        return zip.pathOf(name);
    }

    /** How the publisher's note begins; empty when there is none. */
    String readMe() {
        if (!zip.has(READ_ME)) {
            return "";
        }
        try (InputStream bytes = zip.open(READ_ME)) {
            return new String(bytes.readNBytes(READ_ME_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + nameOf(READ_ME), e);
        }
    }

    /**
     * Lets somebody read the lines of a file in it, header first.
     *
     * @throws ImportRefusedException when it is not what its name says
     */
    <T> T read(String name, Function<Lines, T> reader) {
        if (name.endsWith(TEXT)) {
            try (Lines lines = Delimited.TABS.open(nameOf(name), zip.open(name))) {
                return reader.apply(lines);
            }
        } else {
            try (Workbook workbook = Workbook.open(zip, name);
                    Lines lines = workbook.lines()) {
                return reader.apply(lines);
            } catch (IOException e) {
                String message = "cannot be read as a workbook: %s; fetch the zip again";
                throw ImportRefusedException.of(Row.ofFile(nameOf(name)).notice(message.formatted(e.getMessage())));
            }
        }
    }

    @Override
    public void close() {
        zip.close();
    }
}
