package org.careergraph.graphql;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;

/** Gives every use of a table within one statement a name of its own, so that a table can be read any number of times. */
public final class Aliases {

    private final Map<String, Integer> used = new HashMap<>();

    Aliases() {}

    /** The table under a name that nothing else in the statement has, such as {@code role_2}. */
    public <T extends Table<?>> T of(T table) {
        @SuppressWarnings("unchecked") // a generated table's alias is of the table's own class
        T alias = (T) table.as(name(table.getName()));
        return alias;
    }

    /** A name that nothing else in the statement has, for a derived table. */
    public String name(String stem) {
        return stem + "_" + used.merge(stem, 1, Integer::sum);
    }
}
