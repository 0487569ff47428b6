package org.careergraph.graphql;

import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Compares the mappings with the schema: every field is mapped, and every {@code !} is a promise that its mapping keeps. */
final class SchemaCheck {

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
     * <p>Parts of connections are not looked at: the compiler reads those by the Relay specification.
     */
    static List<String> faults(GraphQLSchema schema, Mappings mappings) {
        SchemaCheck check = new SchemaCheck(schema, mappings);
        schema.getAllTypesAsList().stream()
                .filter(GraphQLObjectType.class::isInstance)
                .map(GraphQLObjectType.class::cast)
                .filter(type -> !isConnectionPart(type.getName()))
                .forEach(check::type);
        return check.faults;
    }

    private static boolean isConnectionPart(String type) {
        return type.startsWith("__") || type.endsWith("Connection") || type.endsWith("Edge") || type.equals("PageInfo");
    }

    private void type(GraphQLObjectType type) {
        TypeMapping<?> mapping = mappings.find(type.getName());
        if (mapping == null) {
            faults.add("No feature maps the type " + type.getName());
            return;
        }
        for (GraphQLFieldDefinition field : type.getFieldDefinitions()) {
            boolean node = type == schema.getQueryType() && field.getName().equals(Nodes.FIELD);
            if (!node) {
                field(type.getName() + "." + field.getName(), field, mapping.find(field.getName()));
            }
        }
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
                    case FieldMapping.Page<?, ?> page ->
                        type.replace("Connection", "").equals(page.type()) ? type : page.type();
                    case FieldMapping.Related related -> related.type();
                };
        if (!mapped.equals(type)) {
            faults.add(coordinates + " is a " + type + " by the schema, but mapped to " + mapped);
        }
    }
}
