package org.careergraph.dataset.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.careergraph.dataset.Catalogue;
import org.careergraph.dataset.Catalogue.Completeness;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.Recognition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what is taken for the O*NET database, and for which edition of it. */
class OnetFormatTests {

    private static final Recognition EDITION = new Recognition.Edition("database", "29.3", "029.003");

    private final OnetFormat format = new OnetFormat(new KnownReleases());

    @TempDir
    private Path folder;

    @Test
    void knowsTheEditionByThePublishersNote() throws IOException {
        OnetZip zip = OnetZip.small().in("db_24_2_text/");
        assertThat(recognise(zip.text(folder.resolve("db_30_1.zip")))).isEqualTo(EDITION);
        assertThat(recognise(zip.excel(folder.resolve("workbooks.zip")))).isEqualTo(EDITION);
    }

    @Test
    void knowsTheEditionByTheFolderWithoutANote() throws IOException {
        OnetZip zip = OnetZip.small().withReadMe("");
        assertThat(recognise(zip.text(folder.resolve("onet.zip")))).isEqualTo(EDITION);
    }

    @Test
    void knowsTheEditionByTheNameOfTheZipWithoutAFolder() throws IOException {
        OnetZip zip = OnetZip.small().withReadMe("").in("");
        assertThat(recognise(zip.text(folder.resolve("db_29_3_text.zip")))).isEqualTo(EDITION);
    }

    @Test
    void refusesAnEditionThatDoesNotTellItsNumber() throws IOException {
        OnetZip zip = OnetZip.small().withReadMe("").in("");
        assertThat(refused(zip.text(folder.resolve("onet.zip"))))
                .isEqualTo(
                        "an O*NET database that does not tell its edition: there is no Read Me.txt in it; name the zip"
                                + " as its publisher does, such as db_29_3_text.zip");
    }

    @Test
    void ordersEditionsByNumber() {
        assertThat(new EditionLabel(9, 10).order()).isLessThan(new EditionLabel(29, 3).order());
        assertThat(new EditionLabel(29, 3).order()).isLessThan(new EditionLabel(29, 10).order());
    }

    @Test
    void refusesTheTaxonomyOf2010() throws IOException {
        OnetZip zip = OnetZip.small()
                .with(
                        "Occupation Data",
                        "O*NET-SOC Code | Title | Description",
                        "15-1132.00 | Software Developers, Applications | Develop applications.");
        String reason =
                "an O*NET edition from before 25.1, whose O*NET-SOC 2010 codes do not join to the wage data of 2021"
                        + " and later; take 25.1 or newer";
        assertThat(refused(zip.text(folder.resolve("text.zip")))).isEqualTo(reason);
        assertThat(refused(zip.excel(folder.resolve("excel.zip")))).isEqualTo(reason);
    }

    @Test
    void leavesOtherFilesAlone() throws IOException {
        assertThat(recognise(Files.writeString(folder.resolve("a.csv"), "O*NET-SOC Code,Title\n15-1252.00,A\n")))
                .isEqualTo(Recognition.FOREIGN);
        assertThat(recognise(Files.createFile(folder.resolve("empty.zip")))).isEqualTo(Recognition.FOREIGN);
        assertThat(recognise(zip("Skills.txt", "O*NET-SOC Code\tElement ID\n"))).isEqualTo(Recognition.FOREIGN);
        assertThat(recognise(zip("Occupation Data.txt", "Code\tTitle\n15-1252.00\tSoftware Developers\n")))
                .isEqualTo(Recognition.FOREIGN);
        assertThat(recognise(zip("Occupation Data.txt", ""))).isEqualTo(Recognition.FOREIGN);
        assertThat(recognise(zip("Occupation Data.xlsx", "no workbook"))).isEqualTo(Recognition.FOREIGN);
    }

    @Test
    void rule31SaysWhoPublishedWhatAndUnderWhichTerms() {
        Path file = OnetZip.small().text(folder.resolve("db_29_3_text.zip"));
        Catalogue catalogue = Collected.of(format, file).catalogue();
        assertThat(catalogue.namespace()).isEqualTo("onet");
        assertThat(catalogue.completeness()).isEqualTo(Completeness.WHOLE);
        Fact.Source source = catalogue.sources().getFirst();
        assertThat(source.licence()).isNotNull().extracting(Fact.Licence::spdx).isEqualTo("CC-BY-4.0");
        assertThat(source.credit().sentence())
                .isEqualTo(
                        "This product includes information from the O*NET {label} Database by the U.S. Department of Labor,"
                                + " Employment and Training Administration (USDOL/ETA). Used under the CC BY 4.0 license. O*NET® is"
                                + " a trademark of USDOL/ETA.");
        assertThat(source.credit().modification())
                .startsWith("CareerGraph has modified all or some of this information: ")
                .endsWith("USDOL/ETA has not approved, endorsed, or tested these modifications.");
        Fact.Release release = catalogue.releases().getFirst();
        String sha256 = DataFile.at(file).sha256();
        assertThat(release.label()).isEqualTo("29.3");
        assertThat(release.files())
                .containsExactly(
                        new Fact.File("db_29_3_text.zip/Occupation Data.txt", sha256, 0),
                        new Fact.File("db_29_3_text.zip/Scales Reference.txt", sha256, 0),
                        new Fact.File("db_29_3_text.zip/Content Model Reference.txt", sha256, 0));
    }

    @Test
    void refusesBothFormsOfAnEditionAtOnce() {
        Path text = OnetZip.small().text(folder.resolve("text.zip"));
        Path excel = OnetZip.small().excel(folder.resolve("excel.zip"));
        assertThat(Collected.of(format, text, excel).notices())
                .containsExactly("excel.zip: the same edition as text.zip; import one of them, each is all of it");
    }

    private Recognition recognise(Path file) throws IOException {
        return format.recognise(DataFile.at(file));
    }

    private String refused(Path file) throws IOException {
        return assertThat(recognise(file))
                .asInstanceOf(type(Recognition.Refused.class))
                .actual()
                .reason();
    }

    private Path zip(String name, String text) throws IOException {
        Path file = Files.createTempFile(folder, "other", ".zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(text.getBytes());
        }
        return file;
    }
}
