package org.careergraph.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careergraph.Installation;
import org.careergraph.MadeUpOccupations;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Importer;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

/** Tests for what changes: the feed, and roles that come, go and come back. */
class LifeTests {

    private static final Map<TestDatabase, Installation> LIVES = new EnumMap<>(TestDatabase.class);

    private static final String FEED = """
            query ($after: String, $first: Int! = 100) { changes(after: $after, first: $first) {
              totalCount pageInfo { hasNextPage endCursor }
              edges { cursor node { kind note subjectId releaseId subject { __typename id } release { label } } } } }""";

    private static MadeUpOccupations first() {
        return MadeUpOccupations.edition("29.3", "2024-08-20")
                .with("15-1252.00", "Developers", "They write.")
                .with("15-1253.00", "Testers", null)
                .with("15-2051.00", "Data Scientists", null);
    }

    private static MadeUpOccupations second() {
        return MadeUpOccupations.edition("30.0", "2025-08-19")
                .with("15-1252.00", "Builders", "They write.")
                .with("15-1254.00", "Testers", null);
    }

    private static Installation filled(TestDatabase database) {
        Installation installation = Installation.empty(database);
        installation.bean(Importer.class).importStarter();
        importInto(installation, first());
        importInto(installation, second());
        publish(installation);
        return installation;
    }

    private static void importInto(Installation installation, MadeUpOccupations edition) {
        installation.bean(Importer.class).importEdition(edition.facts(), List.of());
    }

    private static void publish(Installation installation) {
        installation.bean(Publisher.class).publish();
        installation.bean(ServedSnapshot.class).follow();
    }

    private static synchronized TwoExecutors life(TestDatabase database) {
        return TwoExecutors.of(LIVES.computeIfAbsent(database, LifeTests::filled));
    }

    private static JsonNode feed(TwoExecutors executors, String after, int first) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("after", after);
        variables.put("first", first);
        return executors.same(FEED, variables).get("changes");
    }

    private static List<String> told(JsonNode feed) {
        List<String> told = new ArrayList<>();
        feed.get("edges").forEach(edge -> {
            JsonNode node = edge.get("node");
            told.add(node.get("kind").asString() + " " + node.get("subjectId").asString());
        });
        return told;
    }

    @ParameterizedTest
    @EnumSource
    void everythingThatChangedIsToldOldestFirst(TestDatabase database) {
        JsonNode feed = feed(life(database), null, 100);

        assertThat(told(feed).subList(3, told(feed).size()))
                .as("after the releases of the starter")
                .containsExactly(
                        "CREATED role:own:computer-vision-engineer",
                        "CREATED role:own:data-analyst",
                        "CREATED role:own:data-engineer",
                        "CREATED role:own:data-scientist",
                        "CREATED role:own:deep-learning-engineer",
                        "CREATED role:own:machine-learning-engineer",
                        "CREATED role:own:software-engineer",
                        "RELEASED release:made-up:occupations:29.3",
                        "CREATED role:made-up:15-1252.00",
                        "CREATED role:made-up:15-1253.00",
                        "RELEASED release:made-up:occupations:30.0",
                        "UPDATED role:made-up:15-1252.00",
                        "DEPRECATED role:made-up:15-1253.00",
                        "CREATED role:made-up:15-1254.00");
        assertThat(feed.get("edges").get(13).get("node").toString()).isEqualTo("""
                {"kind":"RELEASED","note":"a new edition","subjectId":"release:made-up:occupations:30.0",\
                "releaseId":"release:made-up:occupations:30.0",\
                "subject":{"__typename":"Release","id":"release:made-up:occupations:30.0"},"release":{"label":"30.0"}}""");
        assertThat(feed.get("edges").get(15).get("node").toString()).isEqualTo("""
                {"kind":"DEPRECATED","note":null,"subjectId":"role:made-up:15-1253.00",\
                "releaseId":"release:made-up:occupations:30.0",\
                "subject":{"__typename":"Role","id":"role:made-up:15-1253.00"},"release":{"label":"30.0"}}""");
    }

    @ParameterizedTest
    @EnumSource
    void feedIsReadInPages(TestDatabase database) {
        TwoExecutors executors = life(database);
        JsonNode whole = feed(executors, null, 100);
        List<String> read = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            JsonNode page = feed(executors, cursor, 4);
            read.addAll(told(page));
            cursor = page.get("pageInfo").get("endCursor").asString();
            more = page.get("pageInfo").get("hasNextPage").asBoolean();
        }
        assertThat(read).isEqualTo(told(whole)).hasSize(whole.get("totalCount").asInt());
        JsonNode beyond = feed(executors, cursor, 4);
        assertThat(beyond.get("edges")).isEmpty();
        assertThat(beyond.get("pageInfo").toString()).isEqualTo("{\"hasNextPage\":false,\"endCursor\":null}");
    }

    @ParameterizedTest
    @EnumSource
    void onlyKindsThatAreAskedForAreTold(TestDatabase database) {
        JsonNode data = life(database).same("""
                { changes(kinds: [DEPRECATED, UPDATED]) { totalCount edges { node { kind
                    subject { ... on Role { title lifecycle { status } } ... on Release { label } } } } }
                  nothing: changes(kinds: []) { edges { cursor } } none: changes(kinds: [REPLACED]) { totalCount } }""");

        assertThat(data.toString()).isEqualTo("""
                {"changes":{"totalCount":2,"edges":[\
                {"node":{"kind":"UPDATED","subject":{"title":"Builders","lifecycle":{"status":"ACTIVE"}}}},\
                {"node":{"kind":"DEPRECATED","subject":{"title":"Testers","lifecycle":{"status":"DEPRECATED"}}}}]},\
                "nothing":{"edges":[]},"none":{"totalCount":0}}""");
    }

    @ParameterizedTest
    @EnumSource
    void droppedRoleKeepsItsNameInAddressesAndSaysWhoDroppedIt(TestDatabase database) {
        JsonNode data = life(database).same("""
                { gone: role(by: {slug: "testers"}) { id title classifications { code } updatedAt
                    lifecycle { status deprecatedAt reason replacedBy { id } source { name } release { label } locator { row } } }
                  byId: node(id: "role:made-up:15-1253.00") { __typename }
                  byTitle: role(by: {title: "Testers"}) { id }
                  used: role(by: {slug: "builders"}) {
                    lifecycle { status deprecatedAt reason replacedBy { id } source { name } release { label } } } }""");

        assertThat(data.get("gone").toString()).isEqualTo("""
                {"id":"role:made-up:15-1253.00","title":"Testers","classifications":[],"updatedAt":null,\
                "lifecycle":{"status":"DEPRECATED","deprecatedAt":"2025-08-19",\
                "reason":"No longer in Made-up occupations, edition 30.0.","replacedBy":null,\
                "source":{"name":"Made-up occupations"},"release":{"label":"30.0"},"locator":null}}""");
        assertThat(data.get("byId").toString()).isEqualTo("{\"__typename\":\"Role\"}");
        assertThat(data.get("byTitle").toString())
                .as("of two roles with a title, the one in use")
                .isEqualTo("{\"id\":\"role:made-up:15-1254.00\"}");
        assertThat(data.get("used").toString()).isEqualTo("""
                {"lifecycle":{"status":"ACTIVE","deprecatedAt":null,"reason":null,"replacedBy":null,\
                "source":null,"release":null}}""");
    }

    @ParameterizedTest
    @EnumSource
    void roleWasUpdatedOnTheNewestDayThatASourceStates(TestDatabase database) {
        JsonNode data = life(database).same("""
                { published: role(by: {slug: "builders"}) { updatedAt }
                  touched: role(by: {slug: "machine-learning-engineer"}) { updatedAt salary { updatedAt } }
                  unknown: role(by: {slug: "data-analyst"}) { updatedAt } }""");

        assertThat(data.toString()).isEqualTo("""
                {"published":{"updatedAt":"2025-08-19"},\
                "touched":{"updatedAt":"2022-08-10","salary":{"updatedAt":"2022-08-10"}},"unknown":{"updatedAt":null}}""");
    }

    @ParameterizedTest
    @EnumSource
    void cursorOutlivesPublicationsAndRemovalsAreTold(TestDatabase database) {
        try (Installation installation = filled(database)) {
            TwoExecutors executors = TwoExecutors.of(installation);
            String before = fingerprint(executors);
            JsonNode feed = compiled(executors, null);
            String end = feed.get("pageInfo").get("endCursor").asString();
            assertThat(compiled(executors, end).get("edges")).isEmpty();

            importInto(installation, first());
            publish(installation);
            assertThat(compiled(executors, end).get("edges"))
                    .as("an older edition again")
                    .isEmpty();
            assertThat(fingerprint(executors)).isEqualTo(before);

            importInto(installation, MadeUpOccupations.edition("31.0", null).with("15-1253.00", "Testers", null));
            publish(installation);
            assertThat(told(compiled(executors, end)))
                    .containsExactly(
                            "RELEASED release:made-up:occupations:31.0",
                            "DEPRECATED role:made-up:15-1252.00",
                            "UPDATED role:made-up:15-1253.00",
                            "DEPRECATED role:made-up:15-1254.00");

            installation.bean(Importer.class).remove("release:made-up:occupations:31.0");
            publish(installation);
            JsonNode removed = compiled(executors, end).get("edges");
            assertThat(removed.get(4).get("node").toString()).isEqualTo("""
                    {"kind":"REMOVED","note":"the release is not held any more",\
                    "subjectId":"release:made-up:occupations:31.0","releaseId":"release:made-up:occupations:31.0",\
                    "subject":null,"release":null}""");
            assertThat(removed.get(5).get("node").get("subjectId").asString()).isEqualTo("role:made-up:15-1252.00");
            assertThat(removed.get(5).get("node").get("subject").isNull()).isTrue();
            assertThat(fingerprint(executors)).as("the feed is another").isNotEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacedRoleNamesTheRoleThatTookItsPlaceAndTheRowThatSaysSo(TestDatabase database, @TempDir Path folder)
            throws IOException {
        Files.writeString(folder.resolve("source.csv"), "key,name,publisher,kind\nfirm,Job bands,Firm,EDITORIAL\n");
        Files.writeString(folder.resolve("release.csv"), "source,label\nfirm,2026\n");
        Files.writeString(
                folder.resolve("replacement.csv"), "role,replaced_by,source\ndata-analyst,data-scientist,firm\n");
        try (Installation installation = Installation.empty(database)) {
            installation.bean(Importer.class).importStarter();
            installation.bean(Importer.class).importFolder(folder);
            publish(installation);
            JsonNode lifecycle =
                    TwoExecutors.of(installation).same("""
                    { role(by: {slug: "data-analyst"}) { lifecycle { status deprecatedAt reason replacedBy { slug }
                        locator { row file { name } } } } }""").get("role").get("lifecycle");

            assertThat(lifecycle.toString()).isEqualTo("""
                    {"status":"DEPRECATED","deprecatedAt":null,"reason":"Replaced, according to Job bands, edition 2026.",\
                    "replacedBy":{"slug":"data-scientist"},"locator":{"row":2,"file":{"name":"replacement.csv"}}}""");
        }
    }

    private static JsonNode compiled(TwoExecutors executors, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("after", after);
        return executors.compiled(FEED, variables).get("data").get("changes");
    }

    private static String fingerprint(TwoExecutors executors) {
        return executors
                .compiled("{ dataset { fingerprint } }", Map.of())
                .get("data")
                .get("dataset")
                .get("fingerprint")
                .asString();
    }

    @ParameterizedTest
    @EnumSource
    void rolesThatAreNotInUseAreListedOnlyWhereAskedFor(TestDatabase database) {
        JsonNode roles = life(database).same("""
                { inUse: roles(filter: {text: "testers"}) { edges { node { id } } }
                  all: roles(filter: {text: "testers", includeDeprecated: true}) { edges { node { id } } }
                  any: roles { totalCount } withOld: roles(filter: {includeDeprecated: true}) { totalCount } }""", Map.of());

        assertThat(roles.get("inUse").findValuesAsString("id")).containsExactly("role:made-up:15-1254.00");
        assertThat(roles.get("all").findValuesAsString("id"))
                .containsExactlyInAnyOrder("role:made-up:15-1253.00", "role:made-up:15-1254.00");
        assertThat(roles.get("withOld").get("totalCount").asInt())
                .isEqualTo(roles.get("any").get("totalCount").asInt() + 1);
    }
}
