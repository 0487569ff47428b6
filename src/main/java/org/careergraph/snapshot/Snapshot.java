package org.careergraph.snapshot;

import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.conf.Settings;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** A published snapshot, opened for reading. Its content never changes; it closes when it is retired and nobody reads it. */
public final class Snapshot {

    /** How many questions are answered at once: answering is work for a processor, not waiting, and SQLite's driver pins threads. */
    public static final int CONNECTIONS = Math.max(2, Runtime.getRuntime().availableProcessors());

    private final String fingerprint;
    private final SQLDialect dialect;
    private final HikariDataSource dataSource;
    private final ConcurrentHashMap<Class<?>, Attachment<?>> attachments = new ConcurrentHashMap<>();
    private final AtomicInteger users = new AtomicInteger(1);

    Snapshot(String fingerprint, SQLDialect dialect, HikariDataSource dataSource) {
        this.fingerprint = fingerprint;
        this.dialect = dialect;
        this.dataSource = dataSource;
    }

    /** SHA-256 that names the content: 64 lower-case hexadecimal digits, the same on every database. */
    public String fingerprint() {
        return fingerprint;
    }

    public SQLDialect dialect() {
        return dialect;
    }

    /** Read-only connections. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** jOOQ over {@link #dataSource()}. */
    public DSLContext dsl() {
        return DSL.using(dataSource, dialect, new Settings().withRenderSchema(false));
    }

    /** A value that belongs to this snapshot, made the first time it is asked for. */
    public <T> T attachment(Class<T> type, Function<Snapshot, T> maker) {
        Attachment<?> found = attachments.get(type);
        if (found == null) {
            found = attachments.computeIfAbsent(type, t -> new Attachment<>(maker));
        }
        return type.cast(found.of(this));
    }

    /** Counts a user in; false when the snapshot is closed already. */
    boolean enter() {
        int count = users.get();
        while (count > 0) {
            if (users.compareAndSet(count, count + 1)) {
                return true;
            }
            count = users.get();
        }
        return false;
    }

    /** Counts a user out, or whoever opened it: the last one closes it. */
    void leave() {
        if (users.decrementAndGet() == 0) {
            dataSource.close();
        }
    }

    /** A value that is made once; its maker may ask for other attachments. */
    private static final class Attachment<T> {

        private final Function<Snapshot, T> maker;
        private volatile @Nullable T value;

        Attachment(Function<Snapshot, T> maker) {
            this.maker = maker;
        }

        T of(Snapshot snapshot) {
            T made = value;
            return made == null ? make(snapshot) : made;
        }

        private synchronized T make(Snapshot snapshot) {
            T made = value;
            if (made == null) {
                made = maker.apply(snapshot);
                value = made;
            }
            return made;
        }
    }
}
