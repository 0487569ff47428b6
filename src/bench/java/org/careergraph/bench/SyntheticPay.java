package org.careergraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The pay cells: every second role has its own, the others borrow from their code. */
final class SyntheticPay {

    /** Mean, then percentiles, in percent of the mean. */
    private static final List<Integer> PERCENT = List.of(100, 55, 75, 95, 120, 160);

    private final BatchInsert cells;
    private final Random random;
    private final SyntheticScale scale;
    private int id;

    SyntheticPay(BatchInsert cells, Random random, SyntheticScale scale) {
        this.cells = cells;
        this.random = random;
        this.scale = scale;
    }

    /** Half of them cells of codes in several editions, half cells of roles from two sources. */
    void fill() {
        for (int code = 1; code <= scale.codes(); code++) {
            for (int place = 1; place <= scale.places(); place++) {
                for (int before = scale.editions() - 1; before > 0 && place <= scale.placesBefore(); before--) {
                    official(code, place, releaseBefore(before), 2024 - before);
                }
                official(code, place, SyntheticDataset.OFFICIAL, 2024);
            }
        }
        for (int role = 2; role <= scale.roles(); role += 2) {
            for (int place = 1; place <= scale.places() * 4 / 5; place++) {
                add(role, null, place, SyntheticDataset.SURVEY, null, null);
                if (place <= scale.places() * 6 / 25) {
                    add(role, null, place, SyntheticDataset.POSTINGS, null, null);
                }
            }
        }
    }

    private static int releaseBefore(int years) {
        return years == 1 ? SyntheticDataset.OFFICIAL_BEFORE : SyntheticDataset.OFFICIAL_LONG_BEFORE + years - 2;
    }

    private void official(int code, int place, int release, int year) {
        add(null, code, place, release, year + "-05-31", "May " + year);
    }

    private void add(
            @Nullable Integer role,
            @Nullable Integer code,
            int place,
            int release,
            @Nullable String end,
            @Nullable String label) {
        List<@Nullable Object> row = new ArrayList<>();
        row.addAll(Arrays.asList(++id, role, code, place, null, null, null, release, null, null, null, end, label));
        row.add(role == null ? null : "2025-%02d-%02d".formatted(random.nextInt(1, 13), random.nextInt(1, 29)));
        row.addAll(
                role == null
                        ? List.of("STRAIGHT_TIME_WITH_INCENTIVES", "EMPLOYER_SURVEY", "USD")
                        : List.of("UNSPECIFIED", "SELF_REPORTED", "USD"));
        if (id % 7 == 0) {
            row.addAll(Arrays.asList(null, null, null, null, null));
        } else {
            row.addAll(List.of(random.nextInt(30, 9_000), id % 3 == 0, "SELF_REPORTS", "United States", 36));
        }
        row.add(id % 19 == 0 ? 200_000 : random.nextInt(1_000, 90_000));
        employment(row, role == null);
        row.addAll(Arrays.asList(null, null, null, null, null, "NOT_COLLECTED", null));
        long mean = random.nextLong(30_000, 250_000);
        statistics(row, mean * 100);
        statistics(row, mean * 100 / 2080);
        cells.add(row.toArray());
    }

    /** Only official statistics count jobs, and do not tell of every cell. */
    private void employment(List<@Nullable Object> row, boolean official) {
        if (official && id % 9 != 0) {
            row.addAll(List.of(random.nextLong(100, 20_000), "NORMAL"));
        } else {
            row.addAll(Arrays.asList(null, official ? "NOT_RELEASED" : "NOT_COLLECTED"));
        }
    }

    /** Mean and five percentiles; the highest, or the upper half, is top-coded now and then, and all are suppressed now and then. */
    private void statistics(List<@Nullable Object> row, long mean) {
        int ceiling = id % 29 == 0 ? 3 : id % 11 == 0 ? 5 : PERCENT.size();
        for (int i = 0; i < PERCENT.size(); i++) {
            long amount = mean * PERCENT.get(i) / 100;
            if (id % 13 == 0) {
                row.addAll(Arrays.asList(null, "NOT_RELEASED", null));
            } else if (i < ceiling) {
                row.addAll(Arrays.asList(amount, "NORMAL", null));
            } else {
                row.addAll(Arrays.asList(null, "TOP_CODED", mean * 150 / 100));
            }
        }
    }
}
