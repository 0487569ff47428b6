package org.careergraph.location;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.LOCATION_WITHIN;
import static org.careergraph.jooq.Tables.WIDER_LOCATION;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.WiderLocationRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives in which places each place lies at any depth, near ones first, and among those the one that the publisher files it under. */
@Component
@Order(1)
final class WiderLocations implements Derivation {

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(WIDER_LOCATION).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Map<Integer, List<Integer>> within = new LinkedHashMap<>();
        working.select(LOCATION_WITHIN.LOCATION_ID, LOCATION_WITHIN.WITHIN_ID)
                .from(LOCATION_WITHIN)
                .join(LOCATION)
                .on(LOCATION.ID.eq(LOCATION_WITHIN.WITHIN_ID))
                .orderBy(LOCATION_WITHIN.IS_PRIMARY.desc(), LOCATION.SLUG)
                .forEach(link -> within.computeIfAbsent(link.value1(), place -> new ArrayList<>())
                        .add(link.value2()));
        List<WiderLocationRecord> rows = new ArrayList<>();
        working.select(LOCATION.ID).from(LOCATION).orderBy(LOCATION.ID).forEach(place -> {
            int rank = 0;
            for (int wider : nearestFirst(place.value1(), within)) {
                rows.add(new WiderLocationRecord(place.value1(), rank++, wider));
            }
        });
        Upsert.insert(working, rows);
    }

    /** The place, then what it lies in, then what that lies in. */
    private static Set<Integer> nearestFirst(int place, Map<Integer, List<Integer>> within) {
        Set<Integer> found = new LinkedHashSet<>();
        List<Integer> level = List.of(place);
        while (!level.isEmpty()) {
            List<Integer> next = new ArrayList<>();
            for (int one : level) {
                if (found.add(one)) {
                    next.addAll(within.getOrDefault(one, List.of()));
                }
            }
            level = next;
        }
        return found;
    }
}
