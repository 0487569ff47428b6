package org.careergraph.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.fetch.Address;
import org.careergraph.dataset.fetch.Downloader;
import org.careergraph.dataset.fetch.FetchRefusedException;
import org.springframework.util.FileSystemUtils;

/** What somebody names to be imported, as paths: what stands at web addresses is downloaded, and goes when this is closed. */
final class Inputs implements AutoCloseable {

    private final List<Path> paths = new ArrayList<>();
    private final List<Path> temporary = new ArrayList<>();

    private Inputs() {}

    /**
     * Has everything at hand.
     *
     * @throws FetchRefusedException when something cannot be downloaded
     */
    static Inputs of(List<String> named, ProgressDisplay progress) {
        Inputs inputs = new Inputs();
        try (Downloader downloader = new Downloader(Version.userAgent())) {
            for (String name : named) {
                inputs.paths.add(Address.isOne(name) ? inputs.download(name, downloader, progress) : path(name));
            }
            return inputs;
        } catch (RuntimeException e) {
            inputs.close();
            throw e;
        }
    }

    private static Path path(String name) {
        try {
            return Path.of(name);
        } catch (InvalidPathException e) {
            throw new UnknownArgumentException(name);
        }
    }

    private Path download(String address, Downloader downloader, ProgressDisplay progress) {
        try {
            Path folder = Files.createTempDirectory("careergraph");
            temporary.add(folder);
            return downloader.download(Address.of(address), folder, progress).file();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot make a temporary folder", e);
        } finally {
            progress.end();
        }
    }

    /** The paths, in the order in which they were named. */
    List<Path> paths() {
        return paths;
    }

    @Override
    public void close() {
        for (Path folder : temporary) {
            try {
                FileSystemUtils.deleteRecursively(folder);
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot remove " + folder, e);
            }
        }
    }
}
