package org.careergraph.dataset.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetroNameTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Seattle-Tacoma-Bellevue, WA                        | us-wa-seattle
                    Kansas City, MO-KS                                 | us-mo-kansas-city
                    Nashville-Davidson--Murfreesboro--Franklin, TN     | us-tn-nashville
                    Scranton--Wilkes-Barre--Hazleton, PA               | us-pa-scranton
                    Louisville/Jefferson County, KY-IN                 | us-ky-louisville
                    Coeur d'Alene, ID                                  | us-id-coeur-d-alene
                    St. Louis, MO-IL                                   | us-mo-st-louis
                    Winston-Salem, NC                                  | us-nc-winston-salem
                    Mayagüez, PR                                       | us-pr-mayaguez
                    Washington-Arlington-Alexandria, DC-VA-MD-WV       | us-dc-washington
                    """)
    void makesAnAddressOfTheFirstStateAndTheFirstCity(String name, String slug) {
        assertThat(parsed(name).slug()).isEqualTo(slug);
    }

    @Test
    void namesEveryCityAndEveryState() {
        MetroName name = parsed("Myrtle Beach-Conway-North Myrtle Beach, SC-NC");
        assertThat(name.cities()).containsExactly("Myrtle Beach", "Conway", "North Myrtle Beach");
        assertThat(name.states()).containsExactly("SC", "NC");
    }

    @Test
    void isTheSameWithAndWithoutTheKindOfArea() {
        MetroName name = parsed("Abilene, TX (Metropolitan Statistical Area)");
        assertThat(name).isEqualTo(parsed("Abilene, TX"));
        assertThat(name.text()).isEqualTo("Abilene, TX");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Alabama",
                "U.S.",
                ", TX",
                "-, TX",
                "Western Washington nonmetropolitan area",
                "United States (Nonmetropolitan Portion)"
            })
    void isNothingElse(String name) {
        assertThat(MetroName.parse(name)).isNull();
    }

    private static MetroName parsed(String name) {
        return Objects.requireNonNull(MetroName.parse(name));
    }
}
