package org.careergraph.dataset;

import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.select;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Table;

/**
 * Copies what the latest revision of an edition holds to the next one, except for what stands in files that come again: both
 * revisions are whole, so that the earlier one still answers.
 */
public final class Carry {

    private static final String RELEASE = "release_id";
    private static final String FILE = "file_id";

    private final DSLContext database;
    private final Keys keys;
    private final int from;
    private final int to;
    private final List<Integer> kept;
    private final int fileShift;

    private Carry(DSLContext database, Keys keys, int from, int to, List<Integer> kept, int fileShift) {
        this.database = database;
        this.keys = keys;
        this.from = from;
        this.to = to;
        this.kept = kept;
        this.fileShift = fileShift;
    }

    /** Copies the files of a revision, except for those of some names. */
    static Carry files(DSLContext database, Keys keys, int from, int to, Collection<String> except) {
        List<Integer> kept = database.select(RELEASE_FILE.ID)
                .from(RELEASE_FILE)
                .where(RELEASE_FILE.RELEASE_ID.eq(from))
                .and(RELEASE_FILE.NAME.notIn(except))
                .fetch(RELEASE_FILE.ID);
        Carry carry = new Carry(database, keys, from, to, kept, keys.last(RELEASE_FILE));
        carry.copy(RELEASE_FILE, RELEASE_FILE.ID, RELEASE_FILE.ID);
        return carry;
    }

    /** Copies the rows of a table of observations. */
    public void observations(Table<?> table) {
        copy(table, Objects.requireNonNull(table.field("id", Integer.class)), file(table));
    }

    /** Copies the rows of a table whose column names rows of a table of observations, which are copied next. */
    public void details(Table<?> table, Field<Integer> owner, Table<?> owners) {
        Field<Integer> ownerId = field(name(owners.getName(), "id"), Integer.class);
        Field<Integer> ownerFile = field(name(owners.getName(), FILE), Integer.class);
        database.insertInto(table)
                .columns(table.fields())
                .select(select(values(table, owner, keys.last(owners)))
                        .from(table)
                        .where(file(table).in(kept))
                        .and(owner.in(select(ownerId).from(owners).where(ownerFile.in(kept)))))
                .execute();
    }

    private void copy(Table<?> table, Field<Integer> id, Field<Integer> file) {
        database.insertInto(table)
                .columns(table.fields())
                .select(select(values(table, id, keys.last(table)))
                        .from(table)
                        .where(file.in(kept))
                        .and(table.field(RELEASE, Integer.class).eq(from)))
                .execute();
        keys.forgetLast(table);
    }

    private List<Field<?>> values(Table<?> table, Field<Integer> id, int shift) {
        List<Field<?>> values = new ArrayList<>();
        for (Field<?> column : table.fields()) {
            if (column.equals(id)) {
                values.add(id.plus(inline(shift)));
            } else {
                values.add(
                        switch (column.getName()) {
                            case RELEASE -> inline(to);
                            case FILE -> file(table).plus(inline(fileShift));
                            default -> column;
                        });
            }
        }
        return values;
    }

    private static Field<Integer> file(Table<?> table) {
        return Objects.requireNonNull(table.field(FILE, Integer.class));
    }
}
