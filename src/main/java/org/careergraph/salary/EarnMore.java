package org.careergraph.salary;

import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.careergraph.row.PlaceArgument;
import org.careergraph.row.PlaceFilter;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Where can one earn more? Ranks places by a statistic beside that of a home place, within one edition, concept and currency: those
 * of the home cell, which is the first, in the order in which cells answer, that tells what it measures and has others to compare
 * with.
 *
 * @param role whose pay is compared
 * @param arguments of the question
 * @param statistic the mean or the median
 * @param adjusted whether figures are divided by the regional price level
 */
record EarnMore(Role role, Arguments arguments, PayStatistic statistic, boolean adjusted) {

    /** A place beside home. */
    record Candidate(
            SalaryRow home, Location homePlace, SalaryRow there, SalaryRow shown, Location place, RankingGuard guard) {}

    static EarnMore of(Role role, Arguments arguments) {
        String basis = arguments.choice("basis");
        return new EarnMore(
                role,
                arguments,
                basis.endsWith("MEAN") ? PayStatistic.MEAN : PayStatistic.P50,
                basis.startsWith("PRICE_ADJUSTED"));
    }

    /** Places that pay more than home, best paid first. */
    static Rows<EarnMoreRow> places(Role role, Arguments arguments, Aliases aliases) {
        EarnMore question = of(role, arguments);
        Rows<Candidate> candidates = question.candidates(aliases);
        EarnMoreRow row = new EarnMoreRow(question, candidates.row());
        return candidates
                .as(row)
                .where(row.isRanked())
                .orderBy(
                        Key.descending(NotNull.coalesce(row.figure().amount(), 0L)),
                        Key.ascending(NotNull.column(candidates.row().place().SORT_NAME)),
                        Key.ascending(NotNull.column(candidates.row().place().SLUG)));
    }

    /** Why places were left out, and how many for each reason. */
    static Rows<ExclusionRow> exclusions(EarnMore question, Arguments arguments, Aliases aliases) {
        Rows<Candidate> candidates = question.candidates(aliases);
        return candidates.groupedBy(new EarnMoreRow(question, candidates.row()).excluded(), ExclusionRow::of);
    }

    /** Pay at home: the cell that is compared, else the one that answers there. */
    static Rows<SalaryRow> home(EarnMore question, Arguments arguments, Aliases aliases) {
        PayCell cell = aliases.of(PAY_CELL);
        Location place = aliases.of(LOCATION);
        DefaultPay standing = aliases.of(DEFAULT_PAY);
        Field<Integer> byDefault = DSL.field(DSL.select(standing.PAY_CELL_ID)
                .from(standing)
                .where(standing.ROLE_ID.eq(question.role.ID))
                .and(standing.LOCATION_ID.eq(place.ID)));
        PayView view = PayView.of(question.arguments, aliases);
        Table<?> from = place.leftJoin(cell).on(cell.ID.eq(DSL.coalesce(question.witness(aliases), byDefault)));
        return Rows.of(new SalaryRow(question.role, place.ID, cell, view).at(place), view.join(from, cell, aliases))
                .where(place.ID.eq(PlaceArgument.id(question.arguments, "from")));
    }

    /** Every other place of the kinds asked for with a cell of the home cell's edition, subject, concept and currency. */
    private Rows<Candidate> candidates(Aliases aliases) {
        PayCell home = aliases.of(PAY_CELL);
        PayCell cell = aliases.of(PAY_CELL);
        Location homePlace = aliases.of(LOCATION);
        Location place = aliases.of(LOCATION);
        RankingGuard guard = RankingGuard.of(arguments);
        PayView here = PayView.of(arguments, aliases).withoutBounds().priceAdjusted(adjusted, aliases);
        PayView shown = PayView.of(arguments, aliases);
        PayView there = shown.withoutBounds().priceAdjusted(adjusted, aliases);
        // What home looks up is joined before the places, so that it is looked up once.
        Table<?> from = here.join(home.join(homePlace).on(homePlace.ID.eq(home.LOCATION_ID)), home, aliases)
                .join(cell)
                .on(isComparable(home, cell))
                .join(place)
                .on(place.ID.eq(cell.LOCATION_ID));
        from = (adjusted ? there : shown).join(from, cell, aliases);
        SalaryRow homeRow = new SalaryRow(role, home.LOCATION_ID, home, here);
        SalaryRow thereRow = new SalaryRow(role, cell.LOCATION_ID, cell, there).at(place);
        Candidate candidate = new Candidate(homeRow, homePlace, thereRow, thereRow.seen(shown), place, guard);
        return Rows.of(candidate, from)
                .where(home.ID.eq(witness(aliases)))
                .where(PlaceFilter.matches(arguments, "", place, aliases));
    }

    /** That a cell of all workers differs from that at home by its place only, in the terms of the index {@code pay_cell_once}. */
    private static Condition isComparable(PayCell home, PayCell cell) {
        return number(cell.ROLE_ID)
                .eq(number(home.ROLE_ID))
                .and(number(cell.OCCUPATION_CODE_ID).eq(number(home.OCCUPATION_CODE_ID)))
                .and(cell.LOCATION_ID.ne(home.LOCATION_ID))
                .and(cell.RELEASE_ID.eq(home.RELEASE_ID))
                .and(cell.CONCEPT.eq(home.CONCEPT))
                .and(text(cell.INDUSTRY).eq(DSL.inline("")))
                .and(text(cell.OWNERSHIP).eq(DSL.inline("")))
                .and(text(cell.PERIOD_END).eq(text(home.PERIOD_END)))
                .and(cell.CURRENCY.eq(home.CURRENCY));
    }

    private static Field<Integer> number(Field<Integer> id) {
        return DSL.coalesce(id, DSL.inline(0));
    }

    private static Field<String> text(Field<String> column) {
        return DSL.coalesce(column, DSL.inline(""));
    }

    /** The id of the cell at home that is compared; NULL where none has others to compare with. */
    private Field<Integer> witness(Aliases aliases) {
        PayCell home = aliases.of(PAY_CELL);
        PayCell other = aliases.of(PAY_CELL);
        Location place = aliases.of(LOCATION);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        return DSL.field(DSL.select(home.ID)
                .from(home)
                .join(release)
                .on(release.ID.eq(home.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(home.LOCATION_ID.eq(PlaceArgument.id(arguments, "from")))
                .and(AllowedCells.areOf(role, home, aliases))
                .and(home.CONCEPT.ne("UNSPECIFIED"))
                .and(AllowedCells.ofAllWorkers(home))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .and(published(home).isNotNull())
                .andExists(DSL.selectOne()
                        .from(other)
                        .join(place)
                        .on(place.ID.eq(other.LOCATION_ID))
                        .where(isComparable(home, other))
                        .and(PlaceFilter.matches(arguments, "", place, aliases)))
                .orderBy(AllowedCells.inLine(home, source))
                .limit(DSL.inline(1)));
    }

    private Field<Long> published(PayCell cell) {
        return DSL.coalesce(statistic.amount(cell, "YEAR"), statistic.amount(cell, "HOUR"));
    }
}
