package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for what moving from one role to another takes, over made-up figures. */
class SkillGapTests {

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.of(Installation.market(database)).same(operation);
    }

    private static JsonNode gap(TestDatabase database, String from, String to, String fields) {
        String operation = "{ skillGap(from: {slug: \"%s\"}, to: {slug: \"%s\"}) { %s } }";
        return ask(database, operation.formatted(from, to, fields)).get("skillGap");
    }

    @ParameterizedTest
    @EnumSource
    void whatIsNeededIsEitherSharedOrMissing(TestDatabase database) {
        JsonNode gap = gap(database, "weavers", "dyers", """
                shared { skill { name } importance { value } level { value } source { name } }
                missing { skill { name kind } currentLevel requiredLevel importance { value normalized } locator { row } source { name } }
                surplus { skill { name } importance { value } }""");

        assertThat(gap.get("shared").toString()).isEqualTo("""
                [{"skill":{"name":"Critical Thinking"},"importance":{"value":4},"level":{"value":3},"source":{"name":"Made-up trades"}},\
                {"skill":{"name":"Looms"},"importance":null,"level":null,"source":{"name":"Made-up trades"}}]""");
        assertThat(gap.get("missing").findValuesAsString("name").stream().filter(name -> !name.startsWith("Made-up")))
                .containsExactly("Chemistry", "Mathematics", "Dye calculators", "Vats");
        assertThat(gap.get("missing").get(1).toString()).startsWith("""
                {"skill":{"name":"Mathematics","kind":"KNOWLEDGE"},"currentLevel":2,"requiredLevel":4,\
                "importance":{"value":3,"normalized":0.5},"locator":{"row":""");
        assertThat(gap.get("surplus").findValuesAsString("name")).containsExactly("Yarn counters");
    }

    @ParameterizedTest
    @EnumSource
    void skillThatIsOptionalOrBelowTheMiddleOfTheScaleIsNotNeeded(TestDatabase database) {
        JsonNode gap = gap(
                database,
                "dyers",
                "weavers",
                "shared { skill { name } } missing { skill { name } } surplus { skill { name } }");

        assertThat(gap.get("shared").findValuesAsString("name")).containsExactly("Critical Thinking", "Looms");
        assertThat(gap.get("missing").findValuesAsString("name")).containsExactly("Yarn counters");
        assertThat(gap.get("surplus").findValuesAsString("name"))
                .containsExactly("Chemistry", "Mathematics", "Dye calculators", "Vats");
    }

    @ParameterizedTest
    @EnumSource
    void listsAreCutAndOfTheKindsThatAreAskedFor(TestDatabase database) {
        JsonNode gap = gap(database, "weavers", "dyers", """
                one: missing(first: 1) { skill { name } } technology: missing(kind: [TECHNOLOGY]) { skill { name } }
                none: missing(kind: []) { skill { name } } skills: shared(kind: [SKILL]) { skill { name } }""");

        assertThat(gap.toString()).isEqualTo("""
                {"one":[{"skill":{"name":"Chemistry"}}],\
                "technology":[{"skill":{"name":"Dye calculators"}},{"skill":{"name":"Vats"}}],"none":[],\
                "skills":[{"skill":{"name":"Critical Thinking"}}]}""");
    }

    /** Weights 1, 0.75 and 0.5: nothing of chemistry, all of thinking, half of mathematics. */
    @ParameterizedTest
    @EnumSource
    void coverageCountsRatedSkillsByImportanceAndAsFarAsTheLevelIsReached(TestDatabase database) {
        assertThat(gap(database, "weavers", "dyers", "coverage coverageBasis").toString())
                .isEqualTo("{\"coverage\":0.4444,\"coverageBasis\":\"RATED\"}");
        assertThat(gap(database, "dyers", "weavers", "coverage").toString()).isEqualTo("{\"coverage\":1}");
        assertThat(gap(database, "dyers", "dyers", "coverage missing { currentLevel }")
                        .toString())
                .isEqualTo("{\"coverage\":1,\"missing\":[]}");
    }

    @ParameterizedTest
    @EnumSource
    void coverageCountsWhatIsListedOnlyWhereNothingIsRated(TestDatabase database) {
        assertThat(gap(database, "spinners", "dyers", "coverage coverageBasis").toString())
                .isEqualTo("{\"coverage\":0,\"coverageBasis\":\"IN_DEMAND\"}");
        assertThat(gap(database, "dyers", "spinners", "coverage coverageBasis").toString())
                .isEqualTo("{\"coverage\":0.6667,\"coverageBasis\":\"LISTED\"}");
    }

    @ParameterizedTest
    @EnumSource
    void notAskedIsNotLacking(TestDatabase database) {
        JsonNode gap = gap(database, "spinners", "dyers", "shared { skill { name } } missing { skill { name } }");

        assertThat(gap.toString()).isEqualTo("""
                {"shared":[{"skill":{"name":"Looms"}},{"skill":{"name":"Vats"}}],\
                "missing":[{"skill":{"name":"Dye calculators"}}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsComparedThatNoSourceTellsOfBoth(TestDatabase database) {
        JsonNode gap = gap(
                database,
                "data-scientist",
                "dyers",
                "coverage shared { necessity } missing { currentLevel } surplus { necessity }");

        assertThat(gap.toString()).isEqualTo("{\"coverage\":null,\"shared\":[],\"missing\":[],\"surplus\":[]}");
        assertThat(gap(
                                database,
                                "machine-learning-engineer",
                                "data-analyst",
                                "coverage coverageBasis payDifferencePercent")
                        .toString())
                .isEqualTo("{\"coverage\":null,\"coverageBasis\":null,\"payDifferencePercent\":null}");
    }

    @ParameterizedTest
    @EnumSource
    void rule11RatingsOfSmallSamplesKeepTheirErrorAndTheirFlag(TestDatabase database) {
        JsonNode gap = gap(
                database,
                "weavers",
                "tailors",
                "missing { skill { name } currentLevel requiredLevel distinguishable importance { status respondents standardError } }");

        assertThat(gap.get("missing").toString()).isEqualTo("""
                [{"skill":{"name":"Critical Thinking"},"currentLevel":3,"requiredLevel":3.04,"distinguishable":true,\
                "importance":{"status":"LOW_RELIABILITY","respondents":9,"standardError":0.5}},\
                {"skill":{"name":"Mathematics"},"currentLevel":2,"requiredLevel":2.04,"distinguishable":false,\
                "importance":{"status":"NORMAL","respondents":30,"standardError":0.1234}}]""");
    }

    @ParameterizedTest
    @EnumSource
    void ratingThatIsNotReleasedIsNoNeed(TestDatabase database) {
        JsonNode gap = gap(database, "weavers", "tailors", "shared { skill { name } } surplus { skill { name } }");

        assertThat(gap.toString()).isEqualTo("{\"shared\":[],\"surplus\":[]}");
    }

    @ParameterizedTest
    @EnumSource
    void rolesThatNeedASkillAreAtLeastAsImportantAsAsked(TestDatabase database) {
        JsonNode skill = ask(database, """
                { skill(id: "skill:made-up:trade-maths") { all: roles { totalCount }
                    middle: roles(minImportance: 0.5) { edges { node { slug } } } more: roles(minImportance: 0.5001) { totalCount }
                    rated: roles(minImportance: 0) { totalCount } } }""").get("skill");

        assertThat(skill.toString()).isEqualTo("""
                {"all":{"totalCount":3},"middle":{"edges":[{"node":{"slug":"dyers"}},{"node":{"slug":"tailors"}}]},\
                "more":{"totalCount":0},"rated":{"totalCount":3}}""");
    }

    @ParameterizedTest
    @EnumSource
    void roleThatIsUnknownIsRefused(TestDatabase database) {
        JsonNode answer = TwoExecutors.of(Installation.market(database))
                .compiled("{ skillGap(from: {slug: \"nobody\"}, to: {slug: \"dyers\"}) { coverage } }", Map.of());

        assertThat(answer.get("errors").get(0).get("extensions").get("code").asString())
                .isEqualTo("NOT_FOUND");
    }
}
