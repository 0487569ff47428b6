package org.careergraph.search;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SEARCH_NAME;
import static org.careergraph.jooq.Tables.SKILL;

import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.graphql.Aliases;
import org.careergraph.graphql.Arguments;
import org.careergraph.graphql.Key;
import org.careergraph.graphql.Mapping;
import org.careergraph.graphql.Mappings;
import org.careergraph.graphql.NotNull;
import org.careergraph.graphql.Rows;
import org.jooq.Field;
import org.jooq.Record1;
import org.jooq.Record2;
import org.jooq.Select;
import org.jooq.Table;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Component;

/** How a text finds roles, skills and places. */
@Component
class SearchMapping implements Mapping {

    /** About how many names a word of some letters is looked for among. */
    private static final int NAMES = 500;

    private static final String BEST = Lookup.BEST;

    @Override
    public void declare(Mappings mappings) {
        mappings.candidates("Query.search", NAMES);
        mappings.literal("Query.search.text", SearchText::count);
        mappings.query().many("search", "SearchHit", (root, arguments, aliases) -> hits(arguments, aliases));
        mappings.type("SearchHit", Hit.class)
                .required("score", Hit::score)
                .required("matchedText", Hit::matchedText)
                .required("matchedOn", hit -> NotNull.column(hit.name().MATCHED_ON))
                .view("item", "SearchItem", hit -> hit);
        mappings.oneOf("SearchItem", Hit.class)
                .variant("Role", hit -> hit.name().ROLE_ID.isNotNull(), Hit::role)
                .variant("Skill", hit -> hit.name().SKILL_ID.isNotNull(), Hit::skill)
                .variant("Location", hit -> hit.name().LOCATION_ID.isNotNull(), Hit::location);
    }

    private static Rows<Hit> hits(Arguments arguments, Aliases aliases) {
        Table<?> found = found(arguments, aliases);
        Hit hit = new Hit(
                DSL.field(DSL.name("found", BEST), Integer.class),
                aliases.of(SEARCH_NAME),
                aliases.of(ALIAS),
                aliases.of(ROLE),
                aliases.of(SKILL),
                aliases.of(LOCATION));
        return Rows.of(hit, hit.from(found)).orderBy(Key.ascending(hit.order()));
    }

    /** The best hits of each kind asked for; more than are shown, because the best of all are among these. */
    private static Table<?> found(Arguments arguments, Aliases aliases) {
        int words = (Integer) Objects.requireNonNull(arguments.literal("text"));
        return arguments.choices("kinds").stream()
                .distinct()
                .filter(kind -> words > 0)
                .map(SearchKind::valueOf)
                .<Select<Record1<Integer>>>map(kind -> best(kind, words, arguments, aliases))
                .reduce(Select::unionAll)
                .orElseGet(() -> DSL.select(DSL.inline(0).as(BEST)).where(DSL.falseCondition()))
                .asTable("found");
    }

    private static Select<Record1<Integer>> best(SearchKind kind, int words, Arguments arguments, Aliases aliases) {
        Lookup lookup = new Lookup(words);
        Table<Record2<Integer, Integer>> items = lexicons(kind, words, arguments)
                .map(lexicon -> lookup.items(new Reading(lexicon, arguments, aliases)))
                .reduce(Select::unionAll)
                .orElseThrow()
                .asTable("items");
        Field<Integer> best = DSL.min(items.field(BEST, Integer.class)).as(BEST);
        return DSL.select(best)
                .from(items)
                .groupBy(items.field(Lookup.ITEM))
                .orderBy(best)
                .limit(arguments.pageSize("first"));
    }

    private static Stream<Lexicon> lexicons(SearchKind kind, int words, Arguments arguments) {
        boolean full = arguments.choice("mode").equals("FULL_TEXT");
        return switch (kind) {
            case ROLE -> full ? Stream.of(Lexicon.ROLE, Lexicon.ROLE_TEXT) : titles(words);
            case SKILL -> full ? Stream.of(Lexicon.SKILL, Lexicon.SKILL_TEXT) : Stream.of(Lexicon.SKILL);
            case LOCATION -> Stream.of(Lexicon.LOCATION);
        };
    }

    private static Stream<Lexicon> titles(int words) {
        return words == 1 ? Stream.of(Lexicon.ROLE, Lexicon.TITLE) : Stream.of(Lexicon.ROLE);
    }
}
