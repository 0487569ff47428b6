package org.careergraph.snapshot;

import java.nio.file.Path;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs an installation can set.
 *
 * @param home folder of the databases; made when it is missing
 * @param homeLocation slug of the place that is meant wherever a question leaves the place out
 * @param database a PostgreSQL database; null for SQLite files in the home folder
 * @param requestTimeout how long a request may take: whoever waits longer for a page has left it
 */
@ConfigurationProperties(prefix = "careergraph", ignoreUnknownFields = false)
public record CareerGraphProperties(
        @DefaultValue("data") Path home,
        @DefaultValue("us") String homeLocation,
        @Nullable Database database,
        @DefaultValue("10s") Duration requestTimeout) {

    /**
     * Checks that there is time for an answer at all.
     *
     * @throws IllegalArgumentException when there is none
     */
    public CareerGraphProperties {
        if (!requestTimeout.isPositive()) {
            throw new IllegalArgumentException("careergraph.request-timeout must be more than nothing");
        }
    }

    /**
     * Where a PostgreSQL database is.
     *
     * @param url {@code jdbc:postgresql://host/database}
     */
    public record Database(
            String url, @Nullable String user, @Nullable String password) {

        private static final String PREFIX = "jdbc:postgresql:";

        /**
         * Checks that it is PostgreSQL that is meant.
         *
         * @throws IllegalArgumentException when it is another database, or none
         */
        public Database {
            if (!String.valueOf(url).startsWith(PREFIX)) {
                throw new IllegalArgumentException("careergraph.database.url must start with " + PREFIX);
            }
        }
    }
}
