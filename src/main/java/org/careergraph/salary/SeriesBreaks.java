package org.careergraph.salary;

import static org.careergraph.jooq.Tables.LOCATION;
import static org.careergraph.jooq.Tables.RELEASE;
import static org.careergraph.jooq.Tables.SERIES_BREAK;
import static org.careergraph.jooq.Tables.SOURCE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.careergraph.dataset.Upsert;
import org.careergraph.dataset.table.ColumnIndex;
import org.careergraph.dataset.table.Delimited;
import org.careergraph.dataset.table.Line;
import org.careergraph.dataset.table.Lines;
import org.careergraph.jooq.tables.records.SeriesBreakRecord;
import org.careergraph.snapshot.Derivation;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Record1;
import org.jooq.impl.DSL;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Derives at which editions series break for reasons that figures do not show, from {@code db/breaks.csv}. */
@Component
@Order(1)
final class SeriesBreaks implements Derivation {

    private static final String FILE = "db/breaks.csv";

    @Override
    public void clear(DSLContext working) {
        working.deleteFrom(SERIES_BREAK).execute();
    }

    @Override
    public void derive(DSLContext working) {
        List<SeriesBreakRecord> rows = new ArrayList<>();
        try (Lines lines = Delimited.COMMAS.open(FILE, new ClassPathResource(FILE).getInputStream())) {
            ColumnIndex columns = ColumnIndex.of(lines.next());
            while (lines.hasNext()) {
                add(working, columns, lines.next(), rows);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + FILE, e);
        }
        Upsert.insert(working, rows);
    }

    private static void add(DSLContext working, ColumnIndex columns, Line line, List<SeriesBreakRecord> rows) {
        String label = columns.cell(line, "from_label");
        Condition edition = label == null ? DSL.noCondition() : RELEASE.LABEL.eq(label);
        for (Record1<Integer> release : working.select(RELEASE.ID)
                .from(RELEASE)
                .join(SOURCE)
                .on(SOURCE.ID.eq(RELEASE.SOURCE_ID))
                .where(SOURCE.PUBLIC_ID.eq(columns.cell(line, "source")))
                .and(edition)
                .orderBy(RELEASE.ID)
                .fetch()) {
            for (String kind : kinds(working, columns.cell(line, "places"))) {
                rows.add(new SeriesBreakRecord(
                        rows.size() + 1,
                        release.value1(),
                        kind,
                        columns.cell(line, "kind"),
                        columns.cell(line, "text"),
                        columns.cell(line, "url")));
            }
        }
    }

    private static List<String> kinds(DSLContext working, @Nullable String places) {
        return places != null
                ? List.of(places.split(" "))
                : working.selectDistinct(LOCATION.KIND)
                        .from(LOCATION)
                        .orderBy(LOCATION.KIND)
                        .fetch(LOCATION.KIND);
    }
}
