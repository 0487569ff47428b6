package org.careergraph.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careergraph.snapshot.Snapshot;
import org.jooq.SQLDialect;

/** Processor time of this thread and of the database's servers: other work on the machine hardly changes it. */
final class ProcessorTime {

    private final List<Path> servers;

    /** Counts the servers of the pool's connections where the operating system tells their processor time, on Linux. */
    ProcessorTime(Snapshot snapshot) {
        servers = snapshot.dialect() == SQLDialect.SQLITE
                ? List.of()
                : snapshot
                        .dsl()
                        .fetch("SELECT pid FROM pg_stat_activity WHERE backend_type = 'client backend'")
                        .stream()
                        .map(row -> Path.of("/proc/" + row.get(0) + "/schedstat"))
                        .toList();
        if (!servers.stream().allMatch(Files::isReadable)) {
            throw new IllegalStateException("Only Linux tells the processor time of another process");
        }
    }

    double micros() {
        long nanos = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        return nanos / 1e3 + serverMicros();
    }

    /** Of the database's servers alone. */
    double serverMicros() {
        return servers.stream().mapToLong(ProcessorTime::nanos).sum() / 1e3;
    }

    private static long nanos(Path schedstat) {
        try {
            return Long.parseLong(Files.readString(schedstat).split(" ")[0]);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
