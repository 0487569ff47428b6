package org.careergraph.dataset.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.YearMonth;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Statistic.Rating;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.Terms.Necessity;
import org.careergraph.dataset.Terms.SkillKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what is read about what occupations need. */
class OnetSkillTests {

    private static final String RATED =
            "O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | N | Standard Error |"
                    + " Recommend Suppress | Not Relevant | Date | Domain Source";

    @TempDir
    private Path folder;

    @Test
    void definesElementsInTheirGroups() {
        Collected collected = OnetZip.small().read(folder);
        assertThat(collected.all(Fact.Skill.class))
                .extracting(Fact.Skill::key, Fact.Skill::name, Fact.Skill::kind, Fact.Skill::broader)
                .containsExactly(
                        tuple("2.A.1", "Content", SkillKind.SKILL, null),
                        tuple("2.C.10", "Transportation", SkillKind.KNOWLEDGE, null),
                        tuple("2.A.1.a", "Reading Comprehension", SkillKind.SKILL, "2.A.1"));
        assertThat(collected.dropped())
                .extracting(Object::toString)
                .containsExactly("onet.zip/Content Model Reference.txt, row 2 left out: an element that is no skill,"
                        + " knowledge or ability");
    }

    @Test
    void makesOneFactOfImportanceAndLevel() {
        Collected collected = OnetZip.small()
                .with(
                        "Skills",
                        RATED,
                        "15-2051.01 | 2.A.1.a | Reading Comprehension | IM | 4.12 | 8 | 0.1250 | N | n/a | 08/2023 | Analyst",
                        "15-2051.01 | 2.A.1.a | Reading Comprehension | LV | 4.62 | 8 | 0.1830 | Y | N | 08/2023 | Analyst")
                .read(folder);
        assertThat(collected.all(Fact.SkillRequirement.class))
                .containsExactly(new Fact.SkillRequirement(
                        new Row("onet.zip/Skills.txt", 2),
                        "database",
                        "15-2051.01",
                        "2.A.1.a",
                        SkillKind.SKILL,
                        Necessity.UNSPECIFIED,
                        new Rating("IM", 412, EstimateStatus.NORMAL, 8, 1250),
                        new Rating("LV", 462, EstimateStatus.LOW_RELIABILITY, 8, 1830),
                        null,
                        null,
                        YearMonth.of(2023, 8)));
        assertThat(collected.rows("onet.zip/Skills.txt")).isEqualTo(2);
        assertThat(collected.notices()).isEmpty();
    }

    @Test
    void keepsNoLevelOfWhatIsNotRelevant() {
        assertThat(OnetZip.small()
                        .with(
                                "Knowledge",
                                RATED,
                                "15-2051.01 | 2.C.10 | Transportation | LV | 0.38 | n/a | n/a | n/a | Y | n/a | Analyst")
                        .read(folder)
                        .all(Fact.SkillRequirement.class))
                .extracting(
                        Fact.SkillRequirement::importance,
                        Fact.SkillRequirement::level,
                        Fact.SkillRequirement::collectedAt)
                .containsExactly(tuple(null, new Rating("LV", null, EstimateStatus.NOT_APPLICABLE, null, null), null));
    }

    @Test
    void knowsTechnologyByItsGroupAndName() {
        Collected collected = OnetZip.small()
                .with(
                        "Technology Skills",
                        "O*NET-SOC Code | Example | Commodity Code | Commodity Title | Hot Technology | In Demand",
                        "15-2051.00 | C# | 43232405 | Development software | Y | N",
                        "15-2051.01 | C# | 43232405 | Development software | Y | Y",
                        "15-2051.01 | C++ | 43232405 | Development software | N | N")
                .with(
                        "Tools Used",
                        "O*NET-SOC Code | Example | Commodity Code | Commodity Title",
                        "15-2051.00 | 10-key calculators | 44101809 | Desktop calculator")
                .read(folder);
        assertThat(collected.all(Fact.Skill.class))
                .filteredOn(skill -> skill.kind() == SkillKind.TECHNOLOGY)
                .extracting(Fact.Skill::key, Fact.Skill::name, Fact.Skill::broader)
                .containsExactly(
                        tuple("43232405", "Development software", null),
                        tuple("43232405:C#", "C#", "43232405"),
                        tuple("43232405:C++", "C++", "43232405"));
        assertThat(collected.all(Fact.SkillRequirement.class))
                .extracting(
                        Fact.SkillRequirement::role,
                        Fact.SkillRequirement::skill,
                        Fact.SkillRequirement::kind,
                        Fact.SkillRequirement::hotTechnology,
                        Fact.SkillRequirement::inDemand)
                .containsExactly(
                        tuple("15-2051.00", "43232405:C#", SkillKind.TECHNOLOGY, true, false),
                        tuple("15-2051.01", "43232405:C#", SkillKind.TECHNOLOGY, true, true),
                        tuple("15-2051.01", "43232405:C++", SkillKind.TECHNOLOGY, false, false),
                        tuple("15-2051.00", "44101809:10-key calculators", SkillKind.TOOL, null, null));
    }
}
