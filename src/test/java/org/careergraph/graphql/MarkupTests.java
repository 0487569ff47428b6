package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for the schema.org markup of roles, over the starter and made-up figures beside it. */
class MarkupTests {

    private static final String DEVELOPER = "{code: {scheme: ONET_SOC, code: \"15-1252.00\"}}";

    private static JsonNode graph(TestDatabase database, String role, String arguments) {
        String operation = "{ role(by: %s) { jsonLd%s } }".formatted(role, arguments);
        JsonNode markup =
                TwoExecutors.of(Installation.market(database)).same(operation).at("/role/jsonLd");
        assertThat(markup.get("@context").asString()).isEqualTo("https://schema.org");
        return markup.get("@graph");
    }

    @ParameterizedTest
    @EnumSource
    void rule1FloorIsNeverAValue(TestDatabase database) {
        JsonNode pay = graph(database, DEVELOPER, "").get(0).get("estimatedSalary");

        assertThat(pay.toString()).isEqualTo("""
                {"@type":"MonetaryAmountDistribution","duration":"P1Y","currency":"USD","percentile10":80000,"percentile25":80000,\
                "median":80000,"percentile75":80000,\
                "description":"Source: Nobody, Made-up jobs, May 2024. Measured for Developers (15-1252)."}""");
    }

    @ParameterizedTest
    @EnumSource
    void payWithoutADistributionIsLeftOut(TestDatabase database) {
        assertThat(graph(database, "{slug: \"machine-learning-engineer\"}", "")
                        .get(0)
                        .has("estimatedSalary"))
                .isFalse();
        assertThat(graph(database, DEVELOPER, "(at: {slug: \"us-wa\"})").get(0).has("estimatedSalary"))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource
    void occupationTellsWhatIsHeld(TestDatabase database) {
        JsonNode occupation = graph(database, "{slug: \"data-scientist\"}", "(at: {slug: \"us-ca\"})")
                .get(0);

        assertThat(occupation.get("name").asString()).isEqualTo("Data Scientist");
        assertThat(occupation.get("occupationLocation").toString()).isEqualTo("""
                {"@type":"State","name":"California","address":{"@type":"PostalAddress","addressCountry":"US"}}""");
        assertThat(occupation.get("occupationalCategory").get(0).toString()).isEqualTo("""
                {"@type":"CategoryCode","codeValue":"15-2051.00","name":"Data Scientists",\
                "inCodeSet":{"@type":"CategoryCodeSet","name":"O*NET-SOC","version":"2019"}}""");
        assertThat(occupation.get("responsibilities")).hasSize(4);
        assertThat(occupation.get("skills").valueStream().map(JsonNode::asString))
                .containsExactly("Critical Thinking", "Mathematics", "Python", "R", "COBOL");
        assertThat(occupation.get("educationRequirements").asString()).isEqualTo("A degree.");
        assertThat(occupation.has("experienceRequirements")).isFalse();
        assertThat(occupation.get("subjectOf").findValuesAsString("creditText"))
                .hasSizeGreaterThan(2)
                .contains("CareerGraph editorial notes, edition 1. All or some of them have been modified.");
    }

    @ParameterizedTest
    @EnumSource
    void questionsMakeAPageOfTheirOwn(TestDatabase database) {
        JsonNode graph = graph(database, "{slug: \"machine-learning-engineer\"}", "");

        assertThat(graph).hasSize(2);
        assertThat(graph.get(1).get("@type").asString()).isEqualTo("FAQPage");
        assertThat(graph.get(1).get("mainEntity"))
                .hasSizeGreaterThan(2)
                .allMatch(question -> question.get("@type").asString().equals("Question")
                        && !question.at("/acceptedAnswer/text").asString().isEmpty());
    }

    @ParameterizedTest
    @EnumSource
    void markupOfAPageOfRolesNeedsNoFurtherStatement(TestDatabase database) {
        assertThat(StatementLog.of(Installation.market(database))
                        .of("{ roles { edges { node { title jsonLd same: jsonLd(at: {slug: \"us-ca\"}) } } } }"))
                .hasSize(1);
    }
}
