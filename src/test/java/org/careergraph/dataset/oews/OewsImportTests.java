package org.careergraph.dataset.oews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.careergraph.dataset.oews.WrittenWages.occupation;
import static org.careergraph.dataset.oews.WrittenWages.row;
import static org.careergraph.dataset.oews.WrittenWages.workbook;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.PAY_CELL_ROW;
import static org.careergraph.jooq.Tables.SOURCE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.ImportRefusedException;
import org.careergraph.dataset.ImportResult;
import org.careergraph.dataset.ImportResult.Change;
import org.careergraph.dataset.KnownReleases;
import org.jooq.Record;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tests for wages in a database. */
class OewsImportTests {

    private final OewsFormat format = new OewsFormat(new KnownReleases());

    @TempDir
    private Path folder;

    private Change imported(ImportFixture fixture, DataFile... files) {
        ImportResult result = fixture.importer().importEdition(format, List.of(files));
        return result.releases().getFirst().change();
    }

    private DataFile titled(String row) {
        try {
            return DataFile.at(Files.writeString(
                    folder.resolve("state_M2023.csv"), "AREA_TITLE,OCC_TITLE,TOT_EMP,A_MEAN\n" + row + "\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aGroupAndItsOnlyOccupationUnderOneCodeAreOneCell(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            String title = "Clinical Laboratory Technologists";
            imported(
                    fixture,
                    workbook(
                            folder,
                            occupation("29-2010", title, "O_GROUP=broad", "A_MEAN=100", "A_PCT90=#"),
                            occupation("29-2010", title, "O_GROUP=detailed", "A_MEAN=100", "A_PCT90=#")));
            assertThat(fixture.dsl().fetchCount(PAY_CELL, PAY_CELL.PERIOD_LABEL.eq("May 2023")))
                    .isOne();
            assertThat(fixture.dsl().fetchCount(PAY_CELL_ROW)).isOne();
            assertThat(fixture.dsl()
                            .fetchSingle(OCCUPATION_CODE, OCCUPATION_CODE.CODE.eq("29-2010"))
                            .getCodeLevel())
                    .isEqualTo("DETAILED");
        }
    }

    @ParameterizedTest
    @EnumSource
    void aTitleMeansTheOccupationRatherThanItsGroup(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, workbook(folder, occupation("15-2050", "Data Scientists", "O_GROUP=broad"), row()));
            assertThat(imported(fixture, titled("Alabama,Data Scientists,90,\"99,040\"")))
                    .isEqualTo(Change.ADDED);
            assertThat(fixture.dsl()
                            .select(OCCUPATION_CODE.CODE)
                            .from(PAY_CELL)
                            .join(OCCUPATION_CODE)
                            .on(OCCUPATION_CODE.ID.eq(PAY_CELL.OCCUPATION_CODE_ID))
                            .where(PAY_CELL.ANNUAL_MEAN.eq(99_040_00L))
                            .fetch(OCCUPATION_CODE.CODE))
                    .containsExactly("15-2051");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rule6WagesIncludeWhatTheTechnicalNotesSay(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(fixture, workbook(folder, row()));
            Record source = fixture.dsl().fetchSingle(SOURCE, SOURCE.PUBLIC_ID.eq("source:bls:oews"));
            assertThat(source.get(SOURCE.PAY_INCLUDES))
                    .isEqualTo(
                            "[\"BASE\",\"TIPS\",\"COMMISSION\",\"PRODUCTION_BONUS\",\"HAZARD_PAY\",\"ON_CALL_PAY\"]");
            assertThat(source.get(SOURCE.PAY_EXCLUDES))
                    .isEqualTo("[\"NONPRODUCTION_BONUS\",\"OVERTIME\",\"SHIFT_DIFFERENTIAL\",\"SEVERANCE\"]");
        }
    }

    @ParameterizedTest
    @EnumSource
    void rule23AnAreaThatComesWithAnotherCodeIsAnotherPlace(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            imported(
                    fixture,
                    workbook(
                            folder,
                            row("AREA=19430", "AREA_TITLE=Dayton-Kettering, OH", "AREA_TYPE=4", "PRIM_STATE=OH")));
            DataFile later = workbook(
                    folder,
                    "later.xlsx",
                    WrittenWages.COLUMNS,
                    "May 2024 OEWS Estimates",
                    WrittenWages.FLOOR_NOTE,
                    row("AREA=19430", "AREA_TITLE=Dayton-Kettering-Beavercreek, OH", "AREA_TYPE=4", "PRIM_STATE=OH"),
                    row("AREA=19380", "AREA_TITLE=Dayton, OH", "AREA_TYPE=4", "PRIM_STATE=OH"));
            imported(fixture, later);
            assertThat(fixture.dsl()
                            .select(LOCATION.SLUG, LOCATION.NAME)
                            .from(PAY_CELL)
                            .join(LOCATION)
                            .on(LOCATION.ID.eq(PAY_CELL.LOCATION_ID))
                            .where(PAY_CELL.PERIOD_LABEL.eq("May 2024"))
                            .fetchMap(LOCATION.SLUG, LOCATION.NAME))
                    .isEqualTo(Map.of("us-oh-dayton", "Dayton-Kettering, OH", "us-oh-dayton-19380", "Dayton, OH"));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aFileThatComesAgainWithOtherFiguresIsARevision(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            DataFile file = workbook(folder, row("A_MEAN=100"));
            assertThat(imported(fixture, file)).isEqualTo(Change.NEW);
            assertThat(imported(fixture, file)).isEqualTo(Change.UNCHANGED);
            assertThat(imported(fixture, workbook(folder, row("A_MEAN=101")))).isEqualTo(Change.REVISED);
        }
    }

    @ParameterizedTest
    @EnumSource
    void filesThatDifferAreRefused(TestDatabase database) {
        try (ImportFixture fixture = ImportFixture.withStarter(database)) {
            assertThatExceptionOfType(ImportRefusedException.class)
                    .isThrownBy(() -> imported(
                            fixture,
                            workbook(folder, row("AREA=01", "AREA_TITLE=Alabama", "AREA_TYPE=2", "A_MEAN=99040")),
                            titled("Alabama,Data Scientists,90,99050")))
                    .withMessageContaining("state_M2023.csv, row 2, column annual_mean");
            assertThat(fixture.dsl().fetchCount(PAY_CELL, PAY_CELL.PERIOD_LABEL.eq("May 2023")))
                    .isZero();
        }
    }
}
