package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.dataset.Statistic;
import org.careergraph.jooq.tables.records.PayCellRecord;
import org.jooq.Field;

/** The columns of a pay cell that hold its statistics for one pay period. */
enum PayColumns {
    ANNUAL("annual"),
    HOURLY("hourly");

    private record Triple(Field<Long> amount, Field<String> status, Field<Long> bound) {}

    private final List<Triple> statistics;

    PayColumns(String prefix) {
        this.statistics = Stream.of("mean", "p10", "p25", "p50", "p75", "p90")
                .map(name -> prefix + "_" + name)
                .map(name -> new Triple(column(name), column(name + "_status"), column(name + "_bound")))
                .toList();
    }

    /** Fills the columns. */
    void fill(PayCellRecord cell, Statistic.Figures figures) {
        for (int i = 0; i < statistics.size(); i++) {
            Statistic.Estimate estimate = figures.inOrder().get(i);
            cell.set(statistics.get(i).amount(), estimate.amount());
            cell.set(statistics.get(i).status(), estimate.status().name());
            cell.set(statistics.get(i).bound(), estimate.bound());
        }
    }

    /** The generated column itself: one that jOOQ coerces to a type is looked for by name, row after row. */
    @SuppressWarnings("unchecked")
    private static <T> Field<T> column(String name) {
        return (Field<T>) Objects.requireNonNull(PAY_CELL.field(name), name);
    }
}
