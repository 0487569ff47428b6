package org.careergraph.graphql;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLTypeUtil;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jooq.Condition;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;

/**
 * The slow second executor: it answers each field from the same mappings by a small statement of its own, and leaves all else to
 * graphql-java's ordinary completion. It shares no SQL with the compiler.
 */
final class OracleFetchers implements DataFetcher<Object> {

    private final Mappings mappings;

    OracleFetchers(Mappings mappings) {
        this.mappings = mappings;
    }

    @Override
    @Nullable
    public Object get(DataFetchingEnvironment field) throws SQLException {
        return switch (field.<Object>getSource()) {
            case OracleObject parent -> new Fetch(field, parent).field();
            case Map<?, ?> part -> part.get(field.getField().getName());
            case OraclePart part
            when part.parts().containsKey(field.getField().getName()) ->
                part.parts().get(field.getField().getName());
            case OraclePart part -> new Fetch(field, part.object()).field();
            case null, default -> throw new IllegalStateException("No object to read " + field.getField() + " from");
        };
    }

    /** One field of one object. */
    private final class Fetch {

        private final OracleRequest request;
        private final OracleObject parent;
        private final String name;
        private final GraphQLFieldDefinition definition;
        private final Map<String, Object> values;
        private final Arguments arguments;

        Fetch(DataFetchingEnvironment field, OracleObject parent) {
            this.request = field.getGraphQlContext().get(OracleRequest.class);
            this.parent = parent;
            this.name = field.getField().getName();
            this.definition = field.getFieldDefinition();
            this.values = field.getArguments();
            this.arguments = request.arguments(parent.type(), field);
        }

        @Nullable
        Object field() throws SQLException {
            if (parent == OracleObject.QUERY && name.equals("node")) {
                Nodes.Kind kind = mappings.nodes().find(mappings.nodes().prefix(values.get("id")));
                return kind == null ? null : read(kind.mapping());
            }
            return read(mappings.get(parent.type()).find(name));
        }

        @Nullable
        private Object read(FieldMapping mapping) throws SQLException {
            return switch (mapping) {
                case FieldMapping.Scalar<?> scalar ->
                    request.value(parent.chain(), scalar.expression(parent.row(), arguments));
                case FieldMapping.View<?, ?> view -> view(view);
                case FieldMapping.Related related ->
                    related(related, related.rows(parent.row(), arguments, request.aliases()));
            };
        }

        @Nullable
        private Object view(FieldMapping.View<?, ?> view) throws SQLException {
            Condition present = view.present(parent.row());
            return present == null || holds(parent.chain(), present)
                    ? object(view.type(), view.view(parent.row(), arguments), parent.chain())
                    : null;
        }

        @Nullable
        private Object related(FieldMapping.Related field, Rows<?> rows) throws SQLException {
            Chain chain = parent.chain().then(rows);
            if (field instanceof FieldMapping.One<?, ?>) {
                return request.exists(chain) ? object(field.type(), rows.row(), chain) : null;
            }
            OracleList list = OracleList.read(request, rows, chain);
            if (field instanceof FieldMapping.Page<?, ?> page) {
                return connection(page, list, rows, chain);
            }
            List<Object> objects = new ArrayList<>();
            for (List<Object> keys : list.first(values.get("first"))) {
                objects.add(objectAt(field.type(), rows, chain, keys));
            }
            return objects;
        }

        private OraclePart connection(FieldMapping.Page<?, ?> page, OracleList list, Rows<?> rows, Chain chain)
                throws SQLException {
            String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(definition.getType())).getName();
            Object summary = page.summary(parent.row(), arguments, request.aliases());
            Map<String, Object> parts =
                    list.page(arguments.listName(parent.type() + "." + name), page.ranked(), values, keys -> {
                        Chain edge = chain.pinned(rows.order(), keys);
                        return new OracleList.Edge(
                                object(page.type(), page.node(rows.row()), edge),
                                new OracleObject(type.replace("Connection", "Edge"), rows.row(), edge));
                    });
            return new OraclePart(
                    parts, new OracleObject(type, summary == null ? parent.row() : summary, parent.chain()));
        }

        @Nullable
        private Object objectAt(String type, Rows<?> rows, Chain chain, List<Object> keys) throws SQLException {
            return object(type, rows.row(), chain.pinned(rows.order(), keys));
        }

        @Nullable
        @SuppressWarnings("unchecked") // the relation that leads to the abstract type yields its rows
        private Object object(String type, Object row, Chain chain) throws SQLException {
            AbstractMapping<Object> mapping = (AbstractMapping<Object>) mappings.findAbstract(type);
            if (mapping == null) {
                return new OracleObject(type, row, chain);
            }
            for (AbstractMapping.Variant<Object> variant : mapping.variants().values()) {
                if (holds(chain, variant.when().apply(row))) {
                    return new OracleObject(variant.type(), variant.view().apply(row), chain);
                }
            }
            return null;
        }

        private boolean holds(Chain chain, Condition condition) throws SQLException {
            return request.value(chain, DSL.when(condition, DSL.inline(1))) != null;
        }
    }
}
