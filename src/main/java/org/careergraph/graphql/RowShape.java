package org.careergraph.graphql;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.graphql.JsonDialect.Pair;
import org.jooq.Field;
import org.jooq.impl.DSL;

/** The columns of a statement's rows, with the constant parts of the response between them. */
final class RowShape {

    private final JsonDialect dialect;
    private final List<Field<?>> fields = new ArrayList<>();
    private final List<Statement.Column> columns = new ArrayList<>();
    private final List<Pair> members = new ArrayList<>();
    private final StringBuilder constant = new StringBuilder();
    private boolean first = true;

    RowShape(JsonDialect dialect) {
        this.dialect = dialect;
    }

    /** Begins an object. */
    RowShape open() {
        constant.append('{');
        first = true;
        return this;
    }

    /** Begins an object under a result key. */
    RowShape open(String key) {
        flush();
        key(key);
        return open();
    }

    /** Ends the object begun last. */
    RowShape close() {
        flush();
        constant.append('}');
        first = false;
        return this;
    }

    /** A member that joins its neighbours in one JSON object of the database. */
    void member(Pair pair) {
        members.add(pair);
    }

    /** A member in a column of its own. */
    void column(String key, Field<?> field, Statement.Kind kind) {
        flush();
        key(key);
        add(field instanceof Decimal decimal ? decimal.marked() : field, kind);
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
        fields.add(field);
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

    /** What to select: never nothing, because no columns would be all columns. */
    List<Field<?>> fields() {
        return fields.isEmpty() ? List.of(DSL.one()) : fields;
    }

    List<Statement.Column> columns() {
        return List.copyOf(columns);
    }

    /** The constant part of the response after the last column. */
    byte[] end() {
        return takeConstant();
    }
}
