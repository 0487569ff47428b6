package org.careergraph.salary;

import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.SERIES_BREAK;

import java.util.List;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.OccupationCode;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.SeriesBreak;
import org.careergraph.row.PeriodColumns;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How the history of pay is read, and where it breaks. */
@Component
class HistoryMapping implements Mapping {

    /** Why two points may not be compared. */
    private enum Break {
        CLASSIFICATION("The occupation was classified by another code before, which may have covered other jobs."),
        TOP_CODE_LEVEL("The pay from which the edition tells only a floor was another one before."),
        STATED(null);

        private final @Nullable String text;

        Break(@Nullable String text) {
            this.text = text;
        }

        /** @param stated a break that is told beside the figures, joined */
        Condition holds(History.Point point, SeriesBreak stated) {
            PayCell cell = point.salary().cell();
            return switch (this) {
                case CLASSIFICATION -> code(cell.OCCUPATION_CODE_ID).ne(code(point.before().OCCUPATION_CODE_ID));
                case TOP_CODE_LEVEL -> point.release().TOP_CODE_YEAR.ne(point.releaseBefore().TOP_CODE_YEAR);
                case STATED -> stated.ID.isNotNull();
            };
        }

        private static Field<String> code(Field<Integer> id) {
            OccupationCode code = OCCUPATION_CODE.as("code_of_point");
            return DSL.field(DSL.select(code.CODE).from(code).where(code.ID.eq(id)));
        }

        Field<String> kind(SeriesBreak stated) {
            return this == STATED ? stated.KIND : DSL.inline(name());
        }

        Field<String> text(SeriesBreak stated) {
            return this == STATED ? stated.TEXT : DSL.inline(text);
        }

        Field<String> url(SeriesBreak stated) {
            return this == STATED ? stated.URL : DSL.inline((String) null);
        }
    }

    /** What {@code SeriesBreak} is read from. */
    private record BreakRow(NotNull<String> kind, NotNull<String> text, Field<String> url) {}

    @Override
    public void declare(Mappings mappings) {
        mappings.type("Role", Role.class)
                .only(
                        "salaryHistory",
                        "SalarySeries",
                        (role, arguments, aliases) ->
                                Rows.of(History.of(role, arguments, aliases), aliases.of(DATASET)));
        mappings.type("SalarySeries", History.class)
                .many("points", "SalaryPoint", History::points)
                .required("comparable", HistoryMapping::isComparable);
        mappings.type("SalaryPoint", History.Point.class)
                .view("salary", "Salary", History.Point::salary)
                .view("period", "Period", HistoryMapping::period)
                .many("breaks", "SeriesBreak", HistoryMapping::breaks);
        mappings.type("SeriesBreak", BreakRow.class)
                .required("kind", BreakRow::kind)
                .required("text", BreakRow::text)
                .nullable("url", BreakRow::url);
    }

    private static PeriodColumns period(History.Point point) {
        PayCell cell = point.salary().cell();
        return new PeriodColumns(cell.PERIOD_START, cell.PERIOD_END, cell.PERIOD_LABEL, "pay_cell_period");
    }

    /** Whether there are two points at least, and no break at any. */
    private static NotNull<Boolean> isComparable(History history) {
        Rows<History.Point> points = History.points(history, history.arguments(), history.aliases());
        Rows<BreakRow> breaks = breaks(points.row(), history.arguments(), history.aliases());
        Condition follows = points.where().and(points.row().before().ID.isNotNull());
        return NotNull.either(
                DSL.exists(DSL.selectOne().from(points.from()).where(follows))
                        .andNotExists(DSL.selectOne()
                                .from(points.from())
                                .where(follows)
                                .andExists(DSL.selectOne().from(breaks.from()).where(breaks.where()))),
                NotNull.constant(true),
                NotNull.constant(false));
    }

    private static Rows<BreakRow> breaks(History.Point point, Arguments none, Aliases aliases) {
        SeriesBreak stated = aliases.of(SERIES_BREAK);
        Location place = aliases.of(LOCATION);
        List<Break> kinds = List.of(Break.values());
        Rows<Numbered<Break>> numbers =
                Numbered.rows(kinds, aliases, kind -> kind.holds(point, stated), numbered -> numbered);
        Numbered<Break> one = numbers.row();
        BreakRow row = new BreakRow(
                NotNull.coalesce(one.of(kind -> kind.kind(stated)), ""),
                NotNull.coalesce(one.of(kind -> kind.text(stated)), ""),
                one.of(kind -> kind.url(stated)));
        return Rows.of(
                        row,
                        numbers.from()
                                .leftJoin(stated)
                                .on(stated.RELEASE_ID
                                        .eq(point.release().ID)
                                        .and(one.number().eq(DSL.inline(Break.STATED.ordinal())))
                                        .and(stated.PLACE_KIND.eq(DSL.select(place.KIND)
                                                .from(place)
                                                .where(place.ID.eq(
                                                        point.salary().place()))))))
                .where(numbers.where())
                .where(point.before().ID.isNotNull())
                .orderBy(
                        Key.ascending(NotNull.coalesce(one.number(), 0)),
                        Key.ascending(NotNull.coalesce(stated.ID, 0)));
    }
}
