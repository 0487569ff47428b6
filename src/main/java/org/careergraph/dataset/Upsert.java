package org.careergraph.dataset;

import static org.jooq.impl.DSL.val;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jooq.BatchBindStep;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.TableField;
import org.jooq.UpdatableRecord;

/** Stores rows by id: updates those that are there, inserts the others; one prepared statement for all that look alike. */
public final class Upsert {

    private static final String ROW = "file_row";

    /** Texts up to this length fit every column that free text of a publisher goes into. */
    private static final int SHORT = 30;

    private Upsert() {}

    /** Stores rows, and answers how many were not there before. */
    public static <R extends UpdatableRecord<R>> int store(
            DSLContext database, TableField<R, Integer> id, List<R> rows) {
        return store(database, id, rows, row -> {});
    }

    /** Stores rows, of which those that are not there yet are completed first, and answers how many these were. */
    public static <R extends UpdatableRecord<R>> int store(
            DSLContext database, TableField<R, Integer> id, List<R> rows, Consumer<R> complete) {
        Map<Boolean, List<R>> byPresence = byPresence(database, id, rows);
        byPresence.get(true).stream()
                .collect(Collectors.groupingBy(row -> touched(row, id), LinkedHashMap::new, Collectors.toList()))
                .forEach((columns, alike) -> update(database, id, columns, alike));
        byPresence.get(false).forEach(complete);
        return insert(database, byPresence.get(false));
    }

    /** Stores the rows that are not there yet, leaves the others as they are, and answers how many were stored. */
    public static <R extends UpdatableRecord<R>> int storeNew(
            DSLContext database, TableField<R, Integer> id, List<R> rows) {
        return insert(database, byPresence(database, id, rows).get(false));
    }

    /**
     * Inserts rows, and answers how many.
     *
     * @throws ImportRefusedException when a text does not fit its column
     */
    public static <R extends UpdatableRecord<R>> int insert(DSLContext database, List<R> rows) {
        if (!rows.isEmpty()) {
            Table<R> table = rows.getFirst().getTable();
            List<Field<?>> columns = List.of(table.fields());
            String insert = database.render(database.insertInto(table)
                    .columns(columns)
                    .values(columns.stream().map(column -> val(null, column)).toList()));
            // By JDBC alone: binding each value through jOOQ takes as long again as SQLite takes to store it.
            database.connection(connection -> insert(connection, insert, rows));
        }
        return rows.size();
    }

    private static <R extends UpdatableRecord<R>> void insert(Connection connection, String insert, List<R> rows)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(insert)) {
            for (R row : rows) {
                checkLengths(row);
                for (int i = 0; i < row.size(); i++) {
                    statement.setObject(i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /** SQLite takes texts of any length, so that what does not fit would be seen on PostgreSQL only. */
    private static void checkLengths(UpdatableRecord<?> row) {
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof String text && text.length() > SHORT) {
                int most = row.field(i).getDataType().length();
                int characters = text.codePointCount(0, text.length());
                if (most > 0 && characters > most) {
                    Integer number = row.field(ROW, Integer.class) == null ? null : row.get(ROW, Integer.class);
                    throw ImportRefusedException.of(new Row(row.getTable().getName(), number == null ? 0 : number)
                            .notice(
                                    row.field(i).getName(),
                                    text,
                                    "too long: %d characters, at most %d fit".formatted(characters, most)));
                }
            }
        }
    }

    private static <R extends UpdatableRecord<R>> void update(
            DSLContext database, TableField<R, Integer> id, List<Field<?>> columns, List<R> rows) {
        Map<Field<?>, Object> values = new LinkedHashMap<>();
        columns.forEach(column -> values.put(column, val(null, column)));
        BatchBindStep batch = database.batch(
                database.update(rows.getFirst().getTable()).set(values).where(id.eq(val(null, id))));
        for (R row : rows) {
            List<Object> bound = new ArrayList<>();
            columns.forEach(column -> bound.add(row.get(column)));
            bound.add(row.get(id));
            batch.bind(bound.toArray());
        }
        batch.execute();
    }

    private static List<Field<?>> touched(UpdatableRecord<?> row, Field<Integer> id) {
        return Stream.<Field<?>>of(row.fields())
                .filter(column -> row.touched(column) && !column.equals(id))
                .toList();
    }

    private static <R extends UpdatableRecord<R>> Map<Boolean, List<R>> byPresence(
            DSLContext database, TableField<R, Integer> id, List<R> rows) {
        List<Integer> ids = rows.stream().map(row -> row.get(id)).toList();
        Set<Integer> there =
                database.select(id).from(id.getTable()).where(id.in(ids)).fetchSet(id);
        return rows.stream().collect(Collectors.partitioningBy(row -> there.contains(row.get(id))));
    }
}
