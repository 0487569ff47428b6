package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.EnumTypeDefinition;
import graphql.language.EnumValueDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TermsTests {

    private static final TypeDefinitionRegistry SCHEMA =
            new SchemaParser().parse(Path.of("schema.graphqls").toFile());

    static Stream<Class<?>> closedSets() {
        return Stream.of(Terms.class.getDeclaredClasses())
                .filter(type -> type != Terms.DemandMeasure.class && type != Terms.PayPeriod.class);
    }

    @ParameterizedTest
    @MethodSource("closedSets")
    void areTheWordsOfTheSchema(Class<?> terms) {
        EnumTypeDefinition type = SCHEMA.getTypeOrNull(terms.getSimpleName(), EnumTypeDefinition.class);
        assertThat(terms.getEnumConstants())
                .extracting(Object::toString)
                .containsExactlyInAnyOrderElementsOf(type.getEnumValueDefinitions().stream()
                        .map(EnumValueDefinition::getName)
                        .toList());
    }

    /** Pay is published per hour and per year; the schema converts to others. */
    @Test
    void publishesPayForPeriodsOfTheSchema() {
        EnumTypeDefinition periods = SCHEMA.getTypeOrNull("PayPeriod", EnumTypeDefinition.class);
        assertThat(periods.getEnumValueDefinitions())
                .extracting(EnumValueDefinition::getName)
                .contains(Stream.of(Terms.PayPeriod.values()).map(Enum::name).toArray(String[]::new));
    }

    @ParameterizedTest
    @MethodSource("measures")
    void countsInUnitsOfTheSchema(Terms.DemandMeasure measure) {
        EnumTypeDefinition units = SCHEMA.getTypeOrNull("CountUnit", EnumTypeDefinition.class);
        assertThat(units.getEnumValueDefinitions())
                .extracting(EnumValueDefinition::getName)
                .contains(measure.unit());
    }

    static Stream<Terms.DemandMeasure> measures() {
        return Stream.of(Terms.DemandMeasure.values());
    }
}
