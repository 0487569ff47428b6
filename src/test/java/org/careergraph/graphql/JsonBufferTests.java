package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests what the buffer of an answer counts, and how far it grows. */
class JsonBufferTests {

    @Test
    void countsEveryBraceAndNothingElse() {
        Random random = new Random(7);
        for (int length = 0; length < 300; length++) {
            byte[] bytes = new byte[length];
            int braces = 0;
            for (int i = 0; i < length; i++) {
                bytes[i] = (byte) (random.nextInt(4) == 0 ? '{' : random.nextInt(256));
                braces += bytes[i] == '{' ? 1 : 0;
            }
            assertThat(new JsonBuffer().write(bytes).objects()).isEqualTo(braces);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, 2, 0",
        "5, 2, 0.05",
        "50, 2, 0.5",
        "100, 2, 1",
        "12345600, 2, 123456",
        "12345678, 2, 123456.78",
        "12345670, 2, 123456.7",
        "1, 9, 0.000000001",
        "-5, 1, -0.5",
        "-50, 1, -5",
        "-125, 1, -12.5",
        "null, 2, null"
    })
    void putsThePointIntoADecimalNumber(String units, int digits, String number) {
        String marked = new Decimal(DSL.inline(0), digits).mark() + units;
        for (String around : List.of("", "a", "\t\r\n", "{\"key\":\"ü and more text\"}")) {
            byte[] json = (around + marked + "," + marked + around + marked).getBytes(StandardCharsets.UTF_8);
            assertThat(new JsonBuffer().database(json, 0, json.length).toBytes())
                    .asString()
                    .isEqualTo(around + number + "," + number + around + number);
        }
    }

    @Test
    void tellsTheRanksOfEveryListAlsoOfOneInsideAnother() {
        String inner = list(4, row("%c") + row("%c"));
        String json = list(0, row("%c,%c") + row(inner + "%c") + row("-")) + list(9, "") + list(1, row("%c"));
        byte[] marked = json.replace("%c", String.valueOf(Mark.RANK)).getBytes(StandardCharsets.US_ASCII);

        assertThat(new JsonBuffer().database(marked, 0, marked.length).toBytes())
                .asString()
                .isEqualTo("[{1,1}{[{5}{6}]2}{-}][][{2}]");
    }

    private static String list(int before, String rows) {
        return Mark.LIST + (before + "[") + rows + "]" + Mark.END;
    }

    private static String row(String members) {
        return Mark.ROW + "{" + members + "}";
    }

    @Test
    void refusesToGrowBeyondTheGreatestAnswer() {
        JsonBuffer buffer = new JsonBuffer();
        byte[] megabyte = " ".repeat(1_000_000).getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < 10; i++) {
            buffer.write(megabyte);
        }
        assertThatThrownBy(() -> buffer.write(' '))
                .isInstanceOf(Refusal.class)
                .hasMessage("The answer has more than 10000000 bytes");
        assertThat(buffer.mark()).isEqualTo(10_000_000);
    }
}
