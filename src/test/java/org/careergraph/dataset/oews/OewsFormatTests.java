package org.careergraph.dataset.oews;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careergraph.dataset.oews.WrittenWages.occupation;
import static org.careergraph.dataset.oews.WrittenWages.row;
import static org.careergraph.dataset.oews.WrittenWages.workbook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Recognition.Edition;
import org.careergraph.dataset.Recognition.Refused;
import org.careergraph.dataset.Statistic.Estimate;
import org.careergraph.dataset.Statistic.Slice;
import org.careergraph.dataset.Statistic.TopCode;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.WrittenWorkbook;
import org.careergraph.dataset.WrittenWorkbook.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests for files of wages: what edition they are of, and what they define. */
class OewsFormatTests {

    private static final Edition MAY_2023 = new Edition("oews", "May 2023", "2023-05");
    private static final String MEANS = "\uFEFFAREA_TITLE;OCC_CODE;OCC_TITLE;H_MEAN;A_MEAN\r\n";

    private final OewsFormat format = new OewsFormat(new KnownReleases());

    @TempDir
    private Path folder;

    private DataFile text(String name, String text) {
        try {
            return DataFile.at(Files.writeString(folder.resolve(name), text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Recognition recognised(DataFile file) {
        try {
            return format.recognise(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Collected read(DataFile... files) {
        Path[] paths = new Path[files.length];
        for (int i = 0; i < files.length; i++) {
            paths[i] = files[i].path();
        }
        return Collected.of(format, StarterPlaces.KNOWN, paths);
    }

    private DataFile ofYear(int year, String code) {
        String title = "May " + year + (year < 2020 ? " OES Estimates" : " OEWS Estimates");
        return workbook(
                folder,
                "wages.xlsx",
                WrittenWages.COLUMNS,
                title,
                WrittenWages.FLOOR_NOTE,
                occupation(code, "Some Occupation", "A_MEAN=100"));
    }

    @Test
    void aWorkbookTellsItsEditionAndItsFloor() {
        DataFile file = workbook(folder, row());
        assertThat(recognised(file)).isEqualTo(MAY_2023);
        Collected collected = read(file);
        assertThat(collected.catalogue().namespace()).isEqualTo("bls");
        assertThat(collected.catalogue().completeness()).isEqualTo(Completeness.PART);
        Fact.Release release = collected.catalogue().releases().getFirst();
        assertThat(release.label()).isEqualTo("May 2023");
        assertThat(release.period())
                .isEqualTo(new Fact.Period(LocalDate.of(2023, 5, 1), LocalDate.of(2023, 5, 31), "May 2023"));
        assertThat(release.publishedAt()).isEqualTo("2024-04-03");
        assertThat(release.topCode()).isEqualTo(new TopCode(239_200_00L, 115_00L, "USD"));
        assertThat(release.files()).containsExactly(new Fact.File("wages.xlsx", file.sha256(), 0));
        assertThat(collected.files()).containsExactly("wages.xlsx");
        Fact.Source source = collected.catalogue().sources().getFirst();
        assertThat(source.publisher()).contains("Bureau of Labor Statistics");
        assertThat(source.name()).contains("Occupational Employment and Wage Statistics");
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2020, 2019", "2021, 2018", "2025, 2018"})
    void codesUpToMay2020AreThoseOfTheHybridStructure(int year, String version) {
        assertThat(read(ofYear(year, "15-2098"))
                        .all(Fact.Pay.class)
                        .getFirst()
                        .code()
                        .version())
                .isEqualTo(version);
    }

    @Test
    void anEditionOfTheOldClassificationIsRefusedWithTheReason() {
        assertThat(recognised(ofYear(2018, "15-1132")))
                .isEqualTo(new Refused(
                        "May 2018 uses the SOC of 2010, which is not held; take May 2019 or a later edition"));
    }

    @Test
    void columnsMatchInAnyCaseAndOrderAndThoseThatAreMissingAreNotCollected() {
        List<String> columns =
                List.of("a_mean", "occ_title", "more", "occ_code", "area", "area_title", "loc quotient", "o_group");
        List<Object> cells = List.of(140490, "Data Scientists", "?", "15-2051", "06", "California", 1.46, "detailed");
        Collected collected = read(WrittenWorkbook.in(
                folder, "x.xlsx", new Sheet("state_M2023_dl", List.of(List.copyOf(columns), cells))));
        assertThat(collected.notices()).isEmpty();
        Fact.Pay pay = collected.all(Fact.Pay.class).getFirst();
        assertThat(pay.annual().mean()).isEqualTo(Estimate.of(140_490_00));
        assertThat(pay.jobs().locationQuotientPpm()).isEqualTo(1_460_000);
        assertThat(pay.jobs().employment()).isEqualTo(Estimate.NOT_COLLECTED);
        assertThat(pay.hourly().p90()).isEqualTo(Estimate.NOT_COLLECTED);
        assertThat(pay.location()).isEqualTo("us-ca");
    }

    @Test
    void noticesNameColumnsAsTheFileDoes() {
        Collected collected = read(WrittenWorkbook.in(
                folder,
                "x.xlsx",
                new Sheet(
                        "All May 2023 data",
                        List.of(
                                List.of("area", "area_title", "occ_code", "occ_title", "a_mean"),
                                List.of("99", "U.S.", "15-2051", "Data Scientists", "~")))));
        assertThat(collected.notices())
                .singleElement()
                .asString()
                .startsWith("x.xlsx, row 2, column a_mean, value \"~\"");
    }

    @Test
    void aCodeThatIsABroadGroupAndItsOnlyOccupationIsOneCellDefinedAsBoth() {
        Collected collected = read(workbook(
                folder,
                occupation("29-2010", "Clinical Laboratory Technologists", "O_GROUP=broad", "A_MEAN=100"),
                occupation("29-2010", "Clinical Laboratory Technologists", "O_GROUP=detailed", "A_MEAN=100"),
                occupation("15-1299", "Computer Occupations, All Other", "A_MEAN=100"),
                occupation("15-1299", "Computer Occupations, All Other", "NAICS=11", "A_MEAN=100")));
        assertThat(collected.all(Fact.OccupationCode.class))
                .extracting(code -> code.code().code(), Fact.OccupationCode::level, Fact.OccupationCode::residual)
                .containsExactly(
                        tuple("29-2010", CodeLevel.BROAD, false),
                        tuple("29-2010", CodeLevel.DETAILED, false),
                        tuple("15-1299", CodeLevel.DETAILED, true));
        assertThat(collected.all(Fact.Pay.class)).hasSize(4);
        assertThat(collected.rows("wages.xlsx")).isEqualTo(4);
    }

    @Test
    void anArchiveIsReadAsTheWorkbooksInIt() throws IOException {
        DataFile wages = workbook(folder, row("A_MEAN=100"));
        DataFile other = WrittenWorkbook.in(folder, "other.xlsx", new Sheet("a", List.of(List.of("b"))));
        Path archive = folder.resolve("oesm23nat.zip");
        try (OutputStream bytes = Files.newOutputStream(archive);
                ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (DataFile file : List.of(wages, other)) {
                zip.putNextEntry(new ZipEntry("oesm23nat/" + file.name()));
                Files.copy(file.path(), zip);
            }
        }
        assertThat(recognised(DataFile.at(archive))).isEqualTo(MAY_2023);
        Collected collected = read(DataFile.at(archive));
        assertThat(collected.files()).containsExactly("oesm23nat.zip/wages.xlsx");
        assertThat(collected.catalogue().releases().getFirst().files())
                .extracting(Fact.File::name, Fact.File::sha256)
                .containsExactly(
                        tuple("oesm23nat.zip/wages.xlsx", DataFile.at(archive).sha256()));
    }

    @Test
    void columnsSavedAsTextTakeTheirEditionFromThePublishedName() {
        String rows = MEANS + "Alabama;15-2051;Data Scientists;47.61;99,040\r\nGuam;25-2031;Teachers;*;58,000";
        assertThat(recognised(text("state_M2023_dl.means-only.csv", rows))).isEqualTo(MAY_2023);
        assertThat(recognised(text("state.csv", rows)))
                .isEqualTo(new Refused("nothing in it tells its year; keep the name under which it was published, such"
                        + " as state_M2023_dl"));
        Collected collected = read(text("state_M2023_dl.means-only.csv", rows));
        assertThat(collected.notices()).isEmpty();
        assertThat(collected.all(Fact.Pay.class))
                .extracting(
                        Fact.Pay::location, Fact.Pay::slice, pay -> pay.annual().mean())
                .containsExactly(
                        tuple("us-al", Slice.ALL, Estimate.of(99_040_00)),
                        tuple("us-gu", Slice.ALL, Estimate.of(58_000_00)));
    }

    @Test
    void withoutFlagsAWageOfOnePeriodAloneTellsThatTheOtherDoesNotApply() {
        Collected collected = read(
                text(
                        "state_M2023_dl.csv",
                        MEANS
                                + "Alabama;25-2031;Teachers;*;58,000\nAlabama;27-2031;Dancers;18.97;*\nAlabama;15-2051;Data;*;*"));
        assertThat(collected.all(Fact.Pay.class))
                .extracting(
                        pay -> pay.hourly().mean().status(),
                        pay -> pay.annual().mean().status())
                .containsExactly(
                        tuple(EstimateStatus.NOT_APPLICABLE, EstimateStatus.NORMAL),
                        tuple(EstimateStatus.NORMAL, EstimateStatus.NOT_APPLICABLE),
                        tuple(EstimateStatus.NOT_RELEASED, EstimateStatus.NOT_RELEASED));
    }

    @Test
    void titlesWithoutCodesAreThoseOfTheOtherFilesOfTheEdition() {
        DataFile titled = text(
                "M2023.csv",
                "\uFEFFAREA_TITLE,PRIM_STATE,OCC_TITLE,TOT_EMP,A_MEAN\nAlabama,AL,Data Scientists,\"1,120\",\"99,040\"\n"
                        + "Virgin Islands,VI,Data Scientists,**,*\n");
        Collected collected = read(titled, workbook(folder, row()));
        assertThat(collected.notices()).isEmpty();
        assertThat(collected.all(Fact.Pay.class))
                .extracting(Fact.Pay::location, pay -> pay.code().code())
                .containsExactly(tuple("us", "15-2051"), tuple("us-al", "15-2051"), tuple("us-vi", "15-2051"));
        assertThat(read(titled).notices())
                .first()
                .asString()
                .startsWith("M2023.csv, row 2, column OCC_TITLE, value \"Data Scientists\": no code has this title");
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsRefused() {
        assertThat(read(text(
                                "M2023.csv",
                                "AREA_TITLE,OCC_CODE,OCC_TITLE,TOT_EMP,A_MEAN\nAlabama,15-2051,Data Scientists,1,120,99040"))
                        .notices())
                .containsExactly(
                        "M2023.csv, row 2: more cells than the header has; look at its commas and quotation marks");
    }

    @Test
    void filesThatTellDifferentFloorsAreRefused() {
        DataFile other = workbook(
                folder,
                "other.xlsx",
                WrittenWages.COLUMNS,
                "May 2023 OEWS Estimates",
                "#  = indicates a wage equal to or greater than $100.00 per hour or $208,000 per year ",
                row());
        assertThat(read(workbook(folder, row()), other).notices())
                .containsExactly(
                        "wages.xlsx: tells another floor of wages than the other files of May 2023; take the files"
                                + " as published");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n\n",
                "a,b\n1,2",
                "\"open",
                "\u0000\u0001\u0002",
                "PK\u0003\u0004 no archive",
                "role,location,source,currency,per\nwelder,fr,own,EUR,YEAR",
                "O*NET-SOC Code\tTitle\n15-2051.00\tData Scientists"
            })
    void filesOfSomebodyElseAreForeign(String text) {
        assertThat(recognised(text("M2023.csv", text))).isEqualTo(Recognition.FOREIGN);
    }

    @Test
    void archivesAndWorkbooksOfSomebodyElseAreForeign() throws IOException {
        Path archive = folder.resolve("some.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        assertThat(recognised(DataFile.at(archive))).isEqualTo(Recognition.FOREIGN);
        assertThat(recognised(WrittenWorkbook.in(
                        folder,
                        "national_M2023_dl.xlsx",
                        new Sheet("national_M2023_dl", List.of(List.of("O*NET-SOC Code", "Title"))))))
                .isEqualTo(Recognition.FOREIGN);
    }
}
