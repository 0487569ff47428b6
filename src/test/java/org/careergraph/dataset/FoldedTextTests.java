package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldedTextTests {

    @ParameterizedTest
    @CsvSource({
        "Île-de-France, ile-de-france",
        "'  U.S.  Virgin\u00A0Islands ', u.s. virgin islands",
        "ŁÓDŹ, lodz",
        "Straße, strasse",
        "Ærøskøbing, aeroskobing",
        "İstanbul, istanbul",
        "ﬁtter, fitter",
        "Αθήνα, αθηνα"
    })
    void foldsNamesForSorting(String name, String folded) {
        assertThat(FoldedText.sortable(name)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "'Engineer, Machine-Learning (ML)', engineer machine learning ml",
        "C++ Developer, c++ developer",
        "C# Developer, c# developer",
        "C Developer, c developer",
        "Chargé d’affaires, charge d affaires",
        "'...', ''"
    })
    void foldsNamesForMatching(String name, String folded) {
        assertThat(FoldedText.matchable(name)).isEqualTo(folded);
    }

    @Test
    void staysWithinItsColumn() {
        assertThat(FoldedText.sortable("ß".repeat(300))).hasSize(300);
    }
}
