package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for professions that are close to each other, over made-up figures. */
class RelatedProfessionTests {

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.of(Installation.market(database)).same(operation);
    }

    /** The professions close to the weavers, with these fields of each. */
    private static JsonNode weavers(TestDatabase database, String arguments, String fields) {
        return ask(
                        database,
                        "{ role(by: {slug: \"weavers\"}) { relatedProfessions%s { totalCount edges { node { %s } } } } }"
                                .formatted(arguments, fields))
                .get("role")
                .get("relatedProfessions");
    }

    @ParameterizedTest
    @EnumSource
    void rule22RelatedIsDirectional(TestDatabase database) {
        JsonNode related =
                weavers(database, "", "role { slug relatedProfessions { totalCount } } reciprocal direction");

        assertThat(related.get("edges").toString()).isEqualTo("""
                [{"node":{"role":{"slug":"dyers","relatedProfessions":{"totalCount":1}},"reciprocal":true,"direction":"ADVANCEMENT"}},\
                {"node":{"role":{"slug":"tailors","relatedProfessions":{"totalCount":0}},"reciprocal":false,"direction":null}},\
                {"node":{"role":{"slug":"spinners","relatedProfessions":{"totalCount":0}},"reciprocal":false,"direction":"LATERAL_TRANSITION"}}]""");
    }

    @ParameterizedTest
    @EnumSource
    void relationsAreKeptByBasisAndByAScoreThatIsPublished(TestDatabase database) {
        assertThat(weavers(database, "(basis: [TASKS, SKILLS])", "role { slug }")
                        .findValuesAsString("slug"))
                .containsExactly("spinners");
        assertThat(weavers(database, "(basis: [])", "role { slug }").findValuesAsString("slug"))
                .isEmpty();
        assertThat(weavers(database, "(minSimilarity: 0)", "role { slug }").findValuesAsString("slug"))
                .containsExactly("dyers", "tailors");
        assertThat(weavers(database, "(minSimilarity: 0.72)", "role { slug }").findValuesAsString("slug"))
                .containsExactly("dyers");
        assertThat(weavers(database, "(minSimilarity: 0.720001)", "role { slug }")
                        .get("totalCount")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNotKnownComesLast(TestDatabase database) {
        assertThat(weavers(database, "(orderBy: AVERAGE_PAY)", "role { slug }").findValuesAsString("slug"))
                .containsExactly("spinners", "dyers", "tailors");
        assertThat(weavers(database, "(orderBy: OPENINGS)", "role { slug }").findValuesAsString("slug"))
                .containsExactly("spinners", "dyers", "tailors");
        assertThat(weavers(
                                database,
                                "(orderBy: AVERAGE_PAY, at: {slug: \"us-ny\"})",
                                "role { slug } averagePay { mean { display } }")
                        .findValuesAsString("display"))
                .containsExactly("$45,020 or more", "Not held", "Not held");
        assertThat(weavers(database, "(orderBy: AVERAGE_PAY, at: {slug: \"us-or\"})", "role { slug }")
                        .findValuesAsString("slug"))
                .containsExactly("dyers", "tailors", "spinners");
    }

    @ParameterizedTest
    @EnumSource
    void payDifferenceIsRoundedHalfUpAwayFromZero(TestDatabase database) {
        JsonNode related = weavers(database, "", "role { slug } payDifferencePercent averagePay { mean { amount } }");

        assertThat(related.get("edges").toString()).isEqualTo("""
                [{"node":{"role":{"slug":"dyers"},"payDifferencePercent":12.6,"averagePay":{"mean":{"amount":45020}}}},\
                {"node":{"role":{"slug":"tailors"},"payDifferencePercent":-12.5,"averagePay":{"mean":{"amount":35020}}}},\
                {"node":{"role":{"slug":"spinners"},"payDifferencePercent":null,"averagePay":{"mean":{"amount":80000}}}}]""");
    }

    @ParameterizedTest(name = "{1} on {0}")
    @CsvSource(textBlock = """
            SQLITE,     us-ca, another concept
            POSTGRESQL, us-ca, another concept
            SQLITE,     us-wa, another period
            POSTGRESQL, us-wa, another period
            SQLITE,     us-or, another currency
            POSTGRESQL, us-or, another currency
            SQLITE,     us-ny, a floor only
            POSTGRESQL, us-ny, a floor only
            SQLITE,     us-az, no pay
            POSTGRESQL, us-az, no pay
            SQLITE,     us-fl, another source
            POSTGRESQL, us-fl, another source
            SQLITE,     us-tx, no concept that is known
            POSTGRESQL, us-tx, no concept that is known
            SQLITE,     us-nv, nothing to compare with
            POSTGRESQL, us-nv, nothing to compare with
            """)
    void payIsNeverComparedAcross(TestDatabase database, String place, String reason) {
        JsonNode data = ask(database, """
                { role(by: {slug: "weavers"}) { relatedProfessions(at: {slug: "%1$s"}, first: 1) { edges { node { payDifferencePercent } } } }
                  skillGap(from: {slug: "weavers"}, to: {slug: "dyers"}) { payDifferencePercent(at: {slug: "%1$s"}) } }""".formatted(place));

        assertThat(data.findValuesAsString("payDifferencePercent")).as(reason).allMatch(String::isEmpty);
        assertThat(data.findValues("payDifferencePercent")).hasSize(2).allMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @EnumSource
    void rolesThatBorrowTheSamePayAreNotCompared(TestDatabase database) {
        JsonNode gap = ask(database, """
                { skillGap(from: {slug: "software-developers"}, to: {slug: "spinners"}) { payDifferencePercent
                    from { salary { mean { amount } } } to { salary { mean { amount } } } }
                  known: skillGap(from: {slug: "dyers"}, to: {slug: "weavers"}) { payDifferencePercent } }""");

        assertThat(gap.toString()).isEqualTo("""
                {"skillGap":{"payDifferencePercent":null,"from":{"salary":{"mean":{"amount":80000}}},"to":{"salary":{"mean":{"amount":80000}}}},\
                "known":{"payDifferencePercent":-11.2}}""");
    }

    @ParameterizedTest
    @EnumSource
    void skillsOfAProfessionAreSharedOrMissing(TestDatabase database) {
        JsonNode dyers = weavers(database, "(first: 1)", "sharedSkills { name } missingSkills(first: 2) { name }");

        assertThat(dyers.get("edges").toString()).isEqualTo("""
                [{"node":{"sharedSkills":[{"name":"Critical Thinking"},{"name":"Looms"}],\
                "missingSkills":[{"name":"Chemistry"},{"name":"Mathematics"}]}}]""");
    }

    @ParameterizedTest
    @EnumSource
    void foundingPageStatesNoConceptOfSixFiguresSoThatNoneIsCompared(TestDatabase database) {
        JsonNode related = TwoExecutors.on(database).same("""
                { role(by: {slug: "machine-learning-engineer"}) { relatedProfessions { edges { node { role { slug } payDifferencePercent
                    averagePay { mean { amount } } direction missingSkills { name } } } } } }""");

        assertThat(related.findValuesAsString("slug"))
                .containsExactly(
                        "data-scientist",
                        "data-engineer",
                        "deep-learning-engineer",
                        "software-engineer",
                        "computer-vision-engineer",
                        "data-analyst");
        assertThat(related.findValuesAsString("amount"))
                .containsExactly("102069", "115205", "133764", "93944", "105704", "65652");
        assertThat(related.findValues("payDifferencePercent")).hasSize(6).allMatch(JsonNode::isNull);
        assertThat(related.findValues("missingSkills")).allMatch(JsonNode::isEmpty);
    }
}
