package org.careergraph.graphql;

import java.util.HashMap;
import java.util.Map;
import org.jooq.Table;

/** Gives every use of a table within one statement a name of its own, so that a table can be read any number of times. */
public final class Aliases {

    private final Map<String, Integer> used;
    private final Map<String, Integer> narrowed;
    private final int site;

    Aliases() {
        this(new HashMap<>(), new HashMap<>(), Selection.NO_ARGUMENTS);
    }

    private Aliases(Map<String, Integer> used, Map<String, Integer> narrowed, int site) {
        this.used = used;
        this.narrowed = narrowed;
        this.site = site;
    }

    /** The same for the rows of one field, whose arguments may name their source. */
    Aliases of(Arguments arguments) {
        int narrowing = arguments.has(Attributions.NARROWING) ? arguments.site : Selection.NO_ARGUMENTS;
        return new Aliases(used, narrowed, narrowing);
    }

    /** The table under a name that nothing else in the statement has, such as {@code role_2}. */
    public <T extends Table<?>> T of(T table) {
        @SuppressWarnings("unchecked") // a generated table's alias is of the table's own class
        T alias = (T) table.as(name(table.getName()));
        if (site != Selection.NO_ARGUMENTS) {
            narrowed.put(alias.getName(), site);
        }
        return alias;
    }

    /** A name that nothing else in the statement has, for a derived table. */
    public String name(String stem) {
        return stem + "_" + used.merge(stem, 1, Integer::sum);
    }

    /** The argument site that narrows the sources of an aliased table, or {@link Selection#NO_ARGUMENTS}. */
    int narrowing(String alias) {
        return narrowed.getOrDefault(alias, Selection.NO_ARGUMENTS);
    }
}
