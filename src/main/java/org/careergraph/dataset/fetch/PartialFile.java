package org.careergraph.dataset.fetch;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What has come so far of a file, as {@code <file>.part}, and of which version it is a part, as {@code <file>.part.origin}. */
final class PartialFile {

    private final Path file;
    private final Path part;
    private final Path origin;

    /** @param file where it will stand when it is complete */
    PartialFile(Path file) {
        this.file = file;
        this.part = file.resolveSibling(file.getFileName() + ".part");
        this.origin = file.resolveSibling(file.getFileName() + ".part.origin");
    }

    Path path() {
        return part;
    }

    /** How many bytes have come. */
    long length() throws IOException {
        try {
            return Files.size(part);
        } catch (NoSuchFileException e) {
            return 0;
        }
    }

    /** What the server called the version of which this is a part; empty when it cannot be continued from that address. */
    Optional<String> version(URI address) throws IOException {
        if (length() == 0 || !Files.exists(origin)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(origin);
        return lines.size() == 2 && lines.getFirst().equals(address.toString())
                ? Optional.of(lines.getLast())
                : Optional.empty();
    }

    /**
     * Begins anew.
     *
     * @param version what the server calls the version that comes; empty when it does not tell one from another
     */
    OutputStream begin(URI address, Optional<String> version) throws IOException {
        Files.deleteIfExists(origin);
        OutputStream out = Files.newOutputStream(part, CREATE, WRITE, TRUNCATE_EXISTING);
        if (version.isPresent()) {
            Files.write(origin, List.of(address.toString(), version.get()));
        }
        return out;
    }

    /** Goes on where the last byte stands. */
    OutputStream resume() throws IOException {
        return Files.newOutputStream(part, APPEND);
    }

    void discard() throws IOException {
        Files.deleteIfExists(origin);
        Files.deleteIfExists(part);
    }

    /** Puts it in its place, at once and safe from a power cut. */
    void complete() throws IOException {
        try (FileChannel channel = FileChannel.open(part, READ, WRITE)) {
            channel.force(true);
        }
        Files.move(part, file, ATOMIC_MOVE, REPLACE_EXISTING);
        Files.deleteIfExists(origin);
    }
}
