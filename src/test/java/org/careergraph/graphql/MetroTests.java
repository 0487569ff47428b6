package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.MadeUpMetros;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for what is asked about metropolitan areas, over made-up files in the published form; figures are computed by hand. */
class MetroTests {

    private static final Map<TestDatabase, Installation> METROS = new EnumMap<>(TestDatabase.class);

    private static synchronized TwoExecutors metros(TestDatabase database) {
        return TwoExecutors.of(METROS.computeIfAbsent(database, MadeUpMetros::imported));
    }

    /** The only field of the answer, as JSON without quotation marks. */
    private static String ask(TestDatabase database, String operation) {
        JsonNode value = metros(database).same(operation);
        while (value.isObject() && value.size() == 1) {
            value = value.iterator().next();
        }
        return value.toString().replace("\"", "");
    }

    private static String role(TestDatabase database, String title, String fields) {
        return ask(database, "{ role(by: {title: \"" + title + "\"}) { " + fields + " } }");
    }

    @ParameterizedTest
    @EnumSource
    void dearMetroPaysLessThanACheaperOneOncePricesAreConsidered(TestDatabase database) {
        assertThat(role(database, "Electricians", """
                earnMore(from: {slug: "us-wa-seattle"}) { totalCount home { median { amount } } excluded { reason locations }
                  edges { rank node { location { slug } median { amount } } figure { amount } difference { amount }
                    percentDifference priceLevel { index } breakEven { amount } } }"""))
                .as(
                        "99,000 at 112.5 buys 88,000; 96,300 at 107 buys 90,000; as much as at home is bought there by 94,160")
                .isEqualTo(
                        "{totalCount:1,home:{median:{amount:99000}},"
                                + "excluded:[{reason:NO_FIGURE,locations:1},{reason:UNCERTAIN,locations:1}],"
                                + "edges:[{rank:1,node:{location:{slug:us-or-portland},median:{amount:96300}},figure:{amount:90000},"
                                + "difference:{amount:2000},percentDifference:2.3,priceLevel:{index:107},breakEven:{amount:94160}}]}");
        assertThat(role(database, "Electricians", """
                earnMore(from: {slug: "us-wa-seattle"}, basis: NOMINAL_MEDIAN) { totalCount }""")).isEqualTo("0");
        assertThat(role(database, "Electricians", """
                earnMore(from: {slug: "us-wa-seattle"}, basis: NOMINAL_MEDIAN, guard: {maxRelativeStandardError: 0.5}) {
                  edges { node { location { slug } } difference { amount } percentDifference } }"""))
                .as("118,000 with an error of 40 % of the mean, as wished")
                .isEqualTo(
                        "[{node:{location:{slug:us-ca-san-francisco}},difference:{amount:19000},percentDifference:19.2}]");
    }

    @ParameterizedTest
    @EnumSource
    void gapBetweenMetrosIsJudgedByTheErrorsOfTheirMeans(TestDatabase database) {
        String question = """
                earnMore(from: {slug: "%s"}, basis: NOMINAL_MEAN) { edges { node { location { slug } }
                  figure { amount } distinguishable } }""";
        assertThat(role(database, "Electricians", question.formatted("us-wa-spokane")))
                .isEqualTo("[{node:{location:{slug:us-wa-seattle}},figure:{amount:96000},distinguishable:true},"
                        + "{node:{location:{slug:us-or-portland}},figure:{amount:94000},distinguishable:true}]");
        assertThat(role(database, "Electricians", question.formatted("us-or-portland")))
                .as("2,000 apart, with errors of 1,440 and 1,880")
                .isEqualTo("[{node:{location:{slug:us-wa-seattle}},figure:{amount:96000},distinguishable:false}]");
    }

    @ParameterizedTest
    @EnumSource
    void metroOfTwoStatesLiesWithinEach(TestDatabase database) {
        assertThat(role(database, "Electricians", """
                earnMore(from: {slug: "us-id-boise-city"}, within: {slug: "us-wa"}, kinds: [METRO, NONMETRO],
                  basis: NOMINAL_MEDIAN) { edges { node { location { slug } } figure { amount } } }"""))
                .isEqualTo("[{node:{location:{slug:us-wa-seattle}},figure:{amount:99000}},"
                        + "{node:{location:{slug:us-or-portland}},figure:{amount:96300}},"
                        + "{node:{location:{slug:us-wa-spokane}},figure:{amount:72000}},"
                        + "{node:{location:{slug:us-wa-western-washington-nonmetro}},figure:{amount:70000}}]");
    }

    @ParameterizedTest
    @EnumSource
    void metroWithFewJobsIsRankedOnlyAsWished(TestDatabase database) {
        String question = """
                earnMore(from: {slug: "us-or-portland"}%s) { excluded { reason locations }
                  edges { node { location { slug } } figure { amount } } }""";
        assertThat(role(database, "Welders", question.formatted("")))
                .isEqualTo("{excluded:[{reason:FEW_JOBS,locations:1}],"
                        + "edges:[{node:{location:{slug:us-wa-seattle}},figure:{amount:58000}}]}");
        assertThat(role(database, "Welders", question.formatted(", guard: {minEmployment: 30}")))
                .isEqualTo("{excluded:[],edges:[{node:{location:{slug:us-wa-spokane}},figure:{amount:65000}},"
                        + "{node:{location:{slug:us-wa-seattle}},figure:{amount:58000}}]}");
    }

    @ParameterizedTest
    @EnumSource
    void floorOfAMetroIsNoAmountAndRanksOnlyAsWished(TestDatabase database) {
        String question = """
                earnMore(from: {slug: "us-id-boise-city"}, basis: NOMINAL_MEDIAN, guard: {minEmployment: 0%s}) {
                  excluded { reason locations } edges { node { location { slug } median { amount display } } figure { amount } } }""";
        assertThat(role(database, "Anesthesiologists", question.formatted("")))
                .isEqualTo("{excluded:[{reason:CENSORED,locations:2}],edges:[]}");
        assertThat(role(database, "Anesthesiologists", question.formatted(", includeCensored: true")))
                .isEqualTo(
                        "{excluded:[],edges:["
                                + "{node:{location:{slug:us-wa-seattle},median:{amount:null,display:$239,200 or more}},figure:{amount:239200}},"
                                + "{node:{location:{slug:us-wa-wenatchee},median:{amount:null,display:$239,200 or more}},figure:{amount:239200}}]}");
    }

    @ParameterizedTest
    @EnumSource
    void gridOfRolesAndMetrosHasACellForEach(TestDatabase database) {
        assertThat(ask(database, """
                { compareSalaries(roles: [{title: "Electricians"}, {title: "Welders"}, {title: "Anesthesiologists"}],
                    locations: [{slug: "us-wa-seattle"}, {slug: "us-or-portland"}, {slug: "us-wa-bellingham"}]) {
                  rows { cells { availability median { amount status atLeast } } } } }"""))
                .isEqualTo("[{cells:[{availability:PUBLISHED,median:{amount:99000,status:NORMAL,atLeast:null}},"
                        + "{availability:PUBLISHED,median:{amount:96300,status:NORMAL,atLeast:null}},"
                        + "{availability:SUPPRESSED,median:{amount:null,status:NOT_RELEASED,atLeast:null}}]},"
                        + "{cells:[{availability:PUBLISHED,median:{amount:65250,status:NORMAL,atLeast:null}},"
                        + "{availability:PUBLISHED,median:{amount:56175,status:NORMAL,atLeast:null}},"
                        + "{availability:NOT_LOADED,median:{amount:null,status:MISSING,atLeast:null}}]},"
                        + "{cells:[{availability:PUBLISHED,median:{amount:null,status:TOP_CODED,atLeast:239200}},"
                        + "{availability:NOT_LOADED,median:{amount:null,status:MISSING,atLeast:null}},"
                        + "{availability:NOT_LOADED,median:{amount:null,status:MISSING,atLeast:null}}]}]");
    }

    @ParameterizedTest
    @EnumSource
    void whatPaysBestInAMetroComesFirst(TestDatabase database) {
        String question = """
                { roles(at: {code: {scheme: "CBSA", code: "42660"}}, orderBy: MEDIAN_PAY, filter: {minPay: %s},
                    view: {priceAdjusted: %s}) { edges { node { title } salary { median { amount atLeast } } } } }""";
        assertThat(ask(database, question.formatted("65250", "false")))
                .isEqualTo("[{node:{title:Anesthesiologists},salary:{median:{amount:null,atLeast:239200}}},"
                        + "{node:{title:Electricians},salary:{median:{amount:99000,atLeast:null}}},"
                        + "{node:{title:Welders},salary:{median:{amount:65250,atLeast:null}}}]");
        assertThat(ask(database, question.formatted("65251", "true")))
                .isEqualTo("[{node:{title:Anesthesiologists},salary:{median:{amount:null,atLeast:212622.22}}},"
                        + "{node:{title:Electricians},salary:{median:{amount:88000,atLeast:null}}}]");
    }

    @ParameterizedTest
    @EnumSource
    void payIsListedByKindOfPlace(TestDatabase database) {
        String question = """
                salaries(filter: {kinds: [%s]%s}, view: {priceAdjusted: %s}) { edges { node { location { slug }
                  median { amount status } employment { count } confidence { level } } } }""";
        assertThat(role(database, "Electricians", question.formatted("METRO", "", "true")))
                .isEqualTo("[" + node("us-ca-san-francisco", 100000, 5000, "VERY_LOW")
                        + "," + node("us-or-portland", 90000, 6000, "HIGH")
                        + "," + node("us-wa-seattle", 88000, 9000, "HIGH")
                        + "," + node("us-wa-spokane", 75000, 1500, "HIGH")
                        + "," + node("us-id-boise-city", 65000, 3000, "HIGH")
                        + ",{node:{location:{slug:us-wa-bellingham},median:{amount:null,status:NOT_RELEASED},"
                        + "employment:{count:null},confidence:null}}]");
        assertThat(role(
                        database,
                        "Electricians",
                        question.formatted(
                                "METRO, NONMETRO", ", within: {slug: \"us-wa\"}, minEmployment: 1000", "false")))
                .isEqualTo("[" + node("us-wa-seattle", 99000, 9000, "HIGH")
                        + "," + node("us-or-portland", 96300, 6000, "HIGH")
                        + "," + node("us-wa-spokane", 72000, 1500, "HIGH") + "]");
        assertThat(role(
                        database,
                        "Electricians",
                        "salaries(filter: {kinds: [NONMETRO]}) { edges { node { median { amount } } } }"))
                .isEqualTo("[{node:{median:{amount:70000}}}]");
    }

    private static String node(String slug, int median, int jobs, String confidence) {
        return "{node:{location:{slug:%s},median:{amount:%d,status:NORMAL},employment:{count:%d},confidence:{level:%s}}}"
                .formatted(slug, median, jobs, confidence);
    }

    @ParameterizedTest
    @EnumSource
    void metroWithoutAFigureSaysWhyAndFallsBackToItsState(TestDatabase database) {
        String question = "salary(at: {slug: \"%s\"}%s) { availability match location { slug } median { amount } }";
        String state = "{availability:PUBLISHED,match:BROADER_LOCATION,location:{slug:us-wa},median:{amount:90000}}";
        String fallback = ", fallback: BROADER_LOCATION";

        assertThat(role(database, "Electricians", question.formatted("us-wa-bellingham", "")))
                .isEqualTo(
                        "{availability:SUPPRESSED,match:EXACT,location:{slug:us-wa-bellingham},median:{amount:null}}");
        assertThat(role(database, "Electricians", question.formatted("us-wa-bellingham", fallback)))
                .isEqualTo(state);
        assertThat(role(database, "Electricians", question.formatted("us-wa-wenatchee", "")))
                .as("its table is loaded, and has no such row")
                .isEqualTo(
                        "{availability:NOT_PRODUCED,match:null,location:{slug:us-wa-wenatchee},median:{amount:null}}");
        assertThat(role(database, "Electricians", question.formatted("us-wa-wenatchee", fallback)))
                .isEqualTo(state);
        assertThat(role(database, "Welders", question.formatted("us-wa-wenatchee", fallback)))
                .as("no figure of the state either")
                .isEqualTo("{availability:PUBLISHED,match:BROADER_LOCATION,location:{slug:us},median:{amount:49000}}");
    }

    @ParameterizedTest
    @EnumSource
    void figureOfAMetroNamesItsRow(TestDatabase database) {
        assertThat(role(database, "Electricians", """
                salary(at: {slug: "us-wa-seattle"}, view: {per: HOUR}) { median { amount } referencePeriod { label }
                  source { id } locator { row file { name } } }"""))
                .as("99,000 in 2,080 hours")
                .isEqualTo("{median:{amount:47.6},referencePeriod:{label:May 2023},source:{id:source:bls:oews},"
                        + "locator:{row:6,file:{name:wages.xlsx}}}");
    }
}
