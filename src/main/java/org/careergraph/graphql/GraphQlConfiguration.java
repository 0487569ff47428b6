package org.careergraph.graphql;

import graphql.Scalars;
import graphql.scalars.ExtendedScalars;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.ServedSnapshot;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** Hangs the compiler into Spring for GraphQL, which keeps HTTP, parsing, validation and coercion. */
@Configuration(proxyBeanMethods = false)
class GraphQlConfiguration {

    @Bean
    Mappings mappings(List<Mapping> features) {
        return new Mappings(features);
    }

    @Bean
    GraphQlSourceBuilderCustomizer compiledQueries(
            ServedSnapshot served,
            Mappings mappings,
            JsonMapper json,
            CareerGraphProperties properties,
            MeterRegistry meters) {
        SnapshotExecutionStrategy strategy =
                new SnapshotExecutionStrategy(served, mappings, json, properties.requestTimeout());
        DocumentCache documents = new DocumentCache();
        strategy.bindTo(meters);
        documents.bindTo(meters);
        return builder -> builder.configureGraphQl(graphQl -> graphQl.queryExecutionStrategy(strategy)
                .preparsedDocumentProvider(documents)
                .instrumentation(new RequestErrors(meters)));
    }

    /** The service does not start with a field that it cannot answer. */
    @Bean
    SmartInitializingSingleton schemaCheck(GraphQlSource source, Mappings mappings) {
        return () -> {
            List<String> faults = SchemaCheck.faults(source.schema(), mappings);
            if (!faults.isEmpty()) {
                throw new IllegalStateException(String.join("; ", faults));
            }
        };
    }

    /** The scalars of the schema; as output they are what the database wrote. */
    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring -> wiring.scalar(ExtendedScalars.newAliasedScalar("Decimal")
                        .aliasedScalar(ExtendedScalars.GraphQLBigDecimal)
                        .build())
                .scalar(ExtendedScalars.newAliasedScalar("Json")
                        .aliasedScalar(ExtendedScalars.Json)
                        .build())
                .scalar(ExtendedScalars.Date)
                .scalar(ExtendedScalars.YearMonth)
                .scalar(ExtendedScalars.DateTime)
                .scalar(ExtendedScalars.Url)
                .scalar(ExtendedScalars.newAliasedScalar("CurrencyCode")
                        .aliasedScalar(Scalars.GraphQLString)
                        .build());
    }
}
