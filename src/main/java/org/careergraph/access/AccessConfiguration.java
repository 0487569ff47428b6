package org.careergraph.access;

import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.WorkingDatabase;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** Keeps the keys beside the data. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private static final int BUSY_TIMEOUT_MILLIS = 5000;

    @Bean
    AccessKeys accessKeys(CareerGraphProperties properties, WorkingDatabase working) {
        if (properties.database() != null) {
            return new AccessKeys(working.dsl());
        }
        SQLiteConfig config = new SQLiteConfig();
        config.setBusyTimeout(BUSY_TIMEOUT_MILLIS);
        SQLiteDataSource file = new SQLiteDataSource(config);
        file.setUrl("jdbc:sqlite:" + properties.home().resolve("keys.db"));
        return new AccessKeys(DSL.using(file, SQLDialect.SQLITE));
    }
}
