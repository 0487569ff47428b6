package org.careergraph.graphql;

import static org.careergraph.jooq.Tables.RELEASE_FILE;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.jooq.DefaultSchema;
import org.jooq.QueryPart;
import org.jooq.Table;
import org.jooq.VisitContext;
import org.jooq.VisitListener;

/** Notes, while a statement is written, which tables it reads whose rows tell the release that says so. */
final class Reads implements VisitListener {

    static final String RELEASE_COLUMN = "release_id";

    /**
     * A table that is read.
     *
     * @param site where the argument is that names its one source; {@link Selection#NO_ARGUMENTS} without any
     */
    record Read(String table, int site) {

        boolean isNarrowed() {
            return site != Selection.NO_ARGUMENTS;
        }
    }

    private static final Map<Class<?>, Table<?>> SOURCED = sourced();

    private final Aliases aliases;
    private final Mappings mappings;
    private final Set<Read> reads = new HashSet<>();

    /** @param mappings tell which tables an argument narrows */
    Reads(Aliases aliases, Mappings mappings) {
        this.aliases = aliases;
        this.mappings = mappings;
    }

    /** All tables whose rows tell their release; what a release is made of tells nothing else. */
    static Iterable<Table<?>> tables() {
        return SOURCED.values();
    }

    private static Map<Class<?>, Table<?>> sourced() {
        Map<Class<?>, Table<?>> tables = new HashMap<>();
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (table.field(RELEASE_COLUMN) != null && table != RELEASE_FILE) {
                tables.put(table.getClass(), table);
            }
        }
        return tables;
    }

    @Override
    public void visitStart(VisitContext context) {
        Table<?> table = SOURCED.get(context.queryPart().getClass());
        if (table != null && !isWithinItsAlias(context.queryParts())) {
            String alias = ((Table<?>) context.queryPart()).getName();
            boolean narrowed = mappings.isNarrowedBySource(table);
            reads.add(new Read(table.getName(), narrowed ? aliases.narrowing(alias) : Selection.NO_ARGUMENTS));
        }
    }

    /** An alias leads to the table itself by one step. */
    private static boolean isWithinItsAlias(QueryPart[] parts) {
        int last = parts.length - 1;
        return last >= 2 && parts[last - 2].getClass() == parts[last].getClass();
    }

    /** What was read, in one order for all statements that read the same. */
    List<Read> reads() {
        return inOrder(reads);
    }

    static List<Read> inOrder(Set<Read> reads) {
        return reads.stream()
                .sorted(Comparator.comparing(Read::table).thenComparing(Read::site))
                .toList();
    }
}
