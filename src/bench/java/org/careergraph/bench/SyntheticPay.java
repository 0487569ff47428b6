package org.careergraph.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** The pay cells: every second role has its own, the others borrow from their code. */
final class SyntheticPay {

    private final BatchInsert cells;
    private final Random random;
    private int id;

    SyntheticPay(BatchInsert cells, Random random) {
        this.cells = cells;
        this.random = random;
    }

    /** 120,000 cells of codes in two editions, 130,000 cells of roles from two sources. */
    void fill() {
        for (int code = 1; code <= SyntheticDataset.CODES; code++) {
            for (int place = 1; place <= SyntheticDataset.PLACES; place++) {
                if (place <= 50) {
                    add(null, code, place, SyntheticDataset.OFFICIAL_BEFORE, "2023-05-31", "May 2023");
                }
                add(null, code, place, SyntheticDataset.OFFICIAL, "2024-05-31", "May 2024");
            }
        }
        for (int role = 2; role <= SyntheticDataset.ROLES; role += 2) {
            for (int place = 1; place <= 200; place++) {
                add(role, null, place, SyntheticDataset.SURVEY, null, null);
                if (place <= 60) {
                    add(role, null, place, SyntheticDataset.POSTINGS, null, null);
                }
            }
        }
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
        row.add(random.nextInt(1_000, 90_000));
        row.addAll(Arrays.asList(null, "NOT_COLLECTED", null, null, null, null, null, "NOT_COLLECTED", null));
        long mean = random.nextLong(30_000, 250_000);
        statistics(row, mean * 100);
        statistics(row, mean * 100 / 2080);
        cells.add(row.toArray());
    }

    /** Mean and five percentiles; the highest is top-coded now and then. */
    private void statistics(List<@Nullable Object> row, long mean) {
        for (int percent : List.of(100, 55, 75, 95, 120)) {
            row.addAll(Arrays.asList(mean * percent / 100, "NORMAL", null));
        }
        boolean topCoded = id % 11 == 0;
        row.add(topCoded ? null : Long.valueOf(mean * 160 / 100));
        row.add(topCoded ? "TOP_CODED" : "NORMAL");
        row.add(topCoded ? Long.valueOf(mean * 150 / 100) : null);
    }
}
