package org.careergraph.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.careergraph.jooq.Tables.ALIAS;
import static org.careergraph.jooq.Tables.CONSUMER_PRICE;
import static org.careergraph.jooq.Tables.DEMAND;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;
import static org.careergraph.jooq.Tables.RESPONSIBILITY;
import static org.careergraph.jooq.Tables.ROLE;
import static org.careergraph.jooq.Tables.SOURCE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.ImportResult.Change;
import org.jooq.Record;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ImporterTests {

    @ParameterizedTest
    @EnumSource
    void storesEveryColumn(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            ImportResult result = fixture.importOwn(new OwnDataset().files());
            assertThat(result.rows()).containsEntry("pay_cell", 2).containsEntry("alias", 1);
            Record source = fixture.dsl().fetchSingle(SOURCE);
            assertThat(source.get(SOURCE.REQUIRES_ATTRIBUTION)).isTrue();
            assertThat(source.get(SOURCE.ALLOWS_REDISTRIBUTION)).isFalse();
            assertThat(source.get(SOURCE.ATTRIBUTION)).isEqualTo("After Acme, {label}");
            assertThat(source.get(SOURCE.MODIFICATION)).isEqualTo("Rounded by us.");
            assertThat(source.get(SOURCE.LIMITATIONS)).isEqualTo("Full time, only");
            assertThat(source.get(SOURCE.PAY_INCLUDES)).isEqualTo("[\"BASE\",\"TIPS\"]");
            assertThat(fixture.dsl().fetchValues(LOCATION.SORT_NAME))
                    .containsExactlyInAnyOrder("france", "ile-de-france", "paris");
            assertThat(fixture.dsl().fetchValues(CONSUMER_PRICE.INDEX_MILLI))
                    .containsExactlyInAnyOrder(119_270, 119_712);
            assertThat(fixture.dsl().fetchValues(ALIAS.NAME_KEY)).containsExactly("tig welder");
            Record pay = fixture.dsl().fetchSingle(PAY_CELL, PAY_CELL.ROLE_ID.isNotNull());
            assertThat(pay.get(PAY_CELL.ANNUAL_MEAN)).isEqualTo(3_125_050L);
            assertThat(pay.get(PAY_CELL.ANNUAL_P50_STATUS)).isEqualTo("ESTIMATED");
            assertThat(pay.get(PAY_CELL.ANNUAL_P90)).isNull();
            assertThat(pay.get(PAY_CELL.ANNUAL_P90_STATUS)).isEqualTo("TOP_CODED");
            assertThat(pay.get(PAY_CELL.ANNUAL_P90_BOUND)).isEqualTo(4_500_000L);
            assertThat(pay.get(PAY_CELL.HOURLY_MEAN)).isEqualTo(1_710L);
            assertThat(pay.get(PAY_CELL.HOURLY_P50)).isEqualTo(1_600L);
            assertThat(pay.get(PAY_CELL.HOURLY_P10_STATUS)).isEqualTo("NOT_COLLECTED");
            assertThat(pay.get(PAY_CELL.MEAN_RSE_PPM)).isEqualTo(21_000);
            assertThat(pay.get(PAY_CELL.SAMPLE_BANDED)).isTrue();
            assertThat(pay.get(PAY_CELL.PERIOD_LABEL)).as("of the release").isEqualTo("year 2024");
            Record lent = fixture.dsl().fetchSingle(PAY_CELL, PAY_CELL.OCCUPATION_CODE_ID.isNotNull());
            assertThat(lent.get(PAY_CELL.ANNUAL_MEAN_STATUS)).isEqualTo("NOT_RELEASED");
            assertThat(lent.get(PAY_CELL.PERIOD_LABEL)).isEqualTo("year 2023");
        }
    }

    @ParameterizedTest
    @EnumSource
    void changesNothingWhenOneCellIsWrong(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importOwn(new OwnDataset().files());
            String before = fixture.everything();
            OwnDataset wrong = new OwnDataset()
                    .with("role.csv", "Welder", "Master Welder")
                    .with("question.csv", "2025-01-02", "January");
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importOwn(wrong.files()))
                    .withMessage("""
                            Nothing was imported: 1 problem.
                            question.csv, row 2, column answered_at, value "January": not a date; write year-month-day, such as 2022-08-10""");
            assertThat(fixture.everything()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void replacesTheReleaseWhenItsFilesDiffer(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importOwn(new OwnDataset().files());
            OwnDataset other = new OwnDataset()
                    .with("salary.csv", "31250.50", "32000")
                    .with("role.csv", "Welder,", "Master Welder,")
                    .with(
                            "classification.csv",
                            "welder,ISCO,2008,7213,Sheet metal workers,true,RELATED,0.4,,,acme\n",
                            "")
                    .with("classification.csv", "flame cutters", "flamecutters")
                    .without("responsibility.csv")
                    .without("related.csv")
                    .with(
                            "demand.csv",
                            "fitter,fr,ADVERTISED_POSTINGS,,SUPPRESSED_CONFIDENTIAL,,2024-06-30,June 2024,acme\n",
                            "")
                    .with("role.csv", "fitter,pipe-fitter,Pipe Fitter,,acme\n", "");
            ImportResult result = fixture.importOwn(other.files());
            assertThat(result.releases()).containsExactly(new ImportResult.Release("acme", "2024", 2, Change.REVISED));
            assertThat(fixture.dsl().fetchValues(RELEASE.PUBLIC_ID))
                    .as("the first has described a role that is deprecated now")
                    .containsExactlyInAnyOrder("release:own:acme:2024", "release:own:acme:2024#2");
            assertThat(fixture.dsl().fetchValues(PAY_CELL.ANNUAL_MEAN))
                    .contains(3_200_000L)
                    .doesNotContain(3_125_050L);
            assertThat(fixture.dsl().fetchValues(ROLE.TITLE, ROLE.DEPRECATED_BY_ID.isNull()))
                    .containsExactly("Master Welder");
            assertThat(fixture.dsl().fetchValues(ROLE.PUBLIC_ID, ROLE.DEPRECATED_BY_ID.isNotNull()))
                    .containsExactly("role:own:fitter");
            assertThat(fixture.dsl().fetchValues(OCCUPATION_CODE.TITLE)).containsExactly("Welders and flamecutters");
            assertThat(fixture.dsl().fetchCount(RESPONSIBILITY)).isZero();
            assertThat(fixture.dsl().fetchCount(DEMAND)).isEqualTo(1);
            assertThat(fixture.dsl().fetchValues(RELEASE_FILE.NAME, RELEASE_FILE.RELEASE_ID.eq(2)))
                    .isNotEmpty()
                    .doesNotContain("related.csv");
            assertThat(fixture.importOwn(other.files()).changedAnything()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource
    void knowsNoCodeThatTheReleaseNoLongerHolds(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importOwn(new OwnDataset().files());
            String before = fixture.everything();
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importOwn(
                            new OwnDataset().without("classification.csv").files()))
                    .withMessageContaining("salary.csv, row 4, column code, value \"7212\": unknown code");
            assertThat(fixture.everything()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource
    void keepsPayAndDemandOfOlderReleases(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importOwn(new OwnDataset().files());
            fixture.importOwn(nextYear().files());
            assertThat(fixture.dsl()
                            .select(RELEASE.LABEL, PAY_CELL.ANNUAL_MEAN)
                            .from(PAY_CELL.join(RELEASE).on(RELEASE.ID.eq(PAY_CELL.RELEASE_ID)))
                            .where(PAY_CELL.ROLE_ID.isNotNull())
                            .orderBy(RELEASE.ID)
                            .fetch())
                    .extracting(Record::intoList)
                    .containsExactly(List.of("2024", 3_125_050L), List.of("2025", 3_300_000L));
            assertThat(fixture.dsl().fetchCount(DEMAND)).isEqualTo(4);
            assertThat(fixture.dsl().fetchValues(RESPONSIBILITY.TEXT))
                    .containsExactlyInAnyOrder("Fuse metal.", "Check seams.");
            assertThat(fixture.dsl().fetchCount(ROLE)).isEqualTo(2);
            assertThat(fixture.importOwn(new OwnDataset().files()).changedAnything())
                    .as("the older one again")
                    .isFalse();
        }
    }

    @Test
    void takesPayAndDemandOnlyFromAnOlderRelease() {
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importOwn(nextYear().files());
            String before = fixture.everything();
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importOwn(new OwnDataset().files()))
                    .withMessageContaining(
                            "role.csv, row 2, column source, value \"acme\": a newer release of this source is"
                                    + " held; an older one may bring pay and demand only");
            assertThat(fixture.everything()).isEqualTo(before);
            OwnDataset older = new OwnDataset();
            older.files().keySet().retainAll(List.of("source.csv", "release.csv", "salary.csv", "demand.csv"));
            assertThat(fixture.importOwn(older.files()).rows()).containsEntry("pay_cell", 2);
            assertThat(fixture.dsl().fetchValues(RESPONSIBILITY.TEXT)).contains("Fuse metal.");
        }
    }

    private static OwnDataset nextYear() {
        return new OwnDataset()
                .with(
                        "release.csv",
                        "acme,2024,2024-01-01,2024-12-31,year 2024",
                        "acme,2025,2025-01-01,2025-12-31,year 2025")
                .with("salary.csv", "31250.50", "33000")
                .with("responsibility.csv", "Join metal.", "Fuse metal.");
    }

    @ParameterizedTest
    @EnumSource
    void keepsARoleThatAnotherSourceNames(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            fixture.importOwn(new OwnDataset().files());
            OwnDataset union = new OwnDataset();
            union.files().clear();
            union.withFile("source.csv", "key,name,publisher,kind\nunion,Union,Union,EDITORIAL\n")
                    .withFile("release.csv", "label,source\n1,union\n")
                    .withFile(
                            "alias.csv",
                            "role,name,origin,source\nfitter,Plumber,EDITORIAL,union\nwelder,tig welder,EDITORIAL,union\n");
            assertThat(fixture.importOwn(union.files()).rows())
                    .as("TIG welder is there")
                    .containsEntry("alias", 1);
            OwnDataset without = new OwnDataset()
                    .with("role.csv", "fitter,pipe-fitter,Pipe Fitter,,acme\n", "")
                    .without("related.csv")
                    .with(
                            "demand.csv",
                            "fitter,fr,ADVERTISED_POSTINGS,,SUPPRESSED_CONFIDENTIAL,,2024-06-30,June 2024,acme\n",
                            "");
            fixture.importOwn(without.files());
            assertThat(fixture.dsl().fetchValues(ROLE.SLUG)).containsExactlyInAnyOrder("welder", "pipe-fitter");
            assertThat(fixture.dsl()
                            .select(RELEASE.PUBLIC_ID)
                            .from(RELEASE.join(ROLE).on(ROLE.RELEASE_ID.eq(RELEASE.ID)))
                            .where(ROLE.SLUG.eq("pipe-fitter"))
                            .fetchSingle()
                            .value1())
                    .as("the last to describe it")
                    .isEqualTo("release:own:acme:2024");
        }
    }

    @ParameterizedTest
    @EnumSource
    void readsTheSameFromEverySpreadsheet(TestDatabase database) {
        try (ImportFixture plain = ImportFixture.on(database);
                ImportFixture exported = ImportFixture.on(database)) {
            SortedMap<String, String> files = new OwnDataset().files();
            plain.importOwn(files);
            files.replaceAll((name, text) -> "\uFEFF" + mirrored(text).replace("\n", "\r\n"));
            exported.importOwn(files);
            assertThat(withoutHashes(exported.everything())).isEqualTo(withoutHashes(plain.everything()));
        }
    }

    /** The table with its columns in reverse order. */
    private static String mirrored(String csv) {
        return csv.lines()
                .map(line -> {
                    List<String> cells = Arrays.asList(line.split(",(?! )", -1));
                    Collections.reverse(cells);
                    return String.join(",", cells) + "\n";
                })
                .collect(Collectors.joining());
    }

    private static String withoutHashes(String tables) {
        return tables.replaceAll("[0-9a-f]{64}", "");
    }

    @Test
    void importsAFolder(@TempDir Path folder) throws IOException {
        for (Map.Entry<String, String> file : new OwnDataset().files().entrySet()) {
            Files.writeString(folder.resolve(file.getKey()), file.getValue(), StandardCharsets.UTF_8);
        }
        Files.writeString(folder.resolve("notes.txt"), "not data");
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            assertThat(fixture.importer().importFolder(folder).releases())
                    .extracting(ImportResult.Release::source, ImportResult.Release::change)
                    .containsExactly(tuple("acme", Change.NEW));
        }
    }

    @Test
    void refusesAFolderThatIsNone() {
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> fixture.importer().importFolder(Path.of("nowhere")))
                    .withMessage("Nothing was imported: 1 problem.\nnowhere: not a folder");
        }
    }

    @ParameterizedTest
    @EnumSource
    void importsMoreThanABatch(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.on(database)) {
            OwnDataset dataset = new OwnDataset();
            for (int i = 0; i < 2_500; i++) {
                dataset.withRow("role.csv", "role-" + i + ",,Role " + i + ",,acme");
                dataset.withRow("demand.csv", "role-" + i + ",fr,ADVERTISED_POSTINGS," + i + ",,,,,acme");
            }
            assertThat(fixture.importOwn(dataset.files()).rows())
                    .containsEntry("role_description", 2_502)
                    .containsEntry("demand", 2_502);
        }
    }
}
