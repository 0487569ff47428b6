package org.careergraph.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares the mappings with the schema: every field is mapped, and every {@code !} is a promise that its mapping keeps. */
final class SchemaCheck {

    private static final Set<String> CONNECTION = Set.of("edges", "pageInfo", "totalCount");
    private static final Set<String> EDGE = Set.of("cursor", "node", "rank");

    private final GraphQLSchema schema;
    private final Mappings mappings;
    private final List<String> faults = new ArrayList<>();

    private SchemaCheck(GraphQLSchema schema, Mappings mappings) {
        this.schema = schema;
        this.mappings = mappings;
    }

    /**
     * What does not fit, as sentences; empty when all does.
     *
     * <p>Parts of connections by the Relay specification are not looked at: the compiler reads those itself.
     */
    static List<String> faults(GraphQLSchema schema, Mappings mappings) {
        SchemaCheck check = new SchemaCheck(schema, mappings);
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type ->
                        !type.getName().startsWith("__") && !type.getName().equals("PageInfo"))
                .forEach(check::type);
        return check.faults;
    }

    private static boolean isStandard(GraphQLObjectType type, GraphQLFieldDefinition field) {
        return (type.getName().endsWith("Connection") && CONNECTION.contains(field.getName()))
                || (type.getName().endsWith("Edge") && EDGE.contains(field.getName()));
    }

    private void type(GraphQLObjectType type) {
        List<GraphQLFieldDefinition> fields = type.getFieldDefinitions().stream()
                .filter(field -> !isStandard(type, field))
                .toList();
        TypeMapping<?> mapping = mappings.find(type.getName());
        if (type.getInterfaces().stream().anyMatch(face -> face.getName().equals(Nodes.TYPE))
                && !mappings.nodes().finds(type.getName())) {
            faults.add(type.getName() + " is a " + Nodes.TYPE + ", but " + Nodes.FIELD + " does not find it");
        }
        if (fields.isEmpty()) {
            return;
        }
        if (mapping == null) {
            faults.add("No feature maps the type " + type.getName());
            return;
        }
        for (GraphQLFieldDefinition field : fields) {
            boolean node = type == schema.getQueryType() && field.getName().equals(Nodes.FIELD);
            if (!node) {
                field(type.getName() + "." + field.getName(), field, mapping.find(field.getName()));
            }
        }
    }

    private String nodeType(String connection) {
        GraphQLObjectType edge = schema.getObjectType(connection.replace("Connection", "Edge"));
        return ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(
                        edge.getFieldDefinition("node").getType()))
                .getName();
    }

    private void field(String coordinates, GraphQLFieldDefinition field, @Nullable FieldMapping mapping) {
        if (mapping == null) {
            faults.add("No feature maps " + coordinates);
            return;
        }
        if (GraphQLTypeUtil.isNonNull(field.getType()) && !mapping.required()) {
            faults.add(coordinates + " is never null by the schema, but its mapping can be");
        }
        String type = ((GraphQLNamedType) GraphQLTypeUtil.unwrapAll(field.getType())).getName();
        String mapped =
                switch (mapping) {
                    case FieldMapping.Scalar<?> scalar -> type;
                    case FieldMapping.View<?, ?> view -> view.type();
                    case FieldMapping.Page<?, ?> page -> nodeType(type).equals(page.type()) ? type : page.type();
                    case FieldMapping.Related related -> related.type();
                };
        if (!mapped.equals(type)) {
            faults.add(coordinates + " is a " + type + " by the schema, but mapped to " + mapped);
        }
    }
}
