package org.careergraph.dataset.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipException;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.table.Archive;
import org.careergraph.dataset.table.FirstRows;
import org.springframework.util.FileSystemUtils;

/**
 * The workbooks and CSV files of a zip in which a publisher wrapped them, in a folder of their own that goes when it is closed.
 * {@link Archive} limits how many they are and how large.
 */
final class Unpacked implements AutoCloseable {

    private static final String WORKBOOK_PART = "[Content_Types].xml";

    /** What names of data look like: nothing that a file system takes for a path or a device. */
    private static final Pattern DATA = Pattern.compile("[^/\\\\:]+\\.(xlsx|csv)");

    private final Path folder;
    private final List<DataFile> files = new ArrayList<>();

    private Unpacked(Path folder) {
        this.folder = folder;
    }

    /**
     * Whether a file is a zip and not one of the workbooks, which are zips too.
     *
     * @throws ImportRefusedException when it is a zip that cannot be used
     */
    static boolean isZip(DataFile file) throws IOException {
        if (!FirstRows.isZip(file)) {
            return false;
        }
        try (Archive archive = Archive.open(file)) {
            return !archive.has(WORKBOOK_PART);
        } catch (ZipException e) {
            return false;
        }
    }

    /**
     * Unpacks a zip.
     *
     * @throws ImportRefusedException when it cannot be used
     */
    static Unpacked of(DataFile zip) throws IOException {
        Unpacked unpacked = new Unpacked(Files.createTempDirectory("careergraph"));
        try (Archive archive = Archive.open(zip)) {
            for (String name : archive.names()) {
                if (DATA.matcher(name.toLowerCase(Locale.ROOT)).matches()) {
                    unpacked.add(archive, name);
                }
            }
            return unpacked;
        } catch (IOException | RuntimeException e) {
            unpacked.close();
            throw e;
        }
    }

    private void add(Archive archive, String name) throws IOException {
        Path file = folder.resolve(name);
        try (InputStream bytes = archive.open(name)) {
            Files.copy(bytes, file);
        }
        files.add(new DataFile(name, file));
    }

    /** The files, by name. */
    List<DataFile> files() {
        return files;
    }

    @Override
    public void close() {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove " + folder, e);
        }
    }
}
