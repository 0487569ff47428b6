package org.careergraph.dataset.own;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.Notice;
import org.careergraph.dataset.OwnDataset;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class OwnDataFormatTests {

    private static ImportFixture fixture;
    private static String before;

    @BeforeAll
    static void importStarter() {
        fixture = ImportFixture.on(TestDatabase.SQLITE);
        fixture.importer().importStarter();
        before = fixture.everything();
    }

    @AfterAll
    static void close() {
        fixture.close();
    }

    /** A file, a text in it, what stands there instead, and the notice; in escapes of Java. */
    @ParameterizedTest(name = "{0}: {1} -> {2}")
    @MethodSource("faults")
    void refusesWithOneNotice(String file, String text, String replacement, String notice) {
        assertThat(refused(new OwnDataset().with(file, text, replacement))).containsExactly(file + ", " + notice);
    }

    static Stream<Arguments> faults() throws IOException {
        String faults = Files.readString(Path.of("src", "test", "resources", "own-data", "refused.txt"));
        return Stream.of(faults.strip().split("\n\n"))
                .map(fault -> fault.lines()
                        .map(line -> line.equals("(nothing)") ? "" : line.translateEscapes())
                        .toArray())
                .map(Arguments::of);
    }

    @Test
    void rule30TextThatOnlyLooksLikeANumberOrAFlagIsRefused() {
        assertThat(refused(new OwnDataset()
                        .with(
                                "salary.csv",
                                "38,true,SELF_REPORTS,Welders,12,,,,2025-01-15\nwelder",
                                "100+,0,SELF_REPORTS,Welders,12,,,,2025-01-15\nwelder")))
                .containsExactly(
                        "salary.csv, row 2, column sample_count, value \"100+\": not a whole number from 0 to 2147483647; write digits only, such as 811",
                        "salary.csv, row 2, column sample_banded, value \"0\": not one of true, false");
    }

    @Test
    void refusesFilesThatItDoesNotKnow() {
        assertThat(refused(new OwnDataset().withFile("salaries.csv", "")))
                .containsExactly(
                        "salaries.csv: unknown file; the files are source.csv, release.csv, location.csv,"
                                + " location_code.csv, location_within.csv, consumer_price.csv, role.csv,"
                                + " replacement.csv, alias.csv, classification.csv, responsibility.csv, salary.csv, related.csv, demand.csv, question.csv");
    }

    @Test
    void refusesAnEmptyFileAndAFolderWithoutReleases() {
        assertThat(refused(new OwnDataset().withFile("alias.csv", "").without("release.csv")))
                .containsExactly(
                        "release.csv: missing; it names the release that each source's rows belong to",
                        "alias.csv: empty; it needs a header at least");
    }

    @Test
    void refusesTwoReleasesOfASource() {
        assertThat(refused(new OwnDataset().withRow("release.csv", "acme,2025,,,,")))
                .containsExactly(
                        "release.csv, row 3, column source, value \"acme\": stands in row 2 already; one row for each source");
    }

    @Test
    void refusesASourceWithoutARelease() {
        assertThat(refused(new OwnDataset().withRow("source.csv", "bcme,Bcme,Bcme,EDITORIAL,,,,,,,,,,,")))
                .containsExactly(
                        "source.csv, row 3, column key, value \"bcme\": no release of this source; add it to release.csv");
    }

    @Test
    void refusesAReleaseOfAnUnknownSource() {
        assertThat(refused(new OwnDataset().withRow("release.csv", "bcme,2025,,,,")))
                .containsExactly(
                        "release.csv, row 3, column source, value \"bcme\": unknown source; define it in source.csv, or import what defines it first");
    }

    @Test
    void refusesToDescribeWhatAnotherSourceDescribes() {
        assertThat(refused(new OwnDataset()
                        .withRow("role.csv", "data-engineer,,Data Engineer,,acme")
                        .withRow("location.csv", "us-wa,Washington,STATE,US,USD,,,,acme,,")))
                .containsExactly(
                        "location.csv, row 5, column slug, value \"us-wa\": another source describes this location already; leave the row out, the other files may name it",
                        "role.csv, row 4, column key, value \"data-engineer\": another source describes this role already; leave the row out, the other files may name it");
    }

    @Test
    void refusesToClassifyAgain() {
        assertThat(refused(new OwnDataset()
                        .withRow(
                                "classification.csv",
                                "data-scientist,ONET_SOC,2019,15-2051.00,Data Scientists,,CLOSE,,,,acme")))
                .containsExactly(
                        "classification.csv, row 4, column code, value \"15-2051.00\": another source gives this code to the role already");
    }

    @Test
    void refusesASecondCodeThatLends() {
        assertThat(
                        refused(
                                new OwnDataset()
                                        .withRow(
                                                "classification.csv",
                                                "data-scientist,ONET_SOC,2019,15-2051.01,Business Intelligence Analysts,,BROAD,,true,Near,acme")))
                .containsExactly(
                        "classification.csv, row 4, column lends_pay, value \"true\": another code of this scheme lends pay to the role; only one may");
    }

    @Test
    void tellsEveryProblemOnceAndNoneThatFollowsFromAnother() {
        OwnDataset dataset = new OwnDataset()
                .with("role.csv", "fitter,pipe-fitter,Pipe Fitter", "fitter,pipe-fitter,")
                .with("location.csv", "France,COUNTRY", "France,LAND")
                .with("release.csv", "2025-02-03", "soon")
                .with("salary.csv", "31250.50", "1e5")
                .with("salary.csv", "17.1", "17.123");
        assertThat(refused(dataset))
                .hasSize(5)
                .anyMatch(line -> line.startsWith("role.csv, row 3, column title:"))
                .anyMatch(line -> line.startsWith("location.csv, row 2, column kind,"))
                .anyMatch(line -> line.startsWith("release.csv, row 2, column published_at,"))
                .anyMatch(line -> line.startsWith("salary.csv, row 2, column mean,"))
                .anyMatch(line -> line.startsWith("salary.csv, row 3, column mean,"));
    }

    @Test
    void refusesBytesThatAreNotUtf8Once(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("source.csv"), "key,name,publisher,kind\na,A,A,EDITORIAL\n");
        Files.writeString(folder.resolve("release.csv"), "source,label\na,1\n");
        Files.writeString(
                folder.resolve("role.csv"),
                "key,title,source\ncafetier,Cafétier,a\nmenagere,Ménagère,a\n",
                StandardCharsets.ISO_8859_1);
        assertThatExceptionOfType(ImportRefusedException.class)
                .isThrownBy(() -> fixture.importer().importFolder(folder))
                .withMessage("Nothing was imported: 1 problem.\nrole.csv, row 2, column title, value \"Caf\uFFFDtier\":"
                        + " not UTF-8; save the sheet as UTF-8, which Excel calls \"CSV UTF-8\"");
    }

    @Test
    void countsRowsAsASpreadsheetDoes() {
        OwnDataset dataset = new OwnDataset()
                .with("role.csv", "\"Joins metal, with heat.\"", "\"Joins metal,\nwith heat.\"")
                .with("role.csv", "\nfitter", "\n\n,,,,\nfitter")
                .with("role.csv", "Pipe Fitter", "");
        assertThat(refused(dataset)).containsExactly("role.csv, row 5, column title: blank; it needs a value");
    }

    @Test
    void printsWhatIsAlikeOnOneLineAndKeepsAThousandProblems() {
        OwnDataset dataset = new OwnDataset();
        for (int i = 0; i < 2_000; i++) {
            dataset.withRow("alias.csv", "nobody-" + i + ",Name " + i + ",EDITORIAL,acme");
        }
        ImportRefusedException refusal =
                catchThrowableOfType(ImportRefusedException.class, () -> fixture.importOwn(dataset.files()));
        assertThat(refusal.notices()).hasSize(1_000);
        assertThat(refusal).hasMessage("""
                        Nothing was imported: 1000 problems.
                        alias.csv, row 3, column role, value "nobody-0": unknown role; define it in role.csv, or import what \
                        defines it first; and 999 more like it (rows 4, 5, 6…)""");
    }

    private static Stream<String> refused(OwnDataset dataset) {
        ImportRefusedException refusal =
                catchThrowableOfType(ImportRefusedException.class, () -> fixture.importOwn(dataset.files()));
        assertThat(refusal).as("refusal").isNotNull();
        assertThat(fixture.everything()).isEqualTo(before);
        return refusal.notices().stream().map(Notice::toString);
    }
}
