package org.careergraph.graphql;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs statements on one connection and keeps them prepared on it, because SQLite's driver keeps none and preparing costs more than running. */
final class SqlExecutor {

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
                case Statement.Result.Many many -> {
                    int size = many.end().looksAhead() ? (int) values[slots[slots.length - 1]] : Integer.MAX_VALUE;
                    yield many(statement, many, size, row, out);
                }
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

    /** @param size how many rows are shown; one more is looked at only */
    private static boolean many(
            Statement statement, Statement.Result.Many many, int size, ResultSet row, JsonBuffer out)
            throws SQLException {
        PageEnd end = many.end();
        byte[][] first = null;
        byte[][] last = null;
        out.write(many.open());
        int shown = 0;
        boolean more = row.next();
        for (; more && shown < size; more = row.next()) {
            if (shown++ > 0) {
                out.write(',');
            }
            row(statement, row, out);
            last = end.keys(row, statement.columns().size());
            first = first == null ? last : first;
        }
        end.write(out, more, first, last);
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
                case BOOLEAN -> out.write(bytes[0] == 't');
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
