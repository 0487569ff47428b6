package org.careergraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.careergraph.jooq.tables.records.ReleaseRecord;
import org.careergraph.jooq.tables.records.SourceRecord;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Tests for the words that name a source and cite a release. */
class CitationTests {

    private static final String ONET =
            "This product includes information from the O*NET {label} Database. O*NET® is a trademark of USDOL/ETA.";

    private static SourceRecord source(String publisher, String name, String kind, @Nullable String url) {
        SourceRecord source = new SourceRecord();
        source.setPublicId("source:bls:oews");
        source.setPublisher(publisher);
        source.setName(name);
        source.setKind(kind);
        source.setUrl(url);
        return source;
    }

    private static SourceRecord wages() {
        return source(
                "U.S. Bureau of Labor Statistics",
                "Occupational Employment and Wage Statistics",
                "OFFICIAL_STATISTICS",
                "https://www.bls.gov/oes/");
    }

    private static ReleaseRecord release(String label, @Nullable String publishedAt) {
        ReleaseRecord release = new ReleaseRecord();
        release.setLabel(label);
        release.setRevision(1);
        release.setPublishedAt(publishedAt);
        return release;
    }

    @Test
    void rule31LicencesDifferSoEachSourceHasItsOwnSentence() {
        SourceRecord onet = wages();
        onet.setAttribution(ONET);
        onet.setModification("USDOL/ETA has not approved, endorsed, or tested these modifications.");

        assertThat(Attribution.of(onet, "29.3"))
                .isEqualTo("This product includes information from the O*NET 29.3 Database."
                        + " O*NET® is a trademark of USDOL/ETA.");
        assertThat(Attribution.modified(onet, "24.2"))
                .startsWith("This product includes information from the O*NET 24.2 Database.")
                .endsWith("USDOL/ETA. USDOL/ETA has not approved, endorsed, or tested these modifications.");
        assertThat(Attribution.of(wages(), "May 2024"))
                .isEqualTo(
                        "Source: U.S. Bureau of Labor Statistics, Occupational Employment and Wage Statistics, May 2024.");
        assertThat(Attribution.modified(wages(), "May 2024"))
                .endsWith(
                        "May 2024. All or some of the information has been modified, for which the publisher does not vouch.");
    }

    @Test
    void sentenceOfOnesOwnGetsAFullStopBeforeAnother() {
        SourceRecord source = wages();
        source.setAttribution("© Example Union");

        assertThat(Attribution.of(source, "2025")).isEqualTo("© Example Union");
        assertThat(Attribution.modified(source, "2025")).startsWith("© Example Union. All or some");
    }

    @Test
    void editionsAreToldOneByOneUntilThereAreMany() {
        List<ReleaseRecord> few = IntStream.of(2022, 2020, 2021, 2020)
                .mapToObj(CitationTests::ofYear)
                .toList();
        List<ReleaseRecord> many =
                IntStream.range(2010, 2020).mapToObj(CitationTests::ofYear).toList();

        assertThat(Wording.editions(few)).isEqualTo("May 2020, May 2021, May 2022");
        assertThat(Wording.editions(many)).isEqualTo("May 2010 to May 2019");
    }

    private static ReleaseRecord ofYear(int year) {
        ReleaseRecord release = release("May " + year, null);
        release.setPeriodEnd(year + "-05-31");
        return release;
    }

    @Test
    void apaNamesAuthorYearTitleEditionFormAndAddress() {
        assertThat(new Citation(wages(), release("May 2024", "2025-04-02")).apa())
                .isEqualTo(
                        "U.S. Bureau of Labor Statistics. (2025). Occupational Employment and Wage Statistics (May 2024)"
                                + " [Data set]. https://www.bls.gov/oes/");
    }

    @Test
    void whatIsNotKnownIsNotMadeUp() {
        SourceRecord page = source("Example Inc.", "What do they do?", "SELF_REPORTS", null);
        Citation citation = new Citation(page, release("spring", null));

        assertThat(citation.apa()).isEqualTo("Example Inc. (n.d.). What do they do? (spring).");
        assertThat(citation.bibtex()).isEqualTo("""
                @misc{bls-oews-spring,
                  author = {{Example Inc.}},
                  title = {{What do they do?}},
                  note = {spring}
                }""");
    }

    @Test
    void bibtexKeepsEveryCharacter() {
        SourceRecord source = source(
                "R&D {100%} \\ #1_a $5 ~ ^ \"é\"",
                "Pay\n\tsurvey", "EDITORIAL", "https://example.org/a_b%20{c}?d=1&e#f");
        ReleaseRecord release = release("2024–34", "2024-09-05");
        release.setRevision(2);

        assertThat(new Citation(source, release).bibtex())
                .isEqualTo("@misc{bls-oews-2024-34-2,\n"
                        + "  author = {{R\\&D \\textbraceleft{}100\\%\\textbraceright{} \\textbackslash{} \\#1\\_a \\$5"
                        + " \\textasciitilde{} \\textasciicircum{} \"é\"}},\n"
                        + "  title = {{Pay  survey}},\n"
                        + "  note = {2024–34},\n"
                        + "  year = {2024},\n"
                        + "  month = sep,\n"
                        + "  url = {https://example.org/a_b%20%7Bc%7D?d=1&e#f}\n"
                        + "}");
    }

    @Test
    void bracesOfAnEntryAreBalanced() {
        String entry = new Citation(source("}{", "{{", "EDITORIAL", "https://e.org/}}"), release("}", null)).bibtex();

        assertThat(entry.chars().filter(c -> c == '{').count())
                .isEqualTo(entry.chars().filter(c -> c == '}').count());
        assertThat(entry.substring(0, entry.length() - 1)
                        .chars()
                        .map(c -> c == '{' ? 1 : c == '}' ? -1 : 0)
                        .sum())
                .isEqualTo(1);
    }
}
