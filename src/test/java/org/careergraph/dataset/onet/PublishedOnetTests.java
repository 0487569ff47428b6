package org.careergraph.dataset.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.PublishedData;
import org.careergraph.dataset.Recognition;
import org.careergraph.dataset.Terms.AliasOrigin;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.Terms.ResponsibilityOrigin;
import org.careergraph.dataset.Terms.SkillKind;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Tests with the real 29.3 database; skipped where it does not stand beside the project. */
class PublishedOnetTests {

    private static final String TEXT = "db_29_3_text_derived_from_excel.zip";
    private static final String DATA_SCIENTISTS = "15-2051.00";

    private static OnetFormat format;
    private static Path folder;
    private static Collected text;

    @BeforeAll
    static void readTextFiles() {
        folder = PublishedData.folder().resolve("onet");
        assumeThat(folder).as("the published files").isDirectory();
        format = new OnetFormat(new KnownReleases());
        text = Collected.of(format, folder.resolve("29.3").resolve(TEXT));
    }

    @Test
    void findsNothingWrong() {
        assertThat(text.notices()).isEmpty();
    }

    @Test
    void statesTheSameFromWorkbooks() {
        Collected excel = Collected.of(format, folder.resolve("29.3").resolve("db_29_3_excel.zip"));
        assertThat(excel.notices()).isEmpty();
        assertThat(counted(excel)).isEqualTo(counted(text));
    }

    private static Map<String, Long> counted(Collected collected) {
        return collected.withoutRows().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    @Test
    void statesAsManyOfEachAsThereAreRows() {
        assertThat(text.all(Fact.Role.class)).hasSize(1_016);
        assertThat(text.all(Fact.RatingScale.class)).hasSize(29);
        assertThat(text.all(Fact.RelatedProfession.class)).hasSize(18_460);
        assertThat(text.all(Fact.Preparation.class)).hasSize(923);
        assertThat(text.all(Fact.PreparationShare.class)).hasSize(36_209 - 1_031);
        assertThat(requirements(SkillKind.SKILL)).isEqualTo(61_530 / 2);
        assertThat(requirements(SkillKind.KNOWLEDGE)).isEqualTo(58_014 / 2);
        assertThat(requirements(SkillKind.TECHNOLOGY)).isEqualTo(32_681);
        assertThat(requirements(SkillKind.TOOL)).isEqualTo(41_662);
        assertThat(text.all(Fact.Responsibility.class))
                .filteredOn(task -> task.origin() == ResponsibilityOrigin.SURVEYED_TASK)
                .hasSize(18_796);
        assertThat(text.all(Fact.Responsibility.class))
                .filteredOn(task -> task.origin() == ResponsibilityOrigin.EMERGING_TASK)
                .hasSize(295);
        assertThat(text.all(Fact.OccupationCode.class)).hasSize(1_016 + 867);
        assertThat(text.all(Fact.OccupationCode.class).stream()
                        .filter(code -> code.code().code().length() == DATA_SCIENTISTS.length())
                        .filter(Fact.OccupationCode::residual))
                .hasSize(77);
    }

    private static long requirements(SkillKind kind) {
        return text.all(Fact.SkillRequirement.class).stream()
                .filter(requirement -> requirement.kind() == kind)
                .count();
    }

    @Test
    void leavesOutWhatItSays() {
        assertThat(text.dropped())
                .extracting(Object::toString)
                .containsExactlyInAnyOrder(
                        TEXT
                                + "/Sample of Reported Titles.txt, row 3388 left out: repeats a name of the same occupation",
                        TEXT + "/Alternate Titles.txt, 6829 rows left out, such as row 35: repeats a name of the same"
                                + " occupation",
                        TEXT + "/Content Model Reference.txt, 469 rows left out, such as row 2: an element that is no"
                                + " skill, knowledge or ability",
                        TEXT + "/Education, Training, and Experience.txt, 1031 rows left out, such as row 14: a rating,"
                                + " and no share of the answers to a question");
        assertThat(text.rows(TEXT + "/Alternate Titles.txt")).isEqualTo(56_560);
    }

    @Test
    void rule11MarksRatingsAsTheirFlagsDo() {
        assertThat(levels(SkillKind.SKILL, EstimateStatus.NOT_APPLICABLE)).isEqualTo(3_302);
        assertThat(levels(SkillKind.SKILL, EstimateStatus.LOW_RELIABILITY)).isEqualTo(118);
        assertThat(levels(SkillKind.KNOWLEDGE, EstimateStatus.NOT_APPLICABLE)).isEqualTo(5_939);
        assertThat(levels(SkillKind.KNOWLEDGE, EstimateStatus.LOW_RELIABILITY)).isEqualTo(1_051);
    }

    private static long levels(SkillKind kind, EstimateStatus status) {
        return text.all(Fact.SkillRequirement.class).stream()
                .filter(requirement -> requirement.kind() == kind
                        && requirement.level() != null
                        && requirement.level().status() == status)
                .count();
    }

    @Test
    void knowsAMachineLearningEngineerByThreeOccupations() {
        assertThat(text.all(Fact.Alias.class))
                .filteredOn(alias -> alias.name().equals("Machine Learning Engineer"))
                .allMatch(alias -> alias.origin() == AliasOrigin.CLASSIFICATION_INDEX)
                .extracting(Fact.Alias::role)
                .containsExactlyInAnyOrder("15-1221.00", "15-1299.08", DATA_SCIENTISTS);
    }

    @Test
    void saysNoMoreOfDataScientistsThanIsPublished() {
        assertThat(text.all(Fact.Responsibility.class))
                .filteredOn(task -> task.role().equals(DATA_SCIENTISTS))
                .hasSize(16)
                .allMatch(task -> task.core() == null);
        assertThat(text.all(Fact.SkillRequirement.class))
                .filteredOn(requirement -> requirement.role().equals(DATA_SCIENTISTS))
                .filteredOn(requirement -> requirement.kind() != SkillKind.TOOL)
                .hasSize(86)
                .allMatch(requirement -> requirement.kind() == SkillKind.TECHNOLOGY);
        assertThat(text.all(Fact.PreparationShare.class))
                .noneMatch(share -> share.role().equals(DATA_SCIENTISTS));
        assertThat(text.all(Fact.RelatedProfession.class))
                .filteredOn(related -> related.role().equals(DATA_SCIENTISTS))
                .hasSize(20);
    }

    @Test
    void refusesTheEditionOnTheOldTaxonomy() throws Exception {
        Path old = folder.resolve("24.2").resolve("db_24_2_text.zip");
        assertThat(format.recognise(DataFile.at(old))).isInstanceOf(Recognition.Refused.class);
    }

    @Test
    void knowsTheEditionOfBothForms() throws Exception {
        for (String zip : new String[] {TEXT, "db_29_3_excel.zip"}) {
            assertThat(format.recognise(DataFile.at(folder.resolve("29.3").resolve(zip))))
                    .isEqualTo(new Recognition.Edition("database", "29.3", "029.003"));
        }
    }

    @Test
    void ranksEveryTaskOfAnOccupationOnce() {
        Map<String, Long> tasks = text.all(Fact.Responsibility.class).stream()
                .collect(Collectors.groupingBy(Fact.Responsibility::role, Collectors.counting()));
        Stream<Fact.Responsibility> last =
                text.all(Fact.Responsibility.class).stream().filter(task -> task.rank() == tasks.get(task.role()));
        assertThat(last).hasSize(tasks.size());
    }
}
