package org.careergraph.dataset.projections;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.careergraph.jooq.Tables.OCCUPATION_CODE;
import static org.careergraph.jooq.Tables.PROJECTION;
import static org.careergraph.jooq.Tables.RELEASE;

import java.io.IOException;
import java.util.List;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.Collected;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.Fact;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.PublishedData;
import org.careergraph.dataset.Recognition;
import org.jooq.Record;
import org.junit.jupiter.api.Test;

/** The projections of 2024–34 as published. */
class PublishedProjectionsTests {

    private static final Recognition EDITION = new Recognition.Edition("projections", "2024–34", "2024-2034");

    private final ProjectionsFormat format = new ProjectionsFormat(new KnownReleases());

    @Test
    void standInTwoTablesOfTheWorkbook() throws IOException {
        assertThat(format.recognise(workbook())).isEqualTo(EDITION);
        Collected collected = Collected.of(format, workbook().path());
        assertThat(collected.notices()).isEmpty();
        assertThat(collected.rows("occupation.xlsx/Table 1.2")).isEqualTo(1_113);
        assertThat(collected.rows("occupation.xlsx/Table 1.10")).isEqualTo(1_113);
        assertThat(collected.all(Fact.Projection.class))
                .filteredOn(projection -> projection.code().code().equals("15-2051"))
                .extracting(
                        Fact.Projection::baseJobs,
                        Fact.Projection::targetJobs,
                        Fact.Projection::changePpm,
                        Fact.Projection::openings,
                        Fact.Projection::exits,
                        Fact.Projection::transfers,
                        Fact.Projection::education)
                .containsExactly(
                        tuple(245_900L, 328_300L, 335_000, 23_400L, null, null, "Bachelor's degree"),
                        tuple(245_900L, 328_300L, 335_000, 23_400L, 5_800L, 9_300L, null));
    }

    @Test
    void standInTheExportToo() throws IOException {
        assertThat(format.recognise(export())).isEqualTo(EDITION);
        Collected collected = Collected.of(format, export().path());
        assertThat(collected.notices()).isEmpty();
        assertThat(collected.rows("Employment Projections.csv")).isEqualTo(832);
        assertThat(collected.all(Fact.Projection.class))
                .filteredOn(projection -> projection.code().code().equals("15-1252"))
                .extracting(
                        Fact.Projection::baseJobs,
                        Fact.Projection::targetJobs,
                        Fact.Projection::changePpm,
                        Fact.Projection::openings)
                .containsExactly(tuple(1_693_800L, 1_961_400L, 158_000, 115_200L));
    }

    @Test
    void agreeWithEachOtherInEveryFigure() {
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importer().importStarter();
            fixture.importer().importEdition(format, List.of(workbook(), export()));
            assertThat(fixture.dsl().fetchCount(PROJECTION)).isEqualTo(1_113);
            Record projection = fixture.dsl()
                    .select()
                    .from(PROJECTION)
                    .join(OCCUPATION_CODE)
                    .on(OCCUPATION_CODE.ID.eq(PROJECTION.OCCUPATION_CODE_ID))
                    .join(RELEASE)
                    .on(RELEASE.ID.eq(PROJECTION.RELEASE_ID))
                    .where(OCCUPATION_CODE.CODE.eq("15-2051"))
                    .fetchSingle();
            assertThat(projection.get(PROJECTION.EXITS)).isEqualTo(5_800L);
            assertThat(projection.get(PROJECTION.SELF_EMPLOYED_PPM)).isEqualTo(18_000);
            assertThat(projection.get(PROJECTION.TRAINING)).isEqualTo("None");
            assertThat(projection.get(OCCUPATION_CODE.TITLE)).isEqualTo("Data scientists");
            assertThat(projection.get(RELEASE.PERIOD_LABEL)).isEqualTo("2024–34");
            assertThat(projection.get(RELEASE.PUBLISHED_AT)).isEqualTo("2025-08-28");
        }
    }

    private static DataFile workbook() {
        return PublishedData.file("employment-projections/2024-34/occupation.xlsx");
    }

    private static DataFile export() {
        return PublishedData.file("employment-projections/2024-34/Employment Projections.csv");
    }
}
