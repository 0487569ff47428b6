package org.careergraph.role;

import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CLASSIFICATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.ROLE_DESCRIPTION;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.careergraph.dataset.FoldedText;
import org.careergraph.graphql.Reference;
import org.jooq.DSLContext;

/**
 * Finds a role by slug, id, title, alias that means no other, or the code that it is EXACT to; the title of a deprecated role means
 * it only where nothing else goes by that name.
 */
class RoleReference implements Reference {

    private record Code(String scheme, String code) {}

    /** Roles by a key that can mean several: such a key means none. */
    private static final class Unambiguous<K> {

        private static final int SEVERAL = -1;

        private final Map<K, Integer> ids = new HashMap<>();

        boolean knows(K key) {
            return ids.containsKey(key);
        }

        void add(K key, int id) {
            ids.merge(key, id, (held, other) -> held.equals(other) ? held : SEVERAL);
        }

        OptionalInt find(K key) {
            int id = ids.getOrDefault(key, SEVERAL);
            return id == SEVERAL ? OptionalInt.empty() : OptionalInt.of(id);
        }
    }

    @Override
    public Lookup load(DSLContext snapshot) {
        Unambiguous<String> slugs = new Unambiguous<>();
        Unambiguous<String> publicIds = new Unambiguous<>();
        Unambiguous<String> titles = new Unambiguous<>();
        Unambiguous<String> formerTitles = new Unambiguous<>();
        Unambiguous<Code> codes = new Unambiguous<>();
        snapshot.selectFrom(ROLE).forEach(role -> {
            slugs.add(role.getSlug(), role.getId());
            publicIds.add(role.getPublicId(), role.getId());
            Unambiguous<String> named = role.getDeprecatedById() == null ? titles : formerTitles;
            named.add(FoldedText.matchable(role.getTitle()), role.getId());
        });
        Unambiguous<String> aliases = new Unambiguous<>();
        snapshot.select(ALIAS.NAME_KEY, ALIAS.ROLE_ID)
                .from(ALIAS)
                .forEach(alias -> aliases.add(alias.value1(), alias.value2()));
        snapshot.select(ROLE_DESCRIPTION.PUBLIC_ID, ROLE_DESCRIPTION.ROLE_ID)
                .from(ROLE_DESCRIPTION)
                .forEach(description -> publicIds.add(description.value1(), description.value2()));
        snapshot.select(OCCUPATION_CODE.SCHEME, OCCUPATION_CODE.CODE, CLASSIFICATION.ROLE_ID)
                .from(CLASSIFICATION)
                .join(OCCUPATION_CODE)
                .on(OCCUPATION_CODE.ID.eq(CLASSIFICATION.OCCUPATION_CODE_ID))
                .where(CLASSIFICATION.MATCH_KIND.eq("EXACT"))
                .forEach(row -> codes.add(new Code(row.value1(), row.value2()), row.value3()));
        return reference -> {
            Map.Entry<String, Object> member = List.copyOf(reference.entrySet()).getFirst();
            return switch (member.getKey()) {
                case "slug" -> slugs.find((String) member.getValue());
                case "id" -> publicIds.find((String) member.getValue());
                case "title" -> {
                    String title = FoldedText.matchable((String) member.getValue());
                    yield Stream.of(titles, aliases, formerTitles)
                            .filter(names -> names.knows(title))
                            .findFirst()
                            .map(names -> names.find(title))
                            .orElse(OptionalInt.empty());
                }
                case "code" -> codes.find(code((Map<?, ?>) member.getValue()));
                default -> throw new IllegalArgumentException("RoleRef has no member " + member.getKey());
            };
        };
    }

    private static Code code(Map<?, ?> reference) {
        return new Code((String) reference.get("scheme"), (String) reference.get("code"));
    }
}
