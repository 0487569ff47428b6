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
import org.careergraph.dataset.Terms.ResponsibilityOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what is read about what people in occupations do. */
class OnetTaskTests {

    private static final String TASK_HEADER =
            "O*NET-SOC Code | Task ID | Task | Task Type | Incumbents Responding | Date | Domain Source";
    private static final String RATING_HEADER =
            "O*NET-SOC Code | Task ID | Scale ID | Category | Data Value | N | Standard Error | Lower CI Bound |"
                    + " Upper CI Bound | Recommend Suppress | Date | Domain Source";

    @TempDir
    private Path folder;

    private final OnetZip zip = OnetZip.small()
            .with(
                    "Task Statements",
                    TASK_HEADER,
                    "15-2051.00 | 21 | Analyze data. | n/a | n/a | 08/2023 | Analyst",
                    "15-2051.00 | 20 | Clean data. | n/a | n/a | n/a | Analyst",
                    "15-2051.01 | 12 | Write reports. | Supplemental | 40 | 08/2021 | Incumbent",
                    "15-2051.00 | 9 | Read data. | Core | 30 | 08/2023 | Incumbent",
                    "15-2051.01 | 11 | Make charts. | Core | 39 | 08/2021 | Incumbent",
                    "15-2051.01 | 13 | Collect data. | Core | 40 | 08/2021 | Incumbent");

    @Test
    void putsCoreTasksFirstThenThoseThatMorePeopleWereAskedAbout() {
        Collected collected = zip.read(folder);
        assertThat(collected.all(Fact.Responsibility.class))
                .extracting(Fact.Responsibility::role, Fact.Responsibility::rank, Fact.Responsibility::key)
                .containsExactly(
                        tuple("15-2051.00", 1, "task:9"),
                        tuple("15-2051.00", 2, "task:20"),
                        tuple("15-2051.00", 3, "task:21"),
                        tuple("15-2051.01", 1, "task:13"),
                        tuple("15-2051.01", 2, "task:11"),
                        tuple("15-2051.01", 3, "task:12"));
        assertThat(collected.notices()).isEmpty();
    }

    @Test
    void statesATaskAsItIsPublished() {
        assertThat(zip.read(folder).all(Fact.Responsibility.class))
                .contains(new Fact.Responsibility(
                        new Row("onet.zip/Task Statements.txt", 4),
                        "database",
                        "15-2051.01",
                        "task:12",
                        3,
                        "Write reports.",
                        ResponsibilityOrigin.SURVEYED_TASK,
                        false,
                        40,
                        YearMonth.of(2021, 8),
                        null,
                        null));
    }

    @Test
    void putsTheMostImportantTasksFirstWhereTheyAreRated() {
        Collected collected = zip.with(
                        "Task Ratings",
                        RATING_HEADER,
                        "15-2051.01 | 12 | FT | 1 | 12.50 | 40 | 1.2 | n/a | n/a | N | 08/2021 | Incumbent",
                        "15-2051.01 | 12 | IM | n/a | 4.70 | 40 | 0.12 | 4.4 | 4.9 | N | 08/2021 | Incumbent",
                        "15-2051.01 | 12 | RT | n/a | 97.50 | 40 | 2.5 | n/a | n/a | Y | 08/2021 | Incumbent",
                        "15-2051.01 | 13 | IM | n/a | 3.10 | 40 | 0.1234 | n/a | n/a | n/a | 08/2021 | Incumbent")
                .read(folder);
        assertThat(collected.all(Fact.Responsibility.class))
                .filteredOn(task -> task.role().equals("15-2051.01"))
                .extracting(Fact.Responsibility::key, Fact.Responsibility::importance, Fact.Responsibility::relevance)
                .containsExactly(
                        tuple(
                                "task:12",
                                new Rating("IM", 470, EstimateStatus.NORMAL, 40, 1200),
                                new Rating("RT", 9750, EstimateStatus.LOW_RELIABILITY, 40, 25_000)),
                        tuple("task:13", new Rating("IM", 310, EstimateStatus.NORMAL, 40, 1234), null),
                        tuple("task:11", null, null));
        assertThat(collected.dropped())
                .extracting(Object::toString)
                .contains("onet.zip/Task Ratings.txt, row 2 left out: how often a task is done is shares of seven"
                        + " answers, and no single rating");
        assertThat(collected.notices()).isEmpty();
    }

    @Test
    void putsEmergingTasksLastUnderAKeyThatTheirTextMakes() {
        String header = "O*NET-SOC Code | Task | Category | Original Task ID | Original Task | Date | Domain Source";
        String one = "15-2051.00 | Train models. | New | n/a | n/a | 08/2024 | Incumbent";
        String other = "15-2051.00 | Explain models. | Revision | 9 | Read data. | 08/2024 | Incumbent";
        Collected collected = zip.with("Emerging Tasks", header, one, other).read(folder);
        assertThat(collected.all(Fact.Responsibility.class))
                .filteredOn(task -> task.origin() == ResponsibilityOrigin.EMERGING_TASK)
                .extracting(Fact.Responsibility::rank, Fact.Responsibility::text, Fact.Responsibility::key)
                .containsExactly(
                        tuple(4, "Explain models.", "emerging:15-2051.00:0fa8f3d5dc15"),
                        tuple(5, "Train models.", "emerging:15-2051.00:4c9078156d49"));
        assertThat(zip.with("Emerging Tasks", header, other, one).read(folder).withoutRows())
                .containsExactlyInAnyOrderElementsOf(collected.withoutRows().toList());
    }

    @Test
    void refusesRatingsOfTasksThatDoNotExist() {
        assertThat(zip.with(
                                "Task Ratings",
                                RATING_HEADER,
                                "15-2051.01 | 99 | IM | n/a | 4.70 | 40 | 0.12 | 4.4 | 4.9 | N | 08/2021 | Incumbent")
                        .read(folder)
                        .notices())
                .contains("onet.zip/Task Ratings.txt, row 2, column Task ID, value \"99\":"
                        + " no task of the occupation in Task Statements");
    }
}
