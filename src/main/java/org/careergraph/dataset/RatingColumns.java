package org.careergraph.dataset;

import java.util.Objects;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.Table;
import org.jooq.TableField;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a rating.
 *
 * @param scaleId of the scale; NULL where nothing is rated
 * @param value in hundredths of a point
 * @param error standard error, in ten-thousandths of a point
 */
public record RatingColumns(
        TableField<?, Integer> scaleId,
        TableField<?, Integer> value,
        TableField<?, String> status,
        TableField<?, Integer> respondents,
        TableField<?, Integer> error) {

    /** The columns of a table that start with a name. */
    public static RatingColumns of(Table<?> table, String name) {
        return new RatingColumns(
                column(table, name + "_scale_id", Integer.class),
                column(table, name + "_value", Integer.class),
                column(table, name + "_status", String.class),
                column(table, name + "_respondents", Integer.class),
                column(table, name + "_error", Integer.class));
    }

    /** The generated column itself: one that jOOQ coerces to a type is looked for by name, row after row. */
    @SuppressWarnings("unchecked")
    private static <T> TableField<?, T> column(Table<?> table, String name, Class<T> type) {
        Field<?> column = Objects.requireNonNull(table.field(name), name);
        if (column.getType() != type) {
            throw new IllegalArgumentException(name + " is no " + type);
        }
        return (TableField<?, T>) column;
    }

    /** Fills the columns of a row. */
    public void fill(Record row, Statistic.@Nullable Rating rating, Keys keys) {
        if (rating != null) {
            row.set(scaleId, keys.scale(rating.scale()));
            row.set(value, rating.value());
            row.set(status, rating.status().name());
            row.set(respondents, rating.respondents());
            row.set(error, rating.standardError());
        }
    }
}
