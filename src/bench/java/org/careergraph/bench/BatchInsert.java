package org.careergraph.bench;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Inserts rows into one table, many at a time. */
final class BatchInsert implements AutoCloseable {

    private static final int ROWS = 2_000;

    private final DSLContext dsl;
    private final Table<?> table;
    private final List<Object[]> rows = new ArrayList<>();

    BatchInsert(DSLContext dsl, Table<?> table) {
        this.dsl = dsl;
        this.table = table;
    }

    /** @param values of all columns, in the order of the table */
    void add(@Nullable Object... values) {
        rows.add(values);
        if (rows.size() == ROWS) {
            close();
        }
    }

    @Override
    public void close() {
        if (!rows.isEmpty()) {
            dsl.batch(dsl.insertInto(table, table.fields()).values(new Object[table.fields().length]))
                    .bind(rows.toArray(Object[][]::new))
                    .execute();
            rows.clear();
        }
    }
}
