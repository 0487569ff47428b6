package org.careergraph.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CitationTests {

    private static final Edition WAGES = edition("Bureau", "Wages", "OFFICIAL_STATISTICS");
    private static final Edition JOBS = edition("Bureau", "Jobs", "OFFICIAL_STATISTICS");
    private static final Edition GUIDE = edition("Site", "Guide", "SELF_REPORTS");
    private static final Group NURSES = new Group("Registered Nurses", "29-1141", false, false, 4);

    private static Edition edition(String publisher, String name, String kind) {
        return new Edition(1, publisher, name, kind, 0, "2024", null);
    }

    @Test
    void namesTheEditionOfAnOfficialSource() {
        assertThat(Citation.of(WAGES)).isEqualTo("Source: Bureau, “Wages”, 2024.");
        assertThat(Citation.of(GUIDE)).isEqualTo("Source: Site, “Guide”.");
    }

    @Test
    void whatSourcesHaveInCommonIsSaidOnce() {
        Group spelled = new Group("Registered nurses", "29-1141", false, false, 4);
        List<Citation> sources =
                List.of(new Citation(WAGES, ", May 2024", NURSES), new Citation(JOBS, ", 2024–34", spelled));

        assertThat(Citation.of(sources))
                .isEqualTo("Sources: Bureau, “Wages”, May 2024 and “Jobs”, 2024–34, for Registered nurses (29-1141).");
        assertThat(Citation.remarks(sources)).isEqualTo("4 other roles here share the figures for Registered Nurses.");
    }

    @Test
    void groupsThatDifferAreToldApart() {
        Group all = new Group("Nurses, All Other", "29-1149", true, true, 1);
        List<Citation> sources = List.of(
                new Citation(WAGES, "", all), new Citation(JOBS, "", NURSES), new Citation(GUIDE, "", Group.NONE));

        assertThat(Citation.of(sources))
                .isEqualTo("Sources: Bureau, “Wages”, for Nurses, All Other (29-1149) and “Jobs”, for Registered Nurses"
                        + " (29-1141); Site, “Guide”.");
        assertThat(Citation.warnings(sources))
                .isEqualTo(
                        "Measured for a mixture of jobs that have no code of their own, Nurses, All Other; 1 other role here"
                                + " shares the figures.");
        assertThat(Citation.remarks(sources)).isEqualTo("4 other roles here share the figures for Registered Nurses.");
    }

    @Test
    void rule17AWiderGroupIsNeverTakenForTheRole() {
        Group group = new Group("Developers", "15-1250", true, false, 2);
        assertThat(group.warning())
                .isEqualTo("Measured for a wider group, Developers; 2 other roles here share the figures.");
        assertThat(group.jobs("such jobs")).isEqualTo("jobs in the group Developers");
        assertThat(new Group("Developers", "15-1250", true, false, 0).warning())
                .isEqualTo("Measured for a wider group, Developers.");
        assertThat(new Group("Developers", "15-1252", false, false, 2).warning())
                .isEmpty();
        assertThat(Group.NONE.warning() + Group.NONE.remark()).isEmpty();
    }
}
