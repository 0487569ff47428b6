package org.careergraph.dataset.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.careergraph.dataset.Row;
import org.junit.jupiter.api.Test;

class ColumnIndexTests {

    private static Line line(String... cells) {
        return new Line(new Row("a.csv", 1), List.of(cells));
    }

    private final ColumnIndex columns = ColumnIndex.of(line("Code ", "TITLE", "", "title"));

    @Test
    void findsColumnsByNameInAnyCase() {
        Line line = line("15-2051", "Data Scientists", "x", "other");
        assertThat(columns.cell(line, "CODE")).isEqualTo("15-2051");
        assertThat(columns.cell(line, "code")).isEqualTo("15-2051");
        assertThat(columns.cell(line, "Title")).isEqualTo("Data Scientists");
        assertThat(columns.has("code", "title")).isTrue();
        assertThat(columns.has("code", "area")).isFalse();
    }

    @Test
    void knowsNothingOfBlankShortAndMissingOnes() {
        assertThat(columns.cell(line("", "x"), "code")).isNull();
        assertThat(columns.cell(line("x"), "title")).isNull();
        assertThat(columns.cell(line("x", "y"), "area")).isNull();
        assertThat(columns.cell(line("x", "y"), "area")).isNull();
    }
}
