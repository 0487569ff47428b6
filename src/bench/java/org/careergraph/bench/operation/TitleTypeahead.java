package org.careergraph.bench.operation;

import static org.careergraph.bench.JsonWriter.literal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.bench.JsonWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The roles and places whose names begin like a text that somebody is typing: where its words are, what they are in, and these names. */
final class TitleTypeahead implements OperationAnswer {

    private static final byte[] START = literal("{'search':[");
    private static final byte[] SCORE = literal("{'score':");
    private static final byte[] MATCHED_ON = literal(",'matchedOn':");
    private static final byte[] MATCHED_TEXT = literal(",'matchedText':");
    private static final byte[] ROLE = literal(",'item':{'__typename':'Role','slug':");
    private static final byte[] TITLE = literal(",'title':");
    private static final byte[] LOCATION = literal(",'item':{'__typename':'Location','slug':");
    private static final byte[] NAME = literal(",'name':");
    private static final byte[] KIND = literal(",'kind':");
    private static final byte[] END = literal("]}");
    private static final int FIRST = 8;
    private static final int WORST = 20;

    private static final String HITS =
            "SELECT n.id, n.matched_on, coalesce(a.name, n.text, r.title, l.name), r.slug, r.title,"
                    + " l.slug, l.name, l.kind FROM search_name n LEFT JOIN alias a ON a.id = n.alias_id"
                    + " LEFT JOIN role r ON r.id = n.role_id LEFT JOIN location l ON l.id = n.location_id WHERE n.id IN ";

    private record Hit(
            byte[] matchedOn,
            byte[] text,
            byte @Nullable [] role,
            byte @Nullable [] title,
            byte @Nullable [] place,
            byte @Nullable [] name,
            byte @Nullable [] kind) {}

    private final Statements statements;
    private final LexiconSearch roles;
    private final LexiconSearch titles;
    private final LexiconSearch places;

    TitleTypeahead(Statements statements) {
        this.statements = statements;
        this.roles = new LexiconSearch(statements, "ROLE");
        this.titles = new LexiconSearch(statements, "TITLE");
        this.places = new LexiconSearch(statements, "LOCATION");
    }

    @Override
    public void write(JsonNode variables, JsonWriter out) throws SQLException {
        List<String> words = TypedWord.split(variables.get("text").stringValue());
        List<Integer> best = words.isEmpty() ? List.of() : best(words);
        Map<Integer, Hit> hits = best.isEmpty() ? Map.of() : hits(best);
        out.raw(START);
        for (int i = 0; i < best.size(); i++) {
            Hit hit = hits.get(best.get(i) % LexiconSearch.NAMES);
            out.separate(i == 0).raw(SCORE);
            out.decimal((WORST - best.get(i) / LexiconSearch.NAMES) * (100 / WORST), 100);
            out.raw(MATCHED_ON).text(hit.matchedOn).raw(MATCHED_TEXT).text(hit.text);
            if (hit.role == null) {
                out.raw(LOCATION)
                        .text(hit.place)
                        .raw(NAME)
                        .text(hit.name)
                        .raw(KIND)
                        .text(hit.kind);
            } else {
                out.raw(ROLE).text(hit.role).raw(TITLE).text(hit.title);
            }
            out.ascii('}').ascii('}');
        }
        out.raw(END);
    }

    private List<Integer> best(List<String> words) throws SQLException {
        Map<Integer, Integer> ofRoles = new HashMap<>();
        Map<Integer, Integer> ofPlaces = new HashMap<>();
        roles.find(TypedWord.read(words, false), true, FIRST, ofRoles);
        if (words.size() == 1 && TypedWord.isShort(words.getFirst())) {
            titles.find(TypedWord.read(words, true), false, FIRST, ofRoles);
        }
        places.find(TypedWord.read(words, true), true, FIRST, ofPlaces);
        List<Integer> best = new ArrayList<>(ofRoles.values());
        best.addAll(ofPlaces.values());
        best.sort(null);
        return best.subList(0, Math.min(best.size(), FIRST));
    }

    private Map<Integer, Hit> hits(List<Integer> best) throws SQLException {
        Map<Integer, Hit> hits = new HashMap<>();
        List<Integer> names =
                best.stream().map(one -> one % LexiconSearch.NAMES).toList();
        try (ResultSet row = statements.ask(HITS + Statements.list(names.size()), names)) {
            while (row.next()) {
                hits.put(
                        row.getInt(1),
                        new Hit(
                                row.getBytes(2),
                                row.getBytes(3),
                                row.getBytes(4),
                                row.getBytes(5),
                                row.getBytes(6),
                                row.getBytes(7),
                                row.getBytes(8)));
            }
        }
        return hits;
    }
}
