package org.careergraph.row;

import org.jooq.Condition;
import org.jooq.TableField;

/**
 * What {@code Period} is read from: ISO dates and the publisher's label.
 *
 * @param constraint the CHECK that has label and end there together, or neither
 */
public record PeriodColumns(
        TableField<?, String> start, TableField<?, String> end, TableField<?, String> label, String constraint) {

    /** That a period is stated. */
    public Condition stated() {
        return end.isNotNull();
    }
}
