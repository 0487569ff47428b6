package org.careergraph.snapshot;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The file beside a published one that tells its SHA-256, as {@code sha256sum} writes it. Only what may be passed on has one. */
final class ChecksumFile {

    static final String SUFFIX = ".sha256";

    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})  \\S+\\n");

    private ChecksumFile() {}

    static Path of(Path file) {
        return file.resolveSibling(file.getFileName() + SUFFIX);
    }

    /** What {@code sha256sum -c} takes for a file of that name. */
    static String line(Path file, String name) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest()) + "  " + name + "\n";
    }

    /** The checksum of a file, in hexadecimal; empty when none is told. */
    static Optional<String> read(Path file) {
        try {
            Matcher line = LINE.matcher(Files.readString(of(file), StandardCharsets.ISO_8859_1));
            return line.matches() ? Optional.of(line.group(1)) : Optional.empty();
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + of(file), e);
        }
    }
}
