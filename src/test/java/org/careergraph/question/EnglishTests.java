package org.careergraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EnglishTests {

    @Test
    void moneyIsAsTheSchemaPrintsIt() {
        assertThat(English.money(11_067_300, "USD")).isEqualTo("$110,673");
        assertThat(English.money(4_505, "EUR")).isEqualTo("€45.05");
        assertThat(English.money(100_000_000, "SEK")).isEqualTo("SEK 1,000,000");
    }

    @Test
    void sharesHaveNoSignAndNoZerosToSpare() {
        assertThat(English.percent(335_000)).isEqualTo("33.5 percent");
        assertThat(English.percent(-12_345)).isEqualTo("1.2345 percent");
        assertThat(English.percent(1_000_000)).isEqualTo("100 percent");
    }

    @Test
    void namesStandInARow() {
        assertThat(English.row(List.of("A"))).isEqualTo("A");
        assertThat(English.row(List.of("A", "B"))).isEqualTo("A and B");
        assertThat(English.row(List.of("A", "B", "C"))).isEqualTo("A, B and C");
    }

    @Test
    void wordsOfATableStandWithinASentence() {
        assertThat(English.within("Bachelor's degree")).isEqualTo("bachelor's degree");
        assertThat(English.within("M.D. or D.O.")).isEqualTo("M.D. or D.O.");
        assertThat(English.place("United States")).isEqualTo("the United States");
        assertThat(English.place("Sweden")).isEqualTo("Sweden");
    }
}
