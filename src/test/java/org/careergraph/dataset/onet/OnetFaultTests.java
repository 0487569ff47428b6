package org.careergraph.dataset.onet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.Fact;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests of what is refused, with the notice that says where and why. */
class OnetFaultTests {

    private static final String RATED =
            "O*NET-SOC Code | Element ID | Scale ID | Data Value | N | Standard Error | Recommend Suppress | Date";
    private static final String SOUND = "15-2051.01 | 2.A.1.a | IM | 4.12 | 8 | 0.1250 | N | 08/2023";

    @TempDir
    private Path folder;

    /** What stands instead of a sound cell, and the notice. */
    @ParameterizedTest(name = "{1}")
    @MethodSource("faultyCells")
    void refusesARowWithACellThatItDoesNotUnderstand(String sound, String faulty, String notice) {
        Collected collected = OnetZip.small()
                .with("Skills", RATED, SOUND.replace(sound, faulty))
                .read(folder);
        assertThat(collected.notices()).containsExactly("onet.zip/Skills.txt, row 2, column " + notice);
        assertThat(collected.all(Fact.SkillRequirement.class)).isEmpty();
    }

    static Stream<Arguments> faultyCells() {
        String decimal = ": no number with at most %d decimal places; write it as it is published";
        String month = ": no month; write it as 08/2023";
        return Stream.of(
                arguments(
                        "15-2051.01",
                        "15-9999.00",
                        "O*NET-SOC Code, value \"15-9999.00\": not an occupation of Occupation Data; look which of the two"
                                + " is misspelt"),
                arguments(
                        "2.A.1.a",
                        "2.A.9",
                        "Element ID, value \"2.A.9\": no skill, knowledge or ability of Content Model Reference"),
                arguments("IM", "XY", "Scale ID, value \"XY\": not a scale of Scales Reference"),
                arguments("4.12", "4.123", "Data Value, value \"4.123\"" + decimal.formatted(2)),
                arguments("4.12", "*", "Data Value, value \"*\"" + decimal.formatted(2)),
                arguments("4.12", "-4.12", "Data Value, value \"-4.12\"" + decimal.formatted(2)),
                arguments("4.12", "n/a", "Data Value, value \"n/a\": blank; it needs a value"),
                arguments(
                        "4.12",
                        "41.2",
                        "Data Value, value \"41.2\": not on the scale IM, whose ends Scales Reference tells"),
                arguments("| 8 |", "| 8.5 |", "N, value \"8.5\": no whole number; write it as it is published"),
                arguments("0.1250", "0.12345", "Standard Error, value \"0.12345\"" + decimal.formatted(4)),
                arguments(
                        "| N |", "| S |", "Recommend Suppress, value \"S\": unknown mark; the marks are Y, N and n/a"),
                arguments("08/2023", "2023", "Date, value \"2023\"" + month),
                arguments("08/2023", "13/2023", "Date, value \"13/2023\"" + month),
                arguments("08/2023", "Aug2023", "Date, value \"Aug2023\"" + month));
    }

    @Test
    void acceptsTheRowThatTheFaultsAreMadeOf() {
        Collected collected = OnetZip.small().with("Skills", RATED, SOUND).read(folder);
        assertThat(collected.notices()).isEmpty();
        assertThat(collected.all(Fact.SkillRequirement.class)).hasSize(1);
    }

    @Test
    void refusesARatingThatStandsTwice() {
        assertThat(notices("Skills", RATED, SOUND, SOUND))
                .containsExactly("onet.zip/Skills.txt, row 3, column Element ID, value \"2.A.1.a\":"
                        + " an earlier row of the occupation rates it on this scale already");
    }

    @Test
    void refusesARowWithMoreCellsThanColumns() {
        assertThat(notices("Skills", RATED, SOUND + " | Analyst"))
                .containsExactly(
                        "onet.zip/Skills.txt, row 2: more cells than the header has columns; look for a tab that"
                                + " does not belong there");
    }

    @Test
    void refusesATableWithoutAColumnThatItNeeds() {
        assertThat(notices("Skills", RATED.replace("Data Value", "Value"), SOUND))
                .containsExactly(
                        "onet.zip/Skills.txt, row 1, column Data Value: no such column; take the table as it is"
                                + " published");
        assertThat(notices("Alternate Titles", "O*NET-SOC Code | Name", "15-2051.00 | Miner"))
                .containsExactly("onet.zip/Alternate Titles.txt, row 1, column Alternate Title or Job Title:"
                        + " no such column; take the table as it is published");
    }

    @Test
    void refusesWhatCannotBeUnderstoodWithoutATableThatIsMissing() {
        OnetZip zip = OnetZip.small().with("Skills", RATED, SOUND);
        String message =
                ": not in the zip, but Skills cannot be understood without it; take the zip as it is published";
        assertThat(zip.without("Content Model Reference")
                        .without("Scales Reference")
                        .read(folder)
                        .notices())
                .containsExactly("onet.zip/Scales Reference" + message, "onet.zip/Content Model Reference" + message);
        assertThat(notices("Job Zones", "O*NET-SOC Code | Job Zone", "15-2051.00 | 5"))
                .containsExactly("onet.zip/Job Zone Reference" + message.replace("Skills", "Job Zones"));
    }

    @Test
    void saysNothingOfWhatFollowsFromATableThatItCannotRead() {
        assertThat(OnetZip.small()
                        .with("Skills", RATED, SOUND)
                        .with("Scales Reference", "Scale ID | Minimum | Maximum", "IM | 1 | 5")
                        .read(folder)
                        .notices())
                .containsExactly(
                        "onet.zip/Scales Reference.txt, row 1, column Scale Name: no such column; take the table as"
                                + " it is published");
        assertThat(OnetZip.small()
                        .with("Skills", RATED, SOUND)
                        .with("Occupation Data", "O*NET-SOC Code | Description", "15-2051.01 | Produce intelligence.")
                        .read(folder)
                        .notices())
                .containsExactly(
                        "onet.zip/Occupation Data.txt, row 1, column Title: no such column; take the table as it is"
                                + " published");
    }

    @Test
    void refusesACodeAndATitleThatItDoesNotUnderstandOnce() {
        assertThat(notices(
                        "Occupation Data",
                        "O*NET-SOC Code | Title | Description",
                        "15-2051 | Data Scientists | Develop methods.",
                        "15-2051.01 | n/a | Produce intelligence."))
                .containsExactly(
                        "onet.zip/Occupation Data.txt, row 2, column O*NET-SOC Code, value \"15-2051\":"
                                + " no O*NET-SOC code, such as 15-2051.00",
                        "onet.zip/Occupation Data.txt, row 3, column Title, value \"n/a\": blank; it needs a value");
    }

    @Test
    void refusesTextThatIsLongerThanItsColumn() {
        String name = "x".repeat(301);
        assertThat(notices("Alternate Titles", "O*NET-SOC Code | Alternate Title", "15-2051.00 | " + name))
                .singleElement()
                .asString()
                .endsWith(": longer than 300 characters; leave it out or shorten it");
    }

    private List<String> notices(String table, String... lines) {
        return OnetZip.small().with(table, lines).read(folder).notices();
    }
}
