package org.careergraph.snapshot;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Tests for a published file as somebody meets it who opens it with {@code sqlite3}. */
class PublishedFileTests {

    private static final Path QUESTIONS = Path.of("src", "main", "resources", "web", "docs", "sql");

    private static Download download(Installation installation) {
        String fingerprint = installation
                .bean(ServedSnapshot.class)
                .fingerprint(Audience.PUBLIC)
                .orElseThrow();
        return installation.bean(Downloads.class).find(fingerprint).orElseThrow();
    }

    private static Result<Record> ask(Installation installation, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                "jdbc:sqlite:" + download(installation).file())) {
            DSLContext file = DSL.using(connection, SQLDialect.SQLITE);
            return file.fetch(sql);
        }
    }

    static Stream<Path> questions() throws IOException {
        return Files.list(QUESTIONS);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theQuestionsOfTheDocumentationHaveAnswers(Path question) throws Exception {
        String sql = Files.readString(question);
        assertThat(sql).startsWith("-- ");
        Installation installation = Installation.wages(TestDatabase.SQLITE);
        Result<Record> answer = ask(installation, sql.replace("Registered Nurses", "Welders"));
        assertThat(answer).as(sql).isNotEmpty();
    }

    @Test
    void payIsWhatTheServiceAnswers() throws Exception {
        Installation installation = Installation.wages(TestDatabase.SQLITE);
        String query = """
                { roles(first: 30) { edges { node { slug salaries(first: 100) { edges { node { location { slug }
                    mean { amount status atLeast } median { amount status atLeast } source { publisher } } } } } } } }""";
        JsonNode roles = answer(installation, query).at("/data/roles/edges");
        Map<List<String>, Record> pay = ask(installation, "SELECT * FROM pay")
                .intoMap(row -> List.of(text(row, "role_slug"), text(row, "place_slug")));
        int compared = 0;
        for (JsonNode role : roles) {
            for (JsonNode salary : role.at("/node/salaries/edges")) {
                Record row = pay.remove(List.of(
                        role.at("/node/slug").asString(),
                        salary.at("/node/location/slug").asString()));
                assertThat(row.get("source"))
                        .isEqualTo(salary.at("/node/source/publisher").asString());
                compared +=
                        isSame(row, "mean", salary.at("/node/mean")) + isSame(row, "median", salary.at("/node/median"));
            }
        }
        assertThat(pay).isEmpty();
        assertThat(compared).isGreaterThan(10);
    }

    private static JsonNode answer(Installation installation, String query) {
        JsonMapper json = JsonMapper.shared();
        return json.readTree(json.writeValueAsString(
                installation.bean(GraphQlSource.class).graphQl().execute(query).toSpecification()));
    }

    private static String text(Record row, String column) {
        return row.get(column, String.class);
    }

    /** Figures that are computed from those per hour are not in the file. */
    private static int isSame(Record row, String figure, JsonNode estimate) {
        String status = text(row, figure + "_status");
        if (!status.equals(estimate.get("status").asString())) {
            assertThat(row.get(figure)).isNull();
            return 0;
        }
        assertThat(row.get(figure, Double.class)).isEqualTo(number(estimate.get("amount")));
        assertThat(row.get(figure + "_at_least", Double.class)).isEqualTo(number(estimate.get("atLeast")));
        return 1;
    }

    private static Double number(JsonNode value) {
        return value.isNull() ? null : value.asDouble();
    }

    @Test
    void whatALicenceForbidsToPassOnIsHandedOutToNobody() {
        Installation installation = Installation.ownData(TestDatabase.SQLITE);
        Downloads downloads = installation.bean(Downloads.class);
        String fingerprint = installation
                .bean(ServedSnapshot.class)
                .fingerprint(Audience.PUBLIC)
                .orElseThrow();
        assertThat(downloads.find(fingerprint)).isEmpty();
        assertThat(downloads.obstacle().orElseThrow()).endsWith("by the licence of: Pay survey");
        assertThat(answer(installation, "{ dataset { downloads { url } } }").at("/data/dataset/downloads"))
                .isEmpty();
    }

    @Test
    void onlyWhatIsServedIsHandedOut() {
        try (SmallInstallation installation = SmallInstallation.on(TestDatabase.SQLITE)) {
            String first = installation.publish();
            SnapshotStore store = installation.store();
            assertThat(store.download(first)).isPresent();
            installation.relabel("2");
            String second = installation.publish();
            assertThat(second).isNotEqualTo(first);
            try (ServedSnapshot served =
                    new ServedSnapshot(store, installation.working().schemaVersion())) {
                served.follow();
                assertThat(served.download(second)).isPresent();
                assertThat(served.download(first)).isEmpty();
            }
        }
    }
}
