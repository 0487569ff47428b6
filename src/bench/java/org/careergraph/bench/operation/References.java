package org.careergraph.bench.operation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.dataset.FoldedText;
import tools.jackson.databind.JsonNode;

/** Finds the roles and places that variables name. */
final class References {

    private static final String ROLE_OF_SLUG = "SELECT id FROM role WHERE slug = ?";
    private static final String ROLE_OF_ID = "SELECT id FROM role WHERE public_id = ?"
            + " UNION SELECT role_id FROM role_description WHERE public_id = ? LIMIT 2";
    private static final List<String> ROLE_OF_TITLE = List.of(
            "SELECT id FROM role WHERE title_key = ? AND deprecated_by_id IS NULL LIMIT 2",
            "SELECT DISTINCT role_id FROM alias WHERE name_key = ? LIMIT 2",
            "SELECT id FROM role WHERE title_key = ? AND deprecated_by_id IS NOT NULL LIMIT 2");
    private static final String ROLE_OF_CODE = "SELECT DISTINCT k.role_id FROM occupation_code o"
            + " JOIN classification k ON k.occupation_code_id = o.id AND k.match_kind = 'EXACT'"
            + " WHERE o.scheme = ? AND o.code = ? LIMIT 2";
    private static final String PLACE = "SELECT l.id, l.name, l.kind, l.country, l.currency FROM location l ";
    private static final String PLACE_OF_SLUG = PLACE + "WHERE l.slug = ?";
    private static final String PLACE_OF_ID = PLACE + "WHERE l.public_id = ?";
    private static final String PLACE_OF_CODE =
            PLACE + "JOIN location_code k ON k.location_id = l.id WHERE k.scheme = ? AND k.code = ?";
    private static final String HOME = PLACE + "JOIN dataset d ON d.home_location_id = l.id";

    private final Statements statements;

    References(Statements statements) {
        this.statements = statements;
    }

    /** The role, or 0 where there is none or the reference may mean several. */
    int role(JsonNode reference) throws SQLException {
        if (reference.has("slug")) {
            return one(ids(ROLE_OF_SLUG, text(reference, "slug")));
        }
        if (reference.has("id")) {
            return one(ids(ROLE_OF_ID, text(reference, "id"), text(reference, "id")));
        }
        if (reference.has("code")) {
            return one(ids(ROLE_OF_CODE, code(reference)));
        }
        String title = FoldedText.matchable(text(reference, "title"));
        for (String sql : ROLE_OF_TITLE) {
            List<Integer> found = ids(sql, title);
            if (!found.isEmpty()) {
                return one(found);
            }
        }
        return 0;
    }

    /** The place, which is home where the reference is left out. */
    Place place(JsonNode reference) throws SQLException {
        try (ResultSet row = askForPlace(reference)) {
            if (!row.next()) {
                throw new IllegalArgumentException("There is no place " + reference);
            }
            return new Place(row.getInt(1), row.getBytes(2), row.getString(3), row.getBytes(4), row.getString(5));
        }
    }

    private ResultSet askForPlace(JsonNode reference) throws SQLException {
        if (reference.isMissingNode() || reference.isNull()) {
            return statements.ask(HOME);
        }
        if (reference.has("slug")) {
            return statements.ask(PLACE_OF_SLUG, text(reference, "slug"));
        }
        return reference.has("id")
                ? statements.ask(PLACE_OF_ID, text(reference, "id"))
                : statements.ask(PLACE_OF_CODE, code(reference));
    }

    /** The roles in the order of their references, none of which may be in doubt. */
    List<Integer> roles(JsonNode references) throws SQLException {
        Map<String, Integer> bySlug = bySlug("role", references);
        List<Integer> roles = new ArrayList<>(references.size());
        for (JsonNode reference : references) {
            Integer found =
                    reference.has("slug") ? bySlug.get(text(reference, "slug")) : Integer.valueOf(role(reference));
            if (found == null || found == 0) {
                throw new IllegalArgumentException("There is no role " + reference);
            }
            roles.add(found);
        }
        return roles;
    }

    /** The places in the order of their references. */
    List<Integer> places(JsonNode references) throws SQLException {
        Map<String, Integer> bySlug = bySlug("location", references);
        List<Integer> places = new ArrayList<>(references.size());
        for (JsonNode reference : references) {
            Integer found = reference.has("slug") ? bySlug.get(text(reference, "slug")) : null;
            places.add(found == null ? Integer.valueOf(place(reference).id()) : found);
        }
        return places;
    }

    private Map<String, Integer> bySlug(String table, JsonNode references) throws SQLException {
        Set<String> slugs = new LinkedHashSet<>();
        for (JsonNode reference : references) {
            if (reference.has("slug")) {
                slugs.add(text(reference, "slug"));
            }
        }
        if (slugs.isEmpty()) {
            return Map.of();
        }
        Map<String, Integer> ids = HashMap.newHashMap(slugs.size());
        String sql = "SELECT slug, id FROM " + table + " WHERE slug IN " + Statements.list(slugs.size());
        try (ResultSet row = statements.ask(sql, slugs)) {
            while (row.next()) {
                ids.put(row.getString(1), row.getInt(2));
            }
        }
        return ids;
    }

    private List<Integer> ids(String sql, Object... values) throws SQLException {
        List<Integer> ids = new ArrayList<>(2);
        try (ResultSet row = statements.ask(sql, values)) {
            while (row.next()) {
                ids.add(row.getInt(1));
            }
        }
        return ids;
    }

    private static int one(List<Integer> ids) {
        return ids.size() == 1 ? ids.getFirst() : 0;
    }

    private static Object[] code(JsonNode reference) {
        JsonNode code = reference.get("code");
        return new Object[] {text(code, "scheme"), text(code, "code")};
    }

    private static String text(JsonNode object, String member) {
        return object.get(member).stringValue();
    }
}
