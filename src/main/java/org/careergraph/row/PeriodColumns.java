package org.careergraph.row;

import org.careergraph.graphql.NotNull;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.TableField;
import org.jooq.impl.DSL;

/**
 * What {@code Period} is read from: ISO dates and the publisher's label.
 *
 * @param stated that a period is stated
 * @param start NULL when only the end is known
 */
public record PeriodColumns(Condition stated, Field<String> start, NotNull<String> end, NotNull<String> label) {

    /** @param constraint the CHECK that has label and end there together, or neither */
    public PeriodColumns(
            TableField<?, String> start, TableField<?, String> end, TableField<?, String> label, String constraint) {
        this(end.isNotNull(), start, NotNull.byConstraint(end, constraint), NotNull.byConstraint(label, constraint));
    }

    /** From the first day of a year to the last day of another, or of the same. */
    public static PeriodColumns years(NotNull<Integer> first, NotNull<Integer> last, NotNull<String> label) {
        return new PeriodColumns(
                DSL.trueCondition(),
                NotNull.concat(first, NotNull.constant("-01-01")).field(),
                NotNull.concat(last, NotNull.constant("-12-31")),
                label);
    }
}
