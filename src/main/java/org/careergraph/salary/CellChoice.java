package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.DATASET;
import static org.careergraph.jooq.Tables.DEFAULT_PAY;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.util.List;
import java.util.function.Function;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.Dataset;
import org.careergraph.jooq.tables.DefaultPay;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Table;
import org.jooq.impl.DSL;

/**
 * Which pay cell answers for a role in a place. Where the question leaves the choice to us it stands in {@code default_pay};
 * otherwise, among the cells that the question allows: what was measured for the role itself before what it borrows from codes
 * that lend it, then precedence of sources, then the newest period.
 */
final class CellChoice {

    private static final List<String> NARROWING = List.of("cell.concept", "cell.industry", "source", "asOf", "knownAt");

    private final Aliases aliases;
    private final Role role;
    private final Dataset dataset;
    private final Field<Integer> place;

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

    /** The id of the place. */
    Field<Integer> place() {
        return place;
    }

    /** The cell that answers a question with these arguments. */
    Table<?> join(PayCell chosen, Arguments arguments) {
        if (NARROWING.stream().noneMatch(arguments::has)) {
            return join(chosen, byDefault());
        }
        Condition allowed = allowed(arguments);
        return join(chosen, DSL.coalesce(own(allowed), borrowed(allowed)));
    }

    /** What the source of a release says of the role itself, else the cell that answers by default. */
    Table<?> join(PayCell chosen, Release preferred) {
        Condition sameSource = release.SOURCE_ID.eq(preferred.SOURCE_ID).and(isPlain());
        return join(chosen, DSL.coalesce(own(sameSource), byDefault()));
    }

    /** The table of the chosen cell, joined to the dataset's one row; its columns are NULL where nothing is held. */
    private Table<?> join(PayCell chosen, Field<Integer> id) {
        return dataset.leftJoin(chosen).on(chosen.ID.eq(id));
    }

    private Field<Integer> byDefault() {
        DefaultPay standing = aliases.of(DEFAULT_PAY);
        return DSL.field(DSL.select(standing.PAY_CELL_ID)
                .from(standing)
                .where(standing.ROLE_ID.eq(role.ID))
                .and(standing.LOCATION_ID.eq(place)));
    }

    private Condition allowed(Arguments arguments) {
        Condition allowed = arguments.has("knownAt") ? wasLatest(arguments.instant("knownAt")) : isLatest();
        allowed = allowed.and(
                arguments.has("cell.industry") ? cell.INDUSTRY.eq(arguments.text("cell.industry")) : isOfAllWorkers());
        if (arguments.has("cell.concept")) {
            allowed = allowed.and(cell.CONCEPT.eq(arguments.choice("cell.concept")));
        }
        if (arguments.has("source")) {
            allowed = allowed.and(source.PUBLIC_ID.eq(arguments.text("source")));
        }
        return arguments.has("asOf") ? allowed.and(period().le(arguments.date("asOf"))) : allowed;
    }

    private Condition isPlain() {
        return isLatest().and(isOfAllWorkers());
    }

    private Condition isOfAllWorkers() {
        return cell.INDUSTRY.isNull().and(cell.OWNERSHIP.isNull());
    }

    private Condition isLatest() {
        return release.SUPERSEDED_BY_ID.isNull();
    }

    /** That the release was known at a time, and no later revision of it was. */
    private Condition wasLatest(Field<String> time) {
        Release later = aliases.of(RELEASE);
        return release.KNOWN_AT
                .le(time)
                .andNotExists(DSL.selectOne()
                        .from(later)
                        .where(later.SOURCE_ID.eq(release.SOURCE_ID))
                        .and(later.LABEL.eq(release.LABEL))
                        .and(later.REVISION.gt(release.REVISION))
                        .and(later.KNOWN_AT.le(time)));
    }

    private Field<String> period() {
        return DSL.coalesce(cell.PERIOD_END, cell.UPDATED_AT);
    }

    private Field<Integer> own(Condition allowed) {
        return first(cell.ROLE_ID.eq(role.ID).and(allowed));
    }

    private Field<Integer> borrowed(Condition allowed) {
        Classification link = aliases.of(CLASSIFICATION);
        return first(cell.OCCUPATION_CODE_ID
                .in(DSL.select(link.OCCUPATION_CODE_ID)
                        .from(link)
                        .where(link.ROLE_ID.eq(role.ID))
                        .and(link.LENDS_PAY))
                .and(allowed));
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
                        DSL.coalesce(period(), DSL.inline("")).desc(),
                        cell.ID.desc())
                .limit(DSL.inline(1)));
    }
}
