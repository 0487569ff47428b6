package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

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
