package org.careergraph.graphql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs statements on one connection and keeps them prepared on it, because SQLite's driver keeps none and preparing costs more than running. */
final class SqlExecutor {

    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private final Connection connection;
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>(16, 0.75f, true);
    private final JsonBuffer buffer = new JsonBuffer();

    SqlExecutor(Connection connection) {
        this.connection = connection;
    }

    /** An empty buffer, good until the connection is given back. */
    JsonBuffer buffer() {
        return buffer.clear();
    }

    /**
     * Writes the value of a root field.
     *
     * @param values of the root field's slots
     * @return false when the value is null; nothing is written then
     * @throws SQLException also when the request was over before the database was done
     */
    boolean write(Statement statement, Object[] values, JsonBuffer out, Cancellation cancellation) throws SQLException {
        PreparedStatement query = prepare(statement.sql());
        try {
            return write(statement, values, query, out, cancellation);
        } catch (SQLException e) {
            prepared.remove(statement.sql()); // SQLite's driver has closed it
            query.close();
            throw e;
        }
    }

    private static boolean write(
            Statement statement, Object[] values, PreparedStatement query, JsonBuffer out, Cancellation cancellation)
            throws SQLException {
        int[] slots = statement.slots();
        for (int i = 0; i < slots.length; i++) {
            switch (values[slots[i]]) {
                case Integer integer -> query.setInt(i + 1, integer);
                case Long integer -> query.setLong(i + 1, integer);
                case Object text -> query.setString(i + 1, (String) text);
            }
        }
        StatementWatch.Running running = StatementWatch.begin(query, cancellation);
        try (ResultSet row = query.executeQuery()) {
            return switch (statement.result()) {
                case Statement.Result.One one -> one(statement, row, out);
                case Statement.Result.Many many -> many(statement, many, row, out);
            };
        } finally {
            running.end();
        }
    }

    private static boolean one(Statement statement, ResultSet row, JsonBuffer out) throws SQLException {
        if (!row.next()) {
            return false;
        }
        row(statement, row, out);
        return true;
    }

    private static boolean many(Statement statement, Statement.Result.Many many, ResultSet row, JsonBuffer out)
            throws SQLException {
        out.write(many.open());
        for (boolean first = true; row.next(); first = false) {
            if (!first) {
                out.write(',');
            }
            row(statement, row, out);
        }
        out.write(many.close());
        return true;
    }

    private static void row(Statement statement, ResultSet row, JsonBuffer out) throws SQLException {
        List<Statement.Column> columns = statement.columns();
        int from = 0;
        for (int i = 0; i < columns.size(); i++) {
            Statement.Column column = columns.get(i);
            byte[] bytes = row.getBytes(i + 1);
            out.write(column.before(), from, column.before().length);
            from = 0;
            if (bytes == null) {
                out.writeNull();
                i += column.members();
                from = column.end();
                continue;
            }
            switch (column.kind()) {
                case PRESENCE -> {}
                case MEMBERS -> out.database(bytes, 1, bytes.length - 1);
                case JSON -> out.database(bytes, 0, bytes.length);
                case NUMBER -> out.number(bytes, column.digits());
                case TEXT, NAME -> out.string(bytes);
                case BOOLEAN -> out.write(bytes[0] == 't' ? TRUE : FALSE);
            }
        }
        out.write(statement.end(), from, statement.end().length);
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
            if (prepared.size() > Limits.MAX_STATEMENTS_PER_CONNECTION) {
                var eldest = prepared.entrySet().iterator();
                eldest.next().getValue().close();
                eldest.remove();
            }
        }
        return statement;
    }
}
