package org.careergraph.snapshot;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.ConstructorBinding;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs an installation can set.
 *
 * @param home folder of the databases; made when it is missing
 * @param homeLocation slug of the place that is meant wherever a question leaves the place out
 * @param database a PostgreSQL database; null for SQLite files in the home folder
 * @param requestTimeout how long a request may take: whoever waits longer for a page has left it
 * @param slowOperation how long an operation takes that is logged for it
 * @param access who is answered
 * @param cors which pages of other origins may ask
 * @param cacheControl header field of answers that were asked for by GET; by default caches keep them, and ask each time whether a new
 *     snapshot is served
 * @param graphiql whether GraphiQL is served
 * @param introspection whether the schema is told, by introspection and as a file
 * @param downloads whether what is served to everybody is handed out as a file
 */
@ConfigurationProperties(prefix = "careergraph", ignoreUnknownFields = false)
public record CareerGraphProperties(
        @DefaultValue("data") Path home,
        @DefaultValue("us") String homeLocation,
        @Nullable Database database,
        @DefaultValue("10s") Duration requestTimeout,
        @DefaultValue("500ms") Duration slowOperation,
        @DefaultValue("open") Access access,
        @DefaultValue Cors cors,
        @DefaultValue("no-cache") String cacheControl,
        @DefaultValue("true") boolean graphiql,
        @DefaultValue("true") boolean introspection,
        @DefaultValue("true") boolean downloads) {

    /**
     * Checks that there is time for an answer at all.
     *
     * @throws IllegalArgumentException when there is none
     */
    @ConstructorBinding
    public CareerGraphProperties {
        if (!requestTimeout.isPositive()) {
            throw new IllegalArgumentException("careergraph.request-timeout must be more than nothing");
        }
    }

    /** With what is the default of the rest. */
    public CareerGraphProperties(Path home, String homeLocation, @Nullable Database database, Duration requestTimeout) {
        this(
                home,
                homeLocation,
                database,
                requestTimeout,
                Duration.ofMillis(500),
                Access.OPEN,
                new Cors(List.of()),
                "no-cache",
                true,
                true,
                true);
    }

    /** Who is answered. */
    public enum Access {
        /** Everybody, with a key or without. */
        OPEN,
        /** Who has a key. */
        KEY
    }

    /**
     * What browsers are told about pages of other origins.
     *
     * @param allowedOrigins such as {@code https://example.org}, or {@code *}; none by default
     */
    public record Cors(@DefaultValue List<String> allowedOrigins) {}

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
