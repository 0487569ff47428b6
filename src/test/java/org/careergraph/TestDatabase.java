package org.careergraph;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.CareerGraphProperties.Database;

/** The databases that every test of SQL runs on. Whoever asks gets an empty one of their own. */
public enum TestDatabase {
    SQLITE {
        @Override
        public CareerGraphProperties empty() {
            return new CareerGraphProperties(home(), "us", null);
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
            return new CareerGraphProperties(home(), "us", new Database(url, "postgres", null));
        }
    };

    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** A home folder, and on PostgreSQL a database, in which nothing is. */
    public abstract CareerGraphProperties empty();

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
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("The embedded PostgreSQL does not start", e);
            }
        }
    }
}
