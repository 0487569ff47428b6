package org.careergraph.dataset;

import static org.careergraph.jooq.DefaultSchema.DEFAULT_SCHEMA;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SKILL;
import static org.jooq.impl.DSL.select;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.ForeignKey;
import org.jooq.Table;

/** A release cannot be removed, because others name what only it defines. Nothing was removed. */
public final class ReleaseInUseException extends RuntimeException {

    private static final List<Table<?>> DEFINITIONS = List.of(LOCATION, ROLE, SKILL);

    private ReleaseInUseException(String release, Set<String> dependents) {
        super(release
                + " is not removed: other releases name places, roles or skills that only it defines; remove first "
                + String.join(", ", dependents));
    }

    /**
     * Checks that nothing rests any more on a release of which all is deleted that can be.
     *
     * @throws ReleaseInUseException when something does
     */
    static void check(DSLContext database, ReleaseRecord release) {
        Set<String> dependents = new TreeSet<>();
        for (Table<?> table : DEFAULT_SCHEMA.getTables()) {
            Field<Integer> of = table.field(ROLE.RELEASE_ID.getName(), Integer.class);
            if (of != null) {
                table.getReferences()
                        .forEach(key -> dependents.addAll(naming(database, table, of, key, release.getId())));
            }
        }
        if (!dependents.isEmpty()) {
            throw new ReleaseInUseException(release.getPublicId(), dependents);
        }
    }

    /** Public ids of the releases whose rows in a table name, by one of its keys, what a release defines. */
    private static List<String> naming(
            DSLContext database, Table<?> table, Field<Integer> of, ForeignKey<?, ?> key, int release) {
        Table<?> definitions = key.getKey().getTable();
        if (!DEFINITIONS.contains(definitions)) {
            return List.of();
        }
        Field<Integer> id = Objects.requireNonNull(definitions.field("id", Integer.class));
        Field<Integer> definer = Objects.requireNonNull(definitions.field(of.getName(), Integer.class));
        return database.selectDistinct(RELEASE.PUBLIC_ID)
                .from(table)
                .join(RELEASE)
                .on(RELEASE.ID.eq(of))
                .where(of.ne(release))
                .and(key.getFields()
                        .getFirst()
                        .coerce(Integer.class)
                        .in(select(id).from(definitions).where(definer.eq(release))))
                .fetch(RELEASE.PUBLIC_ID);
    }
}
