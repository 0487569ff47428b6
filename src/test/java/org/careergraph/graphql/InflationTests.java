package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for pay in the prices of another month, and for how far away it is, over made-up wages. */
class InflationTests {

    private static JsonNode welder(TestDatabase database, String fields) {
        return TwoExecutors.of(Installation.wages(database))
                .same("{ role(by: {title: \"Welders\"}) { " + fields + " } }")
                .get("role");
    }

    @ParameterizedTest
    @EnumSource
    void payIsRestatedHalfUpByOneIndexWhichIsNamed(TestDatabase database) {
        JsonNode pay = welder(database, """
                us: salary(view: {inPricesOf: "2025-05-31"}) { mean { amount status per } median { amount } referencePeriod { label }
                  caveats { code } conversions { kind factor description period { label } source { name } release { label } locator { row } } }
                half: salary(at: {slug: "us-or"}, view: {inPricesOf: "2023-06-01"}) { mean { amount } }
                same: salary(view: {inPricesOf: "2024-05-02"}) { mean { amount } conversions { factor } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"us":{"mean":{"amount":53677.24,"status":"NORMAL","per":"YEAR"},"median":{"amount":52643.97},\
                "referencePeriod":{"label":"May 2024"},"caveats":[{"code":"SHARED_OCCUPATION_GROUP"},{"code":"EXCLUDES_SELF_EMPLOYED"}],\
                "conversions":[{"kind":"INFLATION","factor":1.032234756,\
                "description":"By consumer prices of 2025-05 over those of 2024-05, 1982–84 = 100.","period":null,\
                "source":{"name":"Made-up consumer-prices"},"release":{"label":"2025"},"locator":{"row":46}}]},\
                "half":{"mean":{"amount":54500.55}},"same":{"mean":{"amount":52001},"conversions":[{"factor":1}]}}""");
    }

    @ParameterizedTest
    @EnumSource
    void nearestPlaceWithBothMonthsLendsItsIndex(TestDatabase database) {
        JsonNode pay = welder(database, """
                own: salary(at: {slug: "us-wa-seattle"}, view: {inPricesOf: "2024-05-01"}) { mean { amount } conversions { factor } }
                wider: salary(at: {slug: "us-wa-seattle"}, view: {inPricesOf: "2025-05-01"}) { mean { amount } conversions { factor } }
                all: salary(at: {slug: "us-wa-seattle"}, view: {inPricesOf: "2024-05-01", priceAdjusted: true, per: MONTH}) {
                  mean { amount } conversions { kind factor } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"own":{"mean":{"amount":63968.23},"conversions":[{"factor":1.031745714}]},\
                "wider":{"mean":{"amount":66133.33},"conversions":[{"factor":1.066666667}]},\
                "all":{"mean":{"amount":4717.42},"conversions":[{"kind":"PAY_PERIOD","factor":0.083333333},\
                {"kind":"INFLATION","factor":1.031745714},{"kind":"PRICE_LEVEL","factor":0.884955752}]}}""");
    }

    @ParameterizedTest
    @EnumSource
    void monthWithoutAnIndexIsNotApplicable(TestDatabase database) {
        JsonNode pay = welder(database, """
                later: salary(view: {inPricesOf: "2026-01-01"}) { mean { amount status display } caveats { code } conversions { kind } availability }
                earlier: salary(asOf: "2022-12-31", view: {inPricesOf: "2024-05-01"}) { mean { amount status } caveats { code } }
                withheld: salary(at: {slug: "us-hi"}, view: {inPricesOf: "2026-01-01"}) { mean { status } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"later":{"mean":{"amount":null,"status":"NOT_APPLICABLE","display":"Not applicable"},\
                "caveats":[{"code":"SHARED_OCCUPATION_GROUP"},{"code":"NO_CONSUMER_PRICES"},{"code":"EXCLUDES_SELF_EMPLOYED"}],\
                "conversions":[],"availability":"PUBLISHED"},"earlier":{"mean":{"amount":null,"status":"NOT_APPLICABLE"},\
                "caveats":[{"code":"SHARED_OCCUPATION_GROUP"},{"code":"NO_CONSUMER_PRICES"},{"code":"STALE"},{"code":"EXCLUDES_SELF_EMPLOYED"}]},\
                "withheld":{"mean":{"status":"NOT_RELEASED"}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void distanceIsInWholeKilometresAndNullWithoutAPoint(TestDatabase database) {
        JsonNode pay = welder(database, """
                metro: earnMore(from: {slug: "us-or-portland"}, basis: NOMINAL_MEDIAN) { edges { node { location { slug latitude longitude } } distanceKm } }
                state: earnMore(from: {slug: "us-wa"}, basis: NOMINAL_MEDIAN) { edges { distanceKm } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"metro":{"edges":[{"node":{"location":{"slug":"us-wa-seattle","latitude":47.6062,"longitude":-122.3321}},"distanceKm":234}]},\
                "state":{"edges":[{"distanceKm":null},{"distanceKm":null}]}}""");
    }
}
