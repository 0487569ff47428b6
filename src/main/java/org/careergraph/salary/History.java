package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.PlaceArgument;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * What did it pay before? The cells of one source for one role and place, a point an edition, oldest first: of the source, and the
 * role itself or the codes that lend to it, that come first in the order in which cells answer and tell what they measure.
 *
 * @param role whose pay is followed
 * @param place where
 * @param arguments of the question
 */
record History(Role role, Field<Integer> place, Arguments arguments, Aliases aliases) {

    /** A point, with the one before it; the columns of that one are NULL at the first. */
    record Point(SalaryRow salary, Release release, PayCell before, Release releaseBefore) {}

    static History of(Role role, Arguments arguments, Aliases aliases) {
        return new History(role, PlaceArgument.id(arguments), arguments, aliases);
    }

    static Rows<Point> points(History history, Arguments none, Aliases aliases) {
        PayCell cell = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        PayCell before = aliases.of(PAY_CELL);
        Release releaseBefore = aliases.of(RELEASE);
        PayView view = PayView.of(history.arguments, aliases);
        Table<?> points = cell.join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .leftJoin(before)
                .on(before.ID.eq(history.precursor(cell, aliases)))
                .leftJoin(releaseBefore)
                .on(releaseBefore.ID.eq(before.RELEASE_ID));
        SalaryRow salary = new SalaryRow(history.role, history.place, cell, view);
        return Rows.of(new Point(salary, release, before, releaseBefore), view.join(points, cell, aliases))
                .where(cell.ID.in(history.cells(aliases)))
                .where(history.isWithin(cell))
                .orderBy(Key.ascending(NotNull.coalesce(cell.PERIOD_END, "")), Key.ascending(NotNull.column(cell.ID)));
    }

    private Condition isWithin(PayCell cell) {
        Condition within = DSL.noCondition();
        if (arguments.has("from")) {
            within = within.and(cell.PERIOD_END.ge(arguments.date("from")));
        }
        return arguments.has("to") ? within.and(cell.PERIOD_END.le(arguments.date("to"))) : within;
    }

    /** The point before a cell. */
    private Field<Integer> precursor(PayCell cell, Aliases aliases) {
        PayCell held = aliases.of(PAY_CELL);
        return DSL.field(DSL.select(held.ID)
                .from(held)
                .where(held.ID.in(cells(aliases)))
                .and(isWithin(held))
                .and(held.PERIOD_END.lt(cell.PERIOD_END))
                .orderBy(held.PERIOD_END.desc(), held.ID.desc())
                .limit(DSL.inline(1)));
    }

    /** All cells of the witness' source, subject and concept. */
    private Select<Record1<Integer>> cells(Aliases aliases) {
        PayCell witness = aliases.of(PAY_CELL);
        Release witnessed = aliases.of(RELEASE);
        PayCell held = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        Condition sameSubject = held.ROLE_ID
                .eq(witness.ROLE_ID)
                .or(witness.OCCUPATION_CODE_ID
                        .isNotNull()
                        .and(held.OCCUPATION_CODE_ID.in(AllowedCells.lending(role, aliases))));
        return DSL.select(held.ID)
                .from(witness)
                .join(witnessed)
                .on(witnessed.ID.eq(witness.RELEASE_ID))
                .join(release)
                .on(release.SOURCE_ID.eq(witnessed.SOURCE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .join(held)
                .on(AllowedCells.isOf(held, release.ID))
                .where(witness.ID.eq(witness(aliases)))
                .and(held.LOCATION_ID.eq(place))
                .and(sameSubject)
                .and(held.CONCEPT.eq(witness.CONCEPT))
                .and(held.PERIOD_END.isNotNull())
                .and(AllowedCells.by(arguments, held, release, source, aliases));
    }

    /** The cell that says which source, subject and concept are followed. */
    private Field<Integer> witness(Aliases aliases) {
        PayCell cell = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        return DSL.field(DSL.select(cell.ID)
                .from(cell)
                .join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(cell.LOCATION_ID.eq(place))
                .and(AllowedCells.areOf(role, cell, aliases))
                .and(cell.CONCEPT.ne("UNSPECIFIED"))
                .and(cell.PERIOD_END.isNotNull())
                .and(AllowedCells.by(arguments, cell, release, source, aliases))
                .orderBy(AllowedCells.inLine(cell, source))
                .limit(DSL.inline(1)));
    }
}
