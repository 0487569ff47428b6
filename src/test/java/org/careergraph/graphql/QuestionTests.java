package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.MadeUpMarket;
import org.careergraph.MadeUpStates;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Importer;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.jooq.Result;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for questions whose answers are computed at publication, over made-up figures. */
class QuestionTests {

    private static final Map<TestDatabase, Installation> INSTALLATIONS = new EnumMap<>(TestDatabase.class);

    private static synchronized Installation on(TestDatabase database) {
        return INSTALLATIONS.computeIfAbsent(database, db -> {
            Installation installation = Installation.empty(db);
            Importer importer = installation.bean(Importer.class);
            importer.importFolder(Path.of("db", "starter"));
            MadeUpMarket.importInto(importer);
            MadeUpStates.importInto(importer);
            installation.bean(Publisher.class).publish();
            installation.bean(ServedSnapshot.class).follow();
            return installation;
        });
    }

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.of(on(database)).same(operation);
    }

    /** A computed question, found by its id. */
    private static JsonNode question(TestDatabase database, String role, String key, String fields) {
        return ask(
                        database,
                        "{ node(id: \"question:computed:%s:%s\") { ... on Question { %s } } }"
                                .formatted(role, key, fields))
                .get("node");
    }

    private static String answer(TestDatabase database, String role, String key) {
        return question(database, role, key, "answer").get("answer").asString();
    }

    @ParameterizedTest
    @EnumSource
    void payIsTheCellThatAnswersByDefault(TestDatabase database) {
        JsonNode question = question(database, "own:machine-learning-engineer", "pay", """
                text answer editorial answeredAt source { publisher } locator { row } evidence { ... on Salary {
                  role { slug } location { slug } mean { display } sampleSize { count } locator { row } } }""");

        assertThat(question.toString()).isEqualTo("""
                {"text":"Machine Learning Engineer: what does the work pay?","answer":"The average (mean) in the United States is \
                $110,673 a year. That is base pay. It rests on what 811 people reported of themselves (United States). Source: Indeed, \
                “Career guide: What does a Machine Learning Engineer do?”, updated on 10 August 2022.","editorial":false,\
                "answeredAt":"2022-08-10","source":{"publisher":"Indeed"},"locator":null,"evidence":[{"role":{"slug":\
                "machine-learning-engineer"},"location":{"slug":"us"},"mean":{"display":"$110,673"},"sampleSize":{"count":811},\
                "locator":{"row":2}}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule4PayByTheHourIsNotToldForAYear(TestDatabase database) {
        assertThat(answer(database, "own:deep-learning-engineer", "pay")).isEqualTo("""
                The median in the United States is $23.33 an hour: half are paid less, half more. The average (mean) is $44.40. \
                One in ten is paid less than $14, one in ten $115 or more. The source gives no pay for a year, and an hour's pay does \
                not tell it. Tips and commissions count as pay, overtime does not. Source: Nobody, “Made-up states”, May 2024.""");
    }

    @ParameterizedTest
    @EnumSource
    void rule2PayThatIsHeldBackIsSaidToBe(TestDatabase database) {
        assertThat(answer(database, "own:computer-vision-engineer", "pay"))
                .startsWith("The source covers the work in the United States, but does not release what it pays.");
    }

    @ParameterizedTest
    @EnumSource
    void rule1FloorsThatNoFigureSurpassesComeFirst(TestDatabase database) {
        JsonNode question = question(database, "made-up:15-1252.00", "pay-by-place", """
                answer evidence { ... on Salary { location { slug } median { display } source { name } } }""");

        assertThat(question.get("answer").asString()).isEqualTo("""
                The median is $239,200 a year or more in New York, and the source tells no more than that. Next come California \
                ($120,000.50 a year), the District of Columbia ($119,000), Washington ($118,000) and Massachusetts ($110,000). \
                In the United States as a whole it is $85,000 a year. Prices differ from place to place, and the figures are not \
                adjusted for them. 2 places are left out, because few such jobs or a large error stand behind their figures. \
                Source: Nobody, “Made-up states”, May 2024, for Developers (15-1252). 1 other role here shares the figures \
                for Developers.""");
        assertThat(question.get("evidence").findValuesAsString("slug"))
                .containsExactly("us-ny", "us-ca", "us-dc", "us-wa", "us-ma", "us");
        question.get("evidence").findValuesAsString("display").forEach(figure -> assertThat(
                        question.get("answer").asString())
                .contains(figure.replace(" or more", "")));
    }

    @ParameterizedTest
    @EnumSource
    void rule1FloorsThatFiguresSurpassAreNotRanked(TestDatabase database) {
        JsonNode question = question(
                database,
                "own:data-scientist",
                "pay-by-place",
                "answer evidence { ... on Salary { location { slug } } }");

        assertThat(question.get("answer").asString()).isEqualTo("""
                Of 5 states and districts compared (May 2024), the average (mean) is highest in Washington ($300,000 a year), Oregon \
                ($250,000), Massachusetts ($245,000), Texas ($240,000) and Ohio ($100,000). In 1 more it is $239,200 a year or more, \
                and where in the order is not known: New York. Prices differ from place to place, and the figures are not adjusted for \
                them. Here it is not known how many jobs stand behind each figure. Source: Nobody, “Made-up states”, May 2024, for Data \
                Scientists (15-2051).""");
        assertThat(question.get("evidence").findValuesAsString("slug"))
                .containsExactly("us-wa", "us-or", "us-ma", "us-tx", "us-oh", "us-ny");
    }

    @ParameterizedTest
    @EnumSource
    void rule28JobsAndWhatIsExpectedOfThemAreTwoFigures(TestDatabase database) {
        JsonNode question = question(database, "own:data-scientist", "jobs", """
                text answer evidence { __typename ... on Salary { employment { count } source { name } }
                  ... on Projection { baseYear targetYear percentChange annualOpenings { count } measuredFor { code } source { name } } }""");

        assertThat(question.toString()).isEqualTo("""
                {"text":"Data Scientist: how many such jobs are there, and what is expected?","answer":"Employers in the United States \
                have 20,000 such jobs (May 2024); people who work for themselves are not counted. In the United States the number of \
                jobs, those of the self-employed included, is expected to grow by 33.5 percent between 2024 and 2034, from 245,900 to \
                328,500. Openings, by growth and by people who leave, are expected to be 23,400 a year on average. Sources: Nobody, \
                “Made-up jobs”, May 2024, for Data Scientists (15-2051) and “Made-up projections”, 2024–34, \
                for Occupation 15-2051 (15-2051).","evidence":[{"__typename":\
                "Salary","employment":{"count":20000},"source":{"name":"Made-up jobs"}},{"__typename":"Projection","baseYear":2024,\
                "targetYear":2034,"percentChange":33.5,"annualOpenings":{"count":23400},"measuredFor":{"code":"15-2051"},\
                "source":{"name":"Made-up projections"}}]}""");
        assertThat(answer(database, "made-up:15-1252.00", "jobs")).contains("is expected to fall by 1.2345 percent");
    }

    @ParameterizedTest
    @EnumSource
    void descriptionsAreQuotedByWhatTheSourceSaysOfThem(TestDatabase database) {
        String fields = """
                answer evidence { __typename ... on Responsibility { text } ... on SkillRequirement { skill { name } }
                  ... on Preparation { label } ... on Projection { typicalEducation } ... on RelatedProfession { role { slug } } }""";

        assertThat(question(database, "own:data-scientist", "entry", fields).toString())
                .isEqualTo("""
                {"answer":"Typical schooling at entry: bachelor's degree. Work experience in a related occupation: none. Preparation: \
                “Extensive”. A degree. Sources: Nobody, “Made-up projections”, 2024–34, for Occupation 15-2051 (15-2051) and “Made-up \
                taxonomy”, 29.3.","evidence":[{"__typename":"Projection","typicalEducation":"Bachelor's degree"},{"__typename":\
                "Preparation","label":"Extensive"}]}""");
        assertThat(question(database, "own:data-scientist", "skills", fields).toString())
                .isEqualTo("""
                {"answer":"Skills rated important, the most important first: Critical Thinking. Software that employers often ask for: \
                Python. Source: Nobody, “Made-up taxonomy”, 29.3.","evidence":[{"__typename":"SkillRequirement","skill":{"name":\
                "Critical Thinking"}},{"__typename":"SkillRequirement","skill":{"name":"Python"}}]}""");
        assertThat(question(database, "own:data-scientist", "tasks", "answer")
                        .get("answer")
                        .asString())
                .as("central to the work, where too few are rated")
                .startsWith(
                        "Among the tasks that the source counts as central to the work: (1) Statement 1 of 15-2051.00; (2)");
        assertThat(answer(database, "own:machine-learning-engineer", "close"))
                .startsWith("The first 5 of 6 that the source lists, in its own order: Data Scientist; Data Engineer;");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsAskedThatNobodyAnswers(TestDatabase database) {
        assertThat(ask(database, "{ role(by: {slug: \"software-engineer\"}) { questions { edges { node { id } } } } }")
                        .findValuesAsString("id"))
                .containsExactly("question:computed:own:software-engineer:pay");
    }

    @ParameterizedTest
    @EnumSource
    void whatSomeoneWroteComesFirst(TestDatabase database) {
        String page = "{ role(by: {slug: \"machine-learning-engineer\"}) { questions(first: 2%s) {"
                + " pageInfo { endCursor } edges { node { editorial text evidence { __typename } } } } } }";
        JsonNode first = ask(database, page.formatted("")).get("role").get("questions");
        String end = first.get("pageInfo").get("endCursor").asString();
        JsonNode second = ask(database, page.formatted(", after: \"" + end + "\""))
                .get("role")
                .get("questions");

        assertThat(first.findValuesAsString("editorial")).containsOnly("true");
        assertThat(first.findValuesAsString("__typename")).isEmpty();
        assertThat(second.findValuesAsString("text"))
                .containsExactly(
                        "Machine Learning Engineer: what does the work pay?",
                        "Machine Learning Engineer: which professions are close to it?");
    }

    @ParameterizedTest
    @EnumSource
    void everythingQuotedIsFound(TestDatabase database) throws IOException {
        JsonNode questions = ask(database, """
                { roles(first: 20) { edges { node { questions(first: 20) { edges { node { editorial
                    evidence(first: 100) { __typename } } } } } } } }""");
        questions.findValues("evidence").forEach(evidence -> assertThat(evidence)
                .noneMatch(JsonNode::isNull));
        assertThat(questions.findValuesAsString("__typename"))
                .contains(
                        "Preparation",
                        "Projection",
                        "RelatedProfession",
                        "Responsibility",
                        "Salary",
                        "SkillRequirement");
        String operation = Files.readString(Path.of("src", "test", "resources", "queries", "people-also-ask.graphql"));
        JsonNode asked = TwoExecutors.of(on(database)).same(operation, Map.of("slug", "data-scientist"));
        assertThat(asked.findValues("evidence")).hasSize(4).noneMatch(JsonNode::isEmpty);
    }

    @ParameterizedTest
    @EnumSource
    void publishedAgainTheyAreTheSame(TestDatabase database) {
        List<Result<?>> before = stored(on(database));
        on(database).bean(Publisher.class).publish();

        assertThat(stored(on(database))).isEqualTo(before);
    }

    private static List<Result<?>> stored(Installation installation) {
        return List.of(
                installation
                        .working()
                        .dsl()
                        .selectFrom(QUESTION)
                        .orderBy(QUESTION.ID)
                        .fetch(),
                installation
                        .working()
                        .dsl()
                        .selectFrom(QUESTION_EVIDENCE)
                        .orderBy(QUESTION_EVIDENCE.QUESTION_ID, QUESTION_EVIDENCE.RANK)
                        .fetch());
    }
}
