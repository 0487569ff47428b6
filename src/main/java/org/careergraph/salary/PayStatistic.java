package org.careergraph.salary;

import java.util.Arrays;
import java.util.Locale;
import org.careergraph.jooq.tables.PayCell;
import org.jooq.Field;
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

    private String column(String per) {
        return (per.equals("YEAR") ? "annual_" : "hourly_") + name().toLowerCase(Locale.ROOT);
    }
}
