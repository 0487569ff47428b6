package org.careergraph.graphql;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** Every type mapping of the service, by GraphQL name. Features add to it at start-up; nothing changes it later. */
public final class Mappings {

    /** The argument that cuts a list. */
    static final String FIRST = "first";

    /** What the fields of {@code Query} are read from: nothing. */
    public enum Root {
        INSTANCE
    }

    private final Map<String, TypeMapping<?>> types = new LinkedHashMap<>();
    private final Map<String, AbstractMapping<?>> abstracts = new LinkedHashMap<>();
    private final Map<String, Reference> references = new LinkedHashMap<>();
    private final Map<String, Function<Object, @Nullable Object>> literals = new LinkedHashMap<>();
    private final Set<Table<?>> narrowedBySource = new HashSet<>();

    private final Map<String, String> lengths = new LinkedHashMap<>();
    private final Map<String, Integer> candidates = new LinkedHashMap<>();

    private final Nodes nodes = new Nodes();

    public Mappings(Iterable<Mapping> features) {
        literal("Query." + Nodes.FIELD + "." + Nodes.ID, nodes::prefix);
        features.forEach(feature -> feature.declare(this));
    }

    /** The root fields. */
    public TypeMapping<Root> query() {
        return type("Query", Root.class);
    }

    /**
     * The mapping of an object type, or of an interface whose fields its implementations take over.
     *
     * @param name the GraphQL type; features may add fields to a type that another one owns
     * @param row what its fields are read from: a generated table, or a record of columns
     */
    public <S> TypeMapping<S> type(String name, Class<S> row) {
        TypeMapping<?> type = types.computeIfAbsent(name, n -> new TypeMapping<>(n, row, this));
        if (type.row() != row) {
            throw new IllegalArgumentException(
                    name + " is read from " + type.row().getSimpleName() + ", not from " + row.getSimpleName());
        }
        @SuppressWarnings("unchecked") // the row class was compared just above
        TypeMapping<S> typed = (TypeMapping<S>) type;
        return typed;
    }

    /**
     * A union, or an interface whose implementation is known only by row: which object type a row is, and how it is read as that.
     * Features may add variants to one that another feature owns.
     */
    public <S> AbstractMapping<S> oneOf(String name, Class<S> row) {
        AbstractMapping<?> mapping = abstracts.computeIfAbsent(name, n -> new AbstractMapping<>(n, row));
        if (mapping.row() != row) {
            throw new IllegalArgumentException(
                    name + " is read from " + mapping.row().getSimpleName() + ", not from " + row.getSimpleName());
        }
        @SuppressWarnings("unchecked") // the row class was compared just above
        AbstractMapping<S> typed = (AbstractMapping<S>) mapping;
        return typed;
    }

    /** The object types that {@code node(id:)} finds. */
    public Nodes nodes() {
        return nodes;
    }

    /** An input type that names an object, such as {@code LocationRef}: it is resolved to an internal id before SQL is bound. */
    public void reference(String inputType, Reference reference) {
        references.put(inputType, reference);
    }

    /**
     * An argument whose value, not only its presence, decides which SQL is written.
     *
     * @param coordinates {@code Type.field.argument}
     * @param canonical folds all values that lead to the same SQL into one
     */
    public void literal(String coordinates, Function<Object, @Nullable Object> canonical) {
        literals.put(coordinates, canonical);
    }

    /**
     * A table of which a field reads only rows of the source that its argument {@code source} names, where it is given. What such
     * rows are about, or are converted by, may come from others.
     */
    public void narrowedBySource(Table<?> table) {
        narrowedBySource.add(table);
    }

    /**
     * A list that is as long as an argument says, by its number or the length of its list; for what an operation costs.
     *
     * @param coordinates {@code Type.field}
     * @param argument of the field, or of the nearest field above it that has one of that name
     */
    public void length(String coordinates, String argument) {
        lengths.put(coordinates, argument);
    }

    /**
     * A field that looks through more rows than it answers with; for what an operation costs.
     *
     * @param coordinates {@code Type.field}
     * @param rows about how many
     */
    public void candidates(String coordinates, int rows) {
        candidates.put(coordinates, rows);
    }

    String length(String coordinates) {
        return lengths.getOrDefault(coordinates, FIRST);
    }

    int candidates(String coordinates) {
        return candidates.getOrDefault(coordinates, 0);
    }

    boolean isNarrowedBySource(Table<?> table) {
        return narrowedBySource.contains(table);
    }

    @Nullable
    TypeMapping<?> find(String type) {
        return types.get(type);
    }

    TypeMapping<?> get(String type) {
        TypeMapping<?> mapping = types.get(type);
        if (mapping == null) {
            throw new IllegalArgumentException("No feature maps the type " + type);
        }
        return mapping;
    }

    @Nullable
    AbstractMapping<?> findAbstract(String type) {
        return abstracts.get(type);
    }

    Map<String, Reference> references() {
        return references;
    }

    @Nullable
    Function<Object, @Nullable Object> literal(String coordinates) {
        return literals.get(coordinates);
    }
}
