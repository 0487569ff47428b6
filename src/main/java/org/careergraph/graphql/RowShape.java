package org.careergraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.graphql.JsonDialect.Pair;
import org.jooq.Field;
import org.jooq.SelectLimitStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/** The columns of a statement's rows, with the constant parts of the response between them. */
final class RowShape {

    private final JsonDialect dialect;
    private final List<Statement.Column> columns = new ArrayList<>();
    private final List<Pair> members = new ArrayList<>();
    private final StringBuilder constant = new StringBuilder();
    private Scope scope = new Scope();
    private boolean first = true;
    private boolean joining;

    RowShape(JsonDialect dialect) {
        this.dialect = dialect;
    }

    /** Whether the row that a relation leads to is to be joined with its members in columns; SQLite's way is {@link Joins}. */
    boolean isJoining() {
        return joining;
    }

    /**
     * Begins the object that a row is.
     *
     * @param joinable whether what relations lead to can be joined to the rows: not worth its planning for a single one
     */
    RowShape open(boolean joinable) {
        joining = joinable && dialect == JsonDialect.POSTGRESQL;
        open();
        return this;
    }

    private void open() {
        constant.append('{');
        first = true;
    }

    /** Ends the object begun last. */
    void close() {
        flush();
        constant.append('}');
        first = false;
    }

    /** A member that joins its neighbours in one JSON object of the database. */
    void member(Pair pair) {
        members.add(pair);
    }

    /** A member in a column of its own. */
    void column(String key, Field<?> field, Statement.Kind kind) {
        flush();
        key(key);
        if (field instanceof Decimal decimal) {
            scope.fields.add(decimal.units());
            columns.add(new Statement.Column(takeConstant(), kind, decimal.digits(), 0, 0));
        } else {
            add(field, kind);
        }
    }

    /**
     * An object under a result key.
     *
     * @param presence NULL where the object is null; itself null for one that is always there
     * @param members adds the members, which are worked out, but not written, where the object is null
     */
    void object(String key, @Nullable Field<?> presence, Runnable members) {
        flush();
        key(key);
        int at = columns.size();
        if (presence != null) {
            add(presence, Statement.Kind.PRESENCE);
        }
        open();
        members.run();
        close();
        if (presence != null) {
            columns.set(at, columns.get(at).ofObject(columns.size() - at - 1, constant.length()));
        }
    }

    /**
     * An object of the row that a relation leads to.
     *
     * @param required whether there always is one; else the object is null without one
     * @param name of the derived table that is joined
     */
    void joined(String key, boolean required, Rows<?> rows, String name, Runnable members) {
        flush();
        Scope outer = scope;
        scope = new Scope();
        object(key, required ? null : DSL.inline(true), members);
        outer.join(scope, rows, name);
        scope = outer;
    }

    /** Columns after those of the response, which it does not tell as they are. */
    void untold(List<? extends Field<?>> fields) {
        scope.fields.addAll(fields);
    }

    private void flush() {
        if (!members.isEmpty()) {
            constant.append(first ? "" : ",");
            first = false;
            add(dialect.object(members), Statement.Kind.MEMBERS);
            members.clear();
        }
    }

    private void key(String key) {
        constant.append(first ? "\"" : ",\"").append(key).append("\":");
        first = false;
    }

    private void add(Field<?> field, Statement.Kind kind) {
        scope.fields.add(field);
        columns.add(new Statement.Column(takeConstant(), kind));
    }

    private byte[] takeConstant() {
        byte[] bytes = ascii(constant.toString());
        constant.setLength(0);
        return bytes;
    }

    static byte[] ascii(String json) {
        return json.getBytes(StandardCharsets.US_ASCII);
    }

    /** The columns, of these rows and of what is joined to them: never none, because that would be all. */
    SelectLimitStep<?> select(Rows<?> rows) {
        return DSL.select(scope.fields.isEmpty() ? List.of(DSL.one()) : scope.named())
                .from(scope.from(rows.from()))
                .where(rows.where())
                .orderBy(Keyset.order(rows.order()));
    }

    boolean isJoined() {
        return !scope.joined.isEmpty();
    }

    List<Statement.Column> columns() {
        return List.copyOf(columns);
    }

    /** The constant part of the response after the last column. */
    byte[] end() {
        return takeConstant();
    }

    /** The name of a column. */
    static String name(int column) {
        return "c" + column;
    }

    /** What is selected of rows, and what is joined to them. */
    private static final class Scope {

        private final List<Field<?>> fields = new ArrayList<>();
        private final List<Table<?>> joined = new ArrayList<>();

        /** With short names: SQLite's driver reads the names with every result, and a column that has none is named by all of its SQL. */
        List<Field<?>> named() {
            List<Field<?>> named = new ArrayList<>();
            fields.forEach(field -> named.add(field.as(name(named.size()))));
            return named;
        }

        Table<?> from(Table<?> rows) {
            Table<?> from = rows;
            for (Table<?> table : joined) {
                from = from.leftJoin(DSL.lateral(table)).on(DSL.trueCondition());
            }
            return from;
        }

        /** Joins at most one row to each and selects all of it, unless there is nothing to select. */
        void join(Scope one, Rows<?> rows, String name) {
            List<Field<?>> columns = one.named();
            columns.forEach(column -> fields.add(DSL.field(DSL.name(name, column.getName()))));
            if (!columns.isEmpty()) {
                joined.add(DSL.select(columns)
                        .from(one.from(rows.from()))
                        .where(rows.where())
                        .asTable(name));
            }
        }
    }
}
