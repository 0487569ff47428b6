package org.careergraph.snapshot;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;

/** Lets one import or publication run at a time; ends with the process that holds it, however that ends. */
interface WorkingLock {

    /** What PostgreSQL's advisory lock is known by: "career" as a number. */
    long ADVISORY_KEY = 0x636172656572L;

    /** @throws WorkingDatabaseBusyException when somebody else holds it */
    <T> T hold(DataSource database, Supplier<T> work);

    /** No lock, where another one is held. */
    WorkingLock NONE = new WorkingLock() {
        @Override
        public <T> T hold(DataSource database, Supplier<T> work) {
            return work.get();
        }
    };

    /** A lock on a file, which the operating system takes back when the process dies. */
    static WorkingLock file(Path file) {
        return new WorkingLock() {
            @Override
            public <T> T hold(DataSource database, Supplier<T> work) {
                try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.tryLock()) {
                    if (lock == null) {
                        throw new WorkingDatabaseBusyException();
                    }
                    return work.get();
                } catch (OverlappingFileLockException e) {
                    throw new WorkingDatabaseBusyException();
                } catch (IOException e) {
                    throw new UncheckedIOException("Cannot lock " + file, e);
                }
            }
        };
    }

    /** A lock of PostgreSQL's session, which the server takes back when the connection ends. */
    static WorkingLock advisory() {
        return new WorkingLock() {
            @Override
            public <T> T hold(DataSource database, Supplier<T> work) {
                try (Connection session = database.getConnection()) {
                    if (!ask(session, "pg_try_advisory_lock")) {
                        throw new WorkingDatabaseBusyException();
                    }
                    try {
                        return work.get();
                    } finally {
                        ask(session, "pg_advisory_unlock");
                    }
                } catch (SQLException e) {
                    throw new DataAccessException("Cannot lock the working database", e);
                }
            }
        };
    }

    private static boolean ask(Connection session, String function) {
        return DSL.using(session, SQLDialect.POSTGRES)
                .fetchSingle("SELECT " + function + "(?)", ADVISORY_KEY)
                .get(0, Boolean.class);
    }
}
