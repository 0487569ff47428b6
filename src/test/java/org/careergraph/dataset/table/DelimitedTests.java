package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.NoSuchElementException;
import org.careergraph.dataset.Notice;
import org.careergraph.dataset.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DelimitedTests {

    private static InputStream bytes(String text) {
        return bytes(text, StandardCharsets.UTF_8);
    }

    private static InputStream bytes(String text, Charset charset) {
        return new ByteArrayInputStream(text.getBytes(charset));
    }

    private static List<Line> read(Delimited form, String text) {
        return ReadTables.all(form.open("a.txt", bytes(text)));
    }

    private static Notice refusal(Delimited form, InputStream bytes) {
        return ReadTables.refusal(() -> ReadTables.all(form.open("a.txt", bytes)));
    }

    private static Line line(int number, String... cells) {
        return new Line(new Row("a.txt", number), List.of(cells));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void readsEveryLineEnd(String end) {
        for (String last : List.of("", end)) {
            assertThat(read(Delimited.TABS, "a\tb" + end + end + "1\t\t" + last))
                    .containsExactly(line(1, "a", "b"), line(3, "1", "", ""));
            assertThat(read(Delimited.COMMAS, "a,b" + end + end + "1,," + last))
                    .containsExactly(line(1, "a", "b"), line(3, "1", "", ""));
        }
    }

    @Test
    void joinsCellsInQuotationMarks() {
        assertThat(read(Delimited.COMMAS, "\"a, b\",\"say \"\"x\"\"\"\n\"two\nlines\",c\nd\n"))
                .containsExactly(line(1, "a, b", "say \"x\""), line(2, "two\nlines", "c"), line(3, "d"));
        assertThat(read(Delimited.SEMICOLONS, "\"a; b\";c")).containsExactly(line(1, "a; b", "c"));
    }

    @Test
    void takesQuotationMarksAmongTabsForWhatTheyAre() {
        assertThat(read(Delimited.TABS, "\"a\tb\"\n5'11\"\t\"\""))
                .containsExactly(line(1, "\"a", "b\""), line(2, "5'11\"", "\"\""));
    }

    @ParameterizedTest
    @EnumSource
    void leavesBlanksAndTheByteOrderMarkOut(Delimited form) {
        String separator = form == Delimited.TABS ? "\t" : form == Delimited.COMMAS ? "," : ";";
        assertThat(read(form, "\uFEFFa b " + separator + "  \u2003c\n " + separator + " \n" + separator + "é\uFEFF"))
                .containsExactly(line(1, "a b", "c"), line(3, "", "é\uFEFF"));
        assertThat(read(form, "")).isEmpty();
        assertThat(read(form, "\uFEFF")).isEmpty();
    }

    @Test
    void readsCellsThatAreLongerThanItsBuffers() {
        String cell = "0123456789é".repeat(20_000);
        assertThat(read(Delimited.TABS, cell + "\t" + cell + "\r\n" + cell))
                .containsExactly(line(1, cell, cell), line(2, cell));
        assertThat(read(Delimited.COMMAS, cell + ",\"" + cell + "\"\r\n" + cell))
                .containsExactly(line(1, cell, cell), line(2, cell));
    }

    @Test
    void endsWithItsLastRow() {
        Lines lines = Delimited.TABS.open("a.txt", bytes("a"));
        assertThat(lines.next()).isEqualTo(line(1, "a"));
        assertThat(lines.hasNext()).isFalse();
        assertThatThrownBy(lines::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void refusesAQuotationMarkThatIsNotClosed() {
        for (String text : List.of("a,b\n1,\"2\n3,4\n", "a,b\n1,\"", "a,b\n\"", "a,b\n1,\"2\"x\n")) {
            Notice notice = refusal(Delimited.COMMAS, bytes(text));
            assertThat(notice.file()).isEqualTo("a.txt");
            assertThat(notice.row()).isEqualTo(2);
            assertThat(notice.message()).contains("quotation mark");
        }
    }

    @Test
    void refusesBytesThatAreNotUtf8AndNamesTheirRow() {
        String rows = "Alabama\n".repeat(50_000);
        for (Delimited form : Delimited.values()) {
            Notice notice = refusal(form, bytes(rows + "Île-de-France\n", StandardCharsets.ISO_8859_1));
            assertThat(notice.row()).isEqualTo(50_001);
            assertThat(notice.message()).contains("UTF-8");
            assertThat(refusal(form, bytes("a\u0000é", StandardCharsets.UTF_16)).row())
                    .isEqualTo(1);
            assertThat(refusal(form, new ByteArrayInputStream(new byte[] {'a', '\n', 'b', (byte) 0xc3}))
                            .row())
                    .isEqualTo(2);
        }
    }

    @Test
    void refusesNulAtTheEndOfACommaSeparatedCell() {
        assertThat(refusal(Delimited.COMMAS, bytes("a\n\u0000\nb\n")).message()).contains("NUL");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "\"x", "x,", "x\t", "\"x\"\"", "é"})
    void drawsLittleOfARowWithoutEnd(String text) {
        for (Delimited form : Delimited.values()) {
            Endless endless = new Endless(text);
            InputStream bytes = new SequenceInputStream(bytes("a\n\"1\"\n\"x"), endless);
            Notice notice = refusal(form, bytes);
            assertThat(notice.row()).isEqualTo(3);
            assertThat(endless.drawn).isLessThan(2L * RowCells.MAX_CHARACTERS);
        }
    }

    @Test
    void leavesAnUnreadableFileToWhoeverCanMendIt() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("disk");
            }
        };
        for (Delimited form : Delimited.values()) {
            assertThatThrownBy(() -> ReadTables.all(form.open("a.txt", broken)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("a.txt")
                    .hasRootCauseMessage("disk");
        }
    }

    /** A text over and over. */
    private static final class Endless extends InputStream {

        private final byte[] text;
        private long drawn;

        Endless(String text) {
            this.text = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public int read() {
            return text[(int) (drawn++ % text.length)] & 0xff;
        }
    }
}
