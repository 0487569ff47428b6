package org.careergraph.graphql;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.InterfaceTypeDefinition;
import graphql.language.UnionTypeDefinition;
import graphql.language.Value;
import graphql.scalars.ExtendedScalars;
import graphql.schema.Coercing;
import graphql.schema.DataFetcher;
import graphql.schema.FieldCoordinates;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.TypeResolver;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.util.Locale;

/** A schema whose fields the oracle answers. */
final class OracleSchema {

    private OracleSchema() {}

    /** A schema whose fields the oracle answers wherever no other strategy does. */
    static GraphQLSchema of(String sdl, Mappings mappings) {
        TypeDefinitionRegistry types = new SchemaParser().parse(sdl);
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring().strictMode(false);
        new GraphQlConfiguration().scalars().configure(wiring);
        wiring.scalar(asWritten(ExtendedScalars.DateTime)).scalar(asWritten(ExtendedScalars.Url));
        TypeResolver resolver = object -> object.getSchema()
                .getObjectType(object.<OracleObject>getObject().type());
        types.getTypes(InterfaceTypeDefinition.class)
                .forEach(type -> wiring.type(type.getName(), builder -> builder.typeResolver(resolver)));
        types.getTypes(UnionTypeDefinition.class)
                .forEach(type -> wiring.type(type.getName(), builder -> builder.typeResolver(resolver)));
        GraphQLSchema schema = new SchemaGenerator().makeExecutableSchema(types, wiring.build());
        return schema.transform(builder -> builder.codeRegistry(fetchers(schema, new OracleFetchers(mappings))));
    }

    private static GraphQLCodeRegistry fetchers(GraphQLSchema schema, DataFetcher<?> fetcher) {
        return schema.getCodeRegistry().transform(registry -> schema.getAllTypesAsList().stream()
                .filter(type ->
                        type instanceof GraphQLObjectType && !type.getName().startsWith("__"))
                .map(GraphQLObjectType.class::cast)
                .forEach(type -> type.getFieldDefinitions()
                        .forEach(field -> registry.dataFetcher(
                                FieldCoordinates.coordinates(type.getName(), field.getName()), fetcher))));
    }

    /** A scalar that goes out as the database wrote it, if the published scalar can read it. */
    private static GraphQLScalarType asWritten(GraphQLScalarType scalar) {
        Coercing<?, ?> published = scalar.getCoercing();
        return scalar.transform(builder -> builder.coercing(new Coercing<Object, Object>() {
            @Override
            public Object serialize(Object value, GraphQLContext context, Locale locale) {
                if (!value.toString().startsWith("dataset/")) { // the one relative address
                    published.parseValue(value, context, locale);
                }
                return value;
            }

            @Override
            public Object parseValue(Object value, GraphQLContext context, Locale locale) {
                return published.parseValue(value, context, locale);
            }

            @Override
            public Object parseLiteral(
                    Value<?> value, CoercedVariables variables, GraphQLContext context, Locale locale) {
                return published.parseLiteral(value, variables, context, locale);
            }
        }));
    }
}
