package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_CODE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.careergraph.graphql.Reference;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;

/** Finds a place by slug, id or code. */
class LocationReference implements Reference {

    private record Code(String scheme, String code) {}

    @Override
    public Lookup load(DSLContext snapshot) {
        Map<String, Integer> slugs = new HashMap<>();
        Map<String, Integer> publicIds = new HashMap<>();
        Map<Code, Integer> codes = new HashMap<>();
        snapshot.select(LOCATION.ID, LOCATION.SLUG, LOCATION.PUBLIC_ID)
                .from(LOCATION)
                .forEach(place -> {
                    slugs.put(place.value2(), place.value1());
                    publicIds.put(place.value3(), place.value1());
                });
        snapshot.selectFrom(LOCATION_CODE)
                .forEach(code -> codes.put(new Code(code.getScheme(), code.getCode()), code.getLocationId()));
        return reference -> {
            Map.Entry<String, Object> member = List.copyOf(reference.entrySet()).getFirst();
            return switch (member.getKey()) {
                case "slug" -> optional(slugs.get(member.getValue()));
                case "id" -> optional(publicIds.get(member.getValue()));
                case "code" -> optional(codes.get(code((Map<?, ?>) member.getValue())));
                default -> throw new IllegalArgumentException("LocationRef has no member " + member.getKey());
            };
        };
    }

    private static Code code(Map<?, ?> reference) {
        return new Code((String) reference.get("scheme"), (String) reference.get("code"));
    }

    private static OptionalInt optional(@Nullable Integer id) {
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }
}
