package org.careergraph.salary;

import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.RELEASE;

import java.util.List;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Conditions;
import org.careergraph.jooq.tables.Classification;
import org.careergraph.jooq.tables.PayCell;
import org.careergraph.jooq.tables.Release;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.Source;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.OrderField;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.impl.DSL;

/** Which pay cells a question allows to answer it. */
final class AllowedCells {

    /** What asks for other cells than those of which a place's table is known to be whole. */
    private static final List<String> SLICING =
            List.of("cell.concept", "cell.industry", "cell.experience", "cell.employment", "asOf", "knownAt");

    private static final List<String> CHOOSING = List.of("source", "filter.sources");

    private AllowedCells() {}

    /** Whether the question leaves the choice among all cells to us. */
    static boolean areAll(Arguments arguments) {
        return areWhole(arguments) && CHOOSING.stream().noneMatch(arguments::has);
    }

    /** Whether the question is about the newest cells of all workers, so that a place's table may tell that there is none. */
    static boolean areWhole(Arguments arguments) {
        return SLICING.stream().noneMatch(arguments::has);
    }

    /** That a question with these arguments allows a cell of a release of a source. */
    static Condition by(Arguments arguments, PayCell cell, Release release, Source source, Aliases aliases) {
        Condition allowed = arguments.has("knownAt")
                ? wasLatest(release, arguments.instant("knownAt"), aliases)
                : release.SUPERSEDED_BY_ID.isNull();
        allowed = allowed.and(
                arguments.has("cell.industry")
                        ? cell.INDUSTRY.eq(arguments.text("cell.industry"))
                        : ofAllWorkers(cell));
        if (arguments.has("cell.concept")) {
            allowed = allowed.and(cell.CONCEPT.eq(arguments.choice("cell.concept")));
        }
        if (arguments.has("cell.experience") || arguments.has("cell.employment")) {
            allowed = allowed.and(DSL.falseCondition()); // no format that is read tells pay by these
        }
        if (arguments.has("source")) {
            allowed = allowed.and(source.PUBLIC_ID.eq(arguments.text("source")));
        }
        if (arguments.has("filter.sources")) {
            allowed = allowed.and(arguments.texts("filter.sources", aliases).has(source.PUBLIC_ID));
        }
        return arguments.has("asOf") ? allowed.and(period(cell).le(arguments.date("asOf"))) : allowed;
    }

    static Condition ofAllWorkers(PayCell cell) {
        return cell.INDUSTRY.isNull().and(cell.OWNERSHIP.isNull());
    }

    /**
     * That a cell is of a release, for rows that are found by their subject: as an expression, so that no planner reads all cells of
     * the release, of which there can be a hundred thousand, and looks for the subject among them.
     */
    static Condition isOf(PayCell cell, Field<Integer> release) {
        return cell.RELEASE_ID.plus(DSL.inline(0)).eq(release);
    }

    /** That a cell was measured for a role, or for a code that lends to it. */
    static Condition areOf(Role role, PayCell cell, Aliases aliases) {
        return cell.ROLE_ID.eq(role.ID).or(Conditions.isAmong(cell.OCCUPATION_CODE_ID, lending(role, aliases)));
    }

    /** The codes that lend to a role. */
    static Select<Record1<Integer>> lending(Role role, Aliases aliases) {
        Classification link = aliases.of(CLASSIFICATION);
        return DSL.select(link.OCCUPATION_CODE_ID)
                .from(link)
                .where(link.ROLE_ID.eq(role.ID))
                .and(link.LENDS_PAY);
    }

    /** The order in which cells answer: what was measured for the role itself, then precedence of sources, then the newest period. */
    static List<OrderField<?>> inLine(PayCell cell, Source source) {
        return List.of(
                DSL.when(cell.ROLE_ID.isNull(), DSL.inline(1))
                        .otherwise(DSL.inline(0))
                        .asc(),
                source.PRECEDENCE.asc(),
                DSL.coalesce(period(cell), DSL.inline("")).desc(),
                cell.ID.desc());
    }

    /** What tells which of two cells is newer; NULL where neither a period nor an update is stated. */
    static Field<String> period(PayCell cell) {
        return DSL.coalesce(cell.PERIOD_END, cell.UPDATED_AT);
    }

    /** That the release was known at a time, and no later revision of it was. */
    private static Condition wasLatest(Release release, Field<String> time, Aliases aliases) {
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
}
