package org.careergraph;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file system of a few megabytes, which can be filled. Only root can have one mounted; for others the test is skipped. */
public final class SmallDisk implements AutoCloseable {

    private static final Path ROOT_OF_LINUX = Path.of("/proc/1");

    private final Path folder;

    private SmallDisk(Path folder) {
        this.folder = folder;
    }

    public static SmallDisk of(int megabytes) throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "disk")
                .toAbsolutePath();
        assumeThat(Files.isDirectory(ROOT_OF_LINUX)).as("Linux").isTrue();
        assumeThat(run("mount", "-t", "tmpfs", "-o", "mode=0777,size=" + megabytes + "m", "disk", folder.toString()))
                .as("status of mount, which only root may do")
                .isZero();
        return new SmallDisk(folder);
    }

    public Path folder() {
        return folder;
    }

    /** Leaves as many bytes free, about. */
    public void fill(long left) throws IOException {
        byte[] block = new byte[64 * 1024];
        try (OutputStream out = Files.newOutputStream(ballast())) {
            while (folder.toFile().getUsableSpace() >= left + block.length) {
                out.write(block);
            }
        }
    }

    public void free() throws IOException {
        Files.delete(ballast());
    }

    private Path ballast() {
        return folder.resolve("ballast");
    }

    private static int run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    @Override
    public void close() throws IOException {
        try {
            run("umount", "--lazy", folder.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Files.delete(folder);
    }
}
