package org.careergraph.dataset.hybrid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careergraph.jooq.Tables.CODE_MATCH;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.ImportResult;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.PublishedData;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.WrittenWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HybridFormatTests {

    private static final List<Object> HEADER = List.of(
            "OES 2019 Estimates Code",
            "OES 2019 Estimates Title",
            "2018 SOC Code ",
            "2018 SOC Title",
            "OES 2018 Estimates Code",
            "OES 2018 Estimates Title",
            "2010 SOC Code",
            "2010 SOC Title",
            "NOTES");

    private final HybridFormat format = new HybridFormat(new KnownReleases());

    @TempDir
    private Path folder;

    @Test
    void matchesAnOccupationExactlyWhereItsEstimateIsItsOwn() {
        Collected collected = read(structure(
                row("11-1011", "Chief Executives", "11-1011", "Chief Executives"),
                row("15-2098", "Data Scientists and Others, All Other", "15-2051", "Data Scientists"),
                row("15-2098", "Data Scientists and Others, All Other", "15-2099", "Others, All Other")));
        assertThat(collected.all(Fact.CodeMatch.class))
                .extracting(match -> match.from().code(), match -> match.to().code(), Fact.CodeMatch::match)
                .containsExactly(
                        tuple("11-1011", "11-1011", MatchKind.EXACT),
                        tuple("15-2051", "15-2098", MatchKind.BROAD),
                        tuple("15-2099", "15-2098", MatchKind.BROAD));
        assertThat(collected.all(Fact.OccupationCode.class))
                .contains(
                        new Fact.OccupationCode(
                                new Row("hybrid.xlsx", 4),
                                "oews-hybrid",
                                new Fact.Code(ClassificationScheme.SOC, "2018", "15-2051"),
                                "Data Scientists",
                                false,
                                CodeLevel.DETAILED,
                                null),
                        new Fact.OccupationCode(
                                new Row("hybrid.xlsx", 4),
                                "oews-hybrid",
                                new Fact.Code(ClassificationScheme.OEWS, "2019", "15-2098"),
                                "Data Scientists and Others, All Other",
                                true,
                                CodeLevel.DETAILED,
                                null));
    }

    @Test
    void leavesOutRowsThatRepeatAPairForDisplay() {
        Collected collected = read(structure(
                row("15-1256", "Developers and Testers", "15-1252", "Software Developers"),
                row("15-1256", "Developers and Testers", "15-1253", "Testers"),
                row("15-1256", "Developers and Testers", "15-1252", "Software Developers")));
        assertThat(collected.all(Fact.CodeMatch.class)).hasSize(2);
        assertThat(collected.dropped())
                .containsExactly(new ImportResult.Dropped(
                        "hybrid.xlsx", "repeats a pair of codes that an earlier row states", 1, 5));
    }

    @Test
    void saysWhatIsWrongWithARow() {
        DataFile file = structure(
                row("11-1011", "Chief Executives", "", "Chief Executives"),
                row("11-1021", "General Managers", "11-1021, 11-1022", "General Managers"),
                row("11-1031", "Legislators", "11-1031", "Legislators"),
                row("11-1030", "Legislators and Others", "11-1031", "Legislators"));
        assertThat(Collected.of(format, file.path()).notices())
                .containsExactly(
                        "hybrid.xlsx, row 3, column 2018 SOC Code, value \"\":"
                                + " blank; every row needs both codes and both titles",
                        "hybrid.xlsx, row 4, column 2018 SOC Code, value \"11-1021, 11-1022\":"
                                + " not one code; write it like 15-2051, one in a row",
                        "hybrid.xlsx, row 5, column 2018 SOC Code, value \"11-1031\": stands beside several OEWS codes,"
                                + " [11-1030, 11-1031]; which one it means cannot be told",
                        "hybrid.xlsx, row 6, column 2018 SOC Code, value \"11-1031\": stands beside several OEWS codes,"
                                + " [11-1030, 11-1031]; which one it means cannot be told");
    }

    @Test
    void readsThePublishedStructure() throws IOException {
        DataFile file = PublishedData.file("soc/2018/oes_2019_hybrid_structure.xlsx");
        assertThat(format.recognise(file)).isEqualTo(new Recognition.Edition("oews-hybrid", "2019", "2019"));
        assertThat(format.recognise(PublishedData.file("soc/2018/soc_structure_2018.xlsx")))
                .isEqualTo(Recognition.FOREIGN);
        Collected collected = read(file);
        assertThat(collected.rows("oes_2019_hybrid_structure.xlsx")).isEqualTo(868);
        assertThat(collected.dropped()).extracting(ImportResult.Dropped::rows).containsExactly(20);
        List<Fact.CodeMatch> matches = collected.all(Fact.CodeMatch.class);
        assertThat(matches).hasSize(848);
        assertThat(matches)
                .filteredOn(match -> match.match() == MatchKind.EXACT)
                .hasSize(748)
                .allSatisfy(match ->
                        assertThat(match.from().code()).isEqualTo(match.to().code()));
        assertThat(matches)
                .filteredOn(match -> match.to().code().equals("15-2098"))
                .extracting(match -> match.from().code(), Fact.CodeMatch::match)
                .containsExactlyInAnyOrder(tuple("15-2051", MatchKind.BROAD), tuple("15-2099", MatchKind.BROAD));
    }

    @Test
    void changesNothingWhereThePublishedStructureIsHeld() {
        DataFile file = PublishedData.file("soc/2018/oes_2019_hybrid_structure.xlsx");
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importer().importEdition(format, List.of(file));
            assertThat(fixture.dsl().fetchCount(CODE_MATCH)).isEqualTo(848);
            assertThat(fixture.dsl().fetchCount(OCCUPATION_CODE)).isEqualTo(848 + 790);
            assertThat(fixture.importer().importEdition(format, List.of(file)).changedAnything())
                    .isFalse();
        }
    }

    private Collected read(DataFile file) {
        Collected collected = Collected.of(format, file.path());
        assertThat(collected.notices()).isEmpty();
        return collected;
    }

    private static List<Object> row(String oews, String oewsTitle, String soc, String socTitle) {
        return List.of(oews, oewsTitle, soc, socTitle, oews, oewsTitle, soc, socTitle, "");
    }

    @SafeVarargs
    private DataFile structure(List<Object>... rows) {
        List<List<Object>> sheet = new ArrayList<>(List.of(List.of("How data were combined."), HEADER));
        for (List<Object> row : rows) {
            sheet.add(row);
        }
        return WrittenWorkbook.in(
                folder,
                "hybrid.xlsx",
                new WrittenWorkbook.Sheet("OES2019 Hybrid", sheet),
                new WrittenWorkbook.Sheet("Field descriptions", List.of(List.of("Column", "Column description"))));
    }
}
