package org.careergraph.graphql;

import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Turns a selected root field and the shapes of its arguments into a plan. Pure: it sees neither values nor a database. */
final class Planner {

    private final GraphQLSchema schema;
    private final Mappings mappings;
    private final Shape shapes;
    private final Operation operation;
    private final List<Map<String, Object>> argumentShapes;
    private final SlotTable slots;

    Planner(
            GraphQLSchema schema,
            Mappings mappings,
            Operation operation,
            List<Map<String, Object>> argumentShapes,
            SlotTable slots) {
        this.schema = schema;
        this.mappings = mappings;
        this.shapes = new Shape(mappings);
        this.operation = operation;
        this.argumentShapes = argumentShapes;
        this.slots = slots;
    }

    PlanNode plan(String parent, Selection selection) {
        Arguments arguments = arguments(selection);
        if (selection.field().equals(PlanNode.TYPENAME)) {
            return new PlanNode(selection.resultKey(), parent, selection.field(), null, arguments, Map.of());
        }
        if (parent.equals("Query") && selection.field().equals(Nodes.FIELD)) {
            return node(selection, arguments);
        }
        FieldMapping mapping = mappings.get(parent).find(selection.field());
        if (mapping instanceof FieldMapping.Page<?, ?> page) {
            return connection(parent, selection, page, arguments);
        }
        boolean named = type(parent, selection.field()) instanceof GraphQLEnumType;
        return new PlanNode(
                selection.resultKey(),
                parent,
                selection.field(),
                mapping,
                arguments,
                selections(mapping, selection),
                named);
    }

    private Map<String, List<PlanNode>> selections(FieldMapping mapping, Selection selection) {
        return switch (mapping) {
            case FieldMapping.Scalar<?> scalar -> Map.of();
            case FieldMapping.View<?, ?> view -> selections(view.type(), selection);
            case FieldMapping.Related related -> selections(related.type(), selection);
        };
    }

    private Map<String, List<PlanNode>> selections(String type, Selection selection) {
        AbstractMapping<?> mapping = mappings.findAbstract(type);
        if (mapping == null) {
            return Map.of(type, children(type, selection));
        }
        Map<String, List<PlanNode>> selections = new LinkedHashMap<>();
        mapping.variants().keySet().forEach(variant -> selections.put(variant, children(variant, selection)));
        return selections;
    }

    private List<PlanNode> children(String type, Selection selection) {
        return selection.on(type).stream().map(child -> plan(type, child)).toList();
    }

    /** {@code node(id:)}: the id tells the type, so that only one table is asked. */
    private PlanNode node(Selection selection, Arguments arguments) {
        Nodes.Kind kind = mappings.nodes().find(arguments.literal(Nodes.ID));
        if (kind == null) {
            return new PlanNode(selection.resultKey(), "Query", selection.field(), null, arguments, Map.of());
        }
        return new PlanNode(
                selection.resultKey(),
                "Query",
                selection.field(),
                kind.mapping(),
                arguments,
                Map.of(kind.type(), children(kind.type(), selection)));
    }

    /** A connection: its parts are those of the Relay specification; mapped are its nodes, and what it has beside those parts. */
    private PlanNode connection(String parent, Selection selection, FieldMapping.Page<?, ?> page, Arguments arguments) {
        String type = typeOf(parent, selection.field());
        List<PlanNode> parts = selection.on(type).stream()
                .map(part -> part(type, part, page.type()))
                .toList();
        return new PlanNode(selection.resultKey(), parent, selection.field(), page, arguments, Map.of(type, parts));
    }

    private PlanNode part(String parent, Selection selection, String nodeType) {
        TypeMapping<?> own = mappings.find(parent);
        if (own != null && own.find(selection.field()) != null) {
            return plan(parent, selection);
        }
        Map<String, List<PlanNode>> below = Map.of();
        if (selection.field().equals("node")) {
            below = selections(nodeType, selection);
        } else if (!selection.children().isEmpty()) {
            String type = typeOf(parent, selection.field());
            below = Map.of(
                    type,
                    selection.on(type).stream()
                            .map(child -> part(type, child, nodeType))
                            .toList());
        }
        return new PlanNode(selection.resultKey(), parent, selection.field(), null, arguments(selection), below);
    }

    private String typeOf(String parent, String field) {
        return type(parent, field).getName();
    }

    private GraphQLNamedType type(String parent, String field) {
        GraphQLFieldDefinition definition = schema.getObjectType(parent).getFieldDefinition(field);
        return GraphQLTypeUtil.unwrapAllAs(definition.getType());
    }

    private Arguments arguments(Selection selection) {
        if (selection.site() == Selection.NO_ARGUMENTS) {
            return new Arguments(selection.site(), Map.of(), List.of(), slots, Map.of(), Set.of());
        }
        ArgumentSite site = operation.sites().get(selection.site());
        Map<String, Object> shape = argumentShapes.get(selection.site());
        Arguments arguments = new Arguments(
                selection.site(),
                shape,
                site.path(),
                slots,
                shapes.referenceTypes(site.definitions()),
                selection.children().stream().map(Selection::field).collect(Collectors.toSet()));
        if (shape.containsKey(ArgumentSite.REFUSED)) {
            throw arguments.refuse(
                    String.valueOf(shape.get(ArgumentSite.REFUSED)),
                    "Give a value that the type of the argument allows.");
        }
        return arguments;
    }
}
