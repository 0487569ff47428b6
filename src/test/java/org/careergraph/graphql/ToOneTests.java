package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.LOCATION;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careergraph.TestDatabase;
import org.careergraph.jooq.tables.Location;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests that an object is null where there is no row for it, and only there, over a schema of their own. */
class ToOneTests {

    private static final String SDL = """
            type Query { place(slug: String!): Place places(from: String!, first: Int! = 1, after: String): PlaceConnection! }
            type PlaceConnection { edges: [PlaceEdge!]! }
            type PlaceEdge { cursor: String! node: Place! }
            type Place { slug: String! nothing: String next: Place nobody: Place itself: Place! here: Place seen: Place inside: [Place!]! }
            """;

    private static void declare(Mappings mappings) {
        mappings.query()
                .one("place", "Place", (root, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place).where(place.SLUG.eq(arguments.text("slug")));
                })
                .page("places", "Place", (root, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place)
                            .where(place.SLUG.le(arguments.text("from")))
                            .orderBy(
                                    Key.descending(NotNull.column(place.SLUG)),
                                    Key.ascending(NotNull.column(place.ID)));
                });
        mappings.type("Place", Location.class)
                .required("slug", place -> NotNull.column(place.SLUG))
                .nullable("nothing", place -> DSL.castNull(String.class))
                .one("next", "Place", (place, arguments, aliases) -> {
                    Location next = aliases.of(LOCATION);
                    return Rows.of(next).where(next.ID.eq(place.ID.plus(1))).where(place.SLUG.eq("us"));
                })
                .one("nobody", "Place", (place, arguments, aliases) -> Rows.of(aliases.of(LOCATION))
                        .where(DSL.falseCondition()))
                .only("itself", "Place", (place, arguments, aliases) -> {
                    Location same = aliases.of(LOCATION);
                    return Rows.of(same).where(same.ID.eq(place.ID));
                })
                .one("here", "Place", (place, arguments, aliases) -> Rows.here(place, place.SLUG.eq("us")))
                .viewIf("seen", "Place", place -> place.SLUG.eq("us"), place -> place)
                .many("inside", "Place", (place, arguments, aliases) -> {
                    Location state = aliases.of(LOCATION);
                    return Rows.of(state)
                            .where(state.SLUG.in("us-wy", "us-wa"))
                            .orderBy(Key.ascending(NotNull.column(state.ID)));
                });
    }

    private static JsonNode ask(TestDatabase database, String operation) {
        return TwoExecutors.on(database, SDL, ToOneTests::declare).same(operation);
    }

    /** What a place answers, alone and as a row of a page. */
    private static String place(TestDatabase database, String slug, String selection) {
        JsonNode data = ask(
                database,
                "{ place(slug: \"%1$s\") { %2$s } places(from: \"%1$s\") { edges { node { %2$s } } } }"
                        .formatted(slug, selection));
        assertThat(data.at("/places/edges/0/node")).isEqualTo(data.get("place"));
        return data.get("place").toString();
    }

    @ParameterizedTest
    @EnumSource
    void onlyWhatIsNotThereIsNull(TestDatabase database) {
        assertThat(place(database, "us", """
                next { nothing } nobody { nothing } itself { nothing nobody { slug } } here { nothing } seen { nothing }"""))
                .isEqualTo("{\"next\":{\"nothing\":null},\"nobody\":null,\"itself\":{\"nothing\":null,\"nobody\":null},"
                        + "\"here\":{\"nothing\":null},\"seen\":{\"nothing\":null}}");
        assertThat(place(database, "us-wa", """
                next { slug } itself { next { slug } } here { slug } seen { slug next { slug } } slug"""))
                .isEqualTo("{\"next\":null,\"itself\":{\"next\":null},\"here\":null,\"seen\":null,\"slug\":\"us-wa\"}");
    }

    @ParameterizedTest
    @EnumSource
    void objectsEndWhereTheyEndHoweverDeepTheyAre(TestDatabase database) {
        String deep = """
                itself { next { nothing itself { nobody { slug itself { slug } } } } seen { here { itself { slug } } } }""";

        assertThat(place(database, "us", deep + " slug"))
                .isEqualTo("{\"itself\":{\"next\":{\"nothing\":null,\"itself\":{\"nobody\":null}},"
                        + "\"seen\":{\"here\":{\"itself\":{\"slug\":\"us\"}}}},\"slug\":\"us\"}");
        assertThat(place(database, "us-wa", deep)).isEqualTo("{\"itself\":{\"next\":null,\"seen\":null}}");
    }

    @ParameterizedTest
    @EnumSource
    void objectsOfWhichNothingIsAskedAreThereOrNot(TestDatabase database) {
        String selection = """
                next { slug @skip(if: true) } itself { slug @skip(if: true) } seen { slug @skip(if: true) }
                nobody { __typename } again: itself { __typename seen { slug @skip(if: true) } }""";

        assertThat(place(database, "us", selection))
                .isEqualTo("{\"next\":{},\"itself\":{},\"seen\":{},\"nobody\":null,"
                        + "\"again\":{\"__typename\":\"Place\",\"seen\":{}}}");
        assertThat(place(database, "us-wa", selection))
                .isEqualTo("{\"next\":null,\"itself\":{},\"seen\":null,\"nobody\":null,"
                        + "\"again\":{\"__typename\":\"Place\",\"seen\":null}}");
    }

    @ParameterizedTest
    @EnumSource
    void rowsOfAPageKeepTheirOrderAndNumber(TestDatabase database) {
        JsonNode edges = ask(database, """
                { places(from: "us-wy", first: 3) { edges { cursor node { itself { slug } inside { slug } } } } }""").at("/places/edges");

        assertThat(edges.valueStream().map(edge -> edge.at("/node/itself/slug").asString()))
                .containsExactly("us-wy", "us-wv", "us-wi");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void moreAreAskedForThanADatabaseJoins(TestDatabase database) {
        String many = IntStream.range(0, 45)
                .mapToObj("a%d: itself { slug next { slug } }"::formatted)
                .collect(Collectors.joining(" "));

        assertThat(place(database, "us", many)).contains("\"a44\":{\"slug\":\"us\",\"next\":{");
    }
}
