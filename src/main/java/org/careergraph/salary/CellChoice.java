package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;
import static org.careergraph.jooq.Tables.WIDER_LOCATION;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.careergraph.jooq.tables.WiderLocation;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Which pay cell answers for a role in a place. Where the question leaves the choice to us it stands in {@code default_pay};
 * otherwise, among the cells that the question allows: the nearest place that {@code fallback} allows, then what was measured for
 * the role itself before what it borrows from codes that lend it, then precedence of sources, then the newest period.
 */
final class CellChoice {

    private static final String NO_FALLBACK = "NONE";

    private final Aliases aliases;
    private final Role role;
    private final Field<Integer> place;

    private final PayCell answer;
    private final PayCell cell;
    private final Release release;
    private final Source source;

    CellChoice(Aliases aliases, Role role, Field<Integer> place) {
        this.aliases = aliases;
        this.role = role;
        this.place = place;
        this.answer = aliases.of(PAY_CELL);
        this.cell = aliases.of(PAY_CELL);
        this.release = aliases.of(RELEASE);
        this.source = aliases.of(SOURCE);
    }

    /** Whether the cell that answers a question with these arguments stands in {@code default_pay}. */
    static boolean isByDefault(Arguments arguments) {
        return AllowedCells.areAll(arguments) && fallback(arguments).equals(NO_FALLBACK);
    }

    /** The cell that answers a question with these arguments, beside each row of a table: its columns are NULL where nothing is held. */
    Rows<SalaryRow> answering(Arguments arguments, Table<?> from) {
        PayView view = PayView.of(arguments, aliases);
        if (isByDefault(arguments)) {
            return byDefault(view, from);
        }
        boolean stays = fallback(arguments).equals(NO_FALLBACK);
        Field<Integer> answered = stays ? place : DSL.coalesce(answer.LOCATION_ID, place);
        boolean whole = AllowedCells.areWhole(arguments);
        Table<?> joined = from.leftJoin(answer).on(answer.ID.eq(chosen(arguments)));
        return Rows.of(
                new SalaryRow(role, place, answered, null, answer, null, view, whole),
                view.join(joined, answer, aliases));
    }

    /** The cell that answers by default, likewise. */
    Rows<SalaryRow> byDefault(PayView view, Table<?> from) {
        DefaultPay standing = aliases.of(DEFAULT_PAY);
        Table<?> joined = from.leftJoin(standing)
                .on(standing.ROLE_ID.eq(role.ID).and(standing.LOCATION_ID.eq(place)))
                .leftJoin(answer)
                .on(answer.ID.eq(standing.PAY_CELL_ID));
        return Rows.of(
                new SalaryRow(role, place, place, null, answer, standing, view, true),
                view.join(joined, answer, aliases));
    }

    /** The cell in which the source of a release tells of the role itself, else the one that answers by default; likewise, as published. */
    Rows<SalaryRow> preferring(Release preferred, Table<?> from) {
        Condition sameSource = release.SOURCE_ID
                .eq(preferred.SOURCE_ID)
                .and(release.SUPERSEDED_BY_ID.isNull())
                .and(AllowedCells.ofAllWorkers(cell));
        return Rows.of(
                new SalaryRow(role, place, answer, PayView.PUBLISHED),
                from.leftJoin(answer).on(answer.ID.eq(DSL.coalesce(own(sameSource), idByDefault()))));
    }

    /** The id of the cell that answers a question with these arguments, where it does not stand; NULL where nothing is held. */
    Field<Integer> chosen(Arguments arguments) {
        String fallback = fallback(arguments);
        if (AllowedCells.areAll(arguments)) {
            Field<Integer> wider =
                    fallback.equals("BROADER_LOCATION") ? nearestByDefault() : nearest(arguments, fallback);
            return DSL.coalesce(wider, idByDefault());
        }
        Condition allowed = allowed(arguments);
        Field<Integer> exact = DSL.coalesce(own(allowed), borrowed(allowed));
        return fallback.equals(NO_FALLBACK) ? exact : DSL.coalesce(nearest(arguments, fallback), exact);
    }

    private static String fallback(Arguments arguments) {
        return arguments.has("fallback") ? arguments.choice("fallback") : NO_FALLBACK;
    }

    private Condition allowed(Arguments arguments) {
        return AllowedCells.by(arguments, cell, release, source, aliases);
    }

    private Field<Integer> idByDefault() {
        DefaultPay standing = aliases.of(DEFAULT_PAY);
        return DSL.field(DSL.select(standing.PAY_CELL_ID)
                .from(standing)
                .where(standing.ROLE_ID.eq(role.ID))
                .and(standing.LOCATION_ID.eq(place)));
    }

    /** The default of the nearest place that has figures. */
    private Field<Integer> nearestByDefault() {
        DefaultPay standing = aliases.of(DEFAULT_PAY);
        WiderLocation wider = aliases.of(WIDER_LOCATION);
        return DSL.field(DSL.select(standing.PAY_CELL_ID)
                .from(wider)
                .join(standing)
                .on(standing.LOCATION_ID.eq(wider.WIDER_ID))
                .where(wider.LOCATION_ID.eq(place))
                .and(standing.ROLE_ID.eq(role.ID))
                .and(standing.HAS_FIGURES)
                .orderBy(wider.RANK)
                .limit(DSL.inline(1)));
    }

    /** The nearest allowed cell that has figures, of the role, a code that lends, or where the fallback says so a group above it. */
    private Field<Integer> nearest(Arguments arguments, String fallback) {
        PayCell own = aliases.of(PAY_CELL);
        PayCell lent = aliases.of(PAY_CELL);
        Classification link = aliases.of(CLASSIFICATION);
        Classification through = aliases.of(CLASSIFICATION);
        WiderLocation wider = aliases.of(WIDER_LOCATION);
        boolean groups = !fallback.equals("BROADER_LOCATION");
        Condition lends =
                DSL.condition(link.LENDS_PAY).or(groups ? link.STEPS.gt(DSL.inline(0)) : DSL.falseCondition());
        Select<Record1<Integer>> candidates = DSL.select(own.ID)
                .from(own)
                .where(own.ROLE_ID.eq(role.ID))
                .unionAll(DSL.select(lent.ID)
                        .from(link)
                        .join(lent)
                        .on(lent.OCCUPATION_CODE_ID.eq(link.OCCUPATION_CODE_ID))
                        .where(link.ROLE_ID.eq(role.ID).and(lends)));
        Condition places = fallback.equals("BROADER_ROLE") ? wider.RANK.eq(DSL.inline(0)) : DSL.noCondition();
        return DSL.field(DSL.select(cell.ID)
                .from(cell)
                .join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .join(wider)
                .on(wider.WIDER_ID.eq(cell.LOCATION_ID).and(wider.LOCATION_ID.eq(place)))
                .leftJoin(through)
                .on(through.ROLE_ID.eq(role.ID).and(through.OCCUPATION_CODE_ID.eq(cell.OCCUPATION_CODE_ID)))
                .where(cell.ID.in(candidates))
                .and(places)
                .and(allowed(arguments))
                .and(PayStatistic.anyFigure(cell).isNotNull())
                .orderBy(
                        wider.RANK.asc(),
                        DSL.coalesce(through.STEPS, DSL.inline(-1)).asc(),
                        source.PRECEDENCE.asc(),
                        DSL.coalesce(AllowedCells.period(cell), DSL.inline("")).desc(),
                        cell.ID.desc())
                .limit(DSL.inline(1)));
    }

    private Field<Integer> own(Condition allowed) {
        return first(cell.ROLE_ID.eq(role.ID).and(allowed));
    }

    private Field<Integer> borrowed(Condition allowed) {
        return first(
                cell.OCCUPATION_CODE_ID.in(AllowedCells.lending(role, aliases)).and(allowed));
    }

    private Field<Integer> first(Condition condition) {
        return DSL.field(DSL.select(cell.ID)
                .from(cell)
                .join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(cell.LOCATION_ID.eq(place))
                .and(condition)
                .orderBy(
                        source.PRECEDENCE.asc(),
                        DSL.coalesce(AllowedCells.period(cell), DSL.inline("")).desc(),
                        cell.ID.desc())
                .limit(DSL.inline(1)));
    }
}
