package org.careergraph.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.CRC32;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The databases that answer, with the synthetic dataset kept below {@code target} from one run to the next. */
public enum Database {
    SQLITE {
        @Override
        Running start(Path home) {
            return new Running(List.of("--careergraph.home=" + home), () -> {});
        }
    },

    POSTGRESQL {
        @Override
        Running start(Path home) {
            try {
                Files.createDirectories(home);
                EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setDataDirectory(home.resolve("cluster"))
                        .setCleanDataDirectory(false)
                        .setServerConfig("shared_buffers", "512MB")
                        .start();
                String url = server.getJdbcUrl("postgres", "postgres");
                return new Running(
                        List.of("--careergraph.home=" + home, "--careergraph.database.url=" + url), () -> stop(server));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /**
     * A database that runs.
     *
     * @param settings of the service, so that it finds the database
     */
    record Running(List<String> settings, Runnable stop) implements AutoCloseable {

        @Override
        public void close() {
            stop.run();
        }
    }

    /** The database with the synthetic dataset. */
    Running start() {
        return start(home(String.valueOf(SyntheticScale.chosen().factor())));
    }

    /** The database that keeps its data in a folder. */
    abstract Running start(Path home);

    /** Where a dataset is kept that bears a name. */
    Path home(String dataset) {
        return Path.of("target", "bench", content(), dataset, name()).toAbsolutePath();
    }

    /** Names what the dataset is made by, so that another one is never measured by mistake. */
    private static String content() {
        CRC32 sum = new CRC32();
        PathMatchingResourcePatternResolver resources = new PathMatchingResourcePatternResolver();
        try {
            for (String pattern : List.of("db/migration/*.sql", "org/careergraph/bench/Synthetic*.class")) {
                for (Resource resource : resources.getResources("classpath:" + pattern)) {
                    sum.update(resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Long.toHexString(sum.getValue());
    }

    private static void stop(EmbeddedPostgres server) {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
