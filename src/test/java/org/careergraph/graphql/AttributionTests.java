package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests that every answer names the sources that it was read from, over the starter and made-up figures beside it. */
class AttributionTests {

    private static final String GUIDE = "source:own:indeed-career-guide";
    private static final String JOBS = "source:made-up:jobs";
    private static final String PRICES = "source:made-up:prices";

    private static JsonNode extensions(TestDatabase database, String operation, Map<String, Object> variables) {
        return TwoExecutors.of(Installation.market(database))
                .compiled(operation, variables)
                .get("extensions");
    }

    private static List<String> sources(TestDatabase database, String operation, Map<String, Object> variables) {
        return extensions(database, operation, variables).get("attribution").findValuesAsString("source");
    }

    private static List<String> sources(TestDatabase database, String operation) {
        return sources(database, operation, Map.of());
    }

    private static List<String> ofPay(TestDatabase database, String arguments) {
        String operation = "{ role(by: {slug: \"data-scientist\"}) { salary%s { mean { amount } } } }";
        return sources(database, operation.formatted(arguments));
    }

    @ParameterizedTest
    @EnumSource
    void tellsEachSourceOnceWithTheSentenceThatItAsksFor(TestDatabase database) {
        JsonNode attribution = extensions(
                        database, "{ location(by: {slug: \"us-ca\"}) { priceLevel { index } } }", Map.of())
                .get("attribution");

        assertThat(attribution
                        .valueStream()
                        .filter(source -> source.get("source").asString().equals(PRICES)))
                .singleElement()
                .hasToString("""
                        {"source":"source:made-up:prices","name":"Made-up prices","attribution":"Source: Nobody, Made-up prices, 2023. \
                        All or some of the information has been modified, for which the publisher does not vouch."}""");
    }

    @ParameterizedTest
    @EnumSource
    void sourcesOfTablesThatAreNotReadAreNotNamed(TestDatabase database) {
        assertThat(sources(database, "{ locations { edges { node { name } } } }"))
                .isNotEmpty()
                .doesNotContain(GUIDE, JOBS, PRICES);
        assertThat(sources(database, "{ role(by: {slug: \"data-scientist\"}) { demand { projection { baseYear } } } }"))
                .contains("source:made-up:projections")
                .doesNotContain(PRICES);
    }

    @ParameterizedTest
    @EnumSource
    void argumentsThatChooseASourceNarrowWhoIsNamed(TestDatabase database) {
        String bound = """
                query ($source: ID) { role(by: {slug: "data-scientist"}) { salary(source: $source) { mean { amount } } } }""";

        assertThat(ofPay(database, "")).contains(GUIDE, JOBS);
        assertThat(ofPay(database, "(source: \"%s\")".formatted(GUIDE)))
                .contains(GUIDE)
                .doesNotContain(JOBS);
        assertThat(sources(database, bound, Map.of("source", JOBS))).contains(JOBS);
        assertThat(sources(database, bound, Map.of("source", GUIDE))).doesNotContain(JOBS);
        assertThat(sources(database, bound)).contains(GUIDE, JOBS);
        assertThat(ofPay(database, "(source: \"%s\", view: {priceAdjusted: true})".formatted(JOBS)))
                .contains(JOBS, PRICES);
    }

    @ParameterizedTest
    @EnumSource
    void whatCostsNoRowNamesNobody(TestDatabase database) {
        assertThat(sources(database, "{ sources { name } dataset { fingerprint } }"))
                .isEmpty();
        assertThat(sources(database, "{ node(id: \"nothing:at-all\") { id } }")).isEmpty();
        assertThat(Stream.of("{ __typename }", "{ __schema { queryType { name } } }")
                        .map(operation -> TwoExecutors.of(Installation.market(database))
                                .compiled(operation, Map.of())
                                .has("extensions")))
                .containsOnly(false);
    }

    @ParameterizedTest
    @EnumSource
    void refusedAnswersNameNobody(TestDatabase database) {
        JsonNode response = TwoExecutors.of(Installation.market(database))
                .compiled("{ roles(first: 1000) { edges { node { title } } } }", Map.of());

        assertThat(response.get("data").isNull()).isTrue();
        assertThat(response.get("extensions").has("attribution")).isFalse();
    }
}
