package org.careergraph;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.CareerGraphProperties.Database;

/** The databases that every test of SQL runs on. Whoever asks gets an empty one of their own. */
public enum TestDatabase {
    SQLITE {
        @Override
        public CareerGraphProperties empty() {
            return new CareerGraphProperties(home(), "us", null, PATIENCE);
        }

        @Override
        public void awaitNobody(CareerGraphProperties properties) {
            // The operating system takes locks back before it reports that a process has ended.
        }
    },

    POSTGRESQL {
        @Override
        public CareerGraphProperties empty() {
            String name = "test_" + NUMBER.incrementAndGet();
            try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE DATABASE " + name);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
            String url = Server.POSTGRES.getJdbcUrl("postgres", name);
            return new CareerGraphProperties(home(), "us", new Database(url, "postgres", null), PATIENCE);
        }

        @Override
        public void awaitNobody(CareerGraphProperties properties) throws InterruptedException {
            Instant end = Instant.now().plus(PATIENCE);
            while (isInUse(properties)) {
                if (Instant.now().isAfter(end)) {
                    throw new IllegalStateException("Still in use: " + properties.database());
                }
                Thread.sleep(10);
            }
        }

        private static boolean isInUse(CareerGraphProperties properties) {
            try (Connection connection = DriverManager.getConnection(
                            properties.database().url(), properties.database().user(), null);
                    Statement statement = connection.createStatement();
                    ResultSet others = statement.executeQuery(
                            "SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
                                    + " AND backend_type = 'client backend'")) {
                return others.next();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        }
    };

    /** Longer than any test waits for an answer. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A home folder, and on PostgreSQL a database, in which nothing is. */
    public abstract CareerGraphProperties empty();

    /**
     * Waits until nobody uses a database: a server goes on with the last statement of a process that was killed, and holds its
     * locks until then.
     */
    public abstract void awaitNobody(CareerGraphProperties properties) throws InterruptedException;

    private static Path home() {
        try {
            Path target = Files.createDirectories(Path.of("target", "homes"));
            return Files.createTempDirectory(target, "home");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One PostgreSQL server for all tests of the run; it ends with the JVM. */
    private static final class Server {

        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                // Nothing here outlives a crash of the server, so that it need not wait for the disk.
                return EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .setServerConfig("full_page_writes", "off")
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
            }
        }
    }
}
