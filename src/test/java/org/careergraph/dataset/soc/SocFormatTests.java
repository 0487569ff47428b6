package org.careergraph.dataset.soc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.PublishedData;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.WrittenWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SocFormatTests {

    private static final List<Object> HEADER =
            List.of("Major Group", "Minor Group", "Broad Group", "Detailed Occupation");
    private static final String STATEMENT = "***This is the final structure for the 2018 SOC.***";

    private final SocFormat format = new SocFormat(new KnownReleases());

    @TempDir
    private Path folder;

    @Test
    void readsCodesByTheColumnTheyStandIn() {
        DataFile file = structure(
                STATEMENT,
                List.of("15-0000", "", "", "", "Computer and Mathematical Occupations"),
                List.of("", "15-1200", "", "", "Computer Occupations"),
                List.of("", "", "15-1290", "", "Miscellaneous Computer Occupations"),
                List.of("", "", "", "15-1299", "Computer Occupations, All Other"),
                List.of("", "15-2000", "", "", "Mathematical Science Occupations"),
                List.of("", "", "15-2010", "", "Actuaries"),
                List.of("", "", "", "15-2011", "Actuaries"));
        assertThat(read(file))
                .extracting(code -> code.code().code(), Fact.OccupationCode::level, Fact.OccupationCode::broader)
                .containsExactly(
                        code("15-0000", CodeLevel.MAJOR, null),
                        code("15-1200", CodeLevel.MINOR, "15-0000"),
                        code("15-1290", CodeLevel.BROAD, "15-1200"),
                        code("15-1299", CodeLevel.DETAILED, "15-1290"),
                        code("15-2000", CodeLevel.MINOR, "15-0000"),
                        code("15-2010", CodeLevel.BROAD, "15-2000"),
                        code("15-2011", CodeLevel.DETAILED, "15-2010"));
        assertThat(read(file))
                .filteredOn(Fact.OccupationCode::residual)
                .extracting(Fact.OccupationCode::title)
                .containsExactly("Computer Occupations, All Other");
    }

    @Test
    void writesApostrophesAsEveryOtherFileDoes() {
        DataFile file =
                structure(STATEMENT, List.of("33-0000", "", "", "", "Police and Sheriff\u2019s Patrol Officers"));
        assertThat(read(file))
                .extracting(Fact.OccupationCode::title)
                .containsExactly("Police and Sheriff's Patrol Officers");
    }

    @Test
    void saysWhatIsWrongWithARow() {
        DataFile file = structure(
                STATEMENT,
                List.of("15-0000", "", "", "", "Computer and Mathematical Occupations"),
                List.of("", "", "15-1210", "", "Computer and Information Analysts"),
                List.of("", "15-12OO", "", "", "Computer Occupations"),
                List.of("", "15-1200", "15-1210", "", "Computer Occupations"),
                List.of("", "", "", "", "Computer Occupations"),
                List.of("", "15-1200"));
        assertThat(Collected.of(format, file.path()).notices())
                .containsExactly(
                        "soc.xlsx, row 5, column Broad Group, value \"15-1210\": lies in no Minor Group; put one above it",
                        "soc.xlsx, row 6, column Minor Group, value \"15-12OO\":"
                                + " not a code of the SOC; write it like 15-2051",
                        "soc.xlsx, row 7: needs one code, in the column of its level",
                        "soc.xlsx, row 8: needs one code, in the column of its level",
                        "soc.xlsx, row 9, column Minor Group, value \"15-1200\":"
                                + " has no title; write it behind the column of detailed occupations");
    }

    @Test
    void namesTheEditionThatTheTextAboveTheTableNames() throws IOException {
        assertThat(format.recognise(structure(STATEMENT))).isEqualTo(new Recognition.Edition("soc", "2018", "2018"));
        assertThat(format.recognise(structure("***This is the final structure for the 2010 SOC.***")))
                .isEqualTo(new Recognition.Edition("soc", "2010", "2010"));
        assertThat(format.recognise(structure("Structure")))
                .isInstanceOfSatisfying(Recognition.Refused.class, refused -> assertThat(refused.reason())
                        .contains("2018 SOC"));
    }

    @Test
    void leavesOtherFilesToOthers() throws IOException {
        DataFile definitions = WrittenWorkbook.in(
                folder,
                "definitions.xlsx",
                new WrittenWorkbook.Sheet(
                        "2018 SOC", List.of(List.of("SOC Group", "SOC Code", "SOC Title", "SOC Definition"))));
        Path text = Files.writeString(
                folder.resolve("soc.csv"), "Major Group,Minor Group,Broad Group,Detailed Occupation\n");
        assertThat(format.recognise(definitions)).isEqualTo(Recognition.FOREIGN);
        assertThat(format.recognise(DataFile.at(text))).isEqualTo(Recognition.FOREIGN);
    }

    @Test
    void readsThePublishedStructure() throws IOException {
        DataFile file = PublishedData.file("soc/2018/soc_structure_2018.xlsx");
        assertThat(format.recognise(file)).isEqualTo(new Recognition.Edition("soc", "2018", "2018"));
        assertThat(format.recognise(PublishedData.file("soc/2018/soc_2018_definitions.xlsx")))
                .isEqualTo(Recognition.FOREIGN);
        Collected collected = Collected.of(format, file.path());
        assertThat(collected.notices()).isEmpty();
        assertThat(collected.rows("soc_structure_2018.xlsx")).isEqualTo(1_447);
        List<Fact.OccupationCode> codes = collected.all(Fact.OccupationCode.class);
        assertThat(codes).filteredOn(code -> code.level() == CodeLevel.MAJOR).hasSize(23);
        assertThat(codes).filteredOn(code -> code.level() == CodeLevel.MINOR).hasSize(98);
        assertThat(codes).filteredOn(code -> code.level() == CodeLevel.BROAD).hasSize(459);
        assertThat(codes).filteredOn(code -> code.level() == CodeLevel.DETAILED).hasSize(867);
        assertThat(codes).filteredOn(Fact.OccupationCode::residual).hasSize(77);
        assertThat(codes)
                .filteredOn(code -> code.code().equals(new Fact.Code(ClassificationScheme.SOC, "2018", "15-2051")))
                .extracting(Fact.OccupationCode::title, Fact.OccupationCode::broader)
                .containsExactly(tuple("Data Scientists", "15-2050"));
        assertThat(collected.catalogue().releases())
                .extracting(Fact.Release::publishedAt)
                .containsExactly(LocalDate.of(2017, 11, 28));
    }

    @Test
    void changesNothingWhereThePublishedStructureIsHeld() {
        DataFile file = PublishedData.file("soc/2018/soc_structure_2018.xlsx");
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importer().importEdition(format, List.of(file));
            assertThat(fixture.dsl().fetchCount(OCCUPATION_CODE)).isEqualTo(1_447);
            assertThat(fixture.importer().importEdition(format, List.of(file)).changedAnything())
                    .isFalse();
        }
    }

    private List<Fact.OccupationCode> read(DataFile file) {
        Collected collected = Collected.of(format, file.path());
        assertThat(collected.notices()).isEmpty();
        return collected.all(Fact.OccupationCode.class);
    }

    @SafeVarargs
    private DataFile structure(String statement, List<Object>... rows) {
        List<List<Object>> sheet =
                new ArrayList<>(List.of(List.of("U.S. Bureau of Labor Statistics"), List.of(statement), HEADER));
        for (List<Object> row : rows) {
            sheet.add(row);
        }
        return WrittenWorkbook.in(folder, "soc.xlsx", new WrittenWorkbook.Sheet("2018 Structure", sheet));
    }

    private static Tuple code(String code, CodeLevel level, String broader) {
        return tuple(code, level, broader);
    }
}
