package org.careergraph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import graphql.ExecutionInput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.ImportResult;
import org.careergraph.dataset.Importer;
import org.careergraph.dataset.OwnDataset;
import org.careergraph.jooq.DefaultSchema;
import org.careergraph.snapshot.Audience;
import org.careergraph.snapshot.CareerGraphProperties;
import org.careergraph.snapshot.Publisher;
import org.careergraph.snapshot.ServedSnapshot;
import org.careergraph.snapshot.Verification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.graphql.execution.GraphQlSource;
import tools.jackson.databind.json.JsonMapper;

/** Tests for sources that are private: whoever lacks the scope cannot tell that they exist. */
class PrivateSourceTests {

    /** Stands in every text of the private source, and nowhere else. */
    private static final String MARK = "zqx";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static SortedMap<String, String> secret() {
        return new TreeMap<>(Map.ofEntries(
                Map.entry(
                        "source.csv",
                        "key,name,publisher,kind,visibility\nzqx-pay,Zqx pay,Zqx Ltd,EDITORIAL,PRIVATE\n"),
                Map.entry("release.csv", "source,label\nzqx-pay,Zqx 1\n"),
                Map.entry("location.csv", """
                        slug,name,kind,country,currency,source
                        zqx-site,Zqx site,CITY,US,USD,zqx-pay
                        """),
                Map.entry("role.csv", """
                        key,title,summary,source
                        zqx-welder,Zqx Welder,Zqx welds.,zqx-pay
                        zqx-clerk,Zqx Clerk,,zqx-pay
                        """),
                Map.entry("alias.csv", """
                        role,name,origin,source
                        data-scientist,Zqx Ranger,EDITORIAL,zqx-pay
                        zqx-welder,TIG-welder,EDITORIAL,zqx-pay
                        """),
                Map.entry("classification.csv", """
                        role,scheme,scheme_version,code,title,match,source
                        zqx-welder,ISCO,2008,7219,Zqx welders,EXACT,zqx-pay
                        """),
                Map.entry("responsibility.csv", """
                        role,rank,text,origin,source
                        data-scientist,1,Zqx duty.,EDITORIAL,zqx-pay
                        """),
                Map.entry("salary.csv", """
                        role,location,source,currency,per,mean
                        data-scientist,zqx-site,zqx-pay,USD,YEAR,123456.78
                        """),
                Map.entry("related.csv", """
                        role,related,rank,basis,tier,source
                        data-scientist,zqx-clerk,1,EDITORIAL,zqx tier,zqx-pay
                        """),
                Map.entry("question.csv", """
                        role,rank,text,answer,source
                        data-scientist,1,Zqx?,Zqx.,zqx-pay
                        """)));
    }

    /** What a public source says of the code that the private source came to first. */
    private static SortedMap<String, String> open() {
        return new OwnDataset()
                .withRow("classification.csv", "welder,ISCO,2008,7219,Plate welders,false,EXACT,,,,acme")
                .files();
    }

    private static ImportResult take(Installation installation, SortedMap<String, String> files) {
        return installation.bean(Importer.class).importOwn(ImportFixture.inMemory(files));
    }

    private static Publisher.Publication publish(Installation installation) {
        return installation.bean(Publisher.class).publish();
    }

    private static String ask(Installation installation, Audience audience, String operation) {
        return JSON.writeValueAsString(installation
                .bean(GraphQlSource.class)
                .graphQl()
                .execute(ExecutionInput.newExecutionInput(operation)
                        .graphQLContext(Map.of(Audience.class, audience))
                        .build())
                .toSpecification());
    }

    /** Everything that the snapshot for everybody holds; of a file, the bytes of it too. */
    private static String everything(Installation installation, CareerGraphProperties properties) throws IOException {
        StringBuilder text = new StringBuilder();
        try (ServedSnapshot.Lease lease =
                installation.bean(ServedSnapshot.class).acquire()) {
            DefaultSchema.DEFAULT_SCHEMA
                    .getTables()
                    .forEach(table -> text.append(
                            lease.snapshot().dsl().selectFrom(table).fetch().formatCSV()));
            if (properties.database() == null) {
                Path file = properties
                        .home()
                        .resolve("published/" + lease.snapshot().fingerprint() + ".db");
                text.append(Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        }
        return text.toString();
    }

    @ParameterizedTest
    @EnumSource
    void publicSnapshotIsWhatItWouldBeWithoutThem(TestDatabase database) throws IOException {
        String without;
        try (Installation installation = Installation.empty(database)) {
            installation.bean(Importer.class).importStarter();
            take(installation, open());
            without = publish(installation).fingerprint();
        }
        CareerGraphProperties properties = database.empty();
        try (Installation installation = Installation.on(properties)) {
            installation.bean(Importer.class).importStarter();
            take(installation, secret());
            take(installation, open());
            Publisher.Publication publication = publish(installation);
            installation.bean(ServedSnapshot.class).follow();

            assertThat(publication.fingerprint()).isEqualTo(without);
            assertThat(publication.full()).isNotNull().isNotEqualTo(without);
            assertThat(everything(installation, properties))
                    .contains("TIG-welder", "Plate welders", "role:own:welder")
                    .doesNotContainIgnoringCase(MARK)
                    .doesNotContain("12345678");
        }
    }

    @ParameterizedTest
    @EnumSource
    void existForThoseOnlyWhoHaveTheScope(TestDatabase database) {
        String operation = """
                { dataset { releases { id } } changes(first: 50) { edges { node { note } } }
                  search(text: "zqx") { matchedText } place: location(by: {slug: "zqx-site"}) { name }
                  role(by: {slug: "data-scientist"}) { aliases { name } sources { id }
                    responsibilities { text } questions(first: 50) { edges { node { text answer } } }
                    relatedProfessions(first: 50) { edges { node { role { title } } } } } }""";
        try (Installation installation = Installation.empty(database)) {
            installation.bean(Importer.class).importStarter();
            take(installation, secret());
            publish(installation);
            installation.bean(ServedSnapshot.class).follow();

            assertThat(ask(installation, Audience.FULL, operation))
                    .contains("release:own:zqx-pay:Zqx 1", "Zqx Ranger", "Zqx duty.", "Zqx site", "Zqx Clerk", "Zqx?");
            assertThat(ask(installation, Audience.PUBLIC, operation))
                    .doesNotContain("\"INTERNAL\"")
                    .contains("\"place\":null")
                    .doesNotContainIgnoringCase("zqx ")
                    .doesNotContainIgnoringCase("zqx-pay");
        }
    }

    @ParameterizedTest
    @EnumSource
    void bothSnapshotsArePublishedCheckedAndTakenBackTogether(TestDatabase database) {
        try (Installation installation = Installation.empty(database)) {
            installation.bean(Importer.class).importStarter();
            Publisher.Publication before = publish(installation);
            take(installation, secret());
            assertThat(installation.bean(Publisher.class).isUpToDate()).isFalse();
            Publisher.Publication with = publish(installation);

            assertThat(with.fingerprint()).as("nothing public has changed").isEqualTo(before.fingerprint());
            assertThat(installation.bean(Publisher.class).isUpToDate()).isTrue();
            assertThat(installation.bean(Verification.class).verify())
                    .anyMatch(check -> check.what().contains(String.valueOf(with.full())))
                    .allSatisfy(check -> assertThat(check.violations()).isEmpty());
            assertThat(take(installation, secret()).changedAnything()).isFalse();

            assertThat(installation.bean(Publisher.class).rollback().full()).isNull();
            installation.bean(Importer.class).remove("release:own:zqx-pay:Zqx 1");
            assertThat(installation.working().full().find()).isEmpty();
            assertThat(publish(installation).full()).isNull();
        }
    }

    @ParameterizedTest
    @EnumSource
    void privateStaysPrivateAndPublicStaysPublic(TestDatabase database) {
        try (Installation installation = Installation.empty(database)) {
            installation.bean(Importer.class).importStarter();
            take(installation, secret());
            SortedMap<String, String> careless = secret();
            careless.put("source.csv", "key,name,publisher,kind\nzqx-pay,Zqx pay,Zqx Ltd,EDITORIAL\n");
            assertThatThrownBy(() -> take(installation, careless))
                    .isInstanceOf(ImportRefusedException.class)
                    .hasMessageContaining("value \"zqx-pay\": what it says is private; write PRIVATE");
            careless.remove("source.csv");
            careless.put("release.csv", "source,label\nzqx-pay,Zqx 2\n");
            take(installation, careless);
            assertThat(installation
                            .working()
                            .dsl()
                            .fetchCount(
                                    DefaultSchema.DEFAULT_SCHEMA.RELEASE,
                                    DefaultSchema.DEFAULT_SCHEMA.RELEASE.LABEL.eq("Zqx 2")))
                    .isZero();

            take(installation, open());
            SortedMap<String, String> late = open();
            late.computeIfPresent(
                    "source.csv", (name, text) -> text.replace("pay_excludes\n", "pay_excludes,visibility\n")
                            .replace("OVERTIME\n", "OVERTIME,PRIVATE\n"));
            assertThatThrownBy(() -> take(installation, late)).hasMessageContaining("what it says is public already");
        }
    }

    @ParameterizedTest
    @EnumSource
    void publicSourceCannotRestOnWhatOnlyAPrivateOneDefines(TestDatabase database) {
        try (Installation installation = Installation.empty(database)) {
            installation.bean(Importer.class).importStarter();
            take(installation, secret());
            SortedMap<String, String> resting = new TreeMap<>(Map.of(
                    "source.csv", "key,name,publisher,kind\na,A,A,EDITORIAL\n",
                    "release.csv", "source,label\na,1\n",
                    "alias.csv", "role,name,origin,source\nzqx-clerk,B,EDITORIAL,a\n"));
            assertThatThrownBy(() -> take(installation, resting)).hasMessageContaining("unknown role");
            assertThat(installation.working().everything().fetchCount(DefaultSchema.DEFAULT_SCHEMA.SOURCE))
                    .isEqualTo(installation.working().dsl().fetchCount(DefaultSchema.DEFAULT_SCHEMA.SOURCE) + 1);
        }
    }

    @ParameterizedTest
    @EnumSource
    void rehearsalStoresNothingAnywhere(TestDatabase database) {
        try (Installation installation = Installation.empty(database)) {
            installation.bean(Importer.class).importStarter();
            assertThat(installation
                            .working()
                            .rehearse(() -> take(installation, secret()))
                            .changedAnything())
                    .isTrue();
            assertThat(installation.working().full().find()).isEmpty();
            take(installation, secret());
            SortedMap<String, String> next = secret();
            next.put("release.csv", "source,label\nzqx-pay,Zqx 2\n");
            installation.working().rehearse(() -> take(installation, next));
            assertThat(installation.working().everything().fetchValues(DefaultSchema.DEFAULT_SCHEMA.RELEASE.LABEL))
                    .contains("Zqx 1")
                    .doesNotContain("Zqx 2");
        }
    }
}
