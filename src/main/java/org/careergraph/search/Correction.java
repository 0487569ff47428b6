package org.careergraph.search;

import static org.careergraph.jooq.Tables.SEARCH_WORD;
import static org.careergraph.search.Reading.number;
import static org.careergraph.search.Reading.text;
import static org.jooq.impl.DSL.count;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.left;
import static org.jooq.impl.DSL.length;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.rowNumber;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;

import java.util.List;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Elements;
import org.careergraph.jooq.tables.SearchWord;
import org.jooq.CommonTableExpression;
import org.jooq.Field;
import org.jooq.Record4;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.SQLDataType;

/**
 * The words of a lexicon that a word which it has not may have been meant to be, the commonest first. Those that go on or begin with
 * another letter are none where others are: people seldom mistype the first.
 */
final class Correction {

    /** Words that one is read as: the right one is rarely further down, and each costs a look-up. */
    private static final int MAX_ALTERNATIVES = 4;

    private final Lexicon lexicon;
    private final Arguments arguments;
    private final Aliases aliases;
    private final boolean typing;

    Correction(Lexicon lexicon, Arguments arguments, Aliases aliases, boolean typing) {
        this.lexicon = lexicon;
        this.arguments = arguments;
        this.aliases = aliases;
        this.typing = typing;
    }

    /** Expressions over {@code typed} of which the last, {@code correction}, has a row for each alternative of an unknown word. */
    List<CommonTableExpression<?>> expressions() {
        Table<?> near = table(name("near"));
        Field<Integer> position = number("near", "position");
        Field<Integer> unlikely = number("near", "unlikely");
        Table<?> ranked = select(
                        position.as("position"),
                        text("near", "word").as("word"),
                        unlikely.minus(min(unlikely).over().partitionBy(position))
                                .as("unlikely"),
                        rowNumber()
                                .over()
                                .partitionBy(position)
                                .orderBy(unlikely, number("near", "entries").desc(), text("near", "word"))
                                .minus(inline(1))
                                .as("alternative"),
                        count().over().partitionBy(position, unlikely).as("alternatives"))
                .from(near)
                .asTable("ranked");
        return List.of(
                name("near").as(near(false).union(near(true))),
                name("correction")
                        .asMaterialized(select(ranked.fields())
                                .from(ranked)
                                .where(number("ranked", "alternative").lt(inline(MAX_ALTERNATIVES)))
                                .and(number("ranked", "unlikely").eq(inline(0)))));
    }

    private Select<Record4<Integer, String, Integer, Integer>> near(boolean backward) {
        boolean unfinished = typing;
        Elements<String> ranges = arguments.parts(
                Reading.TEXT, SearchText.MOST_CORRECTIONS, aliases, text -> new SearchText(text, unfinished)
                        .corrections(backward));
        SearchWord right = SEARCH_WORD.as("right_word");
        Field<String> sorted = backward ? right.BACKWARD : right.WORD;
        Field<String> typed = text("typed", "word");
        Field<Integer> goesOn = when(length(right.WORD).gt(length(typed).plus(inline(1))), inline(2))
                .otherwise(inline(0));
        Field<Integer> unlikely = goesOn.plus(when(left(right.WORD, inline(1)).ne(left(typed, inline(1))), inline(1))
                .otherwise(inline(0)));
        return select(
                        number("typed", "position").as("position"),
                        right.WORD.as("word"),
                        unlikely.as("unlikely"),
                        right.LAST_ENTRY.minus(right.FIRST_ENTRY).as("entries"))
                .from(table(name("typed")))
                .crossJoin(ranges.table())
                .crossJoin(right)
                .where(number("typed", "known").eq(inline(0)))
                .and(ranges.member(0).eq(number("typed", "position").cast(SQLDataType.VARCHAR)))
                .and(right.LEXICON.eq(inline(lexicon.name())))
                .and(sorted.ge(ranges.member(1)))
                .and(sorted.lt(ranges.member(2)))
                .and(right.WORD.like(ranges.member(3)));
    }
}
