package org.careergraph.question;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.Objects;
import java.util.stream.Stream;
import org.jooq.Field;

/** A period that amounts pay for, and the statistics of a pay cell that are published for it. */
enum PayPeriod {
    YEAR("annual", "a year"),
    HOUR("hourly", "an hour");

    /** The columns of one statistic. */
    record Measure(String name, PayPeriod per, Field<Long> amount, Field<String> status, Field<Long> bound) {

        Stream<Field<?>> columns() {
            return Stream.of(amount, status, bound);
        }
    }

    private final String words;
    private final Measure median;
    private final Measure mean;
    private final Measure low;
    private final Measure high;

    PayPeriod(String prefix, String words) {
        this.words = words;
        this.median = measure("median", prefix + "_p50");
        this.mean = measure("average (mean)", prefix + "_mean");
        this.low = measure("10th percentile", prefix + "_p10");
        this.high = measure("90th percentile", prefix + "_p90");
    }

    private Measure measure(String name, String column) {
        return new Measure(name, this, column(column), column(column + "_status"), column(column + "_bound"));
    }

    @SuppressWarnings("unchecked")
    private static <T> Field<T> column(String name) {
        return (Field<T>) Objects.requireNonNull(PAY_CELL.field(name), name);
    }

    /** As a sentence has it: {@code a year}. */
    String words() {
        return words;
    }

    Measure median() {
        return median;
    }

    Measure mean() {
        return mean;
    }

    Measure low() {
        return low;
    }

    Measure high() {
        return high;
    }

    /** Every statistic that answers quote. */
    static Stream<Measure> measures() {
        return Stream.of(values()).flatMap(per -> Stream.of(per.median, per.mean, per.low, per.high));
    }
}
