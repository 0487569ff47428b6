package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careergraph.graphql.Aliases;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.Dataset;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Which pay cell answers for a role in a place: what was measured for the role itself before what it borrows from the code that
 * lends it, then a preferred source, then precedence, then the newest period.
 */
final class CellChoice {

    private final Aliases aliases;
    private final Role role;
    private final Dataset dataset;
    private final Field<Integer> place;
    private final List<Condition> conditions = new ArrayList<>();
    private final List<Condition> preferences = new ArrayList<>();

    private final PayCell cell;
    private final Release release;
    private final Source source;

    /** @param place the id of the place, which may be the home location of the dataset */
    CellChoice(Aliases aliases, Role role, Function<Dataset, Field<Integer>> place) {
        this.aliases = aliases;
        this.role = role;
        this.dataset = aliases.of(DATASET);
        this.place = place.apply(dataset);
        this.cell = aliases.of(PAY_CELL);
        this.release = aliases.of(RELEASE);
        this.source = aliases.of(SOURCE);
    }

    /** Only cells of this concept of pay. */
    CellChoice concept(String concept) {
        conditions.add(cell.CONCEPT.eq(concept));
        return this;
    }

    /** Only cells of the source with this public id. */
    CellChoice source(Field<String> publicId) {
        conditions.add(source.PUBLIC_ID.eq(publicId));
        return this;
    }

    /** Cells of the source that also brought out this release come first. */
    CellChoice preferSourceOf(Release other) {
        preferences.add(release.SOURCE_ID.eq(other.SOURCE_ID));
        return this;
    }

    /** The id of the place. */
    Field<Integer> place() {
        return place;
    }

    /** The table of the chosen cell, joined to the dataset's one row; its columns are NULL where nothing is held. */
    Table<?> join(PayCell chosen) {
        return dataset.leftJoin(chosen).on(chosen.ID.eq(DSL.coalesce(own(), borrowed())));
    }

    private Field<Integer> own() {
        return first(cell.ROLE_ID.eq(role.ID));
    }

    private Field<Integer> borrowed() {
        Classification link = aliases.of(CLASSIFICATION);
        return first(cell.OCCUPATION_CODE_ID.in(DSL.select(link.OCCUPATION_CODE_ID)
                .from(link)
                .where(link.ROLE_ID.eq(role.ID))
                .and(link.LENDS_PAY)));
    }

    private Field<Integer> first(Condition subject) {
        List<OrderField<?>> order = new ArrayList<>();
        preferences.forEach(preference -> order.add(DSL.field(preference).desc()));
        order.add(source.PRECEDENCE.asc());
        order.add(DSL.coalesce(cell.PERIOD_END, cell.UPDATED_AT, DSL.inline("")).desc());
        order.add(cell.ID.desc());
        return DSL.field(DSL.select(cell.ID)
                .from(cell)
                .join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(subject)
                .and(cell.LOCATION_ID.eq(place))
                .and(conditions.stream().reduce(DSL.noCondition(), Condition::and))
                .orderBy(order)
                .limit(DSL.inline(1)));
    }
}
