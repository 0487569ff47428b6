package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for how much roles are wanted, over made-up figures. */
class DemandTests {

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.of(Installation.market(database)).same(operation);
    }

    @ParameterizedTest
    @EnumSource
    void rule28FourDemandsAreFourFieldsWithFourUnits(TestDatabase database) {
        JsonNode demand = ask(database, """
                { role(by: {slug: "data-scientist"}) { demand { employment { count unit source { name } }
                    advertisedPostings { count unit } surveyedVacancies { count unit period { label } source { name } }
                    projection { annualOpenings { count unit } baseEmployment { count unit } } } } }""").get("role").get("demand");

        assertThat(demand.toString()).isEqualTo("""
                {"employment":{"count":20000,"unit":"JOBS","source":{"name":"Made-up jobs"}},\
                "advertisedPostings":{"count":23757,"unit":"POSTINGS"},\
                "surveyedVacancies":{"count":11000,"unit":"VACANCIES","period":{"label":"2024"},"source":{"name":"Made-up trades"}},\
                "projection":{"annualOpenings":{"count":23400,"unit":"OPENINGS_PER_YEAR"},"baseEmployment":{"count":245900,"unit":"JOBS"}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule29ProjectionVintagesAreToldApartByTheirYears(TestDatabase database) {
        JsonNode data = ask(database, """
                { role(by: {slug: "data-scientist"}) { demand { projection { baseYear targetYear percentChange outlook release { label } } } }
                  dataset { releases { label source { name } } } }""");

        assertThat(data.get("role").toString()).isEqualTo("""
                {"demand":{"projection":{"baseYear":2024,"targetYear":2034,"percentChange":33.5,"outlook":"BRIGHT",\
                "release":{"label":"2024–34"}}}}""");
        assertThat(data.get("dataset").findValuesAsString("label")).contains("2023–33", "2024–34");
    }

    @ParameterizedTest
    @EnumSource
    void growthIsWhatPeopleWhoLeaveDoNotMakeOfTheOpenings(TestDatabase database) {
        JsonNode data = ask(database, """
                { shrinks: role(by: {slug: "software-developers"}) { demand { projection { outlook annualOpenings { count }
                    openingsFromGrowth { count status unit period { label } locator { row } source { name } } openingsFromExits { count }
                    openingsFromTransfers { count } } } }
                  unknown: role(by: {slug: "data-scientist"}) { demand { projection { openingsFromGrowth { count status }
                    openingsFromExits { status } } } } }""");

        assertThat(data.get("shrinks").get("demand").get("projection").toString())
                .isEqualTo("""
                {"outlook":"BELOW_AVERAGE","annualOpenings":{"count":23400},\
                "openingsFromGrowth":{"count":-3000,"status":"NORMAL","unit":"OPENINGS_PER_YEAR","period":{"label":"2024–2034"},\
                "locator":null,"source":{"name":"Made-up projections"}},\
                "openingsFromExits":{"count":12000},"openingsFromTransfers":{"count":14400}}""");
        assertThat(data.get("unknown").get("demand").get("projection").toString())
                .isEqualTo("""
                {"openingsFromGrowth":{"count":null,"status":"MISSING"},"openingsFromExits":{"status":"MISSING"}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule10SampleSizeHasAUnitAndAScopeAndIsNeverEmployment(TestDatabase database) {
        JsonNode data = ask(database, """
                { reports: role(by: {slug: "machine-learning-engineer"}) { salary { sampleSize { count unit scope } employment { count status } } }
                  jobs: role(by: {slug: "data-scientist"}) { salary(source: "source:made-up:jobs") { sampleSize { count }
                    employment { count unit } } } }""");

        assertThat(data.toString()).isEqualTo("""
                {"reports":{"salary":{"sampleSize":{"count":811,"unit":"SELF_REPORTS","scope":"United States"},\
                "employment":{"count":null,"status":"NOT_COLLECTED"}}},\
                "jobs":{"salary":{"sampleSize":null,"employment":{"count":20000,"unit":"JOBS"}}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule21HotTechnologyIsNotRareSoThatWhatIsInDemandComesFirst(TestDatabase database) {
        JsonNode skills = ask(database, """
                { role(by: {slug: "data-scientist"}) { skills(kind: [TECHNOLOGY]) { skill { name } inDemand hotTechnology } } }""").get("role").get("skills");

        assertThat(skills.toString()).isEqualTo("""
                [{"skill":{"name":"Python"},"inDemand":true,"hotTechnology":true},\
                {"skill":{"name":"R"},"inDemand":false,"hotTechnology":true},\
                {"skill":{"name":"COBOL"},"inDemand":null,"hotTechnology":null}]""");
    }
}
