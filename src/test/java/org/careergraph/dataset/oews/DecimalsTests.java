package org.careergraph.dataset.oews;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTests {

    @ParameterizedTest
    @CsvSource({"0,0", "7,700", "25.9,2590", "25.90,2590", "25.900,2590", "0.07,7", "999999999,99999999900"})
    void keepsTwoDecimals(String text, long cents) {
        assertThat(Decimals.parse(text, 2)).isEqualTo(cents);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1,120     | 1120
            139,099,570 | 139099570
            12,345    | 12345
            """)
    void readsCommasBetweenThousands(String text, long number) {
        assertThat(Decimals.parse(text, 0)).isEqualTo(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ".",
                "1.",
                ".5",
                "1.2.3",
                "-1",
                "+1",
                "1e5",
                "1,",
                ",1",
                "1,23",
                "1,2345",
                "1234,567",
                "1,,234",
                "1.234",
                "1,234.5,6",
                "12 000",
                "9999999999999999"
            })
    void readsNothingElse(String text) {
        assertThat(Decimals.parse(text, 2)).isEqualTo(Decimals.NONE);
    }
}
