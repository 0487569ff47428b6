package org.careergraph.dataset.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Progress;
import org.careergraph.dataset.Row;
import org.jspecify.annotations.Nullable;

/**
 * A zip of published files, which stand in it under their names, in folders or not. Hidden files, such as a Mac adds, do
 * not count.
 */
public final class Archive implements AutoCloseable {

    private final DataFile file;
    private final Zip zip;
    private final Map<String, ZipEntry> entries = new TreeMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    private Archive(DataFile file, Zip zip) {
        this.file = file;
        this.zip = zip;
        for (ZipEntry entry : zip.entries()) {
            String name = nameIn(entry);
            if (isPublished(name) && entries.put(name, entry) != null) {
                ambiguous.add(name);
            }
        }
    }

    private static String nameIn(ZipEntry entry) {
        String path = entry.getName().replace('\\', '/');
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static boolean isPublished(String name) {
        return !name.isEmpty() && !name.startsWith(".") && name.chars().noneMatch(Character::isISOControl);
    }

    /**
     * Opens an archive.
     *
     * @throws ZipException when the file does not begin as a zip does
     * @throws ImportRefusedException when it does, but is damaged, or is larger unpacked than anything that is published
     */
    public static Archive open(DataFile file) throws IOException {
        return new Archive(file, Zip.open(file.name(), file.path(), file.progress(), ZipFile.OPEN_READ));
    }

    /** Names of the files in it, without folders, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(entries.keySet());
    }

    /** Whether it has a file of this name. */
    public boolean has(String name) {
        return entries.containsKey(name);
    }

    /** What notices and releases call a file in it. */
    public String nameOf(String name) {
        return file.name() + "/" + name;
    }

    /** Where a file stands in it, folder and all. */
    public String pathOf(String name) {
        return entry(name).getName();
    }

    /**
     * The bytes of a file in it.
     *
     * @throws ImportRefusedException when it has no file of this name, or several in different folders, and from the
     *     stream, when the file is damaged
     */
    public InputStream open(String name) {
        try {
            return zip.open(entry(name), nameOf(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + nameOf(name), e);
        }
    }

    /** Unpacks a file in it, which does not count as read by that. */
    void copy(String name, Path target) throws IOException {
        try (InputStream bytes = zip.open(entry(name), nameOf(name), Progress.NONE);
                OutputStream copy = Files.newOutputStream(target)) {
            bytes.transferTo(copy);
        }
    }

    /** What is told how far a file in it has been read. */
    Progress progress(String name) {
        return zip.progress(entry(name));
    }

    private ZipEntry entry(String name) {
        @Nullable ZipEntry entry = entries.get(name);
        if (entry == null) {
            throw refused("\"%s\" is missing in it; fetch it again".formatted(name));
        }
        if (ambiguous.contains(name)) {
            throw refused("more than one \"%s\" is in it; leave only the one that counts".formatted(name));
        }
        return entry;
    }

    private ImportRefusedException refused(String message) {
        return ImportRefusedException.of(Row.ofFile(file.name()).notice(message));
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot close " + file.path(), e);
        }
    }
}
