package org.careergraph.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.careergraph.snapshot.Sha256;

/**
 * A published file as somebody has it.
 *
 * @param name of the file alone, without its folder
 * @param path where it is
 * @param progress is told how far it has been read
 */
public record DataFile(String name, Path path, Progress progress) {

    /** A file whose reading nobody watches. */
    public DataFile(String name, Path path) {
        this(name, path, Progress.NONE);
    }

    /** The file at a path. */
    public static DataFile at(Path path) {
        return new DataFile(path.getFileName().toString(), path);
    }

    /** The name of the published file that a file of a release stands in, which may be an archive or a workbook. */
    public static String published(String name) {
        int part = name.indexOf('/');
        return part < 0 ? name : name.substring(0, part);
    }

    /** The same file, whose reading is watched. */
    public DataFile withProgress(Progress watcher) {
        return new DataFile(name, path, watcher);
    }

    /** Its bytes; {@link #progress} is told as they are read. */
    public InputStream open() throws IOException {
        Meter meter = new Meter(progress, Files.size(path));
        return new MeteredBytes(Files.newInputStream(path), meter);
    }

    /** A notice's coordinates for the file as a whole. */
    public Row whole() {
        return Row.ofFile(name);
    }

    /** The SHA-256 of its bytes, in lower-case hexadecimal. */
    public String sha256() {
        try (InputStream bytes = Files.newInputStream(path)) {
            return sha256(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + path, e);
        }
    }

    /** The SHA-256 of all that a stream holds, in lower-case hexadecimal. */
    public static String sha256(InputStream bytes) throws IOException {
        MessageDigest digest = Sha256.digest();
        new DigestInputStream(bytes, digest).transferTo(OutputStream.nullOutputStream());
        return HexFormat.of().formatHex(digest.digest());
    }
}
