package org.careergraph.search;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SEARCH_NAME;
import static org.jooq.impl.DSL.case_;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.nullif;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectCount;
import static org.jooq.impl.DSL.when;

import org.careergraph.graphql.Conditions;
import org.careergraph.graphql.Elements;
import org.careergraph.graphql.NotNull;
import org.careergraph.jooq.tables.Alias;
import org.careergraph.jooq.tables.Role;
import org.careergraph.jooq.tables.SearchName;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * A title that somebody wrote, and the first of its readings that a role is called by.
 *
 * @param inputs the titles
 * @param readings every reading of every title
 * @param most candidates that are shown
 */
record ReadTitle(Elements<String> inputs, Elements<String> readings, Field<Integer> most) {

    private static final int CERTAIN = 100;

    /** What it costs that a role has a name beside others, and does not bear it. */
    private static final int ALIAS_COST = 5;

    /** Titles, each with its reading or without. */
    Table<?> from() {
        Table<?> ranked = ranked(counted());
        Table<?> chosen = select(ranked.fields())
                .from(ranked)
                .where(number("ranked", "choice").eq(inline(1)))
                .asTable("chosen");
        return inputs.table()
                .leftJoin(chosen)
                .on(number("chosen", "title").eq(inputs.position().field()));
    }

    /** Every reading, with how many roles bear it as their title, and how many have it as an alias. */
    private Table<?> counted() {
        SearchName bearer = SEARCH_NAME.as("bearer");
        Alias alias = ALIAS.as("other_name");
        Field<String> read = readings.member(3);
        Field<Integer> titles = field(selectCount().from(bearer).where(isTitle(bearer, read)));
        return select(
                        readings.member(0).cast(SQLDataType.INTEGER).as("title"),
                        readings.member(1).cast(SQLDataType.INTEGER).as("reading"),
                        readings.member(2).cast(SQLDataType.INTEGER).as("part"),
                        read.as("read"),
                        readings.member(4).cast(SQLDataType.INTEGER).as("changes"),
                        readings.member(5).as("band"),
                        titles.as("titles"),
                        field(selectCount().from(alias).where(alias.NAME_KEY.eq(read)))
                                .plus(field(selectCount().from(bearer).where(isForm(bearer, read))))
                                .as("aliases"))
                .from(readings.table())
                .asTable("counted");
    }

    /** The readings that roles are called by, the best of each title first. */
    private static Table<?> ranked(Table<?> counted) {
        return select(counted.fields())
                .select(rowNumber()
                        .over()
                        .partitionBy(number("counted", "title"))
                        .orderBy(
                                number("counted", "part"),
                                when(number("counted", "titles").gt(inline(0)), inline(0))
                                        .otherwise(inline(1)),
                                number("counted", "reading"))
                        .as("choice"))
                .from(counted)
                .where(number("counted", "titles")
                        .plus(number("counted", "aliases"))
                        .gt(inline(0)))
                .asTable("ranked");
    }

    NotNull<String> input() {
        return inputs.value();
    }

    NotNull<String> outcome() {
        Field<Integer> roles = when(isBorne(), number("chosen", "titles")).otherwise(number("chosen", "aliases"));
        return NotNull.coalesce(
                case_(roles)
                        .when(inline(1), inline("RESOLVED"))
                        .otherwise(when(roles.gt(inline(1)), inline("AMBIGUOUS"))),
                "NO_MATCH");
    }

    /** In hundredths. */
    NotNull<Integer> confidence() {
        Field<Integer> cost =
                number("chosen", "changes").plus(when(isBorne(), inline(0)).otherwise(inline(ALIAS_COST)));
        return NotNull.coalesce(inline(CERTAIN).minus(cost), 0);
    }

    Field<String> band() {
        return nullif(text("band"), inline(""));
    }

    /** That an alias is the name of a role that is called so, or of two forms one is; of none where a role bears it as its title. */
    Condition isRead(Alias alias, Role role) {
        Alias whole = ALIAS.as("other_name");
        SearchName form = SEARCH_NAME.as("bearer");
        Select<Record1<Integer>> read = select(whole.ID)
                .from(whole)
                .where(whole.ROLE_ID.eq(role.ID))
                .and(whole.NAME_KEY.eq(aliasRead()))
                .unionAll(select(form.ALIAS_ID)
                        .from(form)
                        .where(isForm(form, aliasRead()))
                        .and(form.ROLE_ID.eq(role.ID)));
        return Conditions.isAmong(alias.ID, read);
    }

    /** The name by which roles are found that do not bear it as their title; NULL where one does. */
    private Field<String> aliasRead() {
        return when(isBorne().not(), text("read"));
    }

    /** The roles that are called so: by title, or where none is, by alias. */
    Select<Record1<Integer>> roles() {
        SearchName bearer = SEARCH_NAME.as("bearer");
        Alias alias = ALIAS.as("other_name");
        Role called = ROLE.as("called");
        Select<Record1<Integer>> byTitle = select(bearer.ROLE_ID).from(bearer).where(isTitle(bearer, text("read")));
        Select<Record1<Integer>> byAlias = select(alias.ROLE_ID).from(alias).where(alias.NAME_KEY.eq(aliasRead()));
        Select<Record1<Integer>> byForm = select(bearer.ROLE_ID).from(bearer).where(isForm(bearer, aliasRead()));
        return select(called.ID)
                .from(called)
                .where(called.ID.in(byTitle.unionAll(byAlias).unionAll(byForm)))
                .orderBy(called.SORT_TITLE, called.SLUG)
                .limit(most);
    }

    private static Condition isBorne() {
        return number("chosen", "titles").gt(inline(0));
    }

    private static Condition isTitle(SearchName bearer, Field<String> read) {
        return bearer.WORDS.eq(spaced(read)).and(bearer.MATCHED_ON.eq(inline(MatchedOn.TITLE.name())));
    }

    private static Condition isForm(SearchName bearer, Field<String> read) {
        return bearer.WORDS
                .eq(spaced(read))
                .and(bearer.MATCHED_ON.eq(inline(MatchedOn.ALIAS.name())))
                .and(bearer.TEXT.isNotNull());
    }

    private static Field<String> spaced(Field<String> read) {
        return inline(" ").concat(read).concat(inline(" "));
    }

    private static Field<String> text(String column) {
        return field(name("chosen", column), SQLDataType.VARCHAR);
    }

    private static Field<Integer> number(String table, String column) {
        return field(name(table, column), SQLDataType.INTEGER);
    }
}
