package org.careergraph.graphql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.stream.Stream;

/** The server of the database does not answer: nothing that needs it can be answered until it is back. */
public final class DatabaseGoneException extends RuntimeException {

    DatabaseGoneException(SQLException cause) {
        super(cause);
    }

    /** Whether the connection failed, and not the statement: by PostgreSQL's SQLSTATE, or because the pool has none to give. */
    static boolean isMeantBy(Exception failure) {
        return failure instanceof SQLTransientConnectionException
                || failure instanceof SQLException sql
                        && Stream.of("08", "57P") // connection exceptions; a server that stops, crashes or starts
                                .anyMatch(String.valueOf(sql.getSQLState())::startsWith);
    }
}
