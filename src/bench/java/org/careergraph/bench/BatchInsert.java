package org.careergraph.bench;

import java.util.ArrayList;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Inserts rows into one table, many at a time. */
final class BatchInsert implements AutoCloseable {

    private static final int ROWS = 2_000;

    private final DSLContext dsl;
    private final Table<?> table;
    private final Field<?>[] columns;
    private final List<Object[]> rows = new ArrayList<>();

    /** @param columns all of the table when left out */
    BatchInsert(DSLContext dsl, Table<?> table, Field<?>... columns) {
        this.dsl = dsl;
        this.table = table;
        this.columns = columns.length == 0 ? table.fields() : columns;
    }

    /** @param values of the columns, in their order */
    void add(@Nullable Object... values) {
        rows.add(values);
        if (rows.size() == ROWS) {
            close();
        }
    }

    @Override
    public void close() {
        if (!rows.isEmpty()) {
            dsl.batch(dsl.insertInto(table, columns).values(new Object[columns.length]))
                    .bind(rows.toArray(Object[][]::new))
                    .execute();
            rows.clear();
        }
    }
}
