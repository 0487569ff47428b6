package org.careergraph.dataset.table;

import java.util.List;
import org.careergraph.dataset.Row;

/**
 * A row of a file.
 *
 * @param at where it stands
 * @param cells as text, without blanks around it; empty for a blank cell. A number of a workbook is in plain decimals.
 */
public record Line(Row at, List<String> cells) {

    /** Whether no cell says anything. */
    public boolean isBlank() {
        for (String cell : cells) {
            if (!cell.isEmpty()) {
                return false;
            }
        }
        return true;
    }
}
