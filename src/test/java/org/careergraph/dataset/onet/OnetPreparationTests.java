package org.careergraph.dataset.onet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.Row;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.dataset.Terms.PreparationAspect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of what is read about how people prepare for occupations. */
class OnetPreparationTests {

    private static final String ZONES =
            "Job Zone | Name | Experience | Education | Job Training | Examples | SVP Range";
    private static final String ZONE = "O*NET-SOC Code | Job Zone | Date | Domain Source";

    @TempDir
    private Path folder;

    @Test
    void tellsTheZoneWithItsMeaning() {
        Collected collected = OnetZip.small()
                .with(
                        "Job Zone Reference",
                        ZONES,
                        "5 | Job Zone Five | Extensive skill. | Graduate school. | Some training. | Lawyers. | (8.0 and above)",
                        "4 | Job Zone Four | Some skill. | A degree. | Years. | Brokers. | (7.0 to < 8.0)")
                .with("Job Zones", ZONE, "15-2051.00 | 5 | 08/2023 | Analyst")
                .read(folder);
        assertThat(collected.all(Fact.Preparation.class))
                .containsExactly(new Fact.Preparation(
                        new Row("onet.zip/Job Zones.txt", 2),
                        "database",
                        "15-2051.00",
                        "O*NET Job Zones, SVP 7.0 to < 8.0; 8.0 and above",
                        5,
                        "Job Zone Five",
                        "Graduate school.",
                        "Extensive skill.",
                        "Some training.",
                        YearMonth.of(2023, 8)));
        assertThat(collected.notices()).isEmpty();
    }

    @Test
    void rule15KeepsZonesApartWhoseMeaningChanged() {
        assertThat(framework("2 | Job Zone Two | n/a | n/a | n/a | n/a | (4.0 to < 6.0)"))
                .isNotEqualTo(framework("2 | Job Zone 1-2 | n/a | n/a | n/a | n/a | (Below 6.0)"));
        assertThat(framework("2 | Job Zone Two | n/a | n/a | n/a | n/a | n/a")).isEqualTo("O*NET Job Zones");
    }

    private String framework(String zone) {
        return OnetZip.small()
                .with("Job Zone Reference", ZONES, zone)
                .with("Job Zones", ZONE, "15-2051.00 | 2 | n/a | Analyst")
                .read(folder)
                .all(Fact.Preparation.class)
                .getFirst()
                .framework();
    }

    @Test
    void tellsHowManyGaveEachAnswer() {
        Collected collected = OnetZip.small()
                .with(
                        "Education, Training, and Experience Categories",
                        "Element ID | Element Name | Scale ID | Category | Category Description",
                        "2.D.1 | Required Level of Education | RL | 6 | Bachelor's Degree",
                        "2.D.1 | Required Level of Education | RL | 8 | Master's Degree")
                .with(
                        "Education, Training, and Experience",
                        "O*NET-SOC Code | Element ID | Scale ID | Category | Data Value | N | Recommend Suppress",
                        "15-2051.01 | 2.D.1 | RL | 6 | 4.46 | 28 | N",
                        "15-2051.01 | 2.D.1 | RL | 8 | 95.54 | 28 | Y",
                        "15-2051.01 | 2.D.4.a | IM | n/a | 2.50 | 28 | N")
                .read(folder);
        String file = "onet.zip/Education, Training, and Experience.txt";
        assertThat(collected.all(Fact.PreparationShare.class))
                .containsExactly(
                        share(file, 2, 6, "Bachelor's Degree", 44_600, EstimateStatus.NORMAL),
                        share(file, 3, 8, "Master's Degree", 955_400, EstimateStatus.LOW_RELIABILITY));
        assertThat(collected.dropped())
                .extracting(Object::toString)
                .contains(file + ", row 4 left out: a rating, and no share of the answers to a question");
        assertThat(collected.notices()).isEmpty();
    }

    private static Fact.PreparationShare share(
            String file, int row, int rank, String answer, int ppm, EstimateStatus status) {
        return new Fact.PreparationShare(
                new Row(file, row),
                "database",
                "15-2051.01",
                PreparationAspect.EDUCATION,
                rank,
                answer,
                ppm,
                status,
                28);
    }
}
