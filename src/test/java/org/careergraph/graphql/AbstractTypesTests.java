package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.ROLE;

import java.util.EnumMap;
import java.util.Map;
import org.careergraph.TestDatabase;
import org.careergraph.jooq.tables.Location;
import org.careergraph.jooq.tables.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for unions and interfaces whose implementation is known only by row, over a schema of their own. */
class AbstractTypesTests {

    private static final String SDL = """
            type Query {
              subject(slug: ID!): Subject
              subjects(first: Int! = 100): [Subject]!
              page(first: Int! = 5, after: String): SubjectConnection!
              areas: [Area]!
            }
            union Subject = Job | Place
            interface Area { name: String! }
            type Job { title: String! label: String! summary: String }
            type Place { name: String! country: String area: Area neighbour: Subject neighbours: [Subject]! }
            type Country implements Area { name: String! currency: String! }
            type State implements Area { name: String! places(first: Int! = 2): [Subject]! }
            type SubjectConnection { edges: [SubjectEdge!]! pageInfo: PageInfo! totalCount: Int! }
            type SubjectEdge { cursor: String! node: Subject }
            type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
            """;

    /** A place, and the role whose internal id is the same, where there is one. */
    private record Entry(Location place, Role role) {}

    private static final Map<TestDatabase, TwoExecutors> EXECUTORS = new EnumMap<>(TestDatabase.class);

    private static TwoExecutors on(TestDatabase database) {
        return EXECUTORS.computeIfAbsent(database, db -> TwoExecutors.on(db, SDL, AbstractTypesTests::declare));
    }

    private static void declare(Mappings mappings) {
        mappings.oneOf("Subject", Entry.class)
                .variant("Job", entry -> entry.role().ID.isNotNull(), Entry::role)
                .variant("Place", entry -> entry.place().KIND.ne("TERRITORY"), Entry::place);
        mappings.oneOf("Area", Location.class)
                .variant("Country", place -> place.KIND.eq("COUNTRY"), place -> place)
                .variant("State", place -> place.KIND.eq("STATE"), place -> place);
        mappings.query()
                .one("subject", "Subject", (root, arguments, aliases) -> {
                    Rows<Entry> entries = entries(aliases);
                    return entries.where(entries.row().place().SLUG.eq(arguments.text("slug")));
                })
                .many("subjects", "Subject", (root, arguments, aliases) -> entries(aliases))
                .page("page", "Subject", (root, arguments, aliases) -> entries(aliases))
                .many("areas", "Area", (root, arguments, aliases) -> places(aliases.of(LOCATION)));
        mappings.type("Job", Role.class)
                .required("title", role -> NotNull.column(role.TITLE))
                .required("label", role -> NotNull.column(role.SLUG))
                .nullable("summary", role -> role.SUMMARY);
        mappings.type("Place", Location.class)
                .required("name", place -> NotNull.column(place.NAME))
                .nullable("country", place -> place.COUNTRY)
                .view("area", "Area", place -> place)
                .one("neighbour", "Subject", (place, arguments, aliases) -> {
                    Rows<Entry> entries = entries(aliases);
                    return entries.where(entries.row().place().ID.eq(place.ID.minus(1)));
                })
                .many("neighbours", "Subject", (place, arguments, aliases) -> around(place, aliases));
        mappings.type("Country", Location.class)
                .required("name", place -> NotNull.column(place.NAME))
                .required("currency", place -> NotNull.column(place.CURRENCY));
        mappings.type("State", Location.class)
                .required("name", place -> NotNull.column(place.NAME))
                .many("places", "Subject", (place, arguments, aliases) -> around(place, aliases));
    }

    private static Rows<Location> places(Location place) {
        return Rows.of(place).orderBy(Key.ascending(NotNull.column(place.ID)));
    }

    private static Rows<Entry> entries(Aliases aliases) {
        Location place = aliases.of(LOCATION);
        Role role = aliases.of(ROLE);
        return Rows.of(new Entry(place, role), place.leftJoin(role).on(role.ID.eq(place.ID)))
                .orderBy(Key.ascending(NotNull.column(place.ID)));
    }

    private static Rows<Entry> around(Location place, Aliases aliases) {
        Rows<Entry> entries = entries(aliases);
        return entries.where(entries.row().place().ID.between(place.ID.minus(1), place.ID.plus(1)));
    }

    @ParameterizedTest
    @EnumSource
    void listOfAUnion(TestDatabase database) {
        JsonNode subjects = on(database).same("""
                { subjects { __typename
                    ... on Place { name country }
                    ... on Job { job: __typename title label summary } } }""").get("subjects");

        assertThat(subjects.findValuesAsString("__typename")).contains("Job", "Place");
        assertThat(subjects).anyMatch(JsonNode::isNull).hasSize(57);
    }

    @ParameterizedTest
    @EnumSource
    void listOfAnInterface(TestDatabase database) {
        JsonNode areas = on(database).same("""
                { areas { name kind: __typename ...more } }
                fragment more on Area { ... on State { places { ... on Job { title } } } ... on Country { currency } }""").get("areas");

        assertThat(areas.findValuesAsString("kind")).contains("Country", "State");
        assertThat(areas).anyMatch(JsonNode::isNull);
    }

    @ParameterizedTest
    @EnumSource
    void unionsWithinUnions(TestDatabase database) {
        on(database).same("""
                { subjects(first: 12) { ... on Place { name
                    area { __typename ... on State { places(first: 3) { ... on Job { title } ... on Place { name } } } }
                    neighbour { ... on Place { name neighbours { __typename ... on Place { neighbour { __typename } } } } }
                    neighbours { __typename ... on Job { label } } } } }""");
    }

    @ParameterizedTest
    @EnumSource
    void membersThatAreNotSelectedAreEmptyObjects(TestDatabase database) {
        JsonNode subjects = on(database)
                .same("{ subjects(first: 10) { ... on Job { title } } }")
                .get("subjects");

        assertThat(subjects).anyMatch(JsonNode::isEmpty).anyMatch(subject -> subject.has("title"));
    }

    @ParameterizedTest
    @EnumSource
    void rootThatIsOneOfAUnion(TestDatabase database) {
        TwoExecutors executors = on(database);
        String one =
                "query ($slug: ID!) { subject(slug: $slug) { __typename ... on Place { name area { name } } ... on Job { title } } }";

        assertThat(executors
                        .same(one, Map.of("slug", "us-wa"))
                        .get("subject")
                        .get("name")
                        .asString())
                .isEqualTo("Washington");
        assertThat(executors
                        .same(one, Map.of("slug", "us"))
                        .get("subject")
                        .get("__typename")
                        .asString())
                .isEqualTo("Job");
        assertThat(executors.same(one, Map.of("slug", "us-gu")).get("subject").isNull())
                .isTrue();
        assertThat(executors.same(one, Map.of("slug", "nowhere")).get("subject").isNull())
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void pagesOfAUnion(TestDatabase database) {
        TwoExecutors executors = on(database);
        String page = """
                query ($after: String) { page(after: $after) { totalCount pageInfo { hasNextPage endCursor }
                  edges { cursor node { __typename ... on Place { name } ... on Job { title } } } } }""";
        JsonNode first = executors.same(page).get("page");

        String end = first.get("pageInfo").get("endCursor").asString();
        JsonNode second = executors.same(page, Map.of("after", end)).get("page");

        assertThat(first.get("edges")).hasSize(5);
        assertThat(second.get("edges")).hasSize(5);
        assertThat(second.get("edges").get(4).get("node").get("name").asString())
                .isNotEmpty();
    }
}
