package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Conditions;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.Dataset;
import org.careergraph.jooq.tables.OccupationCode;
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
 * What does every source say it pays? The newest that each source holds of the role itself, of the codes that lend to it, and where
 * none lends, of every code that it may fall into.
 */
final class SalariesBySource {

    private SalariesBySource() {}

    static Rows<SalaryRow> of(Role role, Arguments arguments, Aliases aliases) {
        Dataset dataset = aliases.of(DATASET);
        PayCell cell = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        OccupationCode code = aliases.of(OCCUPATION_CODE);
        Field<Integer> place = PlaceArgument.id(arguments, dataset);
        PayView view = PayView.of(arguments, aliases);
        Table<?> cells = dataset.join(cell)
                .on(cell.LOCATION_ID.eq(place))
                .join(release)
                .on(release.ID.eq(cell.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .leftJoin(code)
                .on(code.ID.eq(cell.OCCUPATION_CODE_ID));
        return Rows.of(new SalaryRow(role, place, cell, view), view.join(cells, cell, aliases))
                .where(cell.ID.in(newest(role, place, arguments, aliases)))
                .orderBy(
                        Key.ascending(NotNull.column(source.PRECEDENCE)),
                        Key.ascending(NotNull.coalesce(code.CODE, "")),
                        Key.ascending(NotNull.column(cell.ID)));
    }

    /** The cells of the newest period of each source. */
    private static Select<Record1<Integer>> newest(
            Role role, Field<Integer> place, Arguments arguments, Aliases aliases) {
        PayCell held = aliases.of(PAY_CELL);
        Release release = aliases.of(RELEASE);
        Source source = aliases.of(SOURCE);
        Table<?> ranked = DSL.select(
                        held.ID.as("cell"),
                        DSL.rank()
                                .over()
                                .partitionBy(source.ID)
                                .orderBy(DSL.coalesce(AllowedCells.period(held), DSL.inline(""))
                                        .desc())
                                .as("age"))
                .from(held)
                .join(release)
                .on(release.ID.eq(held.RELEASE_ID))
                .join(source)
                .on(source.ID.eq(release.SOURCE_ID))
                .where(held.LOCATION_ID.eq(place))
                .and(isAbout(role, held, aliases))
                .and(AllowedCells.by(arguments, held, release, source, aliases))
                .asTable(aliases.name("ranked"));
        return DSL.select(ranked.field("cell", Integer.class))
                .from(ranked)
                .where(ranked.field("age", Integer.class).eq(DSL.inline(1)));
    }

    private static Condition isAbout(Role role, PayCell cell, Aliases aliases) {
        Classification link = aliases.of(CLASSIFICATION);
        Select<Record1<Integer>> codes = DSL.select(link.OCCUPATION_CODE_ID)
                .from(link)
                .where(link.ROLE_ID.eq(role.ID))
                .and(DSL.condition(link.LENDS_PAY)
                        .or(DSL.condition(link.DERIVED).and(link.STEPS.eq(DSL.inline(0)))));
        return cell.ROLE_ID.eq(role.ID).or(Conditions.isAmong(cell.OCCUPATION_CODE_ID, codes));
    }
}
