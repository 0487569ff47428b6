package org.careergraph.search;

import static org.careergraph.jooq.Tables.SEARCH_ENTRY;
import static org.careergraph.jooq.Tables.SEARCH_NAME;
import static org.jooq.impl.DSL.field;
import static org.jooq.impl.DSL.inline;
import static org.jooq.impl.DSL.min;
import static org.jooq.impl.DSL.name;
import static org.jooq.impl.DSL.position;
import static org.jooq.impl.DSL.select;
import static org.jooq.impl.DSL.table;
import static org.jooq.impl.DSL.when;
import static org.jooq.impl.DSL.with;

import java.util.stream.IntStream;
import org.careergraph.jooq.tables.SearchEntry;
import org.careergraph.jooq.tables.SearchName;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;

/**
 * The items that have all words of a text in one name: the entries of its rarest word are read, and the names of these looked at.
 * How good a hit is and which name it is by are one number, so that the best of an item is the smallest.
 */
final class Lookup {

    /** Names that an index can have; the standing of the worst hit times this still fits an integer. */
    static final int MAX_NAMES = 100_000_000;

    static final String ITEM = "item_id";
    static final String BEST = "best";

    private final SearchEntry entry = SEARCH_ENTRY.as("entry");
    private final SearchName named = SEARCH_NAME.as("named");
    private final int words;

    /** @param words how many are looked up */
    Lookup(int words) {
        this.words = words;
    }

    /** Each item once: its internal id, and its best hit. */
    Select<Record2<Integer, Integer>> items(Reading reading) {
        Table<?> readings = table(name("reading"));
        Table<?> entries = readings.crossJoin(entry);
        Field<Integer> best = (words == 1 ? ofWord() : ofPhrase())
                .plus(Reading.number("reading", "corrected").mul(inline(Standing.CORRECTED)))
                .mul(inline(MAX_NAMES))
                .plus(entry.NAME_ID);
        Select<?> items = with(reading.expressions(words))
                .select(entry.ITEM_ID.as(ITEM), min(best).as(BEST))
                .from(words == 1 ? entries : entries.crossJoin(named))
                .where(entry.ID.between(
                        Reading.number("reading", "first_entry"), Reading.number("reading", "last_entry")))
                .and(words == 1 ? entry.LEADS.isTrue() : hasEveryWord())
                .groupBy(entry.ITEM_ID);
        return select(field(name(ITEM), Integer.class), field(name(BEST), Integer.class))
                .from(items.asTable("of_lexicon"));
    }

    private Condition hasEveryWord() {
        return IntStream.range(0, words)
                .mapToObj(i -> position(named.WORDS, Reading.text("reading", "needle_" + i))
                        .gt(inline(0)))
                .reduce(named.ID.eq(entry.NAME_ID), Condition::and);
    }

    /** One word that is a whole name is so only as it was typed: a word that goes on is a beginning. */
    private Field<Integer> ofWord() {
        Condition goesOn = entry.ID.gt(Reading.number("reading", "last_whole"));
        return entry.STANDING.plus(
                when(entry.STANDING.lt(inline(Standing.BEGINNING)).and(goesOn), inline(Standing.BEGINNING))
                        .otherwise(inline(0)));
    }

    private Field<Integer> ofPhrase() {
        Field<String> phrase = Reading.text("reading", "phrase");
        return when(entry.STANDING.eq(inline(Standing.DESCRIPTION)), inline(Standing.DESCRIPTION))
                .otherwise(when(named.WORDS.eq(phrase.concat(inline(" "))), inline(0))
                        .when(position(named.WORDS, phrase).eq(inline(1)), inline(Standing.BEGINNING))
                        .otherwise(inline(Standing.SOMEWHERE))
                        .plus(entry.STANDING.mod(inline(2)).mul(inline(Standing.OTHER_NAME))));
    }
}
