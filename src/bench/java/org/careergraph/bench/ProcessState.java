package org.careergraph.bench;

import com.sun.management.UnixOperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.BufferPoolMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What this process holds, on Linux; sizes in MiB.
 *
 * @param heap what is reachable, right after a collection
 * @param resident memory of the process, with what it has mapped of files
 * @param direct buffers outside the heap
 */
record ProcessState(double heap, double resident, double direct, long files, int threads) {

    private static final double MIB = 1024 * 1024;
    private static final double KIB = 1024;

    static ProcessState now() throws IOException {
        System.gc();
        return new ProcessState(
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MIB,
                mapped(),
                ManagementFactory.getPlatformMXBeans(BufferPoolMXBean.class).stream()
                                .mapToLong(BufferPoolMXBean::getMemoryUsed)
                                .sum()
                        / MIB,
                ((UnixOperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getOpenFileDescriptorCount(),
                ManagementFactory.getThreadMXBean().getThreadCount());
    }

    private static double mapped() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KIB;
    }
}
