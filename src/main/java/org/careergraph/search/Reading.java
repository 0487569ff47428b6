package org.careergraph.search;

import static org.careergraph.jooq.Tables.SEARCH_WORD;
import static org.jooq.impl.DSL.coalesce;
import static org.jooq.impl.DSL.concat;
import static org.jooq.impl.DSL.exists;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.max;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.selectDistinct;
import static org.jooq.impl.DSL.selectOne;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Elements;
import org.careergraph.jooq.tables.SearchWord;
import org.jooq.CommonTableExpression;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Select;
import org.jooq.SelectField;
import org.jooq.SortField;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * What was typed, as one lexicon reads it: every word with its entries. A word that the lexicon has not makes several readings, one
 * for each of the likeliest words that it may have been meant to be: see {@link Correction}.
 */
final class Reading {

    static final String TEXT = "text";

    private static final Table<?> TYPED = table(name("typed"));
    private static final Table<?> TOKEN = table(name("token"));

    private final Lexicon lexicon;
    private final Arguments arguments;
    private final Aliases aliases;
    private final boolean typing;

    Reading(Lexicon lexicon, Arguments arguments, Aliases aliases) {
        this.lexicon = lexicon;
        this.arguments = arguments;
        this.aliases = aliases;
        this.typing = arguments.choice("mode").equals("TYPEAHEAD");
    }

    /** Expressions of which the last, {@code reading}, has a row for each reading. */
    List<CommonTableExpression<?>> expressions(int words) {
        List<CommonTableExpression<?>> expressions = new ArrayList<>();
        expressions.add(typed());
        boolean forgives = lexicon == Lexicon.ROLE || lexicon == Lexicon.SKILL || lexicon == Lexicon.LOCATION;
        if (forgives) {
            expressions.addAll(new Correction(lexicon, arguments, aliases, typing).expressions());
        }
        expressions.add(forgives ? corrected() : uncorrected());
        expressions.add(tokens());
        expressions.add(readings(words));
        return expressions;
    }

    private CommonTableExpression<?> typed() {
        boolean unfinished = typing;
        Lexicon read = lexicon;
        Elements<String> words =
                arguments.parts(TEXT, SearchText.MOST, aliases, text -> new SearchText(text, unfinished).words(read));
        SearchWord held = SEARCH_WORD.as("held");
        Condition known = exists(selectOne().from(held).where(between(held, words.member(2), words.member(3))));
        Select<?> rows = select(
                        words.position().field().as("position"),
                        words.member(0).as("word"),
                        words.member(1).as("needle"),
                        words.member(2).as("beginning"),
                        words.member(3).as("ending"),
                        words.member(4).as("phrase"),
                        words.member(5).as("counts"),
                        when(known, inline(1)).otherwise(inline(0)).as("known"))
                .from(words.table());
        return name("typed").asMaterialized(rows);
    }

    private CommonTableExpression<?> uncorrected() {
        return name("meant")
                .as(select(
                                inline(0).as("alternative"),
                                number("typed", "position").as("position"),
                                text("typed", "word").as("word"),
                                text("typed", "needle").as("needle"),
                                text("typed", "beginning").as("beginning"),
                                text("typed", "ending").as("ending"),
                                text("typed", "phrase").as("phrase"),
                                inline(0).as("corrected"))
                        .from(TYPED));
    }

    /** Every alternative of the text as a whole; a word with fewer alternatives than another is its likeliest in the rest. */
    private CommonTableExpression<?> corrected() {
        Table<?> alternatives = select(inline(0).as("alternative"))
                .union(selectDistinct(number("correction", "alternative")).from(table(name("correction"))))
                .asTable("every");
        Field<String> best = text("correction", "word");
        Field<Integer> own = when(
                        number("every", "alternative").lt(number("correction", "alternatives")),
                        number("every", "alternative"))
                .otherwise(inline(0));
        Condition counts = text("typed", "counts").eq(inline("1"));
        return name("meant")
                .as(select(
                                number("every", "alternative").as("alternative"),
                                number("typed", "position").as("position"),
                                coalesce(best, text("typed", "word")).as("word"),
                                coalesce(concat(inline(" "), best), text("typed", "needle"))
                                        .as("needle"),
                                coalesce(best, text("typed", "beginning")).as("beginning"),
                                coalesce(best.concat(inline(SearchText.END)), text("typed", "ending"))
                                        .as("ending"),
                                when(counts.and(best.isNotNull()), inline(" ").concat(best))
                                        .otherwise(text("typed", "phrase"))
                                        .as("phrase"),
                                when(best.isNotNull(), inline(1))
                                        .otherwise(inline(0))
                                        .as("corrected"))
                        .from(alternatives
                                .crossJoin(TYPED)
                                .leftJoin(table(name("correction")))
                                .on(number("correction", "position").eq(number("typed", "position")))
                                .and(number("correction", "alternative").eq(own))));
    }

    private CommonTableExpression<?> tokens() {
        SearchWord held = SEARCH_WORD.as("held");
        Table<?> meant = table(name("meant"));
        Table<?> found = select(
                        number("meant", "alternative").as("alternative"),
                        number("meant", "position").as("position"),
                        text("meant", "needle").as("needle"),
                        text("meant", "phrase").as("phrase"),
                        number("meant", "corrected").as("corrected"),
                        entry(held, held.FIRST_ENTRY, held.WORD.asc()).as("first_entry"),
                        entry(held, held.LAST_ENTRY, held.WORD.desc()).as("last_entry"),
                        field(select(held.LAST_ENTRY)
                                        .from(held)
                                        .where(held.LEXICON.eq(inline(lexicon.name())))
                                        .and(held.WORD.eq(text("meant", "word"))))
                                .as("last_whole"))
                .from(meant)
                .asTable("found");
        Field<Integer> entries =
                coalesce(number("found", "last_entry").minus(number("found", "first_entry")), inline(-1));
        List<SelectField<?>> columns = new ArrayList<>();
        for (Field<?> column : found.fields()) {
            columns.add(column);
        }
        columns.add(rowNumber()
                .over()
                .partitionBy(number("found", "alternative"))
                .orderBy(entries, number("found", "position"))
                .as("rarity"));
        return name("token").as(select(columns).from(found));
    }

    private CommonTableExpression<?> readings(int words) {
        Condition rarest = number("token", "rarity").eq(inline(1));
        List<SelectField<?>> columns = new ArrayList<>();
        for (String column : List.of("first_entry", "last_entry", "last_whole")) {
            columns.add(max(when(rarest, number("token", column))).as(column));
        }
        columns.set(
                2,
                coalesce(max(when(rarest, number("token", "last_whole"))), inline(0))
                        .as("last_whole"));
        columns.add(max(number("token", "corrected")).as("corrected"));
        IntStream.range(0, words).forEach(i -> columns.add(ofWord(i, "needle").as("needle_" + i)));
        columns.add(IntStream.range(0, words)
                .mapToObj(i -> ofWord(i, "phrase"))
                .reduce(Field::concat)
                .orElseThrow()
                .as("phrase"));
        return name("reading").asMaterialized(select(columns).from(TOKEN).groupBy(number("token", "alternative")));
    }

    private static Field<String> ofWord(int position, String column) {
        return max(when(number("token", "position").eq(inline(position)), text("token", column)));
    }

    private Field<Integer> entry(SearchWord held, Field<Integer> entry, SortField<String> order) {
        return field(select(entry)
                .from(held)
                .where(between(held, text("meant", "beginning"), text("meant", "ending")))
                .orderBy(order)
                .limit(inline(1)));
    }

    private Condition between(SearchWord held, Field<String> from, Field<String> to) {
        return held.LEXICON.eq(inline(lexicon.name())).and(held.WORD.ge(from)).and(held.WORD.lt(to));
    }

    static Field<String> text(String table, String column) {
        return field(name(table, column), SQLDataType.VARCHAR);
    }

    static Field<Integer> number(String table, String column) {
        return field(name(table, column), SQLDataType.INTEGER);
    }
}
