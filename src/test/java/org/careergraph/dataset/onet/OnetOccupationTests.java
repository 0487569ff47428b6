package org.careergraph.dataset.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Statistic;
import org.careergraph.dataset.Terms.AliasOrigin;
import org.careergraph.dataset.Terms.ClassificationScheme;
import org.careergraph.dataset.Terms.CodeLevel;
import org.careergraph.dataset.Terms.MatchKind;
import org.careergraph.dataset.Terms.SimilarityBasis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what is read about occupations themselves: what they are, are called, and are like. */
class OnetOccupationTests {

    private static final String OCCUPATIONS = "onet.zip/Occupation Data.txt";
    private static final Fact.Code DATA_SCIENTISTS = onetSoc("15-2051.00");
    private static final Fact.Code SOC = new Fact.Code(ClassificationScheme.SOC, "2018", "15-2051");

    @TempDir
    private Path folder;

    @Test
    void makesEveryOccupationARole() {
        assertThat(OnetZip.small().read(folder).all(Fact.Role.class).subList(1, 3))
                .containsExactly(
                        new Fact.Role(
                                new Row(OCCUPATIONS, 3),
                                "database",
                                "15-2051.00",
                                null,
                                "Data Scientists",
                                "Develop and implement methods.",
                                List.of(DATA_SCIENTISTS, SOC)),
                        new Fact.Role(
                                new Row(OCCUPATIONS, 4),
                                "database",
                                "15-2051.01",
                                null,
                                "Business Intelligence Analysts",
                                "Produce \"market\" intelligence.",
                                List.of(onetSoc("15-2051.01"))));
    }

    @Test
    void namesASocCodeAsItsOccupationEndingInZeros() {
        assertThat(OnetZip.small().read(folder).all(Fact.OccupationCode.class))
                .filteredOn(code -> code.code().scheme() == ClassificationScheme.SOC)
                .extracting(code -> code.code().code(), Fact.OccupationCode::title, Fact.OccupationCode::residual)
                .containsExactly(
                        tuple("15-1299", "Computer Occupations, All Other", true),
                        tuple("15-2051", "Data Scientists", false));
        assertThat(OnetZip.small().read(folder).all(Fact.OccupationCode.class))
                .filteredOn(code -> code.code().equals(SOC))
                .extracting(Fact.OccupationCode::level)
                .containsExactly(CodeLevel.DETAILED);
    }

    @Test
    void namesASocCodeAsItsFirstOccupationWhereNoneEndsInZeros() {
        Collected collected = OnetZip.small()
                .with(
                        "Occupation Data",
                        "O*NET-SOC Code | Title | Description",
                        "15-2051.02 | Clinical Data Managers | Apply knowledge.",
                        "15-2051.01 | Business Intelligence Analysts | Produce intelligence.")
                .read(folder);
        assertThat(collected.all(Fact.Classification.class))
                .filteredOn(fact -> fact.code().equals(SOC))
                .extracting(Fact.Classification::title)
                .containsExactly("Clinical Data Managers", "Clinical Data Managers");
        assertThat(collected.notices()).isEmpty();
    }

    @Test
    void classifiesADetailUnderTheWiderSocCodeAndSaysWhyItLendsPay() {
        assertThat(OnetZip.small().read(folder).all(Fact.Classification.class))
                .filteredOn(fact -> fact.code().equals(SOC))
                .satisfiesExactly(
                        fact -> {
                            assertThat(fact.role()).isEqualTo("15-2051.00");
                            assertThat(fact.match()).isEqualTo(MatchKind.EXACT);
                            assertThat(fact.reason()).isNull();
                        },
                        fact -> {
                            assertThat(fact.role()).isEqualTo("15-2051.01");
                            assertThat(fact.match()).isEqualTo(MatchKind.BROAD);
                            assertThat(fact.title()).isEqualTo("Data Scientists");
                            assertThat(fact.lendsPay()).isTrue();
                            assertThat(fact.weightPpm()).isEqualTo(1_000_000);
                            assertThat(fact.reason()).contains("begins with the SOC 2018 code");
                        });
    }

    @Test
    void takesReportedTitlesBeforeTheIndexAndShortTitlesAsNames() {
        Collected collected = OnetZip.small()
                .with(
                        "Sample of Reported Titles",
                        "O*NET-SOC Code | Reported Job Title | Shown in My Next Move",
                        "15-2051.01 | BI Analyst | Y")
                .with(
                        "Alternate Titles",
                        "O*NET-SOC Code | Alternate Title | Short Title | Source(s)",
                        "15-2051.00 | Machine Learning Engineer | n/a | 04,06",
                        "15-2051.00 | Data-Scientists | n/a | 02",
                        "15-2051.01 | BI Analyst | n/a | 02",
                        "15-2051.01 | Chief Information Officer (CIO) | CIO | 08",
                        "15-2051.01 | bi analyst | BIA | 08")
                .read(folder);
        String titles = "onet.zip/Alternate Titles.txt";
        assertThat(collected.all(Fact.Alias.class))
                .containsExactly(
                        alias("onet.zip/Sample of Reported Titles.txt", 2, "15-2051.01", "BI Analyst", true),
                        alias(titles, 2, "15-2051.00", "Machine Learning Engineer", false),
                        alias(titles, 5, "15-2051.01", "Chief Information Officer (CIO)", false),
                        alias(titles, 5, "15-2051.01", "CIO", false),
                        alias(titles, 6, "15-2051.01", "BIA", false));
        assertThat(collected.dropped())
                .extracting(Object::toString)
                .contains(titles + ", 2 rows left out, such as row 3: repeats a name of the same occupation");
        assertThat(collected.notices()).isEmpty();
    }

    @Test
    void listsRelatedOccupationsInTheirOrderAndTier() {
        assertThat(OnetZip.small()
                        .with(
                                "Related Occupations",
                                "O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index",
                                "15-2051.00 | 15-2051.01 | Primary-Short | 1")
                        .read(folder)
                        .all(Fact.RelatedProfession.class))
                .containsExactly(new Fact.RelatedProfession(
                        new Row("onet.zip/Related Occupations.txt", 2),
                        "database",
                        "15-2051.00",
                        "15-2051.01",
                        1,
                        new Statistic.Closeness(SimilarityBasis.PUBLISHED_MATRIX, null, "Primary-Short", null)));
    }

    private static Fact.Code onetSoc(String code) {
        return new Fact.Code(ClassificationScheme.ONET_SOC, "2019", code);
    }

    private static Fact.Alias alias(String file, int row, String role, String name, boolean reported) {
        AliasOrigin origin = reported ? AliasOrigin.INCUMBENT_SURVEY : AliasOrigin.CLASSIFICATION_INDEX;
        return new Fact.Alias(new Row(file, row), "database", role, name, origin);
    }
}
