package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.careergraph.jooq.Tables.QUESTION;
import static org.careergraph.jooq.Tables.QUESTION_EVIDENCE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.PublishedData;
import org.careergraph.jooq.DefaultSchema;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for what the service answers on the whole published data. Skipped where that is not there. */
@Execution(ExecutionMode.CONCURRENT)
class PublishedDatasetTests {

    private static final JsonMapper JSON = new JsonMapper();
    private static final Path QUERIES = Path.of("src", "test", "resources", "queries");

    @BeforeEach
    void publishedDataIsThere() {
        assumeThat(PublishedData.folder()).as("published files").isDirectory();
    }

    /** The only field of the answer, as JSON without blanks; names need no quotation marks. */
    static String answer(TestDatabase database, String query) {
        JsonNode response = executors(database).compiled(query, Map.of());
        assertThat(response.get("errors")).isNull();
        JsonNode value = response.get("data");
        while (value.isObject() && value.size() == 1) {
            value = value.iterator().next();
        }
        return value.toString().replace("\"", "");
    }

    private static TwoExecutors executors(TestDatabase database) {
        return TwoExecutors.of(Installation.published(database));
    }

    private static String wages(String code, String arguments, String selection) {
        return "{ role(by: {code: {scheme: SOC, code: \"%s\"}}) { salary(source: \"source:bls:oews\"%s) { %s } } }"
                .formatted(code, arguments.isEmpty() ? "" : ", " + arguments, selection);
    }

    @ParameterizedTest
    @EnumSource
    void everyRowOfTheFilesIsAccountedFor(TestDatabase database) {
        Map<String, Integer> expected = Map.ofEntries(
                Map.entry("role", 1_016 + 6),
                Map.entry("responsibility", 18_796 + 295 + 5),
                Map.entry("related_profession", 18_460 + 6),
                Map.entry("preparation", 923),
                Map.entry("role_skill", 61_530 / 2 + 58_014 / 2 + 32_681 + 41_662),
                Map.entry("price_level", 4_160 + 1_925),
                Map.entry("code_match", 868 - 20),
                Map.entry("projection", 1_113),
                Map.entry("pay_cell", 7 + 1_363 + 2_154 + 1_922 + 39_072 + 17_720));
        for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) {
            if (expected.containsKey(table.getName())) {
                assertThat(executors(database).snapshot().dsl().fetchCount(table))
                        .as(table.getName())
                        .isEqualTo(expected.get(table.getName()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFoundingPageAnswersAsBeforeTheImport(TestDatabase database) throws IOException {
        JsonNode before = JSON.readTree(Files.readString(QUERIES.resolve("founding-page.json")));
        JsonNode now = executors(database)
                .compiled(
                        Files.readString(QUERIES.resolve("founding-page.graphql")),
                        Map.of("slug", "machine-learning-engineer"));
        assertThat(JsonDifference.between(before.get("data"), now.get("data"))).isNull();
    }

    @ParameterizedTest
    @EnumSource
    void theFoundingPageIsStillOneStatement(TestDatabase database) throws IOException {
        String page = Files.readString(QUERIES.resolve("founding-page.graphql"))
                .replace("($slug: String!)", "")
                .replace("$slug", "\"machine-learning-engineer\"");
        assertThat(StatementLog.of(Installation.published(database)).of(page)).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource
    void everyYearOfDataScientistsIsKept(TestDatabase database) {
        String figures = "mean { amount } median { amount } release { label }";
        assertThat(answer(database, wages("15-2051", "", figures)))
                .isEqualTo("{mean:{amount:124590},median:{amount:112590},release:{label:May 2024}}");
        assertThat(answer(database, wages("15-2051", "asOf: \"2023-12-31\"", figures)))
                .isEqualTo("{mean:{amount:119040},median:{amount:108020},release:{label:May 2023}}");
        assertThat(answer(database, wages("15-2051", "asOf: \"2022-05-31\"", figures)))
                .isEqualTo("{mean:{amount:115240},median:{amount:103500},release:{label:May 2022}}");
        assertThat(answer(database, wages("15-2051", "asOf: \"2022-05-30\"", figures)))
                .isEqualTo("{mean:{amount:108660},median:{amount:100910},release:{label:May 2021}}");
    }

    @ParameterizedTest
    @EnumSource
    void whatWasKnownThenIsAnsweredThen(TestDatabase database) {
        assertThat(answer(database, wages("15-2051", "knownAt: \"2024-04-02T23:59:59Z\"", "release { label }")))
                .isEqualTo("May 2022");
        assertThat(answer(database, wages("15-2051", "knownAt: \"2024-04-03T00:00:00Z\"", "release { label }")))
                .isEqualTo("May 2023");
    }

    @ParameterizedTest
    @EnumSource
    void rule1FloorsAreNeverAmounts(TestDatabase database) {
        String p90 = "percentile(p: 90) { amount status atLeast display }";
        assertThat(answer(database, wages("15-1221", "asOf: \"2021-12-31\"", p90)))
                .isEqualTo("{amount:null,status:TOP_CODED,atLeast:208000,display:$208,000 or more}");
        assertThat(answer(database, wages("29-1214", "at: {slug: \"us-ak\"}", "mean { amount status atLeast }")))
                .as("the threshold of May 2023")
                .isEqualTo("{amount:null,status:TOP_CODED,atLeast:239200}");
    }

    @ParameterizedTest
    @EnumSource
    void rule4TeachersHaveNoPayPerHour(TestDatabase database) {
        assertThat(answer(database, wages("25-2031", "view: {per: HOUR}", "median { amount status }")))
                .isEqualTo("{amount:null,status:NOT_APPLICABLE}");
        assertThat(answer(database, wages("25-2031", "", "median { amount status }")))
                .isEqualTo("{amount:64580,status:NORMAL}");
    }

    @ParameterizedTest
    @EnumSource
    void rule17ARoleSaysForWhomItsPayWasMeasured(TestDatabase database) {
        assertThat(answer(
                        database,
                        wages(
                                "15-2051",
                                "asOf: \"2020-12-31\"",
                                "measuredFor { scheme schemeVersion code match residual sharedWithCount }")))
                .as("the hybrid code of May 2020")
                .isEqualTo("{scheme:OEWS,schemeVersion:2019,code:15-2098,match:BROAD,residual:true,sharedWithCount:4}");
        assertThat(
                        answer(
                                database,
                                "{ role(by: {slug: \"machine-learning-engineer\"}) { salary(at: {slug: \"us-ca\"}) { availability } } }"))
                .isEqualTo("AMBIGUOUS_OCCUPATION");
    }

    @ParameterizedTest
    @EnumSource
    void aCellTellsEveryRowThatStatesIt(TestDatabase database) {
        assertThat(answer(
                        database,
                        wages(
                                "15-1243",
                                "at: {slug: \"us-ca\"}",
                                "mean { amount } percentile(p: 10) { amount } locator { file { name } row }"
                                        + " alsoIn { file { name } row }")))
                .isEqualTo("{mean:{amount:162660},percentile:{amount:93720},"
                        + "locator:{file:{name:state_M2023_dl.means-only.csv},row:2857},"
                        + "alsoIn:[{file:{name:OES_Report_DatabaseArchitects.xlsx},row:11},"
                        + "{file:{name:state_M2023_dl.three-occupations.csv},row:15}]}");
    }

    @ParameterizedTest
    @EnumSource
    void rule2WhatIsWithheldIsNotMissing(TestDatabase database) {
        String employment = "employment { count status } mean { amount }";
        assertThat(answer(database, wages("15-2051", "at: {slug: \"us-wy\"}", employment)))
                .as("a dash in the report, two stars in the table")
                .isEqualTo("{employment:{count:null,status:NOT_RELEASED},mean:{amount:125330}}");
        assertThat(answer(database, wages("15-2051", "at: {slug: \"us-gu\"}", "availability mean { status }")))
                .as("the table of Guam has no such row")
                .isEqualTo("{availability:NOT_PRODUCED,mean:{status:MISSING}}");
        assertThat(answer(database, wages("15-2051", "at: {slug: \"us-wa-seattle\"}", "availability")))
                .as("no table of Seattle is loaded")
                .isEqualTo("NOT_LOADED");
    }

    @ParameterizedTest
    @EnumSource
    void theStatesThatPayBestComeFirst(TestDatabase database) {
        String page = "{ role(by: {code: {scheme: SOC, code: \"15-1243\"}}) { salaries(filter: {kinds: [STATE], within:"
                + " {slug: \"us\"}}, %s) { totalCount edges { node { location { slug } median { amount } } } } } }";
        assertThat(answer(database, page.formatted("first: 2")))
                .isEqualTo("{totalCount:51,edges:[{node:{location:{slug:us-dc},median:{amount:164720}}},"
                        + "{node:{location:{slug:us-nj},median:{amount:162410}}}]}");
        assertThat(answer(database, page.formatted("first: 1, orderBy: LOCATION_NAME")))
                .isEqualTo("{totalCount:51,edges:[{node:{location:{slug:us-al},median:{amount:114000}}}]}");
    }

    @ParameterizedTest
    @EnumSource
    void projectionsAndPricesAreAsPublished(TestDatabase database) {
        assertThat(answer(
                        database,
                        "{ role(by: {code: {scheme: SOC, code: \"15-2051\"}}) { demand { projection { baseYear targetYear"
                                + " percentChange annualOpenings { count unit } baseEmployment { count } } } } }"))
                .isEqualTo("{baseYear:2024,targetYear:2034,percentChange:33.5,"
                        + "annualOpenings:{count:23400,unit:OPENINGS_PER_YEAR},baseEmployment:{count:245900}}");
        assertThat(answer(
                        database,
                        "{ location(by: {code: {scheme: \"CBSA\", code: \"41860\"}}) { slug priceLevel { index } } }"))
                .isEqualTo("{slug:us-ca-san-francisco,priceLevel:{index:118.23}}");
        assertThat(answer(
                        database, "{ location(by: {slug: \"us-ar\"}) { priceLevel(asOf: \"2023-12-31\") { index } } }"))
                .isEqualTo("86.508");
    }

    @ParameterizedTest
    @EnumSource
    void aTitleThatOthersUseAsAnAliasStillMeansItsRole(TestDatabase database) {
        assertThat(answer(database, "{ role(by: {title: \"Machine learning engineer\"}) { slug } }"))
                .isEqualTo("machine-learning-engineer");
        assertThat(answer(database, "{ role(by: {title: \"Data Scientists\"}) { slug } }"))
                .isEqualTo("data-scientist");
        assertThat(answer(database, "{ role(by: {id: \"role:onet:15-2051.00\"}) { slug } }"))
                .isEqualTo("data-scientist");
    }

    @Test
    void answersAreComputedAlikeOnBothDatabases() {
        Set<String> answers = answers(TestDatabase.SQLITE);

        assertThat(answers(TestDatabase.POSTGRESQL)).isEqualTo(answers);
        assertThat(answers)
                .anyMatch(
                        answer -> answer.startsWith(
                                "question:computed:onet:29-1141.00:pay 2025-04-02 1 The median in the United States is $93,600 a year:"));
    }

    /** Every computed question: its id, its date, how much it quotes, and its answer. */
    private static Set<String> answers(TestDatabase database) {
        return executors(database)
                .snapshot()
                .dsl()
                .select(QUESTION.PUBLIC_ID, QUESTION.ANSWERED_AT, DSL.count(QUESTION_EVIDENCE.RANK), QUESTION.ANSWER)
                .from(QUESTION)
                .leftJoin(QUESTION_EVIDENCE)
                .on(QUESTION_EVIDENCE.QUESTION_ID.eq(QUESTION.ID))
                .where(QUESTION.DERIVED)
                .groupBy(QUESTION.ID, QUESTION.PUBLIC_ID, QUESTION.ANSWERED_AT, QUESTION.ANSWER)
                .fetchSet(row -> "%s %s %s %s".formatted(row.value1(), row.value2(), row.value3(), row.value4()));
    }
}
