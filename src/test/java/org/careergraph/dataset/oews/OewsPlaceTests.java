package org.careergraph.dataset.oews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careergraph.dataset.oews.WrittenWages.row;
import static org.careergraph.dataset.oews.WrittenWages.workbook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Statistic.Slice;
import org.careergraph.dataset.Terms.LocationKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests for where pay belongs: to a place, an industry and an ownership. */
class OewsPlaceTests {

    private final OewsFormat format = new OewsFormat(new KnownReleases());

    @TempDir
    private Path folder;

    private static Map<String, String> area(String code, String title, String type, String state) {
        return row("AREA=" + code, "AREA_TITLE=" + title, "AREA_TYPE=" + type, "PRIM_STATE=" + state, "TOT_EMP=90");
    }

    private Collected read(Map<String, String> places, DataFile file) {
        return Collected.of(format, places, file.path());
    }

    @SafeVarargs
    private Collected read(Map<String, String>... rows) {
        Collected collected = read(StarterPlaces.KNOWN, workbook(folder, rows));
        assertThat(collected.notices()).isEmpty();
        return collected;
    }

    private static List<String> slugs(Collected collected) {
        return collected.all(Fact.Pay.class).stream().map(Fact.Pay::location).toList();
    }

    @Test
    void theNationStatesAndTerritoriesAreKnownByCode() {
        Collected collected = read(
                area("99", "U.S.", "1", "US"),
                area("06", "California", "2", "CA"),
                area("72", "Puerto Rico", "3", "PR"),
                area("78", "Virgin Islands", "3", "VI"));
        assertThat(slugs(collected)).containsExactly("us", "us-ca", "us-pr", "us-vi");
        assertThat(collected.all(Fact.Location.class)).isEmpty();
    }

    @Test
    void rule24AMetropolitanAreaIsDefinedOnceAndLiesInEachOfItsStates() {
        Map<String, String> winchester = area("49020", "Winchester, VA-WV", "4", "VA");
        Collected collected = read(winchester, winchester, area("47900", "Washington-Arlington, DC-VA", "4", "VA"));
        assertThat(slugs(collected)).containsExactly("us-va-winchester", "us-va-winchester", "us-dc-washington");
        assertThat(collected.all(Fact.Location.class))
                .extracting(Fact.Location::slug, Fact.Location::name, Fact.Location::kind, Fact.Location::country)
                .containsExactly(
                        tuple("us-va-winchester", "Winchester, VA-WV", LocationKind.METRO, "US"),
                        tuple("us-dc-washington", "Washington-Arlington, DC-VA", LocationKind.METRO, "US"));
        assertThat(collected.all(Fact.LocationCode.class))
                .extracting(Fact.LocationCode::location, Fact.LocationCode::scheme, Fact.LocationCode::code)
                .contains(tuple("us-va-winchester", "CBSA", "49020"));
        assertThat(collected.all(Fact.Containment.class))
                .extracting(Fact.Containment::location, Fact.Containment::within, Fact.Containment::primary)
                .containsExactly(
                        tuple("us-va-winchester", "us-va", true),
                        tuple("us-va-winchester", "us-wv", false),
                        tuple("us-dc-washington", "us-dc", false),
                        tuple("us-dc-washington", "us-va", true));
    }

    @Test
    void aNewEnglandTownAreaIsNotTheMetropolitanAreaOfItsName() {
        Collected collected =
                read(area("12700", "Barnstable Town, MA", "4", "MA"), area("70900", "Barnstable Town, MA", "4", "MA"));
        assertThat(slugs(collected)).containsExactly("us-ma-barnstable-town", "us-ma-barnstable-town-necta");
        assertThat(collected.all(Fact.LocationCode.class))
                .extracting(Fact.LocationCode::scheme)
                .containsExactly("CBSA", "NECTA");
    }

    @Test
    void aNonmetropolitanAreaLiesInTheStateOfItsCode() {
        Collected collected = read(area("5300006", "Western Washington nonmetropolitan area", "6", "WA"));
        assertThat(slugs(collected)).containsExactly("us-wa-western-washington-nonmetro");
        assertThat(collected.all(Fact.Location.class).getFirst().kind()).isEqualTo(LocationKind.NONMETRO);
        assertThat(collected.all(Fact.LocationCode.class))
                .extracting(Fact.LocationCode::scheme, Fact.LocationCode::code)
                .containsExactly(tuple("OEWS_AREA", "5300006"));
        assertThat(collected.all(Fact.Containment.class))
                .extracting(Fact.Containment::within, Fact.Containment::primary)
                .containsExactly(tuple("us-wa", true));
    }

    @Test
    void anAreaWhoseCodeIsHeldKeepsItsPlace() {
        Map<String, String> places = new HashMap<>(StarterPlaces.KNOWN);
        places.put("CBSA 12420", "us-tx-austin");
        Collected collected =
                read(places, workbook(folder, area("12420", "Austin-Round Rock-San Marcos, TX", "4", "TX")));
        assertThat(slugs(collected)).containsExactly("us-tx-austin");
        assertThat(collected.all(Fact.Location.class)).isEmpty();
    }

    @Test
    void aPlaceThatIsHeldUnderItsNameLearnsItsCode() {
        Map<String, String> places = new HashMap<>(StarterPlaces.KNOWN);
        places.put("NAME Abilene, TX", "us-tx-abilene");
        Collected collected = read(places, workbook(folder, area("10180", "Abilene, TX", "4", "TX")));
        assertThat(slugs(collected)).containsExactly("us-tx-abilene");
        assertThat(collected.all(Fact.Location.class)).isEmpty();
        assertThat(collected.all(Fact.LocationCode.class)).hasSize(1);
        assertThat(collected.all(Fact.Containment.class)).isEmpty();
    }

    @Test
    void anotherAreaWithTheSameFirstCityHasItsCodeInTheAddress() {
        Collected collected =
                read(area("19430", "Dayton-Kettering, OH", "4", "OH"), area("19380", "Dayton, OH", "4", "OH"));
        assertThat(slugs(collected)).containsExactly("us-oh-dayton", "us-oh-dayton-19380");
    }

    @Test
    void anAreaThatIsNotUnderstoodIsRefused() {
        assertThat(read(
                                StarterPlaces.KNOWN,
                                workbook(
                                        folder,
                                        area("05", "Atlantis", "2", "AT"),
                                        area("99999", "Somewhere", "4", "WA"),
                                        area("99998", "Somewhere, ZZ", "4", ""),
                                        area("9900001", "Sea nonmetropolitan area", "6", "")))
                        .notices())
                .satisfiesExactly(
                        // 05 is Arkansas, by whatever name
                        metro -> assertThat(metro)
                                .isEqualTo("wages.xlsx, row 3, column AREA, value \"99999\": not the name of a"
                                        + " metropolitan area; it is written like Kansas City, MO-KS"),
                        state -> assertThat(state)
                                .isEqualTo("wages.xlsx, row 4, column AREA, value \"99998\": lies in ZZ, which is not"
                                        + " known; the starter dataset has it"),
                        nonmetro -> assertThat(nonmetro)
                                .startsWith("wages.xlsx, row 5, column AREA, value \"9900001\": lies in a state"));
    }

    @Test
    void industriesAndOwnershipsAreKeptApartFromTheWhole() {
        Collected collected = read(
                row(),
                row("NAICS=48-49", "NAICS_TITLE=Transportation and Warehousing", "I_GROUP=sector", "OWN_CODE=59"),
                row("OWN_CODE=5", "I_GROUP=cross-industry, ownership"));
        assertThat(collected.all(Fact.Pay.class))
                .extracting(Fact.Pay::slice)
                .containsExactly(
                        Slice.ALL,
                        new Slice("48-49", "Transportation and Warehousing", "59"),
                        new Slice(null, null, "5"));
    }
}
