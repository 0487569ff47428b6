package org.careergraph.salary;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.careergraph.dataset.Fact;
import org.careergraph.jooq.tables.records.PayCellRecord;
import org.jooq.Field;
import org.jspecify.annotations.Nullable;

/** The columns of a pay cell that hold its statistics for one pay period. */
enum PayColumns {
    ANNUAL("annual"),
    HOURLY("hourly");

    private record Statistic(Field<Long> amount, Field<String> status, Field<Long> bound) {}

    private static final Fact.Figures NOT_COLLECTED = notCollected(Fact.Estimate.NOT_COLLECTED);

    private final List<Statistic> statistics;

    PayColumns(String prefix) {
        this.statistics = Stream.of("mean", "p10", "p25", "p50", "p75", "p90")
                .map(name -> prefix + "_" + name)
                .map(name -> new Statistic(column(name), column(name + "_status"), column(name + "_bound")))
                .toList();
    }

    /** Fills the columns; leaves them alone when the fact says nothing of the period. */
    void fill(PayCellRecord cell, Fact.@Nullable Figures figures) {
        if (figures == null) {
            return;
        }
        for (int i = 0; i < statistics.size(); i++) {
            Fact.Estimate estimate = figures.inOrder().get(i);
            cell.set(statistics.get(i).amount(), estimate.amount());
            cell.set(statistics.get(i).status(), estimate.status().name());
            cell.set(statistics.get(i).bound(), estimate.bound());
        }
    }

    /** Says of the periods that no fact was about that they were not collected. */
    static void complete(PayCellRecord cell) {
        for (PayColumns columns : values()) {
            if (cell.get(columns.statistics.getFirst().status()) == null) {
                columns.fill(cell, NOT_COLLECTED);
            }
        }
    }

    private static Fact.Figures notCollected(Fact.Estimate none) {
        return new Fact.Figures(none, none, none, none, none, none);
    }

    /** The generated column itself: one that jOOQ coerces to a type is looked for by name, row after row. */
    @SuppressWarnings("unchecked")
    private static <T> Field<T> column(String name) {
        return (Field<T>) Objects.requireNonNull(PAY_CELL.field(name), name);
    }
}
