package org.careergraph.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.careergraph.CareerGraphApplication;
import org.careergraph.Installation;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.Importer;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** Tests for a service that answers only who has a key, and from which all is taken that can be off. */
class KeyTests {

    private static final String ORIGIN = "https://page.example";
    private static final String QUESTION = """
            {"query": "{ role(by: {slug: \\"data-scientist\\"}) { aliases { name } } }"}""";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final CareerGraphProperties PROPERTIES = TestDatabase.SQLITE.empty();

    private static ConfigurableApplicationContext service;

    @BeforeAll
    static void start() {
        List<String> settings = new ArrayList<>(Installation.settings(PROPERTIES));
        settings.addAll(List.of(
                "--server.port=0",
                "--careergraph.access=key",
                "--careergraph.graphiql=false",
                "--careergraph.cors.allowed-origins=" + ORIGIN,
                "--careergraph.introspection=false"));
        service = SpringApplication.run(CareerGraphApplication.class, settings.toArray(String[]::new));
        importSecret();
    }

    private static void importSecret() {
        service.getBean(Importer.class)
                .importOwn(ImportFixture.inMemory(new TreeMap<>(Map.of(
                        "source.csv", "key,name,publisher,kind,visibility\nfirm,Firm,Firm,EDITORIAL,PRIVATE\n",
                        "release.csv", "source,label\nfirm,1\n",
                        "alias.csv", "role,name,origin,source\ndata-scientist,Oracle of Firm,EDITORIAL,firm\n"))));
        String full = String.valueOf(service.getBean(Publisher.class).publish().full());
        ServedSnapshot served = service.getBean(ServedSnapshot.class);
        while (!served.fingerprint(Audience.FULL).orElseThrow().equals(full)) {
            Thread.onSpinWait();
        }
    }

    @AfterAll
    static void stop() {
        service.close();
    }

    private static AccessKeys.Made key(Scope... scopes) throws InterruptedException {
        AccessKeys.Made made = service.getBean(AccessKeys.class).create("test", Set.of(scopes), null);
        for (int i = 0; i < 20 && ask(made.text()).statusCode() != 200; i++) {
            Thread.sleep(100);
        }
        return made;
    }

    private static HttpResponse<String> ask(String key) {
        return ask(key, QUESTION);
    }

    private static HttpResponse<String> ask(String key, String question) {
        return send(request("local.server.port", "/graphql")
                .header("Authorization", "Bearer " + key)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(question)));
    }

    private static HttpResponse<String> get(String port, String path) {
        return send(request(port, path));
    }

    private static HttpRequest.Builder request(String port, String path) {
        String number = service.getEnvironment().getRequiredProperty(port);
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + number + path));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void assertUnauthenticated(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate").orElseThrow())
                .startsWith("Bearer");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"code\":\"UNAUTHENTICATED\"", "\"status\":401", "\"detail\":", "\"hint\":");
    }

    @Test
    void withoutAKeyNothingIsAnsweredButHealth() {
        assertUnauthenticated(get("local.server.port", "/graphql?query=%7B__typename%7D"));
        assertUnauthenticated(get("local.server.port", "/graphql/schema"));
        assertUnauthenticated(ask("cg_00000000_" + "A".repeat(43)));
        assertThat(get("local.server.port", "/actuator/health").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get("local.server.port", "/readyz").statusCode()).isEqualTo(200);
    }

    @Test
    void aRevokedKeyIsRefusedWithinASecond() throws InterruptedException {
        AccessKeys.Made key = key();
        assertThat(ask(key.text()).statusCode()).isEqualTo(200);
        assertThat(service.getBean(AccessKeys.class).revoke(key.id())).isTrue();
        Thread.sleep(1000);
        assertUnauthenticated(ask(key.text()));
    }

    @Test
    void theScopeDecidesWhetherPrivateSourcesExist() throws InterruptedException {
        String anybody = key().text();
        String analyst = key(Scope.PRIVATE).text();
        for (int i = 0; i < 2; i++) { // the second time from the cache
            assertThat(ask(analyst).body()).contains("Oracle of Firm");
            assertThat(ask(anybody).body()).contains("\"aliases\":").doesNotContain("Oracle");
        }
    }

    @Test
    void onlyWhatIsForEverybodyIsHandedOutAsAFileAndOnlyToWhoHasAKey() throws InterruptedException {
        ServedSnapshot served = service.getBean(ServedSnapshot.class);
        String file = "/dataset/" + served.fingerprint(Audience.PUBLIC).orElseThrow() + ".db";
        String full = "/dataset/" + served.fingerprint(Audience.FULL).orElseThrow() + ".db";
        String analyst = key(Scope.PRIVATE).text();
        assertUnauthenticated(get("local.server.port", file));
        assertUnauthenticated(get("local.server.port", full + ".sha256"));

        HttpResponse<String> download = send(request("local.server.port", file)
                .header("Authorization", "Bearer " + analyst)
                .header("Range", "bytes=0-14"));
        assertThat(download.body()).isEqualTo("SQLite format 3");
        assertThat(download.headers().firstValue("Cache-Control").orElseThrow()).contains("private", "immutable");
        for (String secret : List.of(full, full + ".sha256")) {
            assertThat(send(request("local.server.port", secret).header("Authorization", "Bearer " + analyst))
                            .statusCode())
                    .isEqualTo(404);
        }
        String question = "{\"query\": \"{ dataset { downloads { url } } }\"}";
        assertThat(ask(analyst, question).body()).contains("\"downloads\":[]");
        assertThat(ask(key().text(), question).body()).contains(file.substring(1));
    }

    @Test
    void whatCostsMoreThanIsLeftIsRefusedUntilThereIsEnough() throws InterruptedException {
        AccessKeys.Made made = service.getBean(AccessKeys.class).create("poor", Set.of(), 10L);
        Thread.sleep(1000);
        String dear = QUESTION.replace("aliases", "dear: aliases(first: 90)");
        assertThat(ask(made.text(), dear).statusCode()).as("the first may owe").isEqualTo(200);
        HttpResponse<String> refused = ask(made.text(), dear.replace("90", "91"));
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.headers().firstValue("Retry-After").orElseThrow()))
                .isPositive();
        assertThat(refused.body()).contains("\"code\":\"BUDGET_EXHAUSTED\"");
        assertThat(ask(made.text(), dear).statusCode()).as("from the cache").isEqualTo(200);
    }

    @Test
    void aKeyIsInNoFile() throws InterruptedException, IOException {
        String key = key().text();
        String secret = key.substring(key.lastIndexOf("_", key.length() - 43) + 1);
        String hash = Secret.of(key).orElseThrow().hash();
        try (Stream<Path> files = Files.walk(PROPERTIES.home())) {
            assertThat(files.filter(Files::isRegularFile)).isNotEmpty().allSatisfy(file -> {
                String bytes = Files.readString(file, StandardCharsets.ISO_8859_1);
                assertThat(bytes).doesNotContain(secret);
                assertThat(bytes.contains(hash)).as(file.toString()).isEqualTo(file.endsWith("keys.db"));
            });
        }
    }

    @Test
    void pagesOfAllowedOriginsOnlyMayAsk() {
        assertThat(preflight(ORIGIN).headers().firstValue("Access-Control-Allow-Origin"))
                .hasValue(ORIGIN);
        assertThat(preflight("https://other.example").headers().firstValue("Access-Control-Allow-Origin"))
                .isEmpty();
    }

    private static HttpResponse<String> preflight(String origin) {
        return send(request("local.server.port", "/graphql")
                .header("Origin", origin)
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "authorization,content-type")
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
    }

    @Test
    void managementAnswersOnItsOwnPort() {
        assertThat(get("local.management.port", "/actuator/metrics").statusCode())
                .isEqualTo(200);
        assertThat(get("local.server.port", "/actuator/metrics").statusCode()).isEqualTo(404);
    }

    @Test
    void graphiQlAndIntrospectionAreOff() throws InterruptedException {
        assertThat(get("local.server.port", "/graphiql").statusCode()).isEqualTo(404);
        String key = key().text();
        HttpResponse<String> answer =
                send(request("local.server.port", "/graphql?query=%7B__schema%7BqueryType%7Bname%7D%7D%7D")
                        .header("Authorization", "Bearer " + key));
        assertThat(answer.body()).contains("INTROSPECTION_DISABLED").doesNotContain("\"data\"");
        assertThat(send(request("local.server.port", "/graphql/schema").header("Authorization", "Bearer " + key))
                        .statusCode())
                .isEqualTo(404);
    }
}
