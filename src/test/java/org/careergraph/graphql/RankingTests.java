package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for where one can earn more, for grids and for series, over made-up wages. */
class RankingTests {

    private static final int OPERATIONS = Integer.getInteger("careergraph.oracle.operations", 100);
    private static final long SEED = Long.getLong("careergraph.oracle.seed", 20270601L);

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.of(Installation.wages(database)).same(operation);
    }

    private static JsonNode welder(TestDatabase database, String fields) {
        return ask(database, "{ role(by: {title: \"Welders\"}) { " + fields + " } }")
                .get("role");
    }

    @ParameterizedTest
    @EnumSource
    void randomOperations(TestDatabase database) {
        TwoExecutors executors = TwoExecutors.of(Installation.wages(database));
        StarterValues values = StarterValues.read(executors);
        for (long seed = SEED; seed < SEED + OPERATIONS; seed++) {
            RandomOperations.Operation operation = RandomOperations.operation(executors.schema(), values, seed);
            executors.sameUnlessTooCostly(operation.text(), operation.variables());
        }
    }

    @ParameterizedTest
    @EnumSource
    void rule27NoiseIsKeptOutAndCounted(TestDatabase database) {
        JsonNode answer = welder(database, """
                earnMore(from: {slug: "us-wa"}, kinds: [STATE], basis: PRICE_ADJUSTED_MEDIAN) { totalCount
                  home { median { amount } referencePeriod { label } } excluded { reason locations }
                  edges { rank node { location { slug } median { amount } } figure { amount } difference { amount display }
                    percentDifference distinguishable priceLevel { index } breakEven { amount } distanceKm } }""").get("earnMore");

        assertThat(answer.toString()).isEqualTo("""
                {"totalCount":2,"home":{"median":{"amount":54000},"referencePeriod":{"label":"May 2023"}},"excluded":[\
                {"reason":"CENSORED","locations":1},{"reason":"FEW_JOBS","locations":1},{"reason":"NO_FIGURE","locations":1},\
                {"reason":"NO_PRICE_LEVEL","locations":1},{"reason":"UNCERTAIN","locations":1}],"edges":[\
                {"rank":1,"node":{"location":{"slug":"us-ca"},"median":{"amount":64000}},"figure":{"amount":56888.89},\
                "difference":{"amount":7797.98,"display":"$7,797.98"},"percentDifference":15.9,"distinguishable":null,\
                "priceLevel":{"index":112.5},"breakEven":{"amount":55227.27},"distanceKm":null},\
                {"rank":2,"node":{"location":{"slug":"us-or"},"median":{"amount":53500}},"figure":{"amount":51442.31},\
                "difference":{"amount":2351.4,"display":"$2,351.40"},"percentDifference":4.8,"distinguishable":null,\
                "priceLevel":{"index":104},"breakEven":{"amount":51054.55},"distanceKm":null}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule12GapWithinTheErrorIsNotDistinguishable(TestDatabase database) {
        JsonNode edges = welder(database, """
                earnMore(from: {slug: "us-or"}, kinds: [STATE], basis: NOMINAL_MEAN, guard: {maxRelativeStandardError: 9}) {
                  edges { node { location { slug } } distinguishable } }""").get("earnMore").get("edges");

        assertThat(edges.findValuesAsString("slug")).containsExactly("us-ak", "us-mt", "us-ca", "us-id", "us-wa");
        assertThat(edges.findValuesAsString("distinguishable"))
                .containsExactly("true", "false", "true", "true", "false");
    }

    @ParameterizedTest
    @EnumSource
    void homeLocationIsMeantWhereNoPlaceIsNamed(TestDatabase database) {
        String fields =
                " { totalCount home { location { slug } } edges { node { location { slug } } breakEven { amount } } } ";
        JsonNode answer = welder(
                database,
                "omitted: earnMore(kinds: [STATE])" + fields + "named: earnMore(from: {slug: \"us\"}, kinds: [STATE])"
                        + fields);

        assertThat(answer.at("/omitted/home/location/slug").asString()).isEqualTo("us");
        assertThat(answer.get("omitted")).isEqualTo(answer.get("named"));
    }

    @ParameterizedTest
    @EnumSource
    void guardCanBeLowered(TestDatabase database) {
        JsonNode answer = welder(database, """
                earnMore(from: {slug: "us-wa"}, kinds: [STATE], basis: NOMINAL_MEDIAN,
                  guard: {minEmployment: 0, maxRelativeStandardError: 1, includeCensored: true}) {
                  excluded { reason } edges { node { location { slug } median { amount atLeast } } figure { amount } } }""").get("earnMore");

        assertThat(answer.get("edges").findValuesAsString("slug"))
                .containsExactly("us-ak", "us-mt", "us-nv", "us-ca", "us-id");
        assertThat(answer.get("edges").get(0).toString()).isEqualTo("""
                {"node":{"location":{"slug":"us-ak"},"median":{"amount":null,"atLeast":239200}},"figure":{"amount":239200}}""");
        assertThat(answer.get("excluded").toString()).isEqualTo("[{\"reason\":\"NO_FIGURE\"}]");
    }

    @ParameterizedTest
    @EnumSource
    void metrosAreRankedByDefaultAndWithinAPlaceWhereAsked(TestDatabase database) {
        JsonNode answer = welder(database, """
                all: earnMore(from: {slug: "us-wa"}) { edges { node { location { slug } } figure { amount } } }
                within: earnMore(from: {slug: "us"}, within: {slug: "us-wa"}, basis: NOMINAL_MEDIAN) { edges { node { location { slug } } } }
                hourly: earnMore(from: {slug: "us-wa"}, view: {per: HOUR, priceAdjusted: true}) {
                  home { median { amount } } edges { node { median { amount per } } figure { amount per } } }""");

        assertThat(answer.get("all").toString()).isEqualTo("""
                {"edges":[{"node":{"location":{"slug":"us-wa-seattle"}},"figure":{"amount":53982.3}},\
                {"node":{"location":{"slug":"us-or-portland"}},"figure":{"amount":51869.16}}]}""");
        assertThat(answer.get("within").findValuesAsString("slug")).containsExactly("us-wa-seattle", "us-or-portland");
        assertThat(answer.get("hourly").toString()).startsWith("""
                {"home":{"median":{"amount":23.6}},"edges":[{"node":{"median":{"amount":25.96,"per":"HOUR"}},"figure":{"amount":25.96""");
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfARankingGoOnWhereTheLastEnded(TestDatabase database) {
        List<String> ranks = new ArrayList<>();
        String after = "";
        for (int page = 0; page < 3; page++) {
            JsonNode answer = welder(
                            database,
                            ("earnMore(from: {slug: \"us-or\"}, kinds: [STATE], basis: NOMINAL_MEAN, first: 1%s) "
                                            + "{ pageInfo { endCursor } edges { rank node { location { slug } } } }")
                                    .formatted(after))
                    .get("earnMore");
            ranks.addAll(answer.findValuesAsString("rank"));
            after = ", after: \"" + answer.get("pageInfo").get("endCursor").asString() + "\"";
        }

        assertThat(ranks).containsExactly("1", "2", "3");
    }

    @ParameterizedTest
    @EnumSource
    void rule7FiguresOfUnknownConceptAreNeverRanked(TestDatabase database) {
        JsonNode answer = ask(database, """
                { role(by: {slug: "data-scientist"}) { earnMore(from: {slug: "us"}, kinds: [STATE]) {
                    totalCount home { mean { amount } concept } excluded { reason } edges { rank } } } }""");

        assertThat(answer.toString()).isEqualTo("""
                {"role":{"earnMore":{"totalCount":0,"home":{"mean":{"amount":102069},"concept":"UNSPECIFIED"},"excluded":[],"edges":[]}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule7ComparisonIsARectangleThatTellsMixedConcepts(TestDatabase database) {
        JsonNode grid = ask(database, """
                { compareSalaries(roles: [{title: "Welders"}, {slug: "machine-learning-engineer"}, {title: "Welders"}],
                    locations: [{slug: "us"}, {slug: "us-wa"}, {slug: "us-id-boise"}]) { commonConcept caveats { code }
                    rows { role { slug } cells { location { slug } availability mean { amount } } } } }""").get("compareSalaries");

        assertThat(grid.get("rows").toString()).isEqualTo("""
                [{"role":{"slug":"welders"},"cells":[{"location":{"slug":"us"},"availability":"PUBLISHED","mean":{"amount":52001}},\
                {"location":{"slug":"us-wa"},"availability":"PUBLISHED","mean":{"amount":55000}},\
                {"location":{"slug":"us-id-boise"},"availability":"NOT_LOADED","mean":{"amount":null}}]},\
                {"role":{"slug":"machine-learning-engineer"},"cells":[{"location":{"slug":"us"},"availability":"PUBLISHED","mean":{"amount":110673}},\
                {"location":{"slug":"us-wa"},"availability":"NOT_LOADED","mean":{"amount":null}},\
                {"location":{"slug":"us-id-boise"},"availability":"NOT_LOADED","mean":{"amount":null}}]},\
                {"role":{"slug":"welders"},"cells":[{"location":{"slug":"us"},"availability":"PUBLISHED","mean":{"amount":52001}},\
                {"location":{"slug":"us-wa"},"availability":"PUBLISHED","mean":{"amount":55000}},\
                {"location":{"slug":"us-id-boise"},"availability":"NOT_LOADED","mean":{"amount":null}}]}]""");
        assertThat(grid.get("commonConcept").asBoolean()).isFalse();
        assertThat(grid.get("caveats").findValuesAsString("code"))
                .containsExactly("DIFFERENT_CONCEPTS", "DIFFERENT_PERIODS", "DIFFERENT_SOURCES");
    }

    @ParameterizedTest
    @EnumSource
    void cellsOfAComparisonMayShowNothingButTheirRole(TestDatabase database) {
        JsonNode grid = ask(database, """
                { compareSalaries(roles: [{title: "Welders"}, {slug: "machine-learning-engineer"}], locations: [{slug: "us-wa"}, {slug: "us"}]) {
                    rows { cells { role { slug } } } } }""");

        assertThat(grid.findValuesAsString("slug"))
                .containsExactly("welders", "welders", "machine-learning-engineer", "machine-learning-engineer");
    }

    @ParameterizedTest
    @EnumSource
    void comparisonOfOneEditionHasNoCaveat(TestDatabase database) {
        JsonNode grid = ask(database, """
                { compareSalaries(roles: [{title: "Welders"}, {title: "Welding Artists"}], locations: [{slug: "us-or"}, {slug: "us-wa"}]) {
                    commonConcept caveats { code } }
                  nothing: compareSalaries(roles: [], locations: [{slug: "us"}]) { commonConcept caveats { code } rows { cells { availability } } } }""");

        assertThat(grid.toString()).isEqualTo("""
                {"compareSalaries":{"commonConcept":true,"caveats":[]},"nothing":{"commonConcept":true,"caveats":[],"rows":[]}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule13SeriesTellsItsBreaks(TestDatabase database) {
        JsonNode series = welder(database, """
                salaryHistory { comparable points { period { label } salary { mean { amount } measuredFor { code } } breaks { kind url } } }
                late: salaryHistory(from: "2023-01-01", view: {per: MONTH}) { comparable points { salary { mean { amount } } breaks { kind } } }
                one: salaryHistory(to: "2022-12-31") { comparable points { period { end } } }""");

        assertThat(series.get("salaryHistory").toString()).isEqualTo("""
                {"comparable":false,"points":[{"period":{"label":"May 2022"},"salary":{"mean":{"amount":48000},"measuredFor":{"code":"51-4120"}},"breaks":[]},\
                {"period":{"label":"May 2023"},"salary":{"mean":{"amount":50000},"measuredFor":{"code":"51-4121"}},\
                "breaks":[{"kind":"CLASSIFICATION","url":null},{"kind":"TOP_CODE_LEVEL","url":null}]},\
                {"period":{"label":"May 2024"},"salary":{"mean":{"amount":52001},"measuredFor":{"code":"51-4121"}},"breaks":[]}]}""");
        assertThat(series.get("late").toString()).isEqualTo("""
                {"comparable":true,"points":[{"salary":{"mean":{"amount":4166.67}},"breaks":[]},{"salary":{"mean":{"amount":4333.42}},"breaks":[]}]}""");
        assertThat(series.get("one").toString())
                .isEqualTo("{\"comparable\":false,\"points\":[{\"period\":{\"end\":\"2022-05-31\"}}]}");
    }

    @ParameterizedTest
    @EnumSource
    void bestPaidRolesOfAPlaceComeFirstWithTheirPay(TestDatabase database) {
        JsonNode roles = ask(database, """
                { median: roles(at: {slug: "us-wa"}, orderBy: MEDIAN_PAY, first: 3) { edges { rank node { title } salary { median { amount } } } }
                  enough: roles(at: {slug: "us-wa"}, orderBy: MEAN_PAY, filter: {minPay: 54000, maxPay: 56000.5}, view: {per: MONTH}) {
                    totalCount edges { salary { mean { amount per } } } }
                  jobs: roles(orderBy: EMPLOYMENT, first: 1) { edges { node { title } salary { employment { count } } } }
                  none: roles(filter: {minPay: 54001}, at: {slug: "us-wa"}) { totalCount } }""");

        assertThat(roles.get("median").toString()).startsWith("""
                {"edges":[{"rank":1,"node":{"title":"Welders"},"salary":{"median":{"amount":54000}}},\
                {"rank":2,"node":{"title":"Welding Artists"},"salary":{"median":{"amount":54000}}},{"rank":3,""");
        assertThat(roles.get("enough").toString()).isEqualTo("""
                {"totalCount":2,"edges":[{"salary":{"mean":{"amount":4583.33,"per":"MONTH"}}},{"salary":{"mean":{"amount":4583.33,"per":"MONTH"}}}]}""");
        assertThat(roles.get("jobs").toString()).isEqualTo("""
                {"edges":[{"node":{"title":"Welders"},"salary":{"employment":{"count":320000}}}]}""");
        assertThat(roles.get("none").toString()).isEqualTo("{\"totalCount\":0}");
    }

    @ParameterizedTest
    @EnumSource
    void rule7RolesAreNotRankedByFiguresOfUnknownConcept(TestDatabase database) {
        JsonNode roles = ask(database, """
                { roles(orderBy: MEAN_PAY, first: 3) { edges { node { title } salary { mean { amount } concept } } } }""").get("roles");

        assertThat(roles.findValuesAsString("title")).startsWith("Welders", "Welding Artists");
    }

    @ParameterizedTest
    @EnumSource
    void rule1RoleOfWhichOnlyAFloorIsKnownComesFirstAndHasNoAmount(TestDatabase database) {
        JsonNode roles = ask(database, """
                { roles(at: {slug: "us-ak"}, orderBy: MEDIAN_PAY, filter: {minPay: 239200}) { totalCount
                    edges { rank node { title } salary { median { amount atLeast } } } }
                  above: roles(at: {slug: "us-ak"}, filter: {minPay: 239201}) { totalCount }
                  below: roles(at: {slug: "us-ak"}, filter: {maxPay: 999999}) { totalCount } }""");

        assertThat(roles.toString()).startsWith("""
                {"roles":{"totalCount":2,"edges":[{"rank":1,"node":{"title":"Welders"},"salary":{"median":{"amount":null,"atLeast":239200}}},""");
        assertThat(roles.toString()).endsWith("\"above\":{\"totalCount\":0},\"below\":{\"totalCount\":0}}");
    }
}
