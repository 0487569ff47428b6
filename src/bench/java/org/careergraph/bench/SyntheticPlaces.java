package org.careergraph.bench;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.careergraph.jooq.Tables.PRICE_LEVEL;

import java.util.List;
import java.util.Random;
import org.jooq.DSLContext;

/** A country, its states, and metros; what lies in what, and how dear it is. */
final class SyntheticPlaces {

    private static final int YEARS = 8;

    private final DSLContext dsl;
    private final Random random;
    private final int places;

    SyntheticPlaces(DSLContext dsl, Random random, int places) {
        this.dsl = dsl;
        this.random = random;
        this.places = places;
    }

    static String slug(int place) {
        return place == 1 ? "us" : "us-" + place;
    }

    /** The home place of the request with a number: a state. */
    static String home(int number) {
        return slug(2 + number % (SyntheticScale.STATES_END - 1));
    }

    void fill() {
        try (BatchInsert locations = new BatchInsert(dsl, LOCATION)) {
            for (int i = 1; i <= places; i++) {
                locations.add(
                        i,
                        "location:" + slug(i),
                        slug(i),
                        "Place " + i,
                        "place %03d".formatted(i),
                        i == 1 ? "COUNTRY" : i <= SyntheticScale.STATES_END ? "STATE" : "METRO",
                        "US",
                        "USD",
                        null,
                        null,
                        null,
                        random.nextInt(25_000_000, 49_000_000),
                        random.nextInt(-124_000_000, -67_000_000),
                        SyntheticDataset.EDITOR,
                        null,
                        null);
            }
        }
        try (BatchInsert within = new BatchInsert(dsl, LOCATION_WITHIN)) {
            for (int i = 2; i <= places; i++) {
                int wider = i <= SyntheticScale.STATES_END ? 1 : 2 + i % (SyntheticScale.STATES_END - 1);
                within.add(i, wider, null, true, null, null);
            }
        }
        prices();
    }

    /** All items and housing, in several years; of one place in seventeen nothing. */
    private void prices() {
        try (BatchInsert levels = new BatchInsert(dsl, PRICE_LEVEL)) {
            int id = 0;
            for (int year = 2024; year > 2024 - YEARS; year--) {
                for (int i = 2; i <= places; i++) {
                    for (String item : i % 17 == 0 ? List.<String>of() : List.of("ALL_ITEMS", "HOUSING")) {
                        levels.add(
                                ++id,
                                i,
                                item,
                                random.nextInt(82_000, 125_000),
                                "United States = 100",
                                year + "-01-01",
                                year + "-12-31",
                                String.valueOf(year),
                                SyntheticDataset.PRICES,
                                null,
                                null);
                    }
                }
            }
        }
    }
}
