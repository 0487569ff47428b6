package org.careergraph.dataset.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of the layouts that editions come in, which state the same. */
class OnetLayoutTests {

    private static final String SKILLS =
            "O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error |"
                    + " Recommend Suppress | Not Relevant | Date | Domain Source";
    private static final String IMPORTANCE =
            "15-2051.01 | 2.A.1.a | Reading | IM | 4.10 | 8 | 0.1200 | N | n/a | 08/2023 | Analyst";
    private static final String LEVEL =
            "15-2051.01 | 2.A.1.a | Reading | LV | 4.00 | 8 | 0.2000 | n/a | N | 08/2023 | Analyst";

    @TempDir
    private Path folder;

    private static OnetZip zip() {
        return OnetZip.small()
                .with("Skills", SKILLS, IMPORTANCE, LEVEL)
                .with(
                        "Task Statements",
                        "O*NET-SOC Code | Task ID | Task | Task Type | Incumbents Responding | Date | Domain Source",
                        "15-2051.01 | 8823 | Say \"no\" to O'Neill's, or don't. | n/a | n/a | 08/2023 | Incumbent");
    }

    @Test
    void readsWorkbooksAsTextFiles() {
        Collected excel = Collected.of(new OnetFormat(new KnownReleases()), zip().excel(folder.resolve("db.zip")));
        assertThat(excel.withoutRows())
                .containsExactlyInAnyOrderElementsOf(
                        zip().read(folder).withoutRows().toList());
        assertThat(excel.files()).contains("db.zip/Skills.xlsx");
        assertThat(excel.notices()).isEmpty();
    }

    @Test
    void readsLinesThatEndAsOnWindows() {
        assertThat(zip().withWindowsLines().read(folder).withoutRows())
                .containsExactlyInAnyOrderElementsOf(
                        zip().read(folder).withoutRows().toList());
    }

    @Test
    void keepsQuotationMarksInTexts() {
        assertThat(zip().read(folder).all(Fact.Responsibility.class))
                .extracting(Fact.Responsibility::text)
                .containsExactly("Say \"no\" to O'Neill's, or don't.");
    }

    @Test
    void findsColumnsWhereverTheyStandAndLeavesUnknownOnesAlone() {
        assertThat(zip().with(
                                "Skills",
                                "Novelty | Not Relevant | Data Value | SCALE ID | Element ID | Title | O*NET-SOC Code | N |"
                                        + " Standard Error | Date",
                                "x | n/a | 4.1 | IM | 2.A.1.a | Analysts | 15-2051.01 | 8 | 0.12 | 08/2023",
                                "x | N | 4 | LV | 2.A.1.a | Analysts | 15-2051.01 | 8 | 0.2 | 08/2023")
                        .read(folder)
                        .withoutRows())
                .containsExactlyInAnyOrderElementsOf(
                        zip().read(folder).withoutRows().toList());
    }

    @Test
    void readsAnEditionThatLacksTablesOtherThanTheOccupations() {
        Collected collected = OnetZip.small()
                .without("Scales Reference")
                .without("Content Model Reference")
                .read(folder);
        assertThat(collected.all(Fact.Role.class)).hasSize(3);
        assertThat(collected.notices()).isEmpty();
    }

    @Test
    void readsTheTablesThatTookTheirPlaceIn2026() {
        String answers = "Element ID | Element Name | Scale ID | Category | Category Description";
        String shares = "O*NET-SOC Code | Element ID | Element Name | Scale ID | Category | Data Value | N";
        Collected collected = OnetZip.small()
                .with("Essential Skills", SKILLS, IMPORTANCE, LEVEL)
                .with("Transferable Skills", SKILLS, IMPORTANCE.replace("2.A.1.a", "2.A.1"))
                .with(
                        "Software Skills",
                        "O*NET-SOC Code | Workplace Example | Element ID | Element Name | Hot Technology | In Demand",
                        "15-2051.00 | Python | 5.C.1.a | Development software | Y | Y")
                .with("Job Titles", "O*NET-SOC Code | Job Title | Short Title", "15-2051.00 | Data Miner | n/a")
                .with("Education Categories", answers, "2.D.1 | Education | RL | 6 | Bachelor's Degree")
                .with("Education", shares, "15-2051.01 | 2.D.1 | Education | RL | 6 | 50 | 28")
                .read(folder);
        assertThat(collected.all(Fact.SkillRequirement.class))
                .extracting(Fact.SkillRequirement::role, Fact.SkillRequirement::skill)
                .containsExactly(
                        tuple("15-2051.01", "2.A.1.a"),
                        tuple("15-2051.01", "2.A.1"),
                        tuple("15-2051.00", "5.C.1.a:Python"));
        assertThat(collected.all(Fact.Alias.class)).extracting(Fact.Alias::name).containsExactly("Data Miner");
        assertThat(collected.all(Fact.PreparationShare.class))
                .extracting(Fact.PreparationShare::sharePpm)
                .containsExactly(500_000);
        assertThat(collected.notices()).isEmpty();
    }
}
