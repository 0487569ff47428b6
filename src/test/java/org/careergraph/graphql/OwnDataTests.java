package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for what files in the own-data format bring, from their cells to the answer. */
class OwnDataTests {

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.of(Installation.ownData(database)).same(operation);
    }

    private static JsonNode welder(TestDatabase database, String fields) {
        return ask(database, "{ role(by: {slug: \"welder\"}) { salary(at: {slug: \"fr-idf\"}%s } }".formatted(fields))
                .get("role")
                .get("salary");
    }

    @ParameterizedTest
    @EnumSource
    void payIsRestatedByOnesOwnConsumerPrices(TestDatabase database) {
        JsonNode pay = welder(database, """
                , view: {inPricesOf: "2024-05-31"}) { mean { amount currency } percentile(p: 90) { amount atLeast }
                  conversions { kind factor description source { name } locator { file { name } row } } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"mean":{"amount":31135.12,"currency":"EUR"},"percentile":{"amount":null,"atLeast":44833.85},\
                "conversions":[{"kind":"INFLATION","factor":0.996307805,\
                "description":"By consumer prices of 2024-05 over those of 2024-12, 2015 = 100.",\
                "source":{"name":"Pay survey"},"locator":{"file":{"name":"consumer_price.csv"},"row":2}}]}""");
    }

    @ParameterizedTest
    @EnumSource
    void placeTellsItsPoint(TestDatabase database) {
        JsonNode places = ask(database, """
                { paris: location(by: {slug: "fr-paris"}) { latitude longitude }
                  france: location(by: {slug: "fr"}) { latitude longitude } }""");

        assertThat(places.toString()).isEqualTo("""
                {"paris":{"latitude":48.8566,"longitude":-2.352222},"france":{"latitude":null,"longitude":null}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule6PayTellsWhatItIncludesAndLeavesOut(TestDatabase database) {
        JsonNode pay = ask(database, """
                { role(by: {slug: "welder"}) { stated: salary(at: {slug: "fr-idf"}) { includes excludes }
                    nothing: salary(at: {slug: "us"}) { includes excludes availability } }
                  unstated: role(by: {slug: "data-scientist"}) { salary { includes excludes availability } } }""");

        assertThat(pay.toString()).isEqualTo("""
                {"role":{"stated":{"includes":["BASE","TIPS"],"excludes":["OVERTIME"]},\
                "nothing":{"includes":[],"excludes":[],"availability":"NOT_LOADED"}},\
                "unstated":{"salary":{"includes":[],"excludes":[],"availability":"PUBLISHED"}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule14ReferenceTouchPublicationAndIngestionAreTimesOfTheirOwn(TestDatabase database) {
        JsonNode pay = welder(database, """
                ) { referencePeriod { start end label } updatedAt
                  release { label publishedAt ingestedAt referencePeriod { end } } }""");

        Instant ingested = Instant.parse(pay.get("release").get("ingestedAt").asString());
        assertThat(ingested).isAfter(Instant.parse("2025-02-03T00:00:00Z"));
        assertThat(pay.toString().replace(ingested.toString(), "now")).isEqualTo("""
                {"referencePeriod":{"start":"2024-01-01","end":"2024-12-31","label":"year 2024"},"updatedAt":"2025-01-15",\
                "release":{"label":"2024","publishedAt":"2025-02-03","ingestedAt":"now","referencePeriod":{"end":"2024-12-31"}}}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule30CodesThatLookLikeNumbersStayTexts(TestDatabase database) {
        JsonNode place = ask(database, """
                { location(by: {code: {scheme: "INSEE", code: "0075"}}) { slug codes { scheme code } }
                  other: location(by: {code: {scheme: "INSEE", code: "75"}}) { slug } }""");

        assertThat(place.toString()).isEqualTo("""
                {"location":{"slug":"fr-paris","codes":[{"scheme":"INSEE","code":"0075"}]},"other":null}""");
    }

    @ParameterizedTest
    @EnumSource
    void rule31LicencesDifferAndWhatIsNotStatedIsNull(TestDatabase database) {
        JsonNode licences =
                ask(database, "{ sources { license { name spdxId url requiresAttribution allowsRedistribution } } }");

        assertThat(licences.toString()).isEqualTo("""
                {"sources":[{"license":null},{"license":{"name":"CC BY 4.0","spdxId":"CC-BY-4.0",\
                "url":"https://creativecommons.org/licenses/by/4.0/","requiresAttribution":true,"allowsRedistribution":false}},\
                {"license":{"name":"Public domain, as a work of the United States government","spdxId":null,"url":null,\
                "requiresAttribution":false,"allowsRedistribution":true}},\
                {"license":{"name":"Creative Commons Zero v1.0 Universal","spdxId":"CC0-1.0",\
                "url":"https://creativecommons.org/publicdomain/zero/1.0/","requiresAttribution":false,"allowsRedistribution":true}}]}""");
    }
}
