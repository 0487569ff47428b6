package org.careergraph.snapshot;

import com.zaxxer.hikari.HikariConfig;
import java.time.Duration;

/** Settings that all pools of one database share. */
final class Pools {

    /**
     * Answers are looked up through indexes. The planner takes every list of an operation for 100 values, multiplies, and would
     * rather read whole tables, which costs more the more is held. What it plans once is as good as what it would plan for each
     * request, which takes longer than many of them do.
     */
    private static final String LOOKUPS =
            "-c enable_seqscan=off -c enable_hashjoin=off -c enable_mergejoin=off -c plan_cache_mode=force_generic_plan";

    /** How long a request waits for a connection: no more requests are let in than there are, so that the server is gone when it takes long. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private Pools() {}

    static HikariConfig postgresql(CareerGraphProperties.Database database, String schema) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(schema);
        config.setJdbcUrl(database.url());
        config.setUsername(database.user());
        config.setPassword(database.password());
        config.addDataSourceProperty("currentSchema", schema);
        // Columns are passed on as they come: as text, which is JSON, not in the driver's binary form.
        config.addDataSourceProperty("binaryTransfer", "false");
        // Read-only connections refuse to write outside transactions too.
        config.addDataSourceProperty("readOnlyMode", "always");
        config.addDataSourceProperty("ApplicationName", "careergraph");
        return config;
    }

    /** For reading answers only. */
    static HikariConfig lookups(HikariConfig config) {
        config.addDataSourceProperty("options", LOOKUPS);
        return config;
    }

    /** Connections that stay. */
    static HikariConfig fixed(HikariConfig config) {
        config.setMaximumPoolSize(Snapshot.CONNECTIONS);
        config.setMinimumIdle(Snapshot.CONNECTIONS);
        config.setReadOnly(true);
        config.setConnectionTimeout(PATIENCE.toMillis());
        config.setMaxLifetime(0); // statements stay prepared with their connection
        return config;
    }
}
