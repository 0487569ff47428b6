package org.careergraph.graphql;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/** The object types that {@code node(id:)} finds, by the first part of their ids. */
public final class Nodes {

    static final String TYPE = "Node";
    static final String FIELD = "node";
    static final String ID = "id";

    /** An object type, and how one of it is found by id. */
    record Kind(String type, FieldMapping mapping) {}

    private final Map<String, Kind> kinds = new LinkedHashMap<>();

    Nodes() {}

    /**
     * Adds an object type.
     *
     * @param prefix what its ids begin with, before the first colon
     * @param id the column that holds them
     */
    public <T extends Table<?>> Nodes add(String prefix, String type, T table, Function<T, TableField<?, String>> id) {
        Relation<Object, T> relation = (root, arguments, aliases) -> {
            T alias = aliases.of(table);
            return Rows.of(alias).where(id.apply(alias).eq(arguments.text(ID)));
        };
        kinds.put(prefix, new Kind(type, new FieldMapping.One<>(type, relation, false)));
        return this;
    }

    /** Whether an object type was added. */
    boolean finds(String type) {
        return kinds.values().stream().anyMatch(kind -> kind.type().equals(type));
    }

    @Nullable
    Kind find(@Nullable Object prefix) {
        return prefix == null ? null : kinds.get(prefix);
    }

    /** The prefix of an id; null when no type has it. */
    @Nullable
    Object prefix(Object id) {
        String text = String.valueOf(id);
        String prefix = text.substring(0, Math.max(0, text.indexOf(':')));
        return kinds.containsKey(prefix) ? prefix : null;
    }
}
