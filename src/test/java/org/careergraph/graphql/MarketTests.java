package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.graphql.RandomOperations.Operation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for what official statistics and taxonomies tell of roles and places, over made-up figures. */
class MarketTests {

    private static final int OPERATIONS = Integer.getInteger("careergraph.oracle.operations", 100);
    private static final long SEED = Long.getLong("careergraph.oracle.seed", 20270301L);

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.of(Installation.market(database)).same(operation);
    }

    /** Fields of the data scientist. */
    private static JsonNode scientist(TestDatabase database, String fields) {
        return ask(database, "{ role(by: {slug: \"data-scientist\"}) { " + fields + " } }")
                .get("role");
    }

    private static List<String> names(JsonNode needs) {
        return needs.findValuesAsString("name");
    }

    @ParameterizedTest
    @EnumSource
    void randomOperations(TestDatabase database) {
        TwoExecutors executors = TwoExecutors.of(Installation.market(database));
        StarterValues values = StarterValues.read(executors);
        for (long seed = SEED; seed < SEED + OPERATIONS; seed++) {
            Operation operation = RandomOperations.operation(executors.schema(), values, seed);
            executors.sameUnlessTooCostly(operation.text(), operation.variables());
        }
    }

    @ParameterizedTest
    @EnumSource
    void bestRatedTasksComeFirstAndUnratedOnesLast(TestDatabase database) {
        JsonNode role = scientist(database, """
                rated: responsibilities(orderBy: IMPORTANCE) { rank core respondents collectedAt importance { value status } }
                relevant: responsibilities(orderBy: RELEVANCE, first: 2) { rank }
                emerging: responsibilities(origin: [EMERGING_TASK]) { rank }
                own: responsibilities { rank }""");

        assertThat(role.get("rated").findValuesAsString("rank")).containsExactly("4", "1", "2", "3");
        assertThat(role.get("rated").get(1).toString()).isEqualTo("""
                {"rank":1,"core":true,"respondents":41,"collectedAt":"2019-03","importance":{"value":4.13,"status":"NORMAL"}}""");
        assertThat(role.get("rated").get(2).get("importance").toString())
                .isEqualTo("{\"value\":null,\"status\":\"SUPPRESSED_UNRELIABLE\"}");
        assertThat(role.get("rated").get(3).get("importance").isNull()).isTrue();
        assertThat(role.get("relevant").findValuesAsString("rank")).containsExactly("1", "4");
        assertThat(role.get("emerging").findValuesAsString("rank")).containsExactly("3");
        assertThat(role.get("own").findValuesAsString("rank")).containsExactly("1", "2", "3", "4");
    }

    @ParameterizedTest
    @EnumSource
    void positionOnTheScaleIsRoundedHalfUp(TestDatabase database) {
        JsonNode tasks = ask(database, """
                { role(by: {code: {scheme: ONET_SOC, code: "15-1252.00"}}) {
                    responsibilities { importance { value min max normalized standardError respondents } } } }""").get("role").get("responsibilities");

        assertThat(tasks.get(0).get("importance").toString()).isEqualTo("""
                {"value":1.01,"min":1,"max":9,"normalized":0.0013,"standardError":0.1234,"respondents":30}""");
    }

    @ParameterizedTest
    @EnumSource
    void statementsOfOneSourceStayTogether(TestDatabase database) {
        JsonNode statements = ask(database, """
                { role(by: {slug: "machine-learning-engineer"}) { responsibilities { rank source { name } } } }""").get("role").get("responsibilities");

        assertThat(statements.findValuesAsString("name").stream().distinct()).hasSize(2);
        assertThat(statements.findValuesAsString("rank")).containsExactly("1", "2", "3", "4", "5", "1", "2");
    }

    @ParameterizedTest
    @EnumSource
    void mostImportantSkillsComeFirstThenWhatAdvertisementsAskFor(TestDatabase database) {
        JsonNode role = scientist(database, """
                all: skills { skill { name } }
                level: skills(orderBy: LEVEL, kind: [KNOWLEDGE, SKILL]) { skill { name } }
                name: skills(orderBy: NAME) { skill { name } }
                two: skills(kind: [TECHNOLOGY], first: 2) { skill { name } }
                none: skills(kind: []) { skill { name } }""");

        assertThat(names(role.get("all"))).containsExactly("Critical Thinking", "Mathematics", "Python", "R", "COBOL");
        assertThat(names(role.get("level"))).containsExactly("Critical Thinking", "Mathematics");
        assertThat(names(role.get("name"))).containsExactly("COBOL", "Critical Thinking", "Mathematics", "Python", "R");
        assertThat(names(role.get("two"))).containsExactly("Python", "R");
        assertThat(role.get("none")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void skillHasAGroupAndTheRolesThatNeedIt(TestDatabase database) {
        JsonNode data = ask(database, """
                { skill(id: "skill:made-up:python") { kind broader { name broader { name } }
                    roles { totalCount edges { node { title } } } }
                  node(id: "skill:made-up:r") { ... on Skill { name } }
                  nothing: skill(id: "skill:made-up:basic") { name } }""");

        assertThat(data.toString()).isEqualTo("""
                {"skill":{"kind":"TECHNOLOGY","broader":{"name":"Programming languages","broader":null},\
                "roles":{"totalCount":2,"edges":[{"node":{"title":"Data Scientist"}},{"node":{"title":"Software Developers"}}]}},\
                "node":{"name":"R"},"nothing":null}""");
    }

    @ParameterizedTest
    @EnumSource
    void answersAboutPreparationKeepTheirOrderAndTheirGaps(TestDatabase database) {
        JsonNode preparation = scientist(database, """
                        preparation { framework level label typicalEducation experience collectedAt
                          shares { rank share status } none: shares(aspect: EXPERIENCE) { rank } }""").get("preparation");

        assertThat(preparation.toString()).isEqualTo("""
                {"framework":"Made-up zones","level":5,"label":"Extensive","typicalEducation":"A degree.","experience":null,\
                "collectedAt":"2023-08","shares":[{"rank":1,"share":0.25,"status":"NORMAL"},\
                {"rank":2,"share":0.74,"status":"LOW_RELIABILITY"},{"rank":3,"share":null,"status":"SUPPRESSED_UNRELIABLE"}],"none":[]}""");
    }

    @ParameterizedTest
    @EnumSource
    void jobsAreCountedByASourceThatCountsThem(TestDatabase database) {
        JsonNode role = scientist(database, """
                demand { employment { count status unit relativeStandardError period { label } source { name } }
                  employmentPerThousand locationQuotient advertisedPostings { count unit relativeStandardError source { kind } } }
                california: demand(at: {slug: "us-ca"}) { employment { count status } advertisedPostings { count } }
                salary { source { kind } employment { count status } }""");

        assertThat(role.get("demand").toString()).isEqualTo("""
                {"employment":{"count":20000,"status":"NORMAL","unit":"JOBS","relativeStandardError":0.025,\
                "period":{"label":"May 2024"},"source":{"name":"Made-up jobs"}},"employmentPerThousand":1.347,"locationQuotient":1.205,\
                "advertisedPostings":{"count":23757,"unit":"POSTINGS","relativeStandardError":null,"source":{"kind":"SELF_REPORTS"}}}""");
        assertThat(role.get("california").toString())
                .isEqualTo("{\"employment\":{\"count\":null,\"status\":\"NOT_RELEASED\"},\"advertisedPostings\":null}");
        assertThat(role.get("salary").toString())
                .isEqualTo(
                        "{\"source\":{\"kind\":\"SELF_REPORTS\"},\"employment\":{\"count\":null,\"status\":\"NOT_COLLECTED\"}}");
    }

    @ParameterizedTest
    @EnumSource
    void projectionIsOfTheCountryInWhichThePlaceLies(TestDatabase database) {
        String fields = """
                projection { baseYear targetYear baseEmployment { count unit period { label } } projectedEmployment { count }
                  percentChange selfEmployedShare annualOpenings { count unit period { start end } } openingsFromExits { count status }
                  measuredFor { scheme code derived } typicalEducation }""";
        JsonNode role = scientist(
                database, "demand { %1$s } california: demand(at: {slug: \"us-ca\"}) { %1$s }".formatted(fields));

        assertThat(role.get("demand").get("projection").toString()).isEqualTo("""
                {"baseYear":2024,"targetYear":2034,"baseEmployment":{"count":245900,"unit":"JOBS","period":{"label":"2024"}},\
                "projectedEmployment":{"count":328500},"percentChange":33.5,"selfEmployedShare":null,\
                "annualOpenings":{"count":23400,"unit":"OPENINGS_PER_YEAR","period":{"start":"2024-01-01","end":"2034-12-31"}},\
                "openingsFromExits":{"count":null,"status":"MISSING"},\
                "measuredFor":{"scheme":"EMPLOYMENT_PROJECTIONS","code":"15-2051","derived":true},"typicalEducation":"Bachelor's degree"}""");
        assertThat(role.get("california")).isEqualTo(role.get("demand"));
    }

    @ParameterizedTest
    @EnumSource
    void declineIsANegativeChange(TestDatabase database) {
        JsonNode data = ask(database, """
                { role(by: {code: {scheme: ONET_SOC, code: "15-1252.00"}}) { demand { projection { percentChange } } } }""");

        assertThat(data.toString()).isEqualTo("{\"role\":{\"demand\":{\"projection\":{\"percentChange\":-1.2345}}}}");
    }

    @ParameterizedTest
    @EnumSource
    void payCellTellsItsIndustryItsWorkplacesAndEveryRowThatStatesIt(TestDatabase database) {
        JsonNode role = scientist(database, """
                all: salary(source: "source:made-up:jobs") { employment { count } reportingEstablishments { share status atMost }
                  industry { code } locator { row file { name rows dropped } } alsoIn { row file { name } } }
                one: salary(cell: {industry: "51"}) { industry { code title ownership shareOfJobs } alsoIn { row } }
                nothing: salary(at: {slug: "us-wa"}) { employment { count } reportingEstablishments { status } industry { code }
                  locator { row } alsoIn { row } }""");

        assertThat(role.get("all").toString()).isEqualTo("""
                {"employment":{"count":20000},"reportingEstablishments":{"share":null,"status":"BOTTOM_CODED","atMost":0.005},\
                "industry":null,"locator":{"row":4,"file":{"name":"jobs.csv","rows":7,"dropped":0}},\
                "alsoIn":[{"row":7,"file":{"name":"jobs.csv"}}]}""");
        assertThat(role.get("one").toString()).isEqualTo("""
                {"industry":{"code":"51","title":"Information","ownership":"5","shareOfJobs":0.0021},"alsoIn":[]}""");
        assertThat(role.get("nothing").toString()).isEqualTo("""
                {"employment":null,"reportingEstablishments":null,"industry":null,"locator":null,"alsoIn":[]}""");
    }

    @ParameterizedTest
    @EnumSource
    void ceilingOfAnEditionIsToldForThePeriodThatItIsKnownFor(TestDatabase database) {
        JsonNode release = ask(database, """
                { node(id: "release:made-up:jobs:May 2024") { ... on Release { supersededBy { id }
                    topCode { amount currency per } hour: topCode(per: HOUR) { amount } } } }""").get("node");

        assertThat(release.toString()).isEqualTo("""
                {"supersededBy":null,"topCode":{"amount":239200,"currency":"USD","per":"YEAR"},"hour":null}""");
    }

    @ParameterizedTest
    @EnumSource
    void priceLevelIsTheNewestThatEndsInTime(TestDatabase database) {
        JsonNode place = ask(database, """
                { location(by: {slug: "us-ca"}) { priceLevel { index base item period { label } source { kind } }
                    before: priceLevel(asOf: "2023-12-30") { index } onTheDay: priceLevel(asOf: "2023-12-31") { index }
                    never: priceLevel(asOf: "1999-12-31") { index } rents: priceLevel(item: HOUSING) { index } }
                  washington: location(by: {slug: "us-wa"}) { priceLevel { index } } }""");

        assertThat(place.toString()).isEqualTo("""
                {"location":{"priceLevel":{"index":112.581,"base":"United States = 100","item":"ALL_ITEMS","period":{"label":"2023"},\
                "source":{"kind":"PRICE_INDEX"}},"before":{"index":112.47},"onTheDay":{"index":112.581},"never":null,\
                "rents":{"index":157.809}},"washington":{"priceLevel":null}}""");
    }

    @ParameterizedTest
    @EnumSource
    void linkThatFollowsFromAnotherStandsInNoFile(TestDatabase database) {
        JsonNode links = scientist(database, "classifications { scheme level derived locator { row } }")
                .get("classifications");

        assertThat(links.get(0).toString()).isEqualTo("""
                {"scheme":"EMPLOYMENT_PROJECTIONS","level":"DETAILED","derived":true,"locator":null}""");
        assertThat(links.get(2).toString()).isEqualTo("""
                {"scheme":"ONET_SOC","level":null,"derived":false,"locator":{"row":5}}""");
    }

    @ParameterizedTest
    @EnumSource
    void nothingIsToldOfARoleThatNoStatisticsDescribe(TestDatabase database) {
        JsonNode role = TwoExecutors.on(database).same("""
                { role(by: {slug: "data-scientist"}) { skills { necessity } preparation { label }
                    responsibilities { core importance { value } }
                    demand { employment { count } employmentPerThousand locationQuotient projection { baseYear } } } }""", Map.of()).get("role");

        assertThat(role.toString()).isEqualTo("""
                {"skills":[],"preparation":null,"responsibilities":[],\
                "demand":{"employment":null,"employmentPerThousand":null,"locationQuotient":null,"projection":null}}""");
    }
}
