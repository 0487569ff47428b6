package org.careergraph.question;

import static org.careergraph.jooq.Tables.PAY_CELL;

import java.util.List;
import java.util.stream.Stream;
import org.careergraph.dataset.Terms.EstimateStatus;
import org.careergraph.question.PayPeriod.Measure;
import org.jooq.Field;
import org.jooq.Record;
import org.jspecify.annotations.Nullable;

/** A pay cell as answers read it. */
record Cell(Record row) {

    /** The columns that are read of one, with those of some of its statistics. */
    static List<Field<?>> columns(Stream<Measure> measures) {
        return Stream.concat(
                        Stream.of(
                                PAY_CELL.ID,
                                PAY_CELL.ROLE_ID,
                                PAY_CELL.OCCUPATION_CODE_ID,
                                PAY_CELL.LOCATION_ID,
                                PAY_CELL.RELEASE_ID,
                                PAY_CELL.PERIOD_END,
                                PAY_CELL.PERIOD_LABEL,
                                PAY_CELL.UPDATED_AT,
                                PAY_CELL.CONCEPT,
                                PAY_CELL.METHOD,
                                PAY_CELL.CURRENCY,
                                PAY_CELL.MEAN_RSE_PPM,
                                PAY_CELL.EMPLOYMENT,
                                PAY_CELL.EMPLOYMENT_STATUS),
                        measures.flatMap(Measure::columns))
                .toList();
    }

    int id() {
        return row.get(PAY_CELL.ID);
    }

    int place() {
        return row.get(PAY_CELL.LOCATION_ID);
    }

    int release() {
        return row.get(PAY_CELL.RELEASE_ID);
    }

    /** The code that it was measured for; null when that is the role itself. */
    @Nullable
    Integer code() {
        return row.get(PAY_CELL.OCCUPATION_CODE_ID);
    }

    Figure figure(Measure measure) {
        return new Figure(
                row.get(measure.amount()),
                EstimateStatus.valueOf(row.get(measure.status())),
                row.get(measure.bound()),
                row.get(PAY_CELL.CURRENCY));
    }

    /** What its figures describe in time, or when they were updated, after a comma; empty when neither is stated. */
    String time() {
        String label = row.get(PAY_CELL.PERIOD_LABEL);
        String updated = row.get(PAY_CELL.UPDATED_AT);
        if (label != null) {
            return ", " + label;
        }
        return updated == null ? "" : ", updated on " + English.day(updated);
    }

    /** The days that it bears. */
    Stream<@Nullable String> days() {
        return Stream.of(row.get(PAY_CELL.PERIOD_END), row.get(PAY_CELL.UPDATED_AT));
    }
}
