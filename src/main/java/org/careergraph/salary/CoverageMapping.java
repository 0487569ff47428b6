package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.COVERAGE_COUNT;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.CoverageCount;
import org.careergraph.jooq.tables.Dataset;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Source;
import org.jooq.CaseWhenStep;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.SelectConditionStep;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.springframework.stereotype.Component;

/** How it is read what is known of pay and what is not: counted at publication, or, for one role, now. */
@Component
class CoverageMapping implements Mapping {

    /** About how many rows the counts of all sources take, by statistic, status and kind of place. */
    private static final int COUNTS = 500;

    /** What {@code CoverageCount} is read from. */
    private record Counted(Source source, NotNull<String> statistic, NotNull<String> status, NotNull<Integer> cells) {}

    @Override
    public void declare(Mappings mappings) {
        mappings.candidates("Dataset.coverage", COUNTS);
        mappings.type("Dataset", Dataset.class).many("coverage", "CoverageCount", CoverageMapping::coverageOf);
        mappings.type("CoverageCount", Counted.class)
                .view("source", "Source", Counted::source)
                .required("statistic", Counted::statistic)
                .required("status", Counted::status)
                .required("cells", Counted::cells);
    }

    private static Rows<Counted> coverageOf(Dataset dataset, Arguments arguments, Aliases aliases) {
        CoverageCount count = aliases.of(COVERAGE_COUNT);
        Condition kept = arguments.has("kind")
                ? count.LOCATION_KIND.eq(DSL.inline(arguments.choice("kind")))
                : DSL.noCondition();
        if (arguments.has("role")) {
            return counted(count, cellsOfRole(count, arguments, aliases), kept, DSL.count(), arguments, aliases);
        }
        Field<Integer> cells =
                arguments.has("kind") ? count.CELLS : DSL.sum(count.CELLS).cast(SQLDataType.INTEGER);
        return counted(count, count, kept, cells, arguments, aliases);
    }

    /** Places of all kinds together, unless one is asked for: of that there is one count each. */
    private static Rows<Counted> counted(
            CoverageCount count,
            Table<?> from,
            Condition kept,
            Field<Integer> number,
            Arguments arguments,
            Aliases aliases) {
        NotNull<Integer> cells = NotNull.coalesce(number, 0);
        SelectConditionStep<?> counts = DSL.select(count.SOURCE_ID, count.RANK, count.STATISTIC, count.STATUS)
                .select(cells.field().as("cells"))
                .from(from)
                .where(kept);
        Table<?> counted = (number == count.CELLS
                        ? counts
                        : counts.groupBy(count.SOURCE_ID, count.RANK, count.STATISTIC, count.STATUS))
                .asTable("counted");
        Source source = aliases.of(SOURCE);
        NotNull<String> statistic = NotNull.selected(NotNull.column(count.STATISTIC), counted, "statistic");
        NotNull<String> status = NotNull.selected(NotNull.column(count.STATUS), counted, "status");
        Rows<Counted> rows = Rows.of(
                        new Counted(source, statistic, status, NotNull.selected(cells, counted, "cells")),
                        counted.join(source).on(source.ID.eq(counted.field("source_id", Integer.class))))
                .orderBy(
                        Key.ascending(NotNull.column(source.PRECEDENCE)),
                        Key.ascending(NotNull.column(source.ID)),
                        Key.ascending(NotNull.selected(NotNull.column(count.RANK), counted, "rank")),
                        Key.ascending(status));
        return arguments.has("source") ? rows.where(source.PUBLIC_ID.eq(arguments.text("source"))) : rows;
    }

    /** Each cell of a role once for every statistic, beside the count that it is a part of. */
    private static Table<?> cellsOfRole(CoverageCount count, Arguments arguments, Aliases aliases) {
        PayCell cell = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        Location place = aliases.of(LOCATION);
        return cell.join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .and(release.SUPERSEDED_BY_ID.isNull())
                .and(cell.ID.in(ownAndBorrowed(arguments, aliases)))
                .join(place)
                .on(place.ID.eq(cell.LOCATION_ID))
                .join(count)
                .on(count.SOURCE_ID.eq(release.SOURCE_ID))
                .and(count.LOCATION_KIND.eq(place.KIND))
                .and(count.STATUS.eq(status(cell, count)));
    }

    private static Select<Record1<Integer>> ownAndBorrowed(Arguments arguments, Aliases aliases) {
        PayCell own = aliases.of(PAY_CELL);
        PayCell borrowed = aliases.of(PAY_CELL);
        Classification link = aliases.of(CLASSIFICATION);
        return DSL.select(own.ID)
                .from(own)
                .where(own.ROLE_ID.eq(arguments.id("role")))
                .unionAll(DSL.select(borrowed.ID)
                        .from(link)
                        .join(borrowed)
                        .on(borrowed.OCCUPATION_CODE_ID.eq(link.OCCUPATION_CODE_ID))
                        .where(link.ROLE_ID.eq(arguments.id("role")))
                        .and(link.LENDS_PAY));
    }

    /** The status that a cell has for the statistic of a count. */
    private static Field<String> status(PayCell cell, CoverageCount count) {
        CaseWhenStep<Integer, String> status = null;
        for (CellStatistic statistic : CellStatistic.values()) {
            Field<Integer> rank = DSL.inline(statistic.ordinal());
            status = status == null
                    ? DSL.choose(count.RANK).when(rank, statistic.status(cell))
                    : status.when(rank, statistic.status(cell));
        }
        return status;
    }
}
