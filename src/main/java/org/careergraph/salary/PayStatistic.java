package org.careergraph.salary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.careergraph.jooq.tables.PayCell;
import org.jooq.Field;
import org.jooq.impl.DSL;
import org.jooq.impl.SQLDataType;
import org.jspecify.annotations.Nullable;

/** The statistics of a pay cell, named as its columns are. */
enum PayStatistic {
    MEAN,
    P10,
    P25,
    P50,
    P75,
    P90;

    /** The percentile {@code p} out of 100; null when no source publishes it. */
    static @Nullable Object percentile(Object p) {
        return Arrays.stream(values())
                .filter(statistic -> statistic.name().equals("P" + p))
                .findFirst()
                .orElse(null);
    }

    /** The first amount or bound of a cell, for whatever period; NULL where it has none. */
    static Field<Long> anyFigure(PayCell cell) {
        List<Field<Long>> figures = new ArrayList<>();
        for (PayStatistic statistic : values()) {
            for (String per : List.of("YEAR", "HOUR")) {
                figures.add(statistic.amount(cell, per));
                figures.add(statistic.bound(cell, per));
            }
        }
        return DSL.coalesce(
                figures.getFirst(), figures.subList(1, figures.size()).toArray(Field[]::new));
    }

    /** The amount in hundredths of the currency's unit; NULL unless it is a point estimate. */
    Field<Long> amount(PayCell cell, String per) {
        return cell.field(column(per), Long.class);
    }

    /** Why there is or is no amount. */
    Field<String> status(PayCell cell, String per) {
        return cell.field(column(per) + "_status", String.class);
    }

    /** The published floor or ceiling in hundredths; NULL unless the status is TOP_CODED or BOTTOM_CODED. */
    Field<Long> bound(PayCell cell, String per) {
        return cell.field(column(per) + "_bound", Long.class);
    }

    /** Relative standard error in parts per million; sources publish it of the mean only. */
    Field<Integer> errorPpm(PayCell cell) {
        return this == MEAN ? cell.MEAN_RSE_PPM : DSL.castNull(SQLDataType.INTEGER);
    }

    private String column(String per) {
        return (per.equals("YEAR") ? "annual_" : "hourly_") + name().toLowerCase(Locale.ROOT);
    }
}
