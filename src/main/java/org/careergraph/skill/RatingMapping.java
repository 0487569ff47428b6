package org.careergraph.skill;

import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Numbers;
import org.careergraph.row.RatingRow;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** How ratings are read. */
@Component
class RatingMapping implements Mapping {

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Rating", RatingRow.class)
                .nullable(
                        "value",
                        rating -> Numbers.fromHundredths(rating.columns().value()))
                .required("min", rating -> NotNull.column(rating.scale().MINIMUM))
                .required("max", rating -> NotNull.column(rating.scale().MAXIMUM))
                .nullable(
                        "normalized",
                        rating -> Numbers.quotient(
                                rating.columns().value().minus(hundredths(rating.scale().MINIMUM)),
                                hundredths(rating.scale().MAXIMUM).minus(hundredths(rating.scale().MINIMUM))))
                .nullable("respondents", rating -> rating.columns().respondents())
                .nullable(
                        "standardError",
                        rating -> Numbers.fromTenThousandths(rating.columns().error()))
                .required(
                        "status",
                        rating -> NotNull.byConstraint(rating.columns().status(), rating.constraint()));
    }

    private static Field<Long> hundredths(Field<Integer> points) {
        return points.cast(SQLDataType.BIGINT).times(DSL.inline(100L));
    }
}
