package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for how pay is expressed and what stands in for it, over made-up wages. */
class PayTests {

    private static JsonNode role(TestDatabase database, String role, String fields) {
        return TwoExecutors.of(Installation.wages(database))
                .same("{ role(by: {title: \"" + role + "\"}) { " + fields + " } }")
                .get("role");
    }

    private static JsonNode welder(TestDatabase database, String fields) {
        return role(database, "Welders", fields);
    }

    @ParameterizedTest
    @EnumSource
    void rule3YearThatNoReleaseCoversIsNotSuppression(TestDatabase database) {
        JsonNode pay = welder(database, """
                before: salary(asOf: "2021-12-31") { availability mean { amount status } }
                elsewhere: salary(at: {slug: "us-tx"}) { availability mean { amount status } }
                withheld: salary(at: {slug: "us-hi"}) { availability mean { amount status } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"before":{"availability":"NOT_LOADED","mean":{"amount":null,"status":"MISSING"}},\
                "elsewhere":{"availability":"NOT_LOADED","mean":{"amount":null,"status":"MISSING"}},\
                "withheld":{"availability":"SUPPRESSED","mean":{"amount":null,"status":"NOT_RELEASED"}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule1FloorIsNoAmountUnlessAskedFor(TestDatabase database) {
        JsonNode pay = welder(database, """
                salary(at: {slug: "us-ak"}) { median { amount status atLeast display } }
                bound: salary(at: {slug: "us-ak"}, view: {censored: BOUND, per: MONTH}) { median { amount status atLeast } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"salary":{"median":{"amount":null,"status":"TOP_CODED","atLeast":239200,"display":"$239,200 or more"}},\
                "bound":{"median":{"amount":19933.33,"status":"TOP_CODED","atLeast":19933.33}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule5EveryConversionIsListedWithItsFactor(TestDatabase database) {
        JsonNode pay = welder(database, """
                hour: salary(at: {slug: "us-wa"}, view: {per: HOUR, priceAdjusted: true}) { mean { amount per }
                  conversions { kind factor period { label } source { name } locator { row } } }
                week: salary(at: {slug: "us-wa"}, view: {per: WEEK}) { mean { amount } conversions { factor source { name } } }
                year: salary(at: {slug: "us-wa"}) { conversions { kind } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"hour":{"mean":{"amount":24.04,"per":"HOUR"},"conversions":[\
                {"kind":"PAY_PERIOD","factor":0.000480769,"period":null,"source":null,"locator":null},\
                {"kind":"PRICE_LEVEL","factor":0.909090909,"period":{"label":"2023"},"source":{"name":"Made-up levels"},"locator":{"row":17}}]},\
                "week":{"mean":{"amount":1057.69},"conversions":[{"factor":0.019230769,"source":null}]},"year":{"conversions":[]}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule26NoPriceAdjustmentWithoutAnOverlappingIndex(TestDatabase database) {
        JsonNode pay = welder(database, """
                adjusted: salary(at: {slug: "us-id"}, view: {priceAdjusted: true}) { mean { amount status atLeast display }
                  caveats { code } conversions { kind } availability }
                earlier: salary(at: {slug: "us-wa"}, asOf: "2022-12-31", view: {priceAdjusted: true}) { mean { status } }
                suppressed: salary(at: {slug: "us-hi"}, view: {priceAdjusted: true}) { mean { status } availability }""");

        assertThat(pay.toString()).isEqualTo("""
                {"adjusted":{"mean":{"amount":null,"status":"NOT_APPLICABLE","atLeast":null,"display":"Not applicable"},\
                "caveats":[{"code":"SHARED_OCCUPATION_GROUP"},{"code":"NO_PRICE_LEVEL"},{"code":"STALE"},{"code":"EXCLUDES_SELF_EMPLOYED"}],\
                "conversions":[],"availability":"PUBLISHED"},"earlier":{"mean":{"status":"NOT_APPLICABLE"}},\
                "suppressed":{"mean":{"status":"NOT_RELEASED"},"availability":"SUPPRESSED"}}""");
    }

    @ParameterizedTest
    @EnumSource
    void anotherCurrencyIsNeverComputed(TestDatabase database) {
        JsonNode pay = welder(database, """
                euro: salary(view: {currency: "EUR"}) { mean { amount status currency } caveats { code } }
                dollar: salary(view: {currency: "usd"}) { mean { amount status currency } }""");

        assertThat(pay.get("euro").toString()).isEqualTo("""
                {"mean":{"amount":null,"status":"NOT_APPLICABLE","currency":"EUR"},\
                "caveats":[{"code":"SHARED_OCCUPATION_GROUP"},{"code":"NO_EXCHANGE_RATE"},{"code":"EXCLUDES_SELF_EMPLOYED"}]}""");
        assertThat(pay.get("dollar").toString())
                .isEqualTo("{\"mean\":{\"amount\":52001,\"status\":\"NORMAL\",\"currency\":\"USD\"}}");
    }

    @ParameterizedTest
    @EnumSource
    void rule12ConfidenceIsNullWithoutAPublishedError(TestDatabase database) {
        JsonNode pay = welder(database, """
                us: salary { confidence { level reason } mean { relativeStandardError } median { relativeStandardError } }
                montana: salary(at: {slug: "us-mt"}) { confidence { level } }
                hawaii: salary(at: {slug: "us-hi"}) { confidence { level } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"us":{"confidence":{"level":"HIGH","reason":"The relative standard error of the mean is 1 %."},\
                "mean":{"relativeStandardError":0.01},"median":{"relativeStandardError":null}},\
                "montana":{"confidence":{"level":"VERY_LOW"}},"hawaii":{"confidence":null}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule8RangeHoldsPublishedPercentilesOnly(TestDatabase database) {
        JsonNode pay = welder(database, """
                salary { range(lower: 50, upper: 90) { lower { amount } upper { amount } }
                  quarters: range { lower { status } upper { status } } odd: range(lower: 33) { lower { status } } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"salary":{"range":{"lower":{"amount":51000},"upper":{"amount":51000}},\
                "quarters":{"lower":{"status":"NOT_COLLECTED"},"upper":{"status":"NOT_COLLECTED"}},"odd":{"lower":{"status":"NOT_COLLECTED"}}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void nothingStandsInUnlessItIsAllowedTo(TestDatabase database) {
        String asked = "at: {slug: \"us-wy\"}";
        JsonNode pay = welder(database, """
                none: salary(%1$s) { match availability mean { amount } location { slug } }
                place: salary(%1$s, fallback: BROADER_LOCATION) { match availability mean { amount } location { slug } }
                group: salary(%1$s, fallback: BROADER_ROLE) { match mean { amount } location { slug } measuredFor { code level lendsPay } }
                any: salary(%1$s, fallback: ANY) { match mean { amount } }""".formatted(asked));

        assertThat(pay.toString()).isEqualTo("""
                {"none":{"match":null,"availability":"NOT_LOADED","mean":{"amount":null},"location":{"slug":"us-wy"}},\
                "place":{"match":"BROADER_LOCATION","availability":"PUBLISHED","mean":{"amount":52001},"location":{"slug":"us"}},\
                "group":{"match":"BROADER_ROLE","mean":{"amount":47000},"location":{"slug":"us-wy"},\
                "measuredFor":{"code":"51-4100","level":"MINOR","lendsPay":false}},"any":{"match":"BROADER_ROLE","mean":{"amount":47000}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void fallbackSkipsCellsWithoutFiguresAndKeepsTheQuestion(TestDatabase database) {
        JsonNode pay = welder(database, """
                suppressed: salary(at: {slug: "us-hi"}, fallback: BROADER_LOCATION) { match mean { amount } referencePeriod { label } }
                earlier: salary(at: {slug: "us-hi"}, fallback: ANY, asOf: "2022-12-31") { match mean { amount } referencePeriod { label } }
                never: salary(at: {slug: "us-hi"}, fallback: ANY, cell: {concept: ADVERTISED}) { match availability }
                metro: salary(at: {slug: "us-or-portland"}, fallback: ANY) { match location { slug } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"suppressed":{"match":"BROADER_LOCATION","mean":{"amount":52001},"referencePeriod":{"label":"May 2024"}},\
                "earlier":{"match":"BROADER_LOCATION_AND_ROLE","mean":{"amount":48000},"referencePeriod":{"label":"May 2022"}},\
                "never":{"match":null,"availability":"NOT_LOADED"},"metro":{"match":"EXACT","location":{"slug":"us-or-portland"}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule17RoleThatBorrowsSaysFromWhom(TestDatabase database) {
        JsonNode pay = role(
                database,
                "Welding Artists",
                "salary { match measuredFor { code match sharedWithCount } caveats { code } } classifications { scheme code }");

        assertThat(pay.toString()).isEqualTo("""
                {"salary":{"match":"BROADER_ROLE","measuredFor":{"code":"51-4121","match":"BROAD","sharedWithCount":1},\
                "caveats":[{"code":"SHARED_OCCUPATION_GROUP"},{"code":"EXCLUDES_SELF_EMPLOYED"}]},"classifications":[\
                {"scheme":"OEWS","code":"51-4120"},{"scheme":"OEWS","code":"51-4121"},{"scheme":"ONET_SOC","code":"51-4121.06"}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void noFormatMeasuresExperienceSoNothingIsHeldOfIt(TestDatabase database) {
        JsonNode pay = welder(database, "salary(cell: {experience: SENIOR}) { availability mean { status } }");

        assertThat(pay.toString())
                .isEqualTo("{\"salary\":{\"availability\":\"NOT_LOADED\",\"mean\":{\"status\":\"MISSING\"}}}");
    }

    @ParameterizedTest
    @EnumSource
    void everySourceTellsItsNewest(TestDatabase database) {
        JsonNode pay = welder(database, """
                us: salariesBySource { referencePeriod { label } mean { amount } source { name } }
                washington: salariesBySource(at: {slug: "us-wa"}, view: {per: MONTH}) { mean { amount } }
                nowhere: salariesBySource(at: {slug: "us-tx"}) { mean { amount } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"us":[{"referencePeriod":{"label":"May 2024"},"mean":{"amount":52001},"source":{"name":"Made-up wages"}}],\
                "washington":[{"mean":{"amount":4583.33}}],"nowhere":[]}""");
    }

    @ParameterizedTest
    @EnumSource
    void listOfPlacesIsFilteredOrderedAndRanked(TestDatabase database) {
        JsonNode pay = welder(database, """
                median: salaries(filter: {kinds: [STATE]}) { totalCount edges { rank node { location { slug } median { amount } } } }
                least: salaries(filter: {kinds: [STATE]}, orderBy: MEDIAN_ASC, first: 2) { edges { node { location { slug } } } }
                real: salaries(filter: {kinds: [STATE]}, orderBy: MEAN_DESC, view: {priceAdjusted: true}, first: 2) {
                  edges { node { location { slug } mean { amount } } } }
                jobs: salaries(orderBy: EMPLOYMENT_DESC, first: 2) { edges { node { location { slug } } } }
                big: salaries(filter: {minEmployment: 5000, minConfidence: HIGH, kinds: [STATE]}, orderBy: LOCATION_NAME) { edges { node { location { slug } } } }
                none: salaries(filter: {availability: [SUPPRESSED]}) { edges { node { location { slug } availability } } }
                within: salaries(filter: {within: {slug: "us-wa"}}, orderBy: LOCATION_NAME) { edges { node { location { slug } } } }
                before: salaries(filter: {sources: ["source:made-up:wages"]}, cell: {concept: BASE}) { totalCount }""");

        assertThat(pay.get("median").findValuesAsString("slug"))
                .containsExactly("us-mt", "us-nv", "us-ca", "us-id", "us-wa", "us-or", "us-ak", "us-hi");
        assertThat(pay.get("median").findValuesAsString("rank"))
                .startsWith("1", "2")
                .endsWith("8");
        assertThat(pay.get("least").findValuesAsString("slug")).containsExactly("us-or", "us-wa");
        assertThat(pay.get("real").toString()).contains("\"us-ak\"},\"mean\":{\"amount\":89108.91}", "\"us-mt\"");
        assertThat(pay.get("jobs").findValuesAsString("slug")).containsExactly("us", "us-ca");
        assertThat(pay.get("big").findValuesAsString("slug")).containsExactly("us-ca", "us-or", "us-wa");
        assertThat(pay.get("none").findValuesAsString("slug")).containsExactly("us-hi");
        assertThat(pay.get("within").findValuesAsString("slug")).containsExactly("us-or-portland", "us-wa-seattle");
        assertThat(pay.get("before").toString()).isEqualTo("{\"totalCount\":0}");
    }
}
