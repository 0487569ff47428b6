package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.LOCATION;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.careergraph.TestDatabase;
import org.careergraph.jooq.tables.Location;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for connections that tell more than their nodes, and for arguments that are lists and decimals, over a schema of their own. */
class ConnectionTests {

    private static final String SDL = """
            type Query {
              nearest(to: Int!, kinds: [String!], first: Int! = 3, after: String): PlaceConnection!
              named(slugs: [String!]!): [Named!]!
              doubled(number: Decimal!): Doubled!
            }
            type PlaceConnection { edges: [PlaceEdge!]! pageInfo: PageInfo! totalCount: Int! home: Place kinds(first: Int! = 2): [Place!]! }
            type PlaceEdge { cursor: String! node: Place! rank: Int! distance: Int! next: Place }
            type Place { slug: String! }
            type Named { position: Int! name: String! place: Place }
            type Doubled { hundredths: Int! }
            type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
            scalar Decimal
            """;

    private record Distance(Location place, NotNull<Integer> distance) {}

    private record Question(Arguments arguments) {}

    private record Name(Elements<String> names) {}

    private record Doubled(NotNull<Long> units) {}

    private static final Map<TestDatabase, TwoExecutors> EXECUTORS = new EnumMap<>(TestDatabase.class);

    private static TwoExecutors on(TestDatabase database) {
        return EXECUTORS.computeIfAbsent(database, db -> TwoExecutors.on(db, SDL, ConnectionTests::declare));
    }

    private static JsonNode ask(TestDatabase database, String operation) {
        return on(database).same(operation);
    }

    private static void declare(Mappings mappings) {
        mappings.query()
                .page(
                        "nearest",
                        Connection.of("Place", ConnectionTests::nearest)
                                .nodes(Distance::place)
                                .ranking()
                                .summary((root, arguments, aliases) -> new Question(arguments)))
                .many("named", "Named", (root, arguments, aliases) -> {
                    Elements<String> slugs = arguments.texts("slugs", aliases);
                    return Rows.of(new Name(slugs), slugs.table()).orderBy(Key.ascending(slugs.position()));
                })
                .only("doubled", "Doubled", (root, arguments, aliases) -> {
                    Location one = aliases.of(LOCATION);
                    NotNull<Long> units = NotNull.coalesce(arguments.units("number", 200, 1_000), 0L);
                    return Rows.of(new Doubled(units), one).where(one.ID.eq(1));
                });
        mappings.type("PlaceConnection", Question.class)
                .one("home", "Place", (question, arguments, aliases) -> {
                    Location home = aliases.of(LOCATION);
                    return Rows.of(home).where(home.ID.eq(to(question.arguments())));
                })
                .many("kinds", "Place", (question, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place).orderBy(Key.ascending(NotNull.column(place.ID)));
                });
        mappings.type("PlaceEdge", Distance.class)
                .required("distance", Distance::distance)
                .one("next", "Place", (edge, arguments, aliases) -> {
                    Location next = aliases.of(LOCATION);
                    return Rows.of(next).where(next.ID.eq(edge.place().ID.plus(1)));
                });
        mappings.type("Place", Location.class).required("slug", place -> NotNull.column(place.SLUG));
        mappings.type("Named", Name.class)
                .required("position", name -> name.names().position())
                .required("name", name -> name.names().value())
                .one("place", "Place", (name, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place)
                            .where(place.SLUG.eq(name.names().value().field()));
                });
        mappings.type("Doubled", Doubled.class).required("hundredths", Doubled::units);
    }

    private static org.jooq.Field<Integer> to(Arguments arguments) {
        return arguments.integer("to", 1, 60, "Places have small ids.");
    }

    private static Rows<Distance> nearest(Mappings.Root root, Arguments arguments, Aliases aliases) {
        Location place = aliases.of(LOCATION);
        NotNull<Integer> distance = NotNull.coalesce(org.jooq.impl.DSL.abs(place.ID.minus(to(arguments))), 0);
        Rows<Distance> rows = Rows.of(new Distance(place, distance), place)
                .orderBy(Key.ascending(distance), Key.ascending(NotNull.column(place.ID)));
        if (!arguments.has("kinds")) {
            return rows;
        }
        Elements<String> kinds = arguments.texts("kinds", aliases);
        return rows.where(
                place.KIND.in(org.jooq.impl.DSL.select(kinds.value().field()).from(kinds.table())));
    }

    @ParameterizedTest
    @EnumSource
    void edgesTellTheirRankOnEveryPage(TestDatabase database) {
        String page = "{ nearest(to: 10%s) { edges { rank distance cursor next { slug } node { slug } } "
                + "pageInfo { hasNextPage endCursor } totalCount home { slug } kinds(first: 1) { slug } } }";
        JsonNode first = ask(database, page.formatted("")).get("nearest");
        String cursor = first.get("pageInfo").get("endCursor").asString();
        JsonNode second =
                ask(database, page.formatted(", after: \"" + cursor + "\"")).get("nearest");

        assertThat(first.findValuesAsString("rank")).containsExactly("1", "2", "3");
        assertThat(second.findValuesAsString("rank")).containsExactly("4", "5", "6");
        assertThat(second.findValuesAsString("distance")).containsExactly("2", "2", "3");
        assertThat(second.get("home")).isEqualTo(first.get("home"));
    }

    @ParameterizedTest
    @EnumSource
    void edgesAloneTellAllThatEdgesTell(TestDatabase database) {
        JsonNode edges = ask(database, """
                { nearest(to: 3, first: 2) { edges { __typename distance rank next { slug } node { __typename } cursor } } }""");
        String cursor = edges.get("nearest").get("edges").get(1).get("cursor").asString();

        assertThat(edges.findValuesAsString("rank")).containsExactly("1", "2");
        assertThat(ask(database, "{ nearest(to: 3, first: 1, after: \"" + cursor + "\") { edges { rank } } }")
                        .toString())
                .isEqualTo("{\"nearest\":{\"edges\":[{\"rank\":3}]}}");
    }

    @ParameterizedTest
    @EnumSource
    void cursorWithARankThatIsNoNumberIsRefused(TestDatabase database) {
        String cursor = ask(database, "{ nearest(to: 3, first: 1) { edges { cursor } } }")
                .findValue("cursor")
                .asString();
        String broken = cursor.substring(0, cursor.lastIndexOf('.'));

        for (String after : List.of(broken, broken + ".41", broken + ".")) {
            assertThat(on(database)
                            .compiled("{ nearest(to: 3, after: \"" + after + "\") { totalCount } }", Map.of())
                            .toString())
                    .contains("INVALID_CURSOR");
        }
    }

    @ParameterizedTest
    @EnumSource
    void listsKeepTheirOrderAndTheirTwins(TestDatabase database) {
        JsonNode named = on(database)
                .same(
                        "query ($slugs: [String!]!) { named(slugs: $slugs) { position name place { slug } } }",
                        Map.of("slugs", List.of("us-wa", "\"'; —☃\\", "us-wa", "us")));

        assertThat(named.findValuesAsString("name")).containsExactly("us-wa", "\"'; —☃\\", "us-wa", "us");
        assertThat(named.findValuesAsString("position")).containsExactly("0", "1", "2", "3");
        assertThat(named.findValuesAsString("slug")).containsExactly("us-wa", "us-wa", "us");
        assertThat(ask(database, "{ named(slugs: []) { name } nearest(to: 1, kinds: []) { totalCount } }")
                        .toString())
                .isEqualTo("{\"named\":[],\"nearest\":{\"totalCount\":0}}");
    }

    @ParameterizedTest
    @EnumSource
    void tooLongListsAndNumbersOutOfBoundsAreRefused(TestDatabase database) {
        String list = "query ($slugs: [String!]!) { named(slugs: $slugs) { name } }";
        String number = "query ($n: Decimal!) { doubled(number: $n) { hundredths } }";

        assertThat(on(database)
                        .compiled(list, Map.of("slugs", Collections.nCopies(101, "us")))
                        .toString())
                .contains("slugs has 101 elements, which are more than 100");
        assertThat(on(database)
                        .same(number, Map.of("n", new BigDecimal("0.125")))
                        .toString())
                .isEqualTo("{\"doubled\":{\"hundredths\":25}}");
        assertThat(on(database)
                        .compiled(number, Map.of("n", new BigDecimal("1E+900")))
                        .toString())
                .contains("number is 1E+900, which is not from 0 to 1000");
        assertThat(on(database).compiled(number, Map.of("n", -1)).toString()).contains("is -1, which is not");
    }
}
