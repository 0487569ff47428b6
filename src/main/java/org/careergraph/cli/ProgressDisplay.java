package org.careergraph.cli;

import java.io.Console;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Progress;
import org.careergraph.dataset.fetch.Downloader;

/** Tells somebody who waits how far a piece of work is, and when it is done. */
interface ProgressDisplay extends Downloader.Listener {

    /** What stands for a size that is not known. */
    long UNKNOWN = -1;

    /** The work that was begun, if any, has ended, well or not. */
    void end();

    /** How large files are together, in bytes. */
    static long size(List<DataFile> files) {
        long size = 0;
        for (DataFile file : files) {
            try {
                size += Files.size(file.path());
            } catch (IOException e) {
                throw new UncheckedIOException("Cannot read " + file.path(), e);
            }
        }
        return size;
    }

    /** The same files, of whose reading the display is told. */
    static List<DataFile> watched(List<DataFile> files, Downloader.Listener display) {
        return files.stream()
                .map(file -> file.withProgress(new Progress() {
                    private long read;

                    @Override
                    public void read(long bytes) {
                        display.read(bytes - read); // a file that is read again goes back to its beginning
                        read = bytes;
                    }
                }))
                .toList();
    }

    /** A bar where somebody looks on, lines where a file or another program takes them. */
    static ProgressDisplay on(PrintWriter err) {
        Console console = System.console();
        return console != null && console.isTerminal()
                ? new ProgressBar(err, ProgressBar.WIDTH, System::nanoTime)
                : new ProgressLines(err, System::nanoTime);
    }
}
