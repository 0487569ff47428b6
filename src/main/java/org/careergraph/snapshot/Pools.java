package org.careergraph.snapshot;

import com.zaxxer.hikari.HikariConfig;

/** Settings that all pools of one database share. */
final class Pools {

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

    /** As many connections as processors: answering is work for a processor, not waiting, and SQLite's driver pins threads. */
    static HikariConfig fixed(HikariConfig config) {
        int size = Math.max(2, Runtime.getRuntime().availableProcessors());
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(size);
        config.setReadOnly(true);
        config.setMaxLifetime(0); // statements stay prepared with their connection
        return config;
    }
}
