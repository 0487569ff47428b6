package org.careergraph.dataset;

import static org.jooq.impl.DSL.selectCount;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/** How much two revisions of an edition differ in what they observed. */
final class Difference {

    /** Columns that tell where a row stands, not what it states. */
    private static final Set<String> COORDINATES = Set.of("id", "release_id", "file_id", "file_row");

    private Difference() {}

    /** How many rows of tables one of two revisions has and the other has not. */
    static int count(DSLContext database, List<Table<?>> tables, int one, int other) {
        int rows = 0;
        for (Table<?> table : tables) {
            rows += missing(database, table, one, other) + missing(database, table, other, one);
        }
        return rows;
    }

    private static int missing(DSLContext database, Table<?> table, int from, int to) {
        Field<?>[] columns = Stream.of(table.fields())
                .filter(column -> !COORDINATES.contains(column.getName()))
                .toArray(Field[]::new);
        Select<?> only = DSL.select(columns)
                .from(table)
                .where(isOf(table, from))
                .except(DSL.select(columns).from(table).where(isOf(table, to)));
        return database.fetchSingle(selectCount().from(only.asTable("missing"))).value1();
    }

    private static Condition isOf(Table<?> table, int release) {
        return table.field("release_id", Integer.class).eq(release);
    }
}
