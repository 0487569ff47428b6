package org.careergraph.snapshot;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.careergraph.Installation;

/** A published snapshot, served once more with connections that somebody watches. */
public final class WatchedSnapshot {

    private WatchedSnapshot() {}

    /** @param watch makes the connection that is used out of a real one */
    public static ServedSnapshot serve(Installation installation, UnaryOperator<Connection> watch) {
        SnapshotStore store = installation.bean(SnapshotStore.class);
        SnapshotStore watched = proxy(
                SnapshotStore.class,
                store,
                result -> result instanceof Snapshot snapshot ? watched(snapshot, watch) : result);
        ServedSnapshot served =
                new ServedSnapshot(watched, installation.working().schemaVersion());
        served.follow();
        return served;
    }

    private static Snapshot watched(Snapshot snapshot, UnaryOperator<Connection> watch) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(proxy(
                DataSource.class,
                snapshot.dataSource(),
                result -> result instanceof Connection connection ? watch.apply(connection) : result));
        config.setMaximumPoolSize(1);
        config.setReadOnly(true);
        return new Snapshot(snapshot.fingerprint(), snapshot.dialect(), new HikariDataSource(config));
    }

    private static <T> T proxy(Class<T> type, T target, UnaryOperator<Object> results) {
        return type.cast(Proxy.newProxyInstance(
                WatchedSnapshot.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> results.apply(method.invoke(target, arguments))));
    }
}
