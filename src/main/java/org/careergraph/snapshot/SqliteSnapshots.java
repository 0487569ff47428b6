package org.careergraph.snapshot;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.jooq.SQLDialect;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;

/** Snapshots as files {@code published/<fingerprint>.db} of the home folder, and a pointer {@code published/current}. */
final class SqliteSnapshots implements SnapshotStore {

    private static final String SUFFIX = ".db";
    /** A line of the pointer: the snapshot for everybody, then the full one, where there is one. */
    private static final Pattern LINE = Pattern.compile("([0-9a-f]{64})(?: ([0-9a-f]{64}))?");

    private static final Resource VIEWS = new ClassPathResource("db/views.sql");

    /** Nothing but what a publication that was killed has left may start like this. */
    private static final String UNFINISHED = "building";

    /**
     * How much of a snapshot is read as memory, which spares a system call for every page that is not in SQLite's own small cache.
     * Safe, because a published file is only ever replaced or unlinked, never written to or cut.
     */
    private static final String MAPPED_BYTES = String.valueOf(1L << 34);

    private final Path folder;
    private final Path pointer;
    private final boolean offered;

    /** @param offered whether snapshots are handed out as files */
    SqliteSnapshots(Path home, boolean offered) {
        this.offered = offered;
        this.folder = home.resolve("published");
        this.pointer = folder.resolve("current");
    }

    /** The lines of the pointer file: what is served, then what was served before. */
    @Override
    public List<Published> history() {
        try {
            return Files.readString(pointer, StandardCharsets.ISO_8859_1)
                    .lines()
                    .map(LINE::matcher)
                    .filter(Matcher::matches) // a damaged pointer is as good as none
                    .map(line -> new Published(line.group(1), line.group(2)))
                    .toList();
        } catch (NoSuchFileException e) {
            return List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + pointer, e);
        }
    }

    @Override
    public Optional<Description> find(String fingerprint) {
        if (!Files.isRegularFile(file(fingerprint))) {
            return Optional.empty();
        }
        try (Connection connection = DriverManager.getConnection(url(file(fingerprint)))) {
            return Description.read(DSL.using(connection, SQLDialect.SQLITE), "main", fingerprint);
        } catch (SQLException | DataAccessException e) {
            return Optional.empty(); // not a snapshot, or a damaged one: as good as none
        }
    }

    @Override
    public Optional<Download> download(String fingerprint) {
        if (!offered || history().stream().map(Published::fingerprint).noneMatch(fingerprint::equals)) {
            return Optional.empty(); // or what private sources say is in it, or it is no snapshot
        }
        Path file = file(fingerprint);
        return ChecksumFile.read(file).map(sha256 -> new Download(file, size(file), sha256));
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }

    @Override
    public Snapshot open(String fingerprint) {
        HikariConfig config = Pools.fixed(new HikariConfig());
        config.setPoolName("snapshot");
        config.setJdbcUrl(url(file(fingerprint)));
        config.addDataSourceProperty("open_mode", "1"); // read only
        config.addDataSourceProperty("mmap_size", MAPPED_BYTES);
        download(fingerprint).map(SqliteSnapshots::view).ifPresent(config::setConnectionInitSql);
        return new Snapshot(fingerprint, SQLDialect.SQLITE, new HikariDataSource(config));
    }

    /** Puts the one row that the snapshot's own table of this name could not hold before it. */
    private static String view(Download download) {
        return "CREATE TEMP VIEW download AS SELECT 'SQLITE' AS format, 'dataset/%s' AS url, %d AS bytes, '%s' AS sha256"
                .formatted(download.name(), download.bytes(), download.sha256());
    }

    private static String url(Path file) {
        return "jdbc:sqlite:file:" + file.toAbsolutePath().toUri().getRawPath() + "?immutable=1";
    }

    private Path file(String fingerprint) {
        return folder.resolve(fingerprint + SUFFIX);
    }

    @Override
    public void build(WorkingDatabase working, Description description) {
        try {
            Files.createDirectories(folder);
            removeUnfinished();
            Path built = folder.resolve(UNFINISHED);
            working.dsl().execute("VACUUM INTO {0}", DSL.inline(built.toString()));
            boolean isFree = finish(built, description);
            sync(built);
            if (isFree) {
                writeChecksum(built, file(description.fingerprint()));
            } else {
                Files.deleteIfExists(ChecksumFile.of(file(description.fingerprint())));
            }
            Files.move(built, file(description.fingerprint()), ATOMIC_MOVE, REPLACE_EXISTING);
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the snapshot to " + folder, e);
        } finally {
            removeUnfinished();
        }
    }

    private void writeChecksum(Path built, Path file) throws IOException {
        Path next = folder.resolve(UNFINISHED + ChecksumFile.SUFFIX);
        Files.writeString(next, ChecksumFile.line(built, file.getFileName().toString()));
        sync(next);
        Files.move(next, ChecksumFile.of(file), ATOMIC_MOVE, REPLACE_EXISTING);
    }

    /** Of a publication that failed or was killed: where the disk was full, it takes the room that is needed. */
    private void removeUnfinished() {
        try {
            if (Files.isDirectory(folder)) {
                removeAll(name -> name.startsWith(UNFINISHED));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove what is unfinished from " + folder, e);
        }
    }

    /**
     * Says what the snapshot is, in views for people, too. It has statistics for the planner, but no samples: with those, joins on
     * bound values are prepared anew at every execution.
     *
     * @return whether it may be passed on
     */
    private static boolean finish(Path built, Description description) throws IOException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + built)) {
            DSLContext snapshot = DSL.using(connection, SQLDialect.SQLITE);
            snapshot.execute("PRAGMA journal_mode = DELETE");
            snapshot.execute("DROP TABLE flyway_schema_history");
            description.write(snapshot);
            try (Statement views = connection.createStatement()) {
                views.executeUpdate(VIEWS.getContentAsString(StandardCharsets.UTF_8)); // SQLite takes several at once
            }
            snapshot.execute("ANALYZE");
            snapshot.execute("DROP TABLE IF EXISTS sqlite_stat4");
            return Redistribution.forbidding(snapshot).isEmpty();
        } catch (SQLException e) {
            throw new DataAccessException("Cannot finish " + built, e);
        }
    }

    @Override
    public void point(List<Published> history) {
        try {
            Path next = folder.resolve(UNFINISHED + "-pointer");
            Files.write(next, history.stream().map(SqliteSnapshots::line).toList());
            sync(next);
            Files.move(next, pointer, ATOMIC_MOVE, REPLACE_EXISTING);
            sync(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot point to the snapshot in " + folder, e);
        } finally {
            removeUnfinished();
        }
    }

    private static String line(Published published) {
        return published.fingerprints().collect(Collectors.joining(" "));
    }

    /** A service that has a removed file open goes on reading it: only the name is gone. */
    @Override
    public void keepOnly(Collection<String> fingerprints) {
        Set<String> kept = fingerprints.stream()
                .map(fingerprint -> fingerprint + SUFFIX)
                .flatMap(name -> Stream.of(name, name + ChecksumFile.SUFFIX))
                .collect(Collectors.toSet());
        try {
            removeAll(name -> (name.endsWith(SUFFIX) || name.endsWith(ChecksumFile.SUFFIX)) && !kept.contains(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot remove old snapshots from " + folder, e);
        }
    }

    private void removeAll(Predicate<String> named) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(file -> named.test(file.getFileName().toString()))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** Makes sure that a power cut cannot undo what was written to a file, or the names in a folder. */
    private static void sync(Path path) throws IOException {
        if (Files.isDirectory(path) && File.separatorChar == '\\') {
            return; // Windows keeps names by itself, and lets nobody open a folder
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
