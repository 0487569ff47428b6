package org.careergraph.bench.operation;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

/** The prepared statements of a connection, by their text. */
final class Statements {

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();

    Statements(Connection connection) {
        this.connection = connection;
    }

    /** The rows of a statement, which may not be asked again before they are closed; values are texts, integers or collections of these. */
    ResultSet ask(String sql, Object... values) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        int at = 0;
        for (Object value : values) {
            if (value instanceof Iterable<?> several) {
                for (Object one : several) {
                    set(statement, ++at, one);
                }
            } else {
                set(statement, ++at, value);
            }
        }
        return statement.executeQuery();
    }

    private static void set(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof Integer number) {
            statement.setInt(at, number);
        } else {
            statement.setString(at, (String) value);
        }
    }

    /** So many values in parentheses, such as {@code (?, ?)}. */
    static String list(int count) {
        return "(" + String.join(", ", Collections.nCopies(count, "?")) + ")";
    }
}
