package org.careergraph.row;

import static org.careergraph.jooq.Tables.RATING_SCALE;

import org.careergraph.dataset.RatingColumns;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.RatingScale;

/**
 * What {@code Rating} is read from: the columns of a rating, joined to its scale.
 *
 * @param constraint the CHECK that has scale and status there together, or neither
 */
public record RatingRow(RatingColumns columns, RatingScale scale, String constraint) {

    /** The rating that columns hold; no row where nothing is rated. */
    public static Rows<RatingRow> of(RatingColumns columns, String constraint, Aliases aliases) {
        RatingScale scale = aliases.of(RATING_SCALE);
        return Rows.of(new RatingRow(columns, scale, constraint), scale).where(scale.ID.eq(columns.scaleId()));
    }

    /** The greatest value first, rows without a value last. */
    public static Key[] greatestFirst(RatingColumns columns) {
        NotNull<Integer> withoutValue =
                NotNull.either(columns.value().isNull(), NotNull.constant(1), NotNull.constant(0));
        return new Key[] {Key.ascending(withoutValue), Key.descending(NotNull.coalesce(columns.value(), 0))};
    }
}
