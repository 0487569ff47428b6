package org.careergraph.dataset.prices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.careergraph.jooq.Tables.PRICE_LEVEL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.RELEASE_FILE;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.careergraph.TestDatabase;
import org.careergraph.dataset.DataFile;
import org.careergraph.dataset.ImportFixture;
import org.careergraph.dataset.ImportResult;
import org.careergraph.dataset.KnownReleases;
import org.careergraph.dataset.PublishedData;
import org.careergraph.dataset.Recognition;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;

/** The price parities of 2008–2023 as published, by state in full and by metropolitan area for the last year. */
class PublishedParitiesTests {

    private static final String STATES = "bea-rpp/2008-2023/SARPP_STATE_2008_2023.csv";
    private static final String METROS = "bea-rpp/2008-2023/MARPP_MSA_2008_2023.reduced.csv";

    /** States, the district and the nation in sixteen years; metropolitan areas and what is none in one. */
    private static final int LEVELS = 52 * 5 * 16 + 385 * 5;

    private final ParityFormat format = new ParityFormat(new KnownReleases());

    @Test
    void areOneEdition() throws IOException {
        DataFile states = PublishedData.file(STATES);
        DataFile metros = PublishedData.file(METROS);
        assertThat(format.recognise(states)).isEqualTo(new Recognition.Edition("rpp", "2023", "2023"));
        assertThat(format.recognise(metros)).isEqualTo(new Recognition.Edition("rpp", "2023", "2023"));
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importer().importStarter();
            fixture.importer().importEdition(format, List.of(states, metros));
            DSLContext dsl = fixture.dsl();
            assertThat(index(dsl, "us-ca")).isEqualTo(112_581);
            assertThat(index(dsl, "us-ar")).isEqualTo(86_508);
            assertThat(index(dsl, "us-ca-san-francisco")).isEqualTo(118_230);
            assertThat(index(dsl, "us-ny-new-york")).isEqualTo(112_470);
            assertThat(index(dsl, "us-nonmetro")).isEqualTo(88_220);
            assertThat(index(dsl, "us")).isEqualTo(100_000);
            assertThat(dsl.fetchCount(LOCATION, LOCATION.KIND.eq("METRO"))).isEqualTo(384);
            assertThat(dsl.fetchCount(PRICE_LEVEL)).isEqualTo(LEVELS);
            assertThat(statesOf(dsl, "us-ny-new-york"))
                    .isEqualTo(Map.of("us-ny", true, "us-nj", false, "us-pa", false));
            assertThat(dsl.fetchSingle(RELEASE, RELEASE.LABEL.eq("2023")).getPublishedAt())
                    .isEqualTo("2024-12-12");
            assertThat(dsl.selectFrom(RELEASE_FILE)
                            .where(RELEASE_FILE.NAME.contains("RPP"))
                            .fetchMap(RELEASE_FILE.NAME, file -> List.of(file.getRowCount(), file.getDroppedCount())))
                    .isEqualTo(Map.of(
                            "SARPP_STATE_2008_2023.csv", List.of(520, 260),
                            "MARPP_MSA_2008_2023.reduced.csv", List.of(1_930, 4)));
        }
    }

    @Test
    void agreeWhereTheyComeOneAfterTheOther() {
        DataFile states = PublishedData.file(STATES);
        DataFile metros = PublishedData.file(METROS);
        try (ImportFixture fixture = ImportFixture.on(TestDatabase.SQLITE)) {
            fixture.importer().importStarter();
            fixture.importer().importEdition(format, List.of(metros));
            assertThat(fixture.importer().importEdition(format, List.of(states)).releases())
                    .extracting(ImportResult.Release::change)
                    .containsExactly(ImportResult.Change.ADDED);
            assertThat(fixture.dsl().fetchCount(PRICE_LEVEL)).isEqualTo(LEVELS);
        }
    }

    private static int index(DSLContext dsl, String place) {
        return dsl.select(PRICE_LEVEL.INDEX_MILLI)
                .from(PRICE_LEVEL)
                .join(LOCATION)
                .on(LOCATION.ID.eq(PRICE_LEVEL.LOCATION_ID))
                .where(LOCATION.SLUG.eq(place))
                .and(PRICE_LEVEL.ITEM.eq("ALL_ITEMS"))
                .and(PRICE_LEVEL.PERIOD_LABEL.eq("2023"))
                .fetchSingle(PRICE_LEVEL.INDEX_MILLI);
    }

    private static Map<String, Boolean> statesOf(DSLContext dsl, String place) {
        return dsl.select(LOCATION.SLUG, LOCATION_WITHIN.IS_PRIMARY)
                .from(LOCATION_WITHIN)
                .join(LOCATION)
                .on(LOCATION.ID.eq(LOCATION_WITHIN.WITHIN_ID))
                .where(LOCATION_WITHIN.LOCATION_ID.eq(dsl.select(LOCATION.ID)
                        .from(LOCATION)
                        .where(LOCATION.SLUG.eq(place))
                        .fetchSingle(LOCATION.ID)))
                .fetchMap(LOCATION.SLUG, LOCATION_WITHIN.IS_PRIMARY);
    }
}
