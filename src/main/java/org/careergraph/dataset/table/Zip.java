package org.careergraph.dataset.table;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Meter;
import org.careergraph.dataset.Notice;
import org.careergraph.dataset.Progress;
import org.careergraph.dataset.Row;

/**
 * A zip that anybody may have made. It is refused when it is larger unpacked than anything that is published, by what it
 * says of itself and by what comes out of it.
 */
final class Zip implements AutoCloseable {

    /** Published zips and workbooks hold some dozens of files. */
    static final int MAX_ENTRIES = 10_000;

    /** Four times the largest sheet there is: all estimates of a year of OEWS are some 500 MB of XML. */
    static final long MAX_ENTRY_BYTES = 2L << 30;

    /** Room for four files of the largest size. */
    static final long MAX_BYTES = 4 * MAX_ENTRY_BYTES;

    /** Tables deflate to a tenth or so, the most monotonous sheets published to a thirtieth, and bombs to a thousandth. */
    static final int MAX_RATIO = 200;

    /** A file of this size does no harm, however well it deflates. */
    static final long HARMLESS_BYTES = 16 << 20;

    private final ZipFile zip;
    private final Meter meter;
    private final List<ZipEntry> entries;

    private Zip(ZipFile zip, Meter meter, List<ZipEntry> entries) {
        this.zip = zip;
        this.meter = meter;
        this.entries = entries;
    }

    /**
     * Opens a zip.
     *
     * @param name what notices call it
     * @param mode how to open it, as {@link ZipFile} takes it
     * @throws ZipException when the file does not begin as a zip does
     * @throws ImportRefusedException when it does, but cannot be used
     */
    static Zip open(String name, Path path, Progress progress, int mode) throws IOException {
        if (!ZipDirectory.isZip(path)) {
            throw new ZipException(path + " is no zip");
        }
        if (!ZipDirectory.isSmall(path)) {
            throw tooMany(name);
        }
        long bytes = Files.size(path);
        ZipFile zip = load(name, path, mode);
        try {
            return new Zip(zip, new Meter(progress, bytes), entries(name, zip, bytes));
        } catch (RuntimeException e) {
            zip.close();
            throw e;
        }
    }

    private static ZipFile load(String name, Path path, int mode) throws IOException {
        try {
            // Names that are not in UTF-8 are in an old code page, of which any may be taken: published names are in
            // ASCII.
            return new ZipFile(path.toFile(), mode, StandardCharsets.ISO_8859_1);
        } catch (ZipException | EOFException e) {
            String message = "cannot be opened: %s; a zip that is cut off or damaged has to be fetched again,"
                    + " and an encrypted one saved without its password";
            throw refused(name, message.formatted(e.getMessage()));
        }
    }

    private static List<ZipEntry> entries(String name, ZipFile zip, long zipBytes) {
        if (zip.size() > MAX_ENTRIES) {
            throw tooMany(name);
        }
        List<ZipEntry> entries = new ArrayList<>();
        zip.stream().filter(entry -> !entry.isDirectory()).forEach(entries::add);
        long bytes = 0;
        long packed = 0;
        for (ZipEntry entry : entries) {
            requireSane(name, entry);
            bytes += entry.getSize();
            packed += entry.getCompressedSize();
        }
        if (bytes > MAX_BYTES) {
            throw refused(name, "unpacks to more than %d GB, more than is ever published".formatted(MAX_BYTES >> 30));
        }
        if (packed > zipBytes) {
            throw refused(name, "the files in it overlap; it is damaged or forged: fetch it again");
        }
        return entries;
    }

    private static void requireSane(String name, ZipEntry entry) {
        long bytes = entry.getSize();
        if (bytes < 0 || bytes > MAX_ENTRY_BYTES) {
            throw refused(
                    name,
                    "%s in it unpacks to more than %d GB, more than is ever published"
                            .formatted(Notice.quote(entry.getName()), MAX_ENTRY_BYTES >> 30));
        }
        if (bytes > HARMLESS_BYTES && bytes / MAX_RATIO > entry.getCompressedSize()) {
            throw refused(
                    name,
                    "%s in it unpacks to more than %d times its size, as no table does; it is damaged or forged: fetch it again"
                            .formatted(Notice.quote(entry.getName()), MAX_RATIO));
        }
    }

    private static ImportRefusedException tooMany(String name) {
        return refused(
                name, "holds more than %d files; unpack it, and import those that are data".formatted(MAX_ENTRIES));
    }

    private static ImportRefusedException refused(String name, String message) {
        return ImportRefusedException.of(Row.ofFile(name).notice(message));
    }

    /** The files in it, without folders, in no order. */
    List<ZipEntry> entries() {
        return entries;
    }

    /** What is told how far a file in it has been read. */
    Progress progress(ZipEntry entry) {
        return new Portion(meter, entry.getCompressedSize(), entry.getSize());
    }

    /**
     * The bytes of a file in it, which are watched.
     *
     * @param name what notices call the file
     */
    InputStream open(ZipEntry entry, String name) throws IOException {
        return open(entry, name, progress(entry));
    }

    /** The bytes of a file in it. */
    InputStream open(ZipEntry entry, String name, Progress progress) throws IOException {
        try {
            return new EntryBytes(name, entry, zip.getInputStream(entry), progress);
        } catch (ZipException | EOFException e) {
            throw refused(name, "cannot be unpacked: %s; fetch the zip again".formatted(e.getMessage()));
        }
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
