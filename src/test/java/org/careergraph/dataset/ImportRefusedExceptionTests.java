package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tests for what people read when an import is refused. */
class ImportRefusedExceptionTests {

    private static Notice notice(int row, String column, String value, String message) {
        return new Row("pay.csv", row).notice(column, value, message);
    }

    @Test
    void problemsThatAreAlikeShareALineWhereTheFirstStands() {
        assertThat(new ImportRefusedException(List.of(
                        notice(2, "mean", "x", "not an amount"),
                        notice(3, "place", "nowhere", "unknown place"),
                        notice(4, "mean", "y", "not an amount"),
                        notice(5, "p50", "z", "not an amount"),
                        notice(6, "place", "elsewhere", "unknown place"),
                        notice(7, "place", "utopia", "unknown place"))))
                .hasMessage("""
                        Nothing was imported: 6 problems.
                        pay.csv, row 2, column mean, value "x": not an amount; and 1 more like it (row 4)
                        pay.csv, row 3, column place, value "nowhere": unknown place; and 2 more like it (rows 6, 7)
                        pay.csv, row 5, column p50, value "z": not an amount""");
    }

    @Test
    void twentyKindsAreTold() {
        List<Notice> notices = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            notices.add(notice(i + 2, "mean", "x", "fault " + i % 25));
        }
        assertThat(new ImportRefusedException(notices).getMessage().lines())
                .hasSize(22)
                .startsWith("Nothing was imported: 50 problems.")
                .endsWith("and 10 more");
    }

    @Test
    void filesAsAWholeHaveNoRows() {
        Notice whole = Row.ofFile("pay.csv").notice("unknown file");
        assertThat(new ImportRefusedException(List.of(whole, whole)))
                .hasMessage("Nothing was imported: 2 problems.\npay.csv: unknown file; and 1 more like it");
    }
}
