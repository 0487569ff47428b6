package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.LOCATION;

import java.util.List;
import org.careergraph.TestDatabase;
import org.careergraph.jooq.tables.Location;
import org.jooq.Field;
import org.jooq.JSON;
import org.jooq.impl.DSL;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for fields whose value is JSON, over a schema of their own. */
class JsonFieldTests {

    private static final String SDL = """
            scalar Json
            type Query { place(slug: ID!): Place places: [Place!]! page(first: Int! = 2, after: String): PlaceConnection! }
            type Place { slug: String! whole: Json! maybe: Json same: Place! inside: [Place!]! }
            type PlaceConnection { edges: [PlaceEdge!]! pageInfo: PageInfo! }
            type PlaceEdge { cursor: String! node: Place! }
            type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
            """;

    private static final String QUOTED = "\"quoted\" \\ é \u0001 </script> null {0} ? 'so'";

    private static void declare(Mappings mappings) {
        mappings.query()
                .one("place", "Place", (root, arguments, aliases) -> {
                    Location place = aliases.of(LOCATION);
                    return Rows.of(place).where(place.SLUG.eq(arguments.text("slug")));
                })
                .many("places", "Place", (root, arguments, aliases) -> states(aliases.of(LOCATION)))
                .page("page", "Place", (root, arguments, aliases) -> states(aliases.of(LOCATION)));
        mappings.type("Place", Location.class)
                .required("slug", place -> NotNull.column(place.SLUG))
                .required("whole", place -> whole(place).value())
                .nullable("maybe", place -> whole(place).when(place.SLUG.eq("us")))
                .view("same", "Place", place -> place)
                .many("inside", "Place", (place, arguments, aliases) -> {
                    Location state = aliases.of(LOCATION);
                    return states(state).where(place.SLUG.eq("us"));
                });
    }

    private static Rows<Location> states(Location place) {
        return Rows.of(place)
                .where(place.SLUG.in("us-ak", "us-wa", "us-wy"))
                .orderBy(Key.descending(NotNull.column(place.SORT_NAME)), Key.ascending(NotNull.column(place.ID)));
    }

    private static Json whole(Location place) {
        Location state = LOCATION.as("listed");
        Field<JSON> places = Json.array(
                states(state),
                row -> Json.object("@id", "x").with("name", row.NAME).value().field(),
                2);
        Field<JSON> none = Json.array(states(state).where(DSL.falseCondition()), row -> row.NAME, 2);
        return Json.object("@type", "Place")
                .with("constant", "c")
                .with("name", place.NAME)
                .with("text", DSL.val(QUOTED))
                .with("missing", place.DELINEATION)
                .with("number", Numbers.fromHundredths(DSL.inline(4_567L)))
                .with("whole", Numbers.fromHundredths(DSL.inline(4_500L)))
                .with("none", Numbers.fromHundredths(DSL.castNull(Long.class)))
                .with("object", Json.object("a", "b").with("c", place.DELINEATION))
                .with("states", places)
                .with("names", Json.array(states(state), row -> row.NAME, 100))
                .with("nobody", none)
                .with("absent", Json.object("a", "b").orNothing("c", none))
                .with("present", Json.object("a", "b").orNothing("c", places))
                .with("one", Json.array(Json.object("a", "b"), none).field())
                .with("two", Json.array(Json.object("a", "b"), places).field());
    }

    private static TwoExecutors on(TestDatabase database) {
        return TwoExecutors.on(database, SDL, JsonFieldTests::declare);
    }

    @ParameterizedTest
    @EnumSource
    void membersWithoutAValueAreLeftOut(TestDatabase database) {
        JsonNode place = on(database).same("{ place(slug: \"us\") { whole } }").get("place");

        assertThat(place.get("whole").get("text").asString()).isEqualTo(QUOTED);
        assertThat(place.get("whole").properties().stream()
                        .filter(member -> !member.getKey().equals("text"))
                        .map(member -> member.getKey() + "=" + member.getValue()))
                .containsExactly(
                        "@type=\"Place\"",
                        "constant=\"c\"",
                        "name=\"United States\"",
                        "number=45.67",
                        "whole=45",
                        "object={\"a\":\"b\"}",
                        "states=[{\"@id\":\"x\",\"name\":\"Wyoming\"},{\"@id\":\"x\",\"name\":\"Washington\"}]",
                        "names=[\"Wyoming\",\"Washington\",\"Alaska\"]",
                        "present={\"a\":\"b\",\"c\":[{\"@id\":\"x\",\"name\":\"Wyoming\"},{\"@id\":\"x\",\"name\":\"Washington\"}]}",
                        "one=[{\"a\":\"b\"}]",
                        "two=[{\"a\":\"b\"},[{\"@id\":\"x\",\"name\":\"Wyoming\"},{\"@id\":\"x\",\"name\":\"Washington\"}]]");
    }

    @ParameterizedTest
    @EnumSource
    void jsonStandsWhereverAFieldCanStand(TestDatabase database) {
        JsonNode data = on(database).same("""
                { us: place(slug: "us") { slug maybe same { whole maybe slug } inside { maybe slug whole } }
                  wa: place(slug: "us-wa") { maybe again: maybe same { maybe } }
                  places { whole maybe } page { edges { node { whole slug maybe } } } }""");

        JsonNode whole = data.at("/us/maybe");
        assertThat(whole.isObject()).isTrue();
        assertThat(List.of(data.at("/us/same/whole"), data.at("/us/same/maybe")))
                .containsOnly(whole);
        assertThat(data.at("/wa/maybe").isNull()).isTrue();
        assertThat(data.at("/places/0/whole/name").asString()).isEqualTo("Wyoming");
        assertThat(data.at("/page/edges/1/node/maybe").isNull()).isTrue();
    }
}
