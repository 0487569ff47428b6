package org.careergraph.search;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SKILL;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careergraph.dataset.FoldedText;
import org.careergraph.dataset.Terms.MatchKind;
import org.jooq.DSLContext;
import org.jooq.Record4;
import org.jooq.Result;
import org.jspecify.annotations.Nullable;

/** Collects everything by which roles in use, skills and places are found. */
final class SearchNames {

    private record Item(SearchKind kind, int id, String publicId) {

        SearchName name(MatchedOn on, @Nullable Integer alias, @Nullable String text, List<String> words) {
            return new SearchName(kind, id, publicId, on, alias, text, words);
        }
    }

    private record Known(Item item, List<String> words) {}

    private final DSLContext database;
    private final Set<Known> known = new HashSet<>();
    private final List<SearchName> names = new ArrayList<>();

    private SearchNames(DSLContext database) {
        this.database = database;
    }

    /** All names in their order. Of names of an item that fold alike only the first is there: a title hides the alias. */
    static List<SearchName> read(DSLContext database) {
        SearchNames names = new SearchNames(database);
        names.roles();
        names.skills();
        names.locations();
        names.names.sort(SearchName.ORDER);
        return names.names;
    }

    private void roles() {
        database.selectFrom(ROLE)
                .where(ROLE.DEPRECATED_BY_ID.isNull())
                .orderBy(ROLE.ID)
                .forEach(role -> {
                    Item item = role(role.getId(), role.getPublicId());
                    add(item, MatchedOn.TITLE, null, role.getTitle());
                    describe(item, role.getTitle(), role.getSummary());
                });
        Result<Record4<Integer, String, Integer, String>> aliases = database.select(
                        ALIAS.ROLE_ID, ROLE.PUBLIC_ID, ALIAS.ID, ALIAS.NAME)
                .from(ALIAS)
                .join(ROLE)
                .on(ROLE.ID.eq(ALIAS.ROLE_ID))
                .where(ROLE.DEPRECATED_BY_ID.isNull())
                .orderBy(ALIAS.ID)
                .fetch();
        aliases.forEach(
                alias -> add(role(alias.value1(), alias.value2()), MatchedOn.ALIAS, alias.value3(), alias.value4()));
        aliases.forEach(alias -> AliasForms.of(alias.value4())
                .forEach(form -> addForm(role(alias.value1(), alias.value2()), alias.value3(), form)));
        database.select(ROLE.ID, ROLE.PUBLIC_ID, OCCUPATION_CODE.CODE)
                .from(CLASSIFICATION)
                .join(ROLE)
                .on(ROLE.ID.eq(CLASSIFICATION.ROLE_ID))
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.MATCH_KIND.eq(MatchKind.EXACT.name()))
                .and(ROLE.DEPRECATED_BY_ID.isNull())
                .orderBy(ROLE.ID, OCCUPATION_CODE.ID)
                .forEach(code -> add(role(code.value1(), code.value2()), MatchedOn.CODE, null, code.value3()));
    }

    private void skills() {
        database.selectFrom(SKILL).orderBy(SKILL.ID).forEach(skill -> {
            Item item = new Item(SearchKind.SKILL, skill.getId(), skill.getPublicId());
            add(item, MatchedOn.SKILL_NAME, null, skill.getName());
            describe(item, skill.getName(), skill.getDescription());
        });
    }

    private void locations() {
        database.selectFrom(LOCATION).orderBy(LOCATION.ID).forEach(place -> {
            Item item = new Item(SearchKind.LOCATION, place.getId(), place.getPublicId());
            add(item, MatchedOn.LOCATION_NAME, null, place.getName());
            add(item, MatchedOn.CODE, null, place.getSlug());
        });
        database.select(LOCATION.ID, LOCATION.PUBLIC_ID, LOCATION_CODE.CODE)
                .from(LOCATION_CODE)
                .join(LOCATION)
                .on(LOCATION.ID.eq(LOCATION_CODE.LOCATION_ID))
                .orderBy(LOCATION.ID, LOCATION_CODE.SCHEME, LOCATION_CODE.CODE)
                .forEach(code -> add(
                        new Item(SearchKind.LOCATION, code.value1(), code.value2()),
                        MatchedOn.CODE,
                        null,
                        code.value3()));
    }

    private void describe(Item item, String name, @Nullable String description) {
        if (description != null) {
            Set<String> words = new LinkedHashSet<>(FoldedText.words(name));
            words.addAll(FoldedText.words(description));
            names.add(item.name(MatchedOn.DESCRIPTION, null, null, List.copyOf(words)));
        }
    }

    private static Item role(int id, String publicId) {
        return new Item(SearchKind.ROLE, id, publicId);
    }

    private void addForm(Item item, int alias, String form) {
        List<String> words = FoldedText.words(form);
        if (known.add(new Known(item, words))) {
            names.add(item.name(MatchedOn.ALIAS, alias, form, words));
        }
    }

    private void add(Item item, MatchedOn on, @Nullable Integer alias, String text) {
        List<String> words = FoldedText.words(text);
        if (!words.isEmpty() && known.add(new Known(item, words))) {
            names.add(item.name(on, alias, on == MatchedOn.CODE ? text : null, words));
        }
    }
}
