package org.careergraph.salary;

import static org.careergraph.jooq.Tables.COVERAGE_COUNT;
import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.PAY_CELL;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.jooq.impl.DSL.count;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careergraph.dataset.Upsert;
import org.careergraph.jooq.tables.records.CoverageCountRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.Record;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Derives how many pay cells of the latest revisions state each statistic, or why they do not: in one look at every cell. */
@Component
@Order(3)
final class CellCounts implements Derivation {

    /** What cells are counted by. */
    private record Kind(int source, String place, CellStatistic statistic, String status) {}

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(COVERAGE_COUNT).execute();
    }

    @Override
    public void derive(DSLContext working) {
        Map<Kind, Integer> counts = new HashMap<>();
        for (Record alike : alike(working)) {
            for (CellStatistic statistic : CellStatistic.values()) {
                Kind kind = new Kind(
                        alike.get(RELEASE.SOURCE_ID),
                        alike.get(LOCATION.KIND),
                        statistic,
                        alike.get(statistic.status(PAY_CELL)));
                counts.merge(kind, alike.get(count()), Integer::sum);
            }
        }
        List<CoverageCountRecord> rows = new ArrayList<>();
        counts.forEach((kind, cells) -> rows.add(new CoverageCountRecord(
                kind.source(),
                kind.place(),
                kind.statistic().name(),
                kind.statistic().ordinal(),
                kind.status(),
                cells)));
        Upsert.insert(working, rows);
    }

    /** Cells that are alike in all that they are counted by, and how many they are. */
    private static List<? extends Record> alike(DSLContext working) {
        List<Field<?>> columns = new ArrayList<>(List.of(RELEASE.SOURCE_ID, LOCATION.KIND));
        Stream.of(CellStatistic.values())
                .map(statistic -> statistic.status(PAY_CELL))
                .forEach(columns::add);
        return working.select(columns)
                .select(count())
                .from(PAY_CELL)
                .join(RELEASE)
                .on(RELEASE.ID.eq(PAY_CELL.RELEASE_ID))
                .join(LOCATION)
                .on(LOCATION.ID.eq(PAY_CELL.LOCATION_ID))
                .where(RELEASE.SUPERSEDED_BY_ID.isNull())
                .groupBy(columns)
                .fetch();
    }
}
