package org.careergraph.snapshot;

import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** What a disk or a server did to a database, in words for whoever runs it. No statement was at fault. */
final class StorageFault {

    /** By the primary result code of SQLite. */
    private static final Map<Integer, String> SQLITE = Map.of(
            8, "it is read only",
            10, "the disk fails to read or write it",
            11, "it is damaged; restore a backup, or start with another home and import again",
            13, "the disk is full",
            14, "it cannot be opened",
            26, "it is not a database of this program");

    /** By the SQLSTATE of PostgreSQL. */
    private static final Map<String, String> POSTGRESQL = Map.of(
            "25006", "it is read only",
            "53100", "the disk of its server is full",
            "57P01", "its server was shut down",
            "08001", "its server does not answer",
            "08003", "the connection to its server is lost",
            "08006", "the connection to its server is lost");

    /** Above the lowest byte, SQLite's result codes tell details. */
    private static final int PRIMARY = 0xff;

    private StorageFault() {}

    /** The words for it; empty when the failure is another one. */
    static Optional<String> in(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(cause -> Stream.ofNullable(words(cause)))
                .findFirst();
    }

    private static @Nullable String words(SQLException cause) {
        return cause instanceof SQLiteException sqlite
                ? SQLITE.get(sqlite.getResultCode().code & PRIMARY)
                : POSTGRESQL.get(String.valueOf(cause.getSQLState()));
    }
}
