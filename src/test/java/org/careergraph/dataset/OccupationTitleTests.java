package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OccupationTitleTests {

    @Test
    void tellsWhetherItStandsForARest() {
        assertThat(OccupationTitle.of("Managers, all other").residual()).isTrue();
        assertThat(OccupationTitle.of("Managers, All Other").residual()).isTrue();
        assertThat(OccupationTitle.of("All Occupations").residual()).isFalse();
    }

    @Test
    void isWrittenWithStraightApostrophes() {
        assertThat(OccupationTitle.of("Police and Sheriff\u2019s Patrol Officers")
                        .text())
                .isEqualTo("Police and Sheriff's Patrol Officers");
    }
}
